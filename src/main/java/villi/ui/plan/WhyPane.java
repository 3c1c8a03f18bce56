package villi.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import villi.domain.finding.Finding;
import villi.domain.finding.GateHit;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Slot;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.EvidenceBadge;
import villi.ui.kit.FlagBanner;
import villi.ui.kit.Icon;
import villi.ui.kit.StateChip;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// Left pane: red flags and told answers first, then what the answers show with their proof.
final class WhyPane {

    private final Texts texts;
    private final AnswerWords words;
    private final Acts acts;
    private final Proof proof;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    /// What the pane asks for.
    interface Acts {
        void review(RedFlag flag);

        void confirm(Set<Slot> slots);

        void openAnswer(Slot slot);

        void select(String lineKey);
    }

    WhyPane(Texts texts, Acts acts) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.acts = acts;
        this.proof = new Proof(texts, acts::openAnswer);
        rows.getStyleClass().add("why-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setId("why-pane");
        scroll.setAccessibleText(texts.get("plan.why"));
        scroll.getStyleClass().add("pane-scroll");
    }

    Node node() {
        return scroll;
    }

    void show(Workbench bench, String selected) {
        var nodes = new ArrayList<Node>();
        bench.assessed().situation().evaluation().redFlags().forEach(f -> nodes.add(flag(f, bench)));
        List<Slot> told = bench.assessed().situation().evaluation().toConfirm();
        if (!told.isEmpty() && !bench.plan().signed()) nodes.add(confirm(told, bench));
        for (Finding finding : bench.assessed().situation().evaluation().findings()) {
            if (finding.id().startsWith("rx.")) continue;
            nodes.add(finding(finding, bench, selected));
        }
        gates(bench).ifPresent(nodes::add);
        blocked(bench).ifPresent(nodes::add);
        if (nodes.isEmpty()) nodes.add(Boxes.wrapped(texts.get("plan.why.nothing"), "ink-2"));
        rows.getChildren().setAll(nodes);
    }

    private Node flag(RedFlag flag, Workbench bench) {
        Optional<CarePlan.Clearance> cleared = bench.plan().clearances().stream()
                .filter(c -> c.flagId().equals(flag.id()))
                .findFirst();
        String sentence = texts.get("plan.flag.words", flag.reason(), questions(flag.because(), bench));
        if (cleared.isPresent()) {
            return new FlagBanner(
                    FlagBanner.Level.CLEARED,
                    texts.get("plan.flag.cleared", flag.title()),
                    texts.get(
                            "plan.flag.cleared.by",
                            cleared.get().by().name(),
                            cleared.get().reason()));
        }
        FlagBanner.Level level = switch (flag.level()) {
            case EMERGENCY -> FlagBanner.Level.EMERGENCY;
            case SAME_DAY -> FlagBanner.Level.SAME_DAY;
            case REVIEW -> FlagBanner.Level.REVIEW;
            case AMBER -> FlagBanner.Level.CONDITION;
        };
        Node[] buttons = level == FlagBanner.Level.EMERGENCY
                        || level == FlagBanner.Level.CONDITION
                        || bench.plan().signed()
                ? new Node[0]
                : new Node[] {
                    ActionButton.normal(
                                    "record-" + flag.id().toLowerCase(Locale.ROOT),
                                    texts.get(
                                            level == FlagBanner.Level.SAME_DAY
                                                    ? "plan.flag.contact"
                                                    : "plan.flag.review"))
                            .small()
                            .press(() -> acts.review(flag))
                };
        return new FlagBanner(level, flag.title(), sentence, buttons).stacked();
    }

    private Node confirm(List<Slot> told, Workbench bench) {
        VBox list = Boxes.column(6);
        for (Slot slot : told) {
            var item = bench.assessed().form().find(slot.linkId());
            if (item.isEmpty()) continue;
            String answer =
                    words.of(item.get(), bench.assessed().intake().answers().at(slot));
            String question = item.get().wording().text().replace("{x}", Proof.called(bench));
            String number = item.get().number() == 0 ? "" : item.get().number() + "  ";
            list.getChildren()
                    .add(Boxes.row(
                            8,
                            Boxes.grow(Boxes.column(
                                    0, Boxes.wrapped(number + question, "t-label"), Boxes.wrapped(answer, "t-strong"))),
                            ActionButton.normal("confirm-" + Proof.id(slot), texts.get("plan.confirm.one"))
                                    .small()
                                    .press(() -> acts.confirm(Set.of(slot)))));
        }
        VBox box = Boxes.column(
                12,
                Boxes.row(
                        8,
                        StateChip.told(texts.get("kit.told")),
                        Boxes.grow(Boxes.wrapped(texts.count("plan.confirm", told.size()), "t-strong"))),
                ActionButton.primary("confirm-all", texts.get("plan.confirm.all"))
                        .key("C")
                        .press(() -> acts.confirm(Set.copyOf(told))),
                list);
        box.getStyleClass().add("why-card");
        return box;
    }

