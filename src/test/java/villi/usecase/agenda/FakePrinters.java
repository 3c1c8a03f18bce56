package villi.usecase.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.handout.Pdf;
import villi.usecase.Trouble;
import villi.usecase.handout.Printers;

/// A printer that notes what it was sent, or refuses.
public final class FakePrinters implements Printers {

    private final List<Pdf> sent = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();

    public List<Pdf> sent() {
        return List.copyOf(sent);
    }

    /// From now on every job is refused.
    public void refuse(Trouble why) {
        trouble = Optional.of(why);
    }

    public void repair() {
        trouble = Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.of("Front desk");
    }

    @Override
    public Optional<String> standard() {
        return Optional.of("Front desk");
    }

    @Override
    public void print(Pdf pdf, Job job) {
        if (trouble.isPresent()) throw trouble.get();
        sent.add(pdf);
    }
}
