package villi.ui.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.intake.Answer;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.ui.intake.OpenIntake;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Drawing;
import villi.ui.kit.Icon;
import villi.ui.text.Texts;

/// One question with its answers as cards, or with its field.
final class QuestionPage {

    private static final int SHORT_WORDS = 24;
    private static final int FEW = 3;
    private static final double CARD = 80;
    private static final int SCALE = 10;
    private static final String NOT_SURE = "not sure";

    private final Texts texts;
    private final FamilyModel model;
    private final Page.Ask ask;
    private final Words words;
    private final boolean tight;
    private final VBox node = new VBox();
    private final Map<String, AnswerCard> cards = new HashMap<>();
    private final Label echo = Boxes.wrapped("", "family-echo");
    private final Label problem = Boxes.wrapped("", "family-problem");
    private final VBox below = Boxes.column(12);
    private final Optional<TextField> field;

    /// @param tight the type is large for the window: half as many answers side by side
    QuestionPage(Texts texts, FamilyModel model, Page.Ask ask, Words words, boolean tight) {
        this.texts = texts;
        this.model = model;
        this.ask = ask;
        this.words = words;
        this.tight = tight;
        Item item = ask.question().item();
        this.field = OpenIntake.choice(item) ? Optional.empty() : Optional.of(field(item));
        node.getStyleClass().add("family-page");
        ask.row().ifPresent(row -> node.getChildren().add(Boxes.wrapped(words.row(row), "family-row")));
        node.getChildren().add(Boxes.wrapped(words.question(item), "family-question"));
        if (!words.help(item).isEmpty()) node.getChildren().add(Boxes.wrapped(words.help(item), "family-help"));
        if (field.isPresent()) typed(item, field.get());
        else node.getChildren().add(choices(item));
        if (below.getParent() == null) node.getChildren().add(below);
        problem.setId("family-problem");
        show();
    }

    Node node() {
        return node;
    }

    /// The first thing on the page that takes keys.
    Node first() {
        return field.<Node>map(f -> f).orElseGet(() -> node.lookup(".answer-card"));
    }

    /// Brings answers, echo and trouble to the state of the model.
    void show() {
        List<String> chosen = model.intake().chosen(ask.question());
        boolean unsure = model.intake().at(ask.question()) instanceof Answer.NotSure;
        cards.forEach((code, card) -> card.show(code.equals(NOT_SURE) ? unsure : chosen.contains(code)));
        field.filter(f -> !f.getText().equals(model.typed())).ifPresent(f -> {
            f.setText(model.typed());
            f.end();
        });
        below.getChildren().clear();
        model.echo().ifPresent(read -> {
            echo.setText(texts.get("family.echo", words.said(ask.question().item(), read)));
            below.getChildren().add(echo);
        });
        if (model.asksUnusual()) below.getChildren().add(unusual());
        if (!model.problem().isEmpty()) {
            problem.setText(texts.get(model.problem()));
            below.getChildren().add(problem);
        }
        if (!cards.isEmpty() && cards.containsKey(NOT_SURE) && model.problem().isEmpty()) {
            below.getChildren().add(Boxes.wrapped(texts.get("family.no-wrong"), "family-note"));
        }
    }

    private VBox choices(Item item) {
        List<AnswerCard> made = new ArrayList<>();
        boolean drawn = false;
        for (Item.Option option : item.answers().options()) {
            Optional<Node> picture = Drawing.of("stool-" + option.code()).map(d -> d);
            drawn |= picture.isPresent();
            made.add(card(option.code(), Words.option(option), option.key(), picture, () -> model.choose(option)));
        }
        if (OpenIntake.takesNotSure(item)) {
            Optional<Node> sign =
                    drawn ? Optional.of(new Icon("mdi2h-help-circle-outline", "answer-sign")) : Optional.empty();
            made.add(card(NOT_SURE, texts.get("family.not-sure"), "U", sign, model::notSure)
                    .apart());
        }
        int columns = drawn ? 4 : columns(item, made.size());
        return rows(made, tight ? Math.max(1, columns / 2) : columns);
    }

    private AnswerCard card(String code, String said, String key, Optional<Node> picture, Runnable choose) {
        AnswerCard card = new AnswerCard(
                "answer-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                new AnswerCard.Face(said, key, ask.question().item().repeats()),
                picture,
                choose);
        cards.put(code, card);
        return card;
    }

    private static int columns(Item item, int count) {
        int longest = item.answers().options().stream()
                .mapToInt(o -> Words.option(o).length())
                .max()
                .orElse(0);
        if (longest <= 2 && count > 6) return 6;
        if (longest > 2 * SHORT_WORDS) return 1;
        if (count <= FEW) return longest <= SHORT_WORDS ? count : 1;
        return longest <= SHORT_WORDS && count > 4 ? 3 : 2;
    }

