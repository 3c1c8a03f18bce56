package villi.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Names;

/// The cards of a family: who lives there in which role, who is responsible, and the other homes.
final class FamilyCards {

    private final Kit kit;
    private final LocalDate today;
    private final FamilyModel.Family family;

    FamilyCards(Kit kit, LocalDate today, FamilyModel.Family family) {
        this.kit = kit;
        this.today = today;
        this.family = family;
    }

    /// Phone and address in one line, or empty.
    String reach() {
        return Stream.of(family.household().phone(), family.household().address())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    Card members(Consumer<Patient> open, ActionButton add) {
        Card card = new Card(words("family.members"));
        for (Patient patient : family.members()) {
            card.with(Card.row(
                    new Icon("mdi2h-human-child", "icon-20"),
                    Names.listed(patient.name().family(), patient.name().given()),
                    Stream.of(born(patient), role(patient), nurse(patient))
                            .filter(s -> !s.isEmpty())
                            .collect(Collectors.joining("  ·  ")),
                    ActionButton.normal("family-open-" + patient.number(), words("hint.open"))
                            .small()
                            .press(() -> open.accept(patient))));
        }
        return card.with(add);
    }

    private String born(Patient patient) {
        return Dates.full(patient.birthDate()) + ", " + Dates.age(patient.birthDate(), today);
    }

    private String role(Patient patient) {
        if (!patient.household().equals(family.household().id())) return words("family.role.also");
        if (patient.ageOn(today).band() == AgeBand.ADU) return words("family.role.adult");
        long children = family.members().stream()
                .filter(p -> p.ageOn(today).band() != AgeBand.ADU)
                .count();
        return words(children > 1 ? "family.role.sibling" : "family.role.child");
    }

    private String nurse(Patient patient) {
        return family.household().guardians().stream()
                .filter(g -> g.nurses().filter(patient.id()::equals).isPresent())
                .map(g -> kit.texts().get("family.nursed-by", g.name()))
                .findFirst()
                .orElse("");
    }

    Card adults(IntConsumer change, ActionButton add) {
        Card card = new Card(words("family.adults"));
        List<Guardian> all = family.household().guardians();
        for (int place = 0; place < all.size(); place++) card.with(adult(all.get(place), place, change));
        if (all.isEmpty()) card.with(Boxes.wrapped(words("family.adults.none"), "ink-2"));
        return card.with(add);
    }

    private VBox adult(Guardian guardian, int place, IntConsumer change) {
        String reach = Stream.of(guardian.relationship(), guardian.phone())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("  ·  "));
        HBox row = Card.row(
                new Icon("mdi2a-account-outline", "icon-20"),
                guardian.name(),
                reach,
                ActionButton.normal("family-guardian-" + (place + 1), words("family.guardian.change"))
                        .small()
                        .press(() -> change.accept(place)));
        List<Node> more = new ArrayList<>();
        more.add(
                guardian.mayReceiveHandouts()
                        ? Chip.of(Tone.GREEN, "mdi2c-check", words("family.handouts.yes"))
                        : Chip.of(Tone.AMBER, "mdi2c-cancel", words("family.handouts.no")));
        guardian.nurses()
                .flatMap(id ->
                        family.members().stream().filter(p -> p.id().equals(id)).findFirst())
                .ifPresent(p -> more.add(Chip.of(
                        Tone.BLUE,
                        "mdi2b-baby-bottle-outline",
                        kit.texts().get("family.nurses", p.name().called()))));
        VBox box = Boxes.column(6, row, new FlowPane(6, 6, more.toArray(Node[]::new)));
        if (!guardian.consent().isBlank()) {
            box.getChildren().add(Boxes.wrapped(kit.texts().get("family.consent", guardian.consent()), "ink-2"));
        }
        box.setStyle("-fx-padding: 0 0 0.8em 0;");
        return box;
    }

    Card homes(BiConsumer<Patient, FamilyModel.Elsewhere> leave, ActionButton add) {
        Card card = new Card(words("family.homes"));
        boolean any = false;
        for (Patient patient : family.members()) {
            for (FamilyModel.Elsewhere home : family.others().getOrDefault(patient.id(), List.of())) {
                card.with(home(patient, home, leave));
                any = true;
            }
        }
        if (!any) card.with(Boxes.wrapped(words("family.homes.none"), "ink-2"));
        return card.with(add);
    }

    private HBox home(Patient patient, FamilyModel.Elsewhere home, BiConsumer<Patient, FamilyModel.Elsewhere> leave) {
        var other = home.household();
        String reach = Stream.concat(
                        other.guardians().stream().map(g -> (g.name() + " " + g.phone()).strip()),
                        Stream.of(other.phone(), home.note()))
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(Collectors.joining("  ·  "));
        HBox row = Card.row(
                new Icon("mdi2h-home-outline", "icon-20"),
                kit.texts().get("family.home.of", patient.name().called(), other.name()),
                reach);
        if (!patient.household().equals(other.id())) {
            row.getChildren()
                    .add(ActionButton.quiet("family-leave-" + patient.number(), words("family.home.take-out"))
                            .small()
                            .press(() -> leave.accept(patient, home)));
        }
        return row;
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
