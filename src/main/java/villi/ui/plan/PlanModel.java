package villi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.plan.Edit;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.plan.Decided;
import villi.usecase.plan.DraftPlan;
import villi.usecase.plan.SignPlan;
import villi.usecase.plan.Workbench;

/// State and behaviour of the plan builder, without a node. FX thread only.
final class PlanModel {

    private static final int DPI = 92;

    private final PlanUses uses;
    private final Actor actor;
    private final IntakeId intake;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Loading());
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(new Reading(List.of(), Optional.empty()));
    private final ReadOnlyObjectWrapper<String> selected = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper rendering = new ReadOnlyBooleanWrapper();
    private boolean again;

    /// What stands on the screen.
    sealed interface Stage {

        record Loading() implements Stage {}

        record Building(Workbench bench) implements Stage {}

        /// Only the emergency sheet.
        record Emergency(DraftPlan.Opening.Emergency opening) implements Stage {}

        /// @param key text key of the reason
        record Closed(String key) implements Stage {}
    }

    /// The pages as they will be printed.
    record Reading(List<Picture> pages, Optional<Pdf> pdf) {
        Reading {
            pages = List.copyOf(pages);
        }
    }

    PlanModel(PlanUses uses, Actor actor, IntakeId intake, Background.Scope work, Background.Scope jobs) {
        this.uses = uses;
        this.actor = actor;
        this.intake = intake;
        this.work = work;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Why the last act changed nothing, in plain words; empty when it did.
    ReadOnlyObjectProperty<List<String>> refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty rendering() {
        return rendering.getReadOnlyProperty();
    }

    /// Key of the line that letters act on.
    ReadOnlyObjectProperty<String> selected() {
        return selected.getReadOnlyProperty();
    }

    Optional<Workbench> bench() {
        return stage.get() instanceof Stage.Building(Workbench bench) ? Optional.of(bench) : Optional.empty();
    }

    Optional<PlanLine> line() {
        return bench().flatMap(b -> b.plan().lines().stream()
                .filter(l -> l.key().equals(selected.get()))
                .findFirst());
    }

    void open() {
        work.run(busy, () -> uses.draft().open(intake, uses.practice().get(), actor), opening -> {
            switch (opening) {
                case DraftPlan.Opening.Opened(Workbench bench) -> show(bench);
                case DraftPlan.Opening.Emergency emergency -> {
                    stage.set(new Stage.Emergency(emergency));
                    render(emergency.sheet());
                }
                case DraftPlan.Opening.NotAllowed _ -> stage.set(new Stage.Closed("plan.not-allowed"));
                case DraftPlan.Opening.Missing _ -> stage.set(new Stage.Closed("plan.missing"));
            }
        });
    }

    void select(String key) {
        selected.set(key);
    }

    /// Moves the selection among the lines.
    void move(int direction) {
        bench().ifPresent(b -> {
            List<String> keys = b.plan().lines().stream().map(PlanLine::key).toList();
            if (keys.isEmpty()) return;
            int at = keys.indexOf(selected.get());
            selected.set(keys.get(Math.clamp(at + direction, 0, keys.size() - 1)));
        });
    }

    void accept(String key) {
        decide(id -> uses.decide().accept(id, key, actor));
    }

    void decline(String key, String reason) {
        decide(id -> uses.decide().decline(id, key, reason, actor));
    }

    void reopen(String key) {
        decide(id -> uses.decide().reopen(id, key, actor));
    }

    void change(String key, Edit edit, String reason) {
        decide(id -> uses.decide().change(id, key, edit, reason, actor));
    }

    void swap(String key, String out, String food) {
        decide(id -> uses.decide().swap(id, key, out, food, actor));
    }

    void add(PlanLine.Kind kind, String code, String words, String because) {
        decide(id -> uses.decide().add(id, kind, code, words, because, actor));
    }

    void start(java.time.LocalDate day) {
        decide(id -> uses.decide().moveStart(id, day, actor));
    }

    void goal(String words) {
        decide(id -> uses.decide().goal(id, words, actor));
    }

    void clear(String block, String reason) {
        decide(id -> uses.clear().clear(id, block, reason, actor));
    }

    /// Takes every line that is still open as it was proposed; what is refused stays open with its reason.
    void acceptRest() {
        bench().ifPresent(b ->
                work.run(busy, () -> uses.decide().acceptRest(b.plan().id(), actor), rest -> {
                    decided(rest.decided());
                    if (!rest.refused().isEmpty()) refused.set(rest.refused());
                }));
    }

    /// Told becomes confirmed for these safety answers.
    void confirm(Set<Slot> slots) {
        bench().ifPresent(b -> work.run(
                busy,
                () -> {
                    boolean done = uses.confirm().confirm(b.plan().intake(), slots, actor);
                    return done ? uses.draft().look(b.plan().id()) : Optional.<Workbench>empty();
                },
                next -> next.ifPresentOrElse(this::show, () -> refused.set(List.of(NOT_ALLOWED)))));
    }

    void confirmAll() {
        bench().ifPresent(b ->
                confirm(new TreeSet<>(b.assessed().situation().evaluation().toConfirm())));
    }

    void sign() {
        bench().ifPresent(b -> work.run(
                busy, () -> uses.sign().sign(b.plan().id(), uses.practice().get(), actor), result -> {
                    switch (result) {
                        case SignPlan.Result.Signed(Workbench signed, var sheet) -> {
                            stage.set(new Stage.Building(signed));
                            refused.set(List.of());
                            pictures(sheet.pdf());
                        }
                        case SignPlan.Result.Blocked(var blocks) ->
                            refused.set(blocks.stream()
                                    .map(villi.domain.finding.Block::text)
                                    .toList());
                        case SignPlan.Result.NotAllowed _ -> refused.set(List.of(NOT_ALLOWED));
                        case SignPlan.Result.Frozen _, SignPlan.Result.Missing _ -> open();
                    }
                }));
    }

    void amend() {
        decide(id -> uses.amend().amend(id, actor));
    }

    static final String NOT_ALLOWED = "plan.not-allowed";

    private void decide(java.util.function.Function<PlanId, Decided> act) {
        bench().ifPresent(b ->
                work.run(busy, (Callable<Decided>) () -> act.apply(b.plan().id()), this::decided));
    }

    private void decided(Decided decided) {
        switch (decided) {
            case Decided.Done(Workbench next) -> show(next);
            case Decided.Refused(List<String> reasons) -> refused.set(reasons);
            case Decided.NotAllowed _ -> refused.set(List.of(NOT_ALLOWED));
            case Decided.Frozen _, Decided.Missing _ -> open();
        }
    }

    private void show(Workbench bench) {
        refused.set(List.of());
        stage.set(new Stage.Building(bench));
        if (bench.plan().lines().stream().noneMatch(l -> l.key().equals(selected.get()))) {
            selected.set(
                    bench.plan().lines().stream().map(PlanLine::key).findFirst().orElse(""));
        }
        preview();
    }

    /// Renders again when a change came while the last rendering ran; the newest state wins.
    private void preview() {
        if (rendering.get()) {
            again = true;
            return;
        }
        again = false;
        bench().ifPresent(b -> jobs.run(
                rendering,
                () -> pages(uses.pages()
                        .sheets()
                        .pdf(uses.draft().preview(b, uses.practice().get(), actor))),
                this::read));
    }

    private void render(Handout sheet) {
        jobs.run(rendering, () -> pages(uses.pages().sheets().pdf(sheet)), this::read);
    }

    private void pictures(Pdf pdf) {
        jobs.run(rendering, () -> pages(pdf), this::read);
    }

    private void read(Reading pages) {
        reading.set(pages);
        if (again) preview();
    }

    private Reading pages(Pdf pdf) {
        var pictures = new ArrayList<Picture>();
        for (int page = 1; page <= uses.pages().pictures().pages(pdf); page++) {
            pictures.add(uses.pages().pictures().picture(pdf, page, DPI));
        }
        return new Reading(pictures, Optional.of(pdf));
    }
}
