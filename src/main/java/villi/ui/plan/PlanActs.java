package villi.ui.plan;

import java.util.Optional;
import java.util.Set;
import villi.domain.finding.Block;
import villi.domain.finding.RedFlag;
import villi.domain.handout.Pdf;
import villi.domain.intake.Slot;
import villi.domain.plan.PlanLine;
import villi.ui.kit.Kit;
import villi.ui.kit.TextAsk;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Texts;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Workbench;

/// What keys and buttons of the plan builder do: carried to the model, or asked for in a small box first.
final class PlanActs implements WhyPane.Acts, WhatPane.Acts, SignBar.Acts {

    private final Kit kit;
    private final Texts texts;
    private final Navigator navigator;
    private final PlanScreen.Paper paper;
    private final PlanModel model;
    private final PlanDialogs dialogs;

    PlanActs(Kit kit, Navigator navigator, PlanScreen.Paper paper, PlanModel model) {
        this.kit = kit;
        this.texts = kit.texts();
        this.navigator = navigator;
        this.paper = paper;
        this.model = model;
        this.dialogs = new PlanDialogs(kit);
    }

    /// The words of the goal, while the plan is a draft.
    void goal() {
        draft().ifPresent(
                        b -> TextAsk.open(kit, texts.get("plan.goal"), b.plan().goal(), text -> {
                            model.goal(text);
                            return true;
                        }));
    }

    void addLine() {
        draft().ifPresent(b -> dialogs.add(
                AddChoices.of(texts, b),
                a -> model.add(
                        a.choice().kind(),
                        a.choice().code().isEmpty() ? a.words() : a.choice().code(),
                        a.words(),
                        a.because())));
    }

    /// To the answers, at a question if one is named.
    void toIntake(Assess.Assessed assessed, Optional<Slot> at) {
        navigator.open(
                new Route.Intake(assessed.patient().id(), assessed.intake().id(), at));
    }

    @Override
    public void review(RedFlag flag) {
        clear(flag.id(), texts.get("plan.flag.outcome", flag.title()));
    }

    @Override
    public void confirm(Set<Slot> slots) {
        model.confirm(slots);
    }

    @Override
    public void openAnswer(Slot slot) {
        model.bench().ifPresent(b -> toIntake(b.assessed(), Optional.of(slot)));
    }

    @Override
    public void select(String key) {
        model.select(key);
    }

    @Override
    public void accept(PlanLine line) {
        model.accept(line.key());
    }

    @Override
    public void decline(PlanLine line) {
        TextAsk.open(kit, texts.get("plan.decline.why", line.wording().title()), "", reason -> {
            if (reason.isBlank()) return false;
            model.decline(line.key(), reason);
            return true;
        });
    }

    @Override
    public void edit(PlanLine line) {
        dialogs.edit(line, (edit, reason) -> model.change(line.key(), edit, reason));
    }

    @Override
    public void swap(PlanLine line) {
        if (line.swaps().isEmpty()) return;
        model.bench()
                .ifPresent(b ->
                        dialogs.swap(line, b.budget().remaining(), (out, food) -> model.swap(line.key(), out, food)));
    }

    @Override
    public void reopen(PlanLine line) {
        model.reopen(line.key());
    }

    @Override
    public void acceptRest() {
        model.acceptRest();
    }

    @Override
    public void sign() {
        model.sign();
    }

    @Override
    public void amend() {
        model.amend();
    }

    @Override
    public void mend(Block block) {
        if (block.id().equals("confirm")) model.confirmAll();
        else if (block.id().equals("goal")) goal();
        else if (block.overridable()) clear(block.id(), texts.get("plan.mend.why", block.text()));
        else
            model.bench()
                    .ifPresent(
                            b -> toIntake(b.assessed(), block.where().stream().findFirst()));
    }

    @Override
    public void save() {
        model.bench()
                .map(Workbench::plan)
                .ifPresent(plan -> pdf().ifPresent(p -> {
                    if (plan.signed()) paper.save(p, plan);
                    else paper.save(p, "plan", plan.version());
                }));
    }

    /// A draft is not printed as if it were a plan.
    @Override
    public void print() {
        if (draft().isPresent()) kit.toasts().say(texts.get("plan.print.draft"));
        else
            pdf().ifPresent(p -> model.bench()
                    .map(Workbench::plan)
                    .ifPresentOrElse(plan -> paper.print(p, plan), () -> paper.print(p)));
    }

    @Override
    public void openPdf() {
        pdf().ifPresent(paper::open);
    }

    private Optional<Workbench> draft() {
        return model.bench().filter(b -> !b.plan().signed());
    }

    private Optional<Pdf> pdf() {
        return model.reading().get().pdf();
    }

    private void clear(String id, String question) {
        TextAsk.open(kit, question, "", reason -> {
            if (reason.isBlank()) return false;
            model.clear(id, reason);
            return true;
        });
    }
}
