package villi.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Pace;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Probe;
import villi.ui.kit.SectionRail;
import villi.ui.kit.WindowFrame;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// The parts of the keying screen around one open intake.
final class IntakeBoard implements Stage, IntakeKeys.Acts, SecondLookPane.Acts {

    /// Below this width at 14 px the cards at the right go; all that they do has a key.
    static final double ROOM = 1200;

    /// With fast keys, what stands around the questions follows about every second or third.
    private static final Duration AROUND = Duration.millis(120);

    /// A judgement reads all answers; the flags of fast keys may come a quarter of a second later.
    private static final Duration JUDGED = Duration.millis(250);

    private final Kit kit;
    private final Texts texts;
    private final KeyIntake.Session session;
    private final IntakeModel model;
    private final IntakeScreen.Views views;
    private final ReadOnlyStringWrapper title;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty judging = new SimpleBooleanProperty();
    private final SectionPane list;
    private final ListActs acts;
    private final SectionStates states;
    private final SectionRail rail;
    private final SideCards side;
    private final Node right;
    private final Ends ends;
    private final SecondLookPane second;
    private final IntakeHead head;
    private final StandingNote notes;
    private final BorderPane node = new BorderPane();
    private final VBox middle = new VBox();
    private final Probe room = new Probe(node, ROOM);
    private final Probe little = new Probe(node, Probe.LITTLE);
    private final BooleanBinding tight = little.narrow();
    private final ShowOnce shown = new ShowOnce(this::refresh);
    private List<RedFlag> flags = List.of();
    private final Pace around;
    private final Pace judgement;
    private boolean stale = true;
    private @Nullable Item section;
    private @Nullable Runnable waiting;

    /// How keying ends.
    ///
    /// @param practitioner what is right in the second look is confirmed
    /// @param handOver takes the safety answers that stood in the second look
    /// @param toFamily the family goes on by itself
    /// @param twice the paper is keyed a second time
    record Ends(boolean practitioner, Consumer<Set<Slot>> handOver, Runnable toFamily, Runnable twice) {}

    IntakeBoard(
            Kit kit,
            KeyIntake.Session session,
            IntakeModel model,
            IntakeScreen.Views views,
            ReadOnlyStringWrapper title,
            Ends ends) {
        this.kit = kit;
        this.texts = kit.texts();
        this.session = session;
        this.model = model;
        this.views = views;
        this.title = title;
        this.ends = ends;
        this.jobs = kit.jobs().scope();
        this.around = jobs.pace(AROUND, this::around);
        this.judgement = jobs.pace(JUDGED, this::judge);
        this.list = new SectionPane(kit, model, session.patient().name().called());
        this.acts = new ListActs(kit, model, list, true);
        this.states = new SectionStates(texts, model);
        this.notes =
                new StandingNote(texts, model, states, session.patient().name().called());
        this.rail = new SectionRail(texts, this::openSection);
        this.head = new IntakeHead(
                texts, session.form(), session.patient().name().called(), this, () -> acts.missing(1), () -> {
                    sections(true);
                    WindowFrame.first(rail);
                });
        this.side = new SideCards(texts, model, this, views.keys(), new AskCard(texts, model, this));
        this.right = side.node();
        this.second = new SecondLookPane(
                texts,
                model,
                new SecondLookPane.Wording(session.patient().name().called(), ends.practitioner()),
                this);
        model.autoAdvance(views.keys().on());
        build();
        model.current().addListener((_, _, _) -> shown.changed());
        model.changes().addListener((_, _, _) -> {
            stale = true;
            shown.changed();
        });
        model.problem().addListener((_, _, _) -> shown.changed());
        model.again().on().addListener((_, _, on) -> {
            if (!on && model.queries().isEmpty()) kit.toasts().say(texts.get("intake.again.done"));
            show();
        });
    }

    /// Nothing is shown and no key is taken while the second entry stands in the window.
    private void refresh() {
        if (node.getScene() != null) show();
    }

    private void build() {
        middle.getChildren().setAll(head.node(), Boxes.fill(list.node()), notes.node());
        middle.getStyleClass().add("intake-middle");
        node.setTop(new PatientBanner(views.banner().apply(session.person())));
        right.visibleProperty().bind(room.narrow().not());
        right.managedProperty().bind(right.visibleProperty());
        middle.getChildren().addAll(room.node(), little.node());
        tight.addListener((_, _, _) -> {
            sections(false);
            show();
        });
        sections(false);
        new IntakeKeys(model, acts, this).attach(node, list.keyTarget(), shown);
    }

    /// The sections beside the questions, or with little room in their place while they are asked for.
    private void sections(boolean open) {
        stand(tight.get() && open ? rail : middle);
    }

