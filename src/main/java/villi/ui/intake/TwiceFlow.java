package villi.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.intake.Branches;
import villi.domain.intake.Differences;
import villi.domain.intake.Intake;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.usecase.intake.KeyIntake;
import villi.usecase.intake.KeyTwice;

/// The way from the first entry of a paper to the second, to where they differ, and back. FX thread only.
final class TwiceFlow {

    private final Kit kit;
    private final KeyTwice use;
    private final Actor actor;
    private final Background.Scope scope;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final First first;
    private final Window window;
    private List<Slot> said = List.of();
    private Optional<Open> open = Optional.empty();
    private boolean told;
    private Optional<DifferenceBoard> differences = Optional.empty();

    /// A second entry that is not finished.
    ///
    /// @param entry as it was opened, with what was decided until it was last compared
    private record Open(SecondEntry entry, SecondBoard board) {}

    /// The first entry.
    record First(KeyIntake.Session session, IntakeModel model, TypedAnswer typed, Consumer<Slot> open) {}

    /// What the flow does with the window.
    ///
    /// @param stand puts a stage into the window
    /// @param back puts the first entry into the window
    /// @param saved told how far saving got
    record Window(
            ReadOnlyStringWrapper title,
            PatientBanner.View banner,
            Executor later,
            Consumer<Stage> stand,
            Runnable back,
            Consumer<Saver.State> saved) {}

    TwiceFlow(Kit kit, KeyTwice use, Actor actor, Background.Scope scope, First first, Window window) {
        this.kit = kit;
        this.use = use;
        this.actor = actor;
        this.scope = scope;
        this.first = first;
        this.window = window;
    }

    /// Goes on where the second entry was left, or begins one.
    void begin() {
        if (open.isEmpty()) scope.run(busy, () -> use.open(first.session(), actor), this::resume);
        else if (differences.isPresent()) open.ifPresent(this::compare);
        else open.map(Open::board).ifPresent(window.stand());
    }

    /// Before the form is handed over: tells once that a second entry is not finished.
    ///
    /// @return true when it was told now
    boolean unfinished() {
        if (open.isEmpty() || told) return false;
        told = true;
        kit.toasts().say(kit.texts().get("intake.twice.unfinished"));
        return true;
    }

    /// Goes on with a second entry: with keying, or with the differences once some are decided.
    void resume(SecondEntry found) {
        var saver = new Saver(changes -> use.write(found.id(), changes, actor), scope::save, window.later());
        saver.state().addListener((_, _, state) -> window.saved().accept(state));
        var model = new IntakeModel(blind(found), lines(), first.typed(), saver);
        model.autoAdvance(first.model().autoAdvances());
        var board = new SecondBoard(
                kit,
                first.session(),
                found,
                model,
                new PatientBanner(hidden()),
                window.title(),
                new SecondBoard.Acts() {
                    @Override
                    public void compare() {
                        open.ifPresent(TwiceFlow.this::compare);
                    }

                    @Override
                    public void back() {
                        window.back().run();
                    }
                });
        var now = new Open(found, board);
        open = Optional.of(now);
        if (found.picks().isEmpty()) window.stand().accept(board);
        else compare(now);
    }

    private Lines lines() {
        var branches = new Branches(first.session().form());
        return new Lines(
                first.session().form(),
                (item, row, answers) -> Differences.compared(item) && branches.asked(item, row, answers));
    }

    /// The banner without food reactions that the first entry tells.
    private PatientBanner.View hidden() {
        PatientBanner.View all = window.banner();
        boolean first = this.first.session().person().reactions().stream()
                .anyMatch(w ->
                        w.intake().id().equals(this.first.session().intake().id()));
        if (!first) return all;
        return new PatientBanner.View(
                all.name(),
                all.called(),
                all.facts(),
                all.allergyLabel(),
                List.of(),
                kit.texts().get("intake.twice.hidden"));
    }

    /// To the differences; at first to what the first entry has and the second has not, as far as it was not said.
    private void compare(Open now) {
        SecondEntry kept = differences.map(d -> d.model().entry()).orElse(now.entry());
        IntakeModel second = now.board().model();
        var model = new DifferenceModel(
                first.session().form(),
                first.model(),
                kept.with(second.answers().get()));
        var board = new DifferenceBoard(
                kit.texts(),
                model,
                first.session().patient().name().called(),
                new PatientBanner(window.banner()),
                window.title(),
                new Decisions());
        List<Slot> gaps = model.gaps();
        if (!gaps.isEmpty() && !said.equals(gaps)) {
            said = gaps;
            second.goTo(gaps.getFirst());
            window.stand().accept(now.board());
            kit.toasts().say(kit.texts().count("intake.twice.gaps", gaps.size()));
            return;
        }
        differences = Optional.of(board);
        window.stand().accept(board);
    }

    /// What the list of differences asks for.
    private final class Decisions implements DifferenceBoard.Acts {

        @Override
        public void open(Slot slot) {
            if (first.model().line(slot).isEmpty()) {
                kit.toasts().say(kit.texts().get("intake.differ.only-second"));
                return;
            }
            first.open().accept(slot);
            kit.toasts().say(kit.texts().get("intake.differ.return"));
        }

        @Override
        public void done() {
            open.ifPresent(TwiceFlow.this::finish);
        }

        @Override
        public void undecided(int left) {
            kit.toasts().say(kit.texts().count("intake.differ.open-left", left));
        }

        @Override
        public void back() {
            open = open.map(
                    o -> new Open(differences.map(d -> d.model().entry()).orElse(o.entry()), o.board()));
            differences = Optional.empty();
            open.map(Open::board).ifPresent(window.stand());
        }
    }

    /// Once everything is safe; the store is asked behind the last answer.
    private void finish(Open now) {
        if (failing(first.model()) || failing(now.board().model())) {
            kit.toasts().say(kit.texts().get("intake.finish.unsaved"));
            return;
        }
        int differed = differences.map(d -> d.model().all().size()).orElse(0);
        scope.run(busy, () -> use.finish(now.entry().id(), actor), _ -> {
            open = Optional.empty();
            differences = Optional.empty();
            kit.toasts().say(kit.texts().count("intake.twice.done", differed));
            window.back().run();
        });
    }

    private static boolean failing(IntakeModel model) {
        return model.saver().state().get() instanceof Saver.State.Failing;
    }

    /// The same form and person with the answers of the second entry alone.
    private KeyIntake.Session blind(SecondEntry entry) {
        KeyIntake.Session session = first.session();
        Intake intake = session.intake();
        var own = new Intake(
                intake.id(),
                intake.patient(),
                intake.form(),
                intake.status(),
                entry.startedAt(),
                Optional.empty(),
                new Intake.Content(entry.answers(), Map.of(), Map.of()));
        return new KeyIntake.Session(session.person(), session.form(), own, Optional.empty(), session.known());
    }
}