    /// Cards in rows of as many, the last row filled with gaps, so that all are equally wide.
    private static VBox rows(List<AnswerCard> cards, int columns) {
        var rows = new ArrayList<Node>();
        for (int from = 0; from < cards.size(); from += columns) {
            var row = new ArrayList<Node>(cards.subList(from, Math.min(cards.size(), from + columns)));
            while (row.size() < columns) row.add(new Region());
            rows.add(Boxes.equal(CARD, row.toArray(Node[]::new)));
        }
        VBox all = new VBox(rows.toArray(Node[]::new));
        all.getStyleClass().add("answer-rows");
        return all;
    }

    private TextField field(Item item) {
        TextField input = new TextField();
        input.setId("family-field");
        input.setAccessibleText(words.question(item));
        input.getStyleClass().add("family-field");
        input.setContextMenu(new ContextMenu()); // the clipboard may hold something of another family
        input.textProperty().addListener((_, _, text) -> model.type(text));
        return input;
    }

    private void typed(Item item, TextField input) {
        boolean number = switch (item.type()) {
            case INTEGER, DECIMAL, QUANTITY, DATE, MONTH -> true;
            case STRING, TEXT, OPEN_CHOICE, CHOICE, GROUP, DISPLAY -> false;
        };
        if (!number) {
            input.getStyleClass().add("wide");
            node.getChildren().add(input);
            return;
        }
        String sign = switch (item.type()) {
            case DATE, MONTH -> "/";
            case DECIMAL, QUANTITY -> ".";
            case INTEGER, STRING, TEXT, OPEN_CHOICE, CHOICE, GROUP, DISPLAY -> "";
        };
        VBox left = Boxes.column(12, Boxes.wrapped(example(item), "family-note"), input);
        if (!item.answers().units().isEmpty()) left.getChildren().add(units(item, input));
        left.getChildren().add(below);
        left.getStyleClass().add("family-typed");
        Node pad = scale(item)
                ? scale(item, input)
                : new NumberPad(texts, "family-pad", sign, input::appendText, input::deletePreviousChar);
        Pane beside = scale(item) ? new VBox(pad, left) : new HBox(left, pad);
        beside.getStyleClass().add("family-beside");
        node.getChildren().add(beside);
    }

    /// A number from 0 to 10 is tapped as a whole.
    private static boolean scale(Item item) {
        return item.type() == ItemType.INTEGER
                && item.answers()
                        .range()
                        .filter(r -> r.low().signum() == 0 && r.high().compareTo(BigDecimal.TEN) == 0)
                        .isPresent();
    }

    private Node scale(Item item, TextField input) {
        FlowPane keys = new FlowPane();
        keys.setId("family-scale");
        keys.getStyleClass().add("family-scale");
        for (int i = 0; i <= SCALE; i++) {
            String number = String.valueOf(i);
            ActionButton key = ActionButton.normal("family-scale-" + i, number)
                    .says(words.question(item) + " " + number)
                    .press(() -> {
                        input.setText(number);
                        input.requestFocus();
                        input.end();
                    });
            key.getStyleClass().add("pad-key");
            keys.getChildren().add(key);
        }
        return keys;
    }

    private String example(Item item) {
        return switch (item.type()) {
            case DATE -> texts.get("family.example.date");
            case MONTH -> texts.get("family.example.month");
            case QUANTITY -> texts.get("family.example.quantity");
            case INTEGER, DECIMAL, STRING, TEXT, OPEN_CHOICE, CHOICE, GROUP, DISPLAY ->
                texts.get("family.example.number");
        };
    }

    /// A unit puts its word behind the number.
    private FlowPane units(Item item, TextField input) {
        FlowPane units = new FlowPane();
        units.getStyleClass().add("family-units");
        for (Item.Unit unit : item.answers().units()) {
            String id = "family-unit-" + unit.display().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            units.getChildren().add(ActionButton.normal(id, unit.display()).press(() -> {
                input.setText(withUnit(input.getText(), unit.display()));
                input.requestFocus();
                input.end();
            }));
        }
        return units;
    }

    /// `21.4` and `21.4 lb` become `21.4 kg`; a number behind a unit gets its own: `47 lb 3` becomes `47 lb 3 oz`.
    static String withUnit(String text, String unit) {
        String typed = text.strip();
        if (typed.isEmpty()) return "";
        return typed.matches(".*[\\d.,/]")
                ? typed + " " + unit
                : typed.replaceFirst("\\s*[^\\d.,/]+$", "") + " " + unit;
    }

    private static ActionButton big(ActionButton button) {
        button.getStyleClass().add("big");
        return button;
    }

    private Node unusual() {
        String said = words.said(ask.question().item(), model.intake().at(ask.question()));
        VBox box = Boxes.column(
                12,
                Boxes.wrapped(texts.get("intake.plausible", said), "family-problem"),
                new FlowPane(
                        12,
                        12,
                        big(ActionButton.primary("family-keep", texts.get("family.unusual.keep"))
                                .press(model::keepUnusual)),
                        big(ActionButton.normal("family-change", texts.get("family.unusual.change"))
                                .press(() -> {
                                    model.changeUnusual();
                                    field.ifPresent(TextField::requestFocus);
                                }))));
        box.setId("family-unusual");
        return box;
    }
}
