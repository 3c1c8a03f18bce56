package villi.app;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import villi.domain.handout.Pdf;
import villi.ui.kit.Background;
import villi.ui.kit.FileAsk;
import villi.ui.kit.Kit;
import villi.ui.plan.PlanScreen;
import villi.usecase.handout.Printers;

/// Saving, opening and printing finished pages.
final class Papers implements PlanScreen.Paper, FileAsk {

    private final Kit kit;
    private final Desks desks;
    private final Stage window;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    Papers(Kit kit, Desks desks, Stage window) {
        this.kit = kit;
        this.desks = desks;
        this.window = window;
        this.jobs = kit.jobs().scope();
    }

    @Override
    public void save(Pdf pdf, String code, int version) {
        ask(pdf, desks.files().name(code, LocalDate.now(kit.clock()), version));
    }

    /// @param name of the file without its ending, with nothing about the patient in it
    void saveAs(Pdf pdf, String name) {
        ask(pdf, name + ".pdf");
    }

    private void ask(Pdf pdf, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("paper.save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) return;
        jobs.run(
                busy,
                () -> {
                    desks.files().save(pdf, chosen.toPath());
                    return chosen.getName();
                },
                saved -> kit.toasts().say(kit.texts().get("paper.saved", saved)));
    }

    @Override
    public Optional<Path> open(String title, String kinds, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kinds, patterns));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> place(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public void open(Pdf pdf) {
        jobs.run(busy, () -> Viewer.open(desks.files().forViewing(pdf, LocalDate.now(kit.clock()))), opened -> {
            if (!opened) kit.toasts().say(kit.texts().get("paper.no-viewer"));
        });
    }

    /// Asks for a form that came back.
    Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("returned.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    /// Makes pages off the FX thread and prints them, if there are any.
    void printMade(Callable<Optional<Pdf>> make) {
        jobs.run(busy, make, made -> made.ifPresent(this::print));
    }

    @Override
    public void print(Pdf pdf) {
        jobs.run(
                busy,
                () -> {
                    Optional<String> printer = desks.printers().standard();
                    desks.printers().print(pdf, Printers.Job.all(printer.orElse(""), Printers.Sides.AS_SET));
                    return printer.orElse("");
                },
                printer -> kit.toasts().say(kit.texts().get("paper.printed", printer)));
    }
}
