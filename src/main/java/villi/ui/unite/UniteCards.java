package villi.ui.unite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.intake.Intake;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.questionnaire.Item;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.unite.UniteRecords.Addition;
import villi.usecase.unite.UniteRecords.Preview;
import villi.usecase.unite.UniteRecords.Side;

/// What uniting would do, in cards: both records, and what the one record will hold.
final class UniteCards {

    private final Kit kit;
    private final LocalDate today;
    private final Preview preview;
    private int lines;

    UniteCards(Kit kit, LocalDate today, Preview preview) {
        this.kit = kit;
        this.today = today;
        this.preview = preview;
    }

    /// What speaks against one person; never in the way.
    Optional<Node> doubts() {
        Patient kept = preview.kept().patient();
        Patient other = preview.other().patient();
        List<String> doubts = new ArrayList<>();
        if (!kept.birthDate().equals(other.birthDate())) doubts.add(words("unite.doubt.birth"));
        if (kept.sexAtBirth() != other.sexAtBirth()) doubts.add(words("unite.doubt.sex"));
        if (doubts.isEmpty()) return Optional.empty();
        return Optional.of(new NoteBox(Tone.AMBER, "mdi2a-alert-circle-outline", String.join(" ", doubts)));
    }

    /// Both records side by side, with a word for what is the same and what differs.
    Card compare() {
        Side kept = preview.kept();
        Side other = preview.other();
        lines = 0;
        GridPane grid = grid();
        GridPane.setHalignment(head(grid, 1, Tone.ACCENT, "mdi2c-check", "unite.kept"), HPos.LEFT);
        GridPane.setHalignment(head(grid, 2, Tone.PLAIN, "mdi2p-plus", "unite.other"), HPos.LEFT);
        line(grid, "patients.column.name", name(kept), name(other), true);
        line(grid, "banner.born", born(kept), born(other), true);
        line(grid, "banner.sex", sex(kept), sex(other), true);
        line(grid, "unite.home", home(kept), home(other), true);
        line(grid, "banner.number", number(kept), number(other), false);
        line(grid, "unite.intakes", days(kept.intakes()), days(other.intakes()), false);
        line(grid, "unite.plans", plans(kept.plans()), plans(other.plans()), false);
        return new Card(words("unite.compare")).with(grid);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare");
        double[] widths = {12, 37, 37, 14};
        for (double width : widths) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Chip head(GridPane grid, int column, Tone tone, String icon, String key) {
        Chip chip = Chip.of(tone, icon, words(key));
        grid.add(chip, column, 0);
        return chip;
    }

    /// @param person whether one person would have the same in both
    private void line(GridPane grid, String key, String kept, String other, boolean person) {
        boolean same = kept.equals(other);
        Region divider = new Region();
        divider.getStyleClass().add("compare-line");
        lines += 2;
        grid.add(divider, 0, lines - 1, 4, 1);
        String style = person && !same ? "t-medium" : "t-body";
        grid.addRow(lines, Boxes.wrapped(words(key), "t-label"), side(kept, style), side(other, style));
        if (person) {
            Chip chip = same
                    ? Chip.of(Tone.GREEN, "mdi2c-check", words("unite.same"))
                    : Chip.of(Tone.AMBER, "mdi2n-not-equal-variant", words("unite.differs"));
            GridPane.setHalignment(chip, HPos.RIGHT);
            grid.add(chip, 3, lines);
        }
    }

    private Label side(String text, String style) {
        return text.isEmpty() ? Boxes.wrapped(words("unite.nothing"), "ink-2") : Boxes.wrapped(text, style);
    }

    private static String name(Side side) {
        return Names.listed(
                side.patient().name().family(), side.patient().name().given());
    }

    private String born(Side side) {
        LocalDate birth = side.patient().birthDate();
        return Dates.full(birth) + ", " + Dates.age(birth, today);
    }

    private String sex(Side side) {
        return words("banner.sex." + side.patient().sexAtBirth().name().toLowerCase(Locale.ROOT));
    }

    private static String number(Side side) {
        return String.valueOf(side.patient().number());
    }

    private static String home(Side side) {
        return Stream.concat(
                        side.home().guardians().stream().map(Household.Guardian::name),
                        Stream.of(side.home().phone(), side.home().address()))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String days(List<Intake> intakes) {
        return intakes.stream().map(UniteCards::day).collect(Collectors.joining(", "));
    }

    private String plans(List<CarePlan> plans) {
        return plans.stream()
                .map(p -> kit.texts().get("chart.plan.title", p.version()))
                .collect(Collectors.joining(", "));
    }

    /// What the one record will hold.
    Card outcome() {
        Card card = new Card(words("unite.outcome"));
        card.with(Card.row(
                new Icon("mdi2c-check", "icon-18"),
                kit.texts()
                        .get(
                                "unite.all-kept",
                                preview.kept().intakes().size()
                                        + preview.other().intakes().size(),
                                preview.kept().plans().size()
                                        + preview.other().plans().size()),
                kit.texts()
                        .get(
                                "unite.numbers",
                                preview.kept().patient().number(),
                                preview.other().patient().number())));
        if (preview.additions().isEmpty()) {
            card.with(Card.row(new Icon("mdi2c-check", "icon-18"), words("unite.nothing-carried"), ""));
        } else {
            card.with(Card.row(
                    new Icon("mdi2f-flag-outline", "icon-18"), words("unite.carried"), words("unite.carried.detail")));
            preview.additions().forEach(a -> card.with(answers(a)));
        }
        preview.homeless()
                .forEach(i -> card.with(
                        Card.row(new Icon("mdi2i-information-outline", "icon-18"), asked(i), words("unite.homeless"))));
        return card;
    }

    /// The reactions in red, one line a food with all that is told of it; then the other questions.
    private VBox answers(Addition addition) {
        Map<Integer, String> reactions = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Change.Answered carried : addition.answers()) {
            addition.form().find(carried.slot().linkId()).ifPresent(item -> {
                int row = carried.slot().row();
                String words = new AnswerWords(kit.texts()).of(item, carried.answer());
                if (row > 0) reactions.merge(row, words, (a, b) -> a + "  ·  " + b);
                else others.add(asked(item) + "  " + words);
            });
        }
        VBox box = Boxes.column(
                6, Boxes.wrapped(kit.texts().get("unite.carried.into", day(addition.intake())), "t-label-strong"));
        reactions.values().forEach(r -> box.getChildren().add(new NoteBox(Tone.RED, "mdi2a-allergy", r)));
        others.forEach(o -> box.getChildren().add(Boxes.wrapped(o, "t-medium")));
        box.getStyleClass().add("added");
        return box;
    }

    private static String day(Intake intake) {
        return Dates.full(LocalDate.ofInstant(intake.startedAt(), ZoneId.systemDefault()));
    }

    private String asked(Item item) {
        return item.wording()
                .text()
                .replace("{x}", preview.kept().patient().name().called());
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
