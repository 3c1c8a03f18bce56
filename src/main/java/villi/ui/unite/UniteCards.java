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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.intake.Intake;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.unite.UniteRecords.Preview;
import villi.usecase.unite.UniteRecords.Side;

/// What uniting would do, in cards: both records, and what the one record will hold.
final class UniteCards {

    private final Kit kit;
    private final LocalDate today;
    private final Preview preview;

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

    /// Both records side by side; what differs stands out.
    Card compare() {
        Side kept = preview.kept();
        Side other = preview.other();
        Card card = new Card(words("unite.compare"));
        card.with(
                line("", words("unite.kept"), words("unite.other"), false),
                line("patients.column.name", name(kept), name(other), true),
                line("banner.born", born(kept), born(other), true),
                line("banner.sex", sex(kept), sex(other), true),
                line("banner.number", number(kept), number(other), true),
                line("unite.home", home(kept), home(other), true),
                line("unite.intakes", days(kept.intakes()), days(other.intakes()), false),
                line("unite.plans", plans(kept.plans()), plans(other.plans()), false));
        return card;
    }

    private HBox line(String key, String kept, String other, boolean strong) {
        String style = strong && !kept.equals(other) ? "t-medium" : "ink-2";
        HBox line = Boxes.row(
                16,
                Boxes.wide(Boxes.wrapped(key.isEmpty() ? "" : words(key), "t-label"), 120),
                Boxes.equal(
                        180,
                        side(kept, key.isEmpty() ? "t-card" : style),
                        side(other, key.isEmpty() ? "t-card" : style)));
        Boxes.grow(line.getChildren().getLast());
        line.getStyleClass().addAll("card-row", "compare-row");
        return line;
    }

    private Label side(String text, String style) {
        return Boxes.wrapped(text.isEmpty() ? words("unite.nothing") : text, style);
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
        return intakes.stream()
                .map(i -> Dates.full(LocalDate.ofInstant(i.startedAt(), ZoneId.systemDefault())))
                .collect(Collectors.joining(", "));
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
        if (preview.carried().isEmpty()) {
            card.with(Card.row(new Icon("mdi2c-check", "icon-18"), words("unite.nothing-carried"), ""));
        } else {
            card.with(Card.row(
                    new Icon("mdi2f-flag-outline", "icon-18"), words("unite.carried"), words("unite.carried.detail")));
            preview.newest().ifPresent(n -> card.with(answers(n.form())));
        }
        preview.homeless()
                .forEach(i -> card.with(
                        Card.row(new Icon("mdi2i-information-outline", "icon-18"), asked(i), words("unite.homeless"))));
        return card;
    }

    /// One chip a food, with all that is told of it; one line for each other question.
    private VBox answers(Questionnaire form) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Change.Answered carried : preview.carried()) {
            form.find(carried.slot().linkId()).ifPresent(item -> {
                int row = carried.slot().row();
                String words = new AnswerWords(kit.texts()).of(item, carried.answer());
                String key = row == 0 ? carried.slot().toString() : "row " + row;
                lines.merge(key, row == 0 ? asked(item) + "  " + words : words, (a, b) -> a + "  ·  " + b);
            });
        }
        VBox box = Boxes.column(4);
        lines.values().forEach(l -> box.getChildren().add(Boxes.wrapped(l, "t-medium")));
        box.setStyle("-fx-padding: 0 0 0.6em 2.1em;");
        return box;
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