    /// Sets the parts one after the other as they are read, because the Tab key goes through them as they were set.
    private void stand(Node center) {
        boolean beside = !tight.get();
        if (center.equals(node.getCenter()) && beside == (node.getLeft() != null)) return;
        node.setRight(null);
        node.setCenter(null);
        node.setLeft(beside ? rail : null);
        node.setCenter(center);
        node.setRight(right);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Hint> hints() {
        return looking() ? SecondLookPane.hints(texts) : IntakeKeys.hints(texts);
    }

    @Override
    public boolean escape() {
        return backToQuestions() || leaveAsking();
    }

    /// Esc goes back to the questions from the sections or the second look, when these stand in their place.
    ///
    /// @return false when they do not
    private boolean backToQuestions() {
        if (looking()) {
            keyAgain();
            return true;
        }
        if (!rail.equals(node.getCenter())) return false;
        sections(false);
        show();
        return true;
    }

    /// Esc ends the run through what has to be asked again.
    ///
    /// @return false when there is none
    private boolean leaveAsking() {
        boolean was = model.again().on().get();
        model.again().end();
        return was;
    }

    @Override
    public void reveal(Node pane) {
        sections(pane.equals(rail));
    }

    @Override
    public void commit() {
        acts.commit();
    }

    @Override
    public List<Node> panes() {
        return List.of(rail, list.keyTarget());
    }

    @Override
    public void show() {
        if (looking()) {
            title.set(second.title());
            second.show();
            if (stale) judge();
            return;
        }
        list.show();
        if (model.line().section().equals(section)) around.ask();
        else around.soon();
    }

    /// Shows what stands around the questions.
    private void around() {
        if (looking()) return;
        section = model.line().section();
        Map.Entry<Integer, Integer> total = states.total();
        title.set(texts.get(
                "intake.title.progress", session.patient().name().called(), total.getKey(), total.getValue()));
        rail.show(
                session.form().title(),
                states.of(session.form().sections(), flags),
                section.linkId().value());
        head.show(model.line(), tight.get(), gravest());
        notes.show();
        side.show();
        if (stale) judgement.ask();
    }

    /// The gravest flag for which nobody waits until the visit.
    private Optional<RedFlag> gravest() {
        return flags.stream()
                .filter(f -> f.level() == RedFlag.Level.EMERGENCY || f.level() == RedFlag.Level.SAME_DAY)
                .findFirst();
    }

    /// Judges the answers as they are now, one judgement after the other: what was keyed meanwhile waits for the
    /// next.
    private void judge() {
        if (judging.get()) return;
        stale = false;
        var now = new Intake(
                session.intake().id(),
                session.intake().patient(),
                session.intake().form(),
                session.intake().status(),
                session.intake().startedAt(),
                session.intake().completedAt(),
                new Intake.Content(model.answers().get(), Map.of(), Map.of()));
        jobs.run(judging, () -> views.judge().apply(session, now), found -> {
            if (!found.flags().equals(flags) || !found.contradictions().equals(model.contradictions())) {
                flags = found.flags();
                model.contradictions(found.contradictions());
                show();
            }
            if (stale && waiting == null) judgement.ask();
            else judged();
        });
    }

    /// Does what needs a judgement of all that was keyed: at once, or when it is there.
    private void judged(Runnable act) {
        waiting = act;
        judged();
    }

    private void judged() {
        Runnable act = waiting;
        if (act == null) return;
        if (stale || judging.get()) {
            judge();
            return;
        }
        waiting = null;
        act.run();
    }

    private void openSection(String id) {
        session.form().find(new LinkId(id)).ifPresent(model::goToSection);
        sections(false);
    }

    /// Hands over after the second look; while it is open, without the rest of it.
    @Override
    public void finish() {
        if (!acts.commit()) return;
        if (looking() || second.done()) {
            handOver();
        } else {
            second.open();
            stand(second.node());
            show();
        }
    }

    @Override
    public void undone(Optional<Line.Question> question) {
        kit.toasts()
                .say(question.map(q -> texts.get(
                                "intake.look.undone",
                                q.item()
                                        .wording()
                                        .text()
                                        .replace("{x}", session.patient().name().called()),
                                new AnswerWords(texts)
                                        .of(q.item(), model.answers().get().at(q.slot()))))
                        .orElse(texts.get("intake.look.undone.none")));
    }

    @Override
    public void handOver() {
        ends.handOver().accept(second.confirmed());
    }

    @Override
    public void correct(Line.Question question) {
        keyAgain();
        model.select(model.lines().indexOf(question));
    }

    /// True while the second look stands in place of the questions.
    boolean looking() {
        return second.node().equals(node.getCenter());
    }

    private void keyAgain() {
        sections(false);
        show();
        list.keyTarget().requestFocus();
    }

    @Override
    public boolean look(KeyEvent e) {
        return looking() && second.pressed(e);
    }

    @Override
    public void askAgain() {
        if (leaveAsking()) return;
        judged(() -> {
            if (!model.again().next()) kit.toasts().say(texts.get("intake.again.none"));
        });
    }

    @Override
    public void printSlip() {
        if (!acts.commit()) return;
        judged(() -> {
            if (model.queries().isEmpty()) kit.toasts().say(texts.get("intake.again.none"));
            else views.slip().accept(session, model.answers().get());
        });
    }

    @Override
    public void keyTwice() {
        if (acts.commit()) ends.twice().run();
    }

    @Override
    public void toFamily() {
        if (acts.commit()) ends.toFamily().run();
    }
}
