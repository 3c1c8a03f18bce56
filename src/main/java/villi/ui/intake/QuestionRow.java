package villi.ui.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.intake.Answer;
import villi.domain.intake.Remark;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Item.Option;
import villi.ui.kit.AnswerKeys;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Drawing;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// One question of the keying list: number, words, and its keys or its field.
final class QuestionRow extends VBox {

    /// Where keys go. A pseudo-class, because another style class makes the toolkit look for the styles of the
    /// whole row again, at every key.
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final int SHORT_SCALE = 9;

    private final Texts texts;
    private final AnswerWords words;
    private final IntakeModel model;
    private final Line.Question question;
    private final HBox line = new HBox();
    private final HBox answer = Boxes.row(8);
    private final VBox below = Boxes.column(4);
    private final Label text;
    private final Label unit;
    private final Optional<TextField> field;
    private final Optional<AnswerKeys> keys;
    private @Nullable Shown shown;
    private @Nullable Height least;
    private @Nullable Height wanted;

    /// How high the row is at a width, until something in it asks for another layout. The toolkit keeps no height
    /// for a width, and all rows are measured at each key.
    private record Height(double width, double pixels) {}

    QuestionRow(Texts texts, IntakeModel model, Line.Question question, String called) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.model = model;
        this.question = question;
        Item item = question.item();
        String spoken = item.wording().text().replace("{x}", called);
        text = plain(Boxes.wrapped(spoken, "question-text"));
        text.setMinWidth(0);
        keys = KeyReader.choice(item) && item.answers().options().size() <= SHORT_SCALE
                ? Optional.of(keys(item, spoken))
                : Optional.empty();
        field = KeyReader.choice(item) ? Optional.empty() : Optional.of(field(item, spoken));
        unit = plain(Boxes.words(unit(item), "t-label"));
        setId("question-"
                + question.slot().toString().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", ""));
        getStyleClass().add("question-row");
        Label number = plain(Boxes.words(item.number() == 0 ? "" : String.valueOf(item.number()), "question-number"));
        answer.getStyleClass().add("question-answer");
        line.getChildren().setAll(number, Boxes.grow(text), answer);
        line.getStyleClass().add("question-line");
        below.getStyleClass().add("question-below");
        getChildren().addAll(line, below);
        setOnMousePressed(_ -> model.select(model.lines().indexOf(question)));
    }

    /// Puts the answer under the words where there is no room beside them.
    void narrow(boolean narrow) {
        if (narrow == answer.getStyleClass().contains("under")) return;
        line.getChildren().remove(answer);
        getChildren().remove(answer);
        answer.getStyleClass().remove("under");
        if (narrow) {
            answer.getStyleClass().add("under");
            getChildren().add(1, answer);
        } else line.getChildren().add(answer);
    }

    Line.Question question() {
        return question;
    }

    @Override
    public void requestLayout() {
        least = null;
        wanted = null;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        if (least == null || least.width() != width) least = new Height(width, super.computeMinHeight(width));
        return least.pixels();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (wanted == null || wanted.width() != width) wanted = new Height(width, super.computePrefHeight(width));
        return wanted.pixels();
    }

    /// The field to type into, for questions that are typed.
    Optional<TextField> field() {
        return field;
    }

    /// What a row shows.
    private record Shown(boolean current, Answer answer, String problem, boolean unusual, Optional<Remark> remark) {}

    /// Shows the answer, and more when keys go here; does nothing when that is what it shows.
    void show(boolean current) {
        Item item = question.item();
        Answer now = model.answers().get().at(question.slot());
        var next = new Shown(
                current,
                now,
                current ? model.problem().get() : "",
                model.asksWhetherPlausible(question),
                model.remark(question.slot()));
        if (next.equals(shown) && !leftover(item, now)) return;
        shown = next;
        pseudoClassStateChanged(CURRENT, current);
        List<Node> nodes = answerNodes(item, now, current);
        if (!answer.getChildren().equals(nodes)) answer.getChildren().setAll(nodes);
        below.getChildren().clear();
        if (current) keyed(item);
        if (!next.problem().isEmpty()) below.getChildren().add(Boxes.wrapped(texts.get(next.problem()), "field-error"));
        if (next.unusual()) below.getChildren().add(plausible(item, now));
        next.remark().ifPresent(remark -> {
            if (remark.flagged())
                below.getChildren().add(Chip.of(Tone.AMBER, "mdi2f-flag-outline", texts.get("intake.flagged")));
            if (!remark.note().isEmpty())
                below.getChildren().add(Boxes.wrapped(texts.get("intake.note.shown", remark.note()), "t-label"));
        });
        below.setManaged(!below.getChildren().isEmpty());
        below.setVisible(below.isManaged());
    }

    /// The field holds words that were not taken.
    private boolean leftover(Item item, Answer now) {
        return field.filter(f -> !f.isFocused() && !f.getText().equals(words.typed(item, now)))
                .isPresent();
    }

    private List<Node> answerNodes(Item item, Answer now, boolean current) {
        if (field.isPresent()) {
            TextField input = field.get();
            if (!input.isFocused()) input.setText(words.typed(item, now));
            return switch (now) {
                case Answer.NotSure _, Answer.Illegible _ -> List.of(input, Chip.of(Tone.AMBER, words.of(item, now)));
                case Answer.Given _, Answer.Silent _ -> List.of(input, unit);
            };
        }
        return switch (now) {
            case Answer.Illegible _ -> List.of(AnswerKeys.frame("mdi2e-eye-outline", texts.get("answer.illegible")));
            case Answer.Given _, Answer.NotSure _, Answer.Silent _ -> chosen(item, now, current);
        };
    }