    private Node finding(Finding finding, Workbench bench, String selected) {
        List<PlanLine> lines = lines(finding, bench);
        boolean on = lines.stream().anyMatch(l -> l.key().equals(selected));
        VBox box = Boxes.column(6, Boxes.row(8, Boxes.grow(Boxes.wrapped(finding.title(), "t-strong")), state(lines)));
        box.getChildren().add(Boxes.wrapped(finding.text(), "t-small", "ink-2"));
        box.getChildren().add(proof.of(finding.because(), bench, on));
        badge(finding, bench).ifPresent(box.getChildren()::add);
        if (!lines.isEmpty()) box.getChildren().add(ways(lines));
        box.getStyleClass().add("why-card");
        if (on) box.getStyleClass().add("on");
        return box;
    }

    /// To the lines that rest on the finding.
    private Node ways(List<PlanLine> lines) {
        VBox ways = Boxes.column(2);
        for (PlanLine line : lines) {
            String title = line.wording().title();
            Label words = Boxes.wrapped(title, "t-small", "link");
            words.setOnMouseClicked(_ -> acts.select(line.key()));
            ways.getChildren()
                    .add(Boxes.row(
                            4,
                            ActionButton.iconOnly(
                                            "to-"
                                                    + line.key()
                                                            .replaceAll("[^A-Za-z0-9]+", "-")
                                                            .toLowerCase(Locale.ROOT),
                                            "mdi2a-arrow-right",
                                            title)
                                    .small()
                                    .press(() -> acts.select(line.key())),
                            Boxes.grow(words)));
        }
        return ways;
    }

    private Node state(List<PlanLine> lines) {
        if (lines.isEmpty()) return Boxes.row(0);
        long open = lines.stream()
                .filter(l -> l.decision() instanceof Decision.Open)
                .count();
        if (open > 0)
            return Chip.of(Tone.BLUE, "mdi2c-comment-question-outline", texts.count("plan.state.open", (int) open));
        boolean all = lines.stream().anyMatch(l -> l.decision().in());
        return all
                ? Chip.of(Tone.GREEN, "mdi2c-check", texts.get("plan.state.accepted"))
                : Chip.of(Tone.PLAIN, "mdi2m-minus", texts.get("plan.state.declined"));
    }

    private Optional<Node> badge(Finding finding, Workbench bench) {
        return bench.assessed().situation().catalogue().library().about(finding.id()).stream()
                .findFirst()
                .map(Entry::statement)
                .map(s -> EvidenceBadge.of(
                        texts,
                        grade(s.grades().barrier().grade()),
                        grade(s.grades().action().grade())));
    }

    private Optional<Node> gates(Workbench bench) {
        List<GateHit> gates = bench.assessed().situation().evaluation().gates();
        if (gates.isEmpty()) return Optional.empty();
        VBox box = Boxes.column(6, Boxes.wrapped(texts.get("plan.gates"), "t-strong"));
        for (GateHit gate : gates) {
            box.getChildren()
                    .add(Boxes.row(
                            8,
                            new Icon("mdi2m-minus-circle-outline", "icon-16"),
                            Boxes.grow(Boxes.wrapped(gate.title() + ". " + gate.reason(), "t-small"))));
        }
        box.getStyleClass().add("why-card");
        return Optional.of(box);
    }

    private Optional<Node> blocked(Workbench bench) {
        List<Proposal> blocked = bench.assessed().situation().evaluation().proposals().stream()
                .filter(p -> p.status() == Proposal.Status.BLOCKED)
                .toList();
        if (blocked.isEmpty()) return Optional.empty();
        VBox box = Boxes.column(6, Boxes.wrapped(texts.get("plan.not-proposed", blocked.size()), "t-strong"));
        for (Proposal p : blocked) {
            box.getChildren().add(Boxes.wrapped(p.text(), "t-small"));
            box.getChildren()
                    .add(Boxes.wrapped(texts.get("plan.blocked-by", String.join(", ", p.blockedBy())), "t-label"));
        }
        box.getStyleClass().addAll("why-card", "sunk-card");
        return Optional.of(box);
    }

    /// The plan lines that rest on an answer of the finding.
    private static List<PlanLine> lines(Finding finding, Workbench bench) {
        return bench.plan().lines().stream()
                .filter(l -> !Collections.disjoint(l.why().answers(), finding.because()))
                .toList();
    }

    private static String questions(Set<Slot> slots, Workbench bench) {
        return String.join(
                ", ",
                slots.stream()
                        .flatMap(s -> bench.assessed().form().find(s.linkId()).stream())
                        .filter(i -> i.number() > 0)
                        .map(i -> String.valueOf(i.number()))
                        .distinct()
                        .toList());
    }

    private static Optional<EvidenceBadge.Grade> grade(Grade grade) {
        return switch (grade) {
            case STRONG -> Optional.of(EvidenceBadge.Grade.STRONG);
            case MODERATE -> Optional.of(EvidenceBadge.Grade.MODERATE);
            case LIMITED -> Optional.of(EvidenceBadge.Grade.LIMITED);
            case VERY_LOW -> Optional.of(EvidenceBadge.Grade.VERY_LOW);
            case NOT_SUPPORTED -> Optional.of(EvidenceBadge.Grade.NOT_SUPPORTED);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }
}