    private List<Node> chosen(Item item, Answer now, boolean current) {
        if (keys.isPresent()) {
            Set<String> codes = new HashSet<>(KeyReader.codes(now));
            if (now instanceof Answer.NotSure) codes.add(NOT_SURE);
            keys.get().show(codes);
            return List.of(keys.get());
        }
        if (now instanceof Answer.Silent) {
            return List.of(
                    current
                            ? plain(Boxes.words(texts.get("intake.press-key"), "t-label"))
                            : AnswerKeys.frame("mdi2m-minus-circle-outline", texts.get("answer.silent")));
        }
        Label chosen = plain(Boxes.wrapped(words.of(item, now), "t-strong", "ink-accent"));
        chosen.setMinWidth(0);
        return List.of(chosen);
    }

    private void keyed(Item item) {
        String more = String.join(
                " · ",
                java.util.stream.Stream.of(item.wording().help(), item.wording().lookback())
                        .filter(s -> !s.isEmpty())
                        .toList());
        if (!more.isEmpty()) below.getChildren().add(plain(Boxes.wrapped(more, "t-label")));
        if (!KeyReader.choice(item)) return;
        FlowPane options = new FlowPane();
        options.getStyleClass().add("question-options");
        for (Option option : item.answers().options()) {
            Pane one = Drawing.of("stool-" + option.code())
                    .<Pane>map(drawing -> drawn(option, drawing))
                    .orElseGet(() -> offered(option.key(), option.display()));
            one.setOnMouseClicked(_ -> model.choose(question, option));
            one.getStyleClass().add("question-option");
            options.getChildren().add(one);
        }
        options.getChildren().add(offered("U", texts.get("answer.not-sure")));
        below.getChildren().add(options);
    }

    private static Pane offered(String key, String words) {
        return Boxes.row(6, plain(new KeyCap(key)), plain(Boxes.words(words, "t-small")));
    }

    /// A label that the look's more than hundred rules for labels in buttons, chips and tables do not concern: each
    /// of them would be tried on each word of each new row.
    private static <L extends Label> L plain(L label) {
        label.getStyleClass().remove("label");
        label.getStyleClass().add("question-words");
        return label;
    }

    /// A picture over its key and its words.
    private static Pane drawn(Option option, Drawing drawing) {
        Pane one = Boxes.column(
                4,
                drawing,
                Boxes.row(
                        6,
                        plain(new KeyCap(option.key())),
                        Boxes.grow(plain(Boxes.wrapped(words(option), "t-small")))));
        one.getStyleClass().add("drawn");
        return one;
    }

    /// The words without the number that the key shows already.
    private static String words(Option option) {
        String number = option.key() + ": ";
        return option.display().startsWith(number) ? option.display().substring(number.length()) : option.display();
    }

    private Node plausible(Item item, Answer now) {
        HBox ask = Boxes.row(
                8,
                Boxes.wrapped(texts.get("intake.plausible", words.of(item, now)), "ink-amber"),
                new KeyCap("Y"),
                Boxes.words(texts.get("intake.plausible.keep"), "t-label"),
                new KeyCap("N"),
                Boxes.words(texts.get("intake.plausible.clear"), "t-label"));
        ask.setId("plausible-ask");
        return ask;
    }

    private static final String NOT_SURE = "not-sure";

    private AnswerKeys keys(Item item, String spoken) {
        var faces = new java.util.ArrayList<AnswerKeys.Key>();
        for (Option option : item.answers().options()) {
            faces.add(new AnswerKeys.Key(option.code(), option.key(), option.display()));
        }
        if (!item.repeats()) faces.add(new AnswerKeys.Key(NOT_SURE, "U", texts.get("answer.not-sure")));
        return new AnswerKeys(
                "keys-" + item.linkId().value().toLowerCase(java.util.Locale.ROOT),
                spoken,
                item.repeats(),
                faces,
                code -> {
                    model.select(model.lines().indexOf(question));
                    String face = faces.stream()
                            .filter(k -> k.code().equals(code))
                            .findFirst()
                            .map(AnswerKeys.Key::face)
                            .orElse("");
                    model.key(face);
                });
    }

    private TextField field(Item item, String spoken) {
        TextField input = new TextField();
        input.setId("field-"
                + question.slot().toString().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", ""));
        input.setAccessibleText(spoken);
        input.getStyleClass().add("question-field");
        boolean wide = switch (item.type()) {
            case STRING, TEXT, OPEN_CHOICE -> true;
            case INTEGER, DECIMAL, QUANTITY, DATE, MONTH, CHOICE, GROUP, DISPLAY -> false;
        };
        input.getStyleClass().add(wide ? "wide" : "narrow");
        input.setAlignment(wide ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        input.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                model.select(model.lines().indexOf(question));
                input.selectAll();
            } else if (!input.getText()
                    .equals(words.typed(item, model.answers().get().at(question.slot()))))
                model.type(question, input.getText());
        });
        return input;
    }

    private static String unit(Item item) {
        return item.answers().units().isEmpty()
                ? ""
                : item.answers().units().getFirst().display();
    }
}
