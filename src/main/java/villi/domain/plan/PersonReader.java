package villi.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Finding;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.NutrientBook;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Patient;
import villi.domain.questionnaire.LinkId;

/// Reads from a patient's answers what planning must know. In doubt a food is kept out of every swap.
public final class PersonReader {

    private static final Map<String, Set<String>> DIETS = Map.of(
            "vegan", Set.of("milk", "egg", "fish", "crustacean", "mollusc", "meat", "honey", "gelatine"),
            "vegetarian", Set.of("meat", "fish", "crustacean", "mollusc", "gelatine"),
            "kosher", Set.of("pork", "crustacean", "mollusc"),
            "halal", Set.of("pork", "alcohol", "gelatine"));

    private final Answers answers;
    private final Evaluation evaluation;
    private final FoodBook foods;
    private final Set<FoodCode> never = new TreeSet<>();
    private final Set<FoodCode> out = new TreeSet<>();
    private final List<String> unclear = new ArrayList<>();

    private PersonReader(Answers answers, Evaluation evaluation, FoodBook foods) {
        this.answers = answers;
        this.evaluation = evaluation;
        this.foods = foods;
    }

    public static Person read(Patient patient, Answers answers, Evaluation evaluation, FoodBook foods, LocalDate on) {
        return new PersonReader(answers, evaluation, foods).person(patient, on);
    }

    private Person person(Patient patient, LocalDate on) {
        reactions();
        leftOut();
        codes("QF15").flatMap(d -> DIETS.getOrDefault(d, Set.of()).stream()).forEach(c -> never.add(FoodCode.of(c)));
        var name = patient.name();
        var who = new Person.Who(name.called(), (name.given() + " " + name.family()).strip(), patient.birthDate());
        var body = new Person.Body(patient.sexAtBirth(), patient.ageOn(on), state());
        return new Person(
                patient.id(), who, body, new Person.Eating(never, out, unclear, words(Slot.of("QB05"))), medicines());
    }

    private NutrientBook.State state() {
        if (yes("QA05")) return NutrientBook.State.PREGNANT;
        return yes("QA06") ? NutrientBook.State.LACTATING : NutrientBook.State.USUAL;
    }

    /// Every food with a told reaction or a finding of one, but for those with nothing more than an unproven test.
    private void reactions() {
        var types = evaluation.findings().stream()
                .map(Finding::id)
                .filter(id -> id.startsWith("allergy."))
                .map(id -> id.split("\\.", 3))
                .filter(p -> p.length == 3)
                .toList();
        Set<String> onlyTested = types.stream().map(p -> p[1]).collect(Collectors.toCollection(TreeSet::new));
        types.stream().filter(p -> !p[2].equals("test_only")).forEach(p -> {
            onlyTested.remove(p[1]);
            never.add(FoodCode.of(p[1]));
        });
        for (Slot slot : answers.slots(new LinkId("QG01"))) food(slot, onlyTested, never);
        if (yes("QC16")) food(Slot.of("QC16a"), Set.of(), never);
    }

    private void leftOut() {
        for (Slot slot : answers.slots(new LinkId("QB04a"))) food(slot, Set.of(), out);
    }

    private void food(Slot slot, Set<String> but, Set<FoodCode> into) {
        if (!(answers.at(slot) instanceof Answer.Given given)) return;
        for (Value value : given.values()) {
            switch (value) {
                case Value.Code code -> {
                    if (!but.contains(code.code())) into.add(FoodCode.of(code.code()));
                }
                case Value.Words words ->
                    foods.named(words.text())
                            .map(FoodGroup::code)
                            .filter(c -> !but.contains(c.value()))
                            .ifPresentOrElse(into::add, () -> unclear.add(words.text()));
                case Value.Amount _, Value.Measure _, Value.Day _, Value.Month _ -> {}
            }
        }
    }

    /// A table that names medicines.
    ///
    /// @param prescribed the column that tells it; empty where the kind is always prescribed
    /// @param now the column that tells whether it is still taken; empty where the table asks for now
    private record Named(String name, String dose, String prescribed, String now) {}

    private static final List<Named> TABLES = List.of(
            new Named("QJ01a", "QJ01b", "QJ01d", ""),
            new Named("QJ05a", "", "QJ05d", "QJ05e"),
            new Named("QJ06a", "", "", "QJ06d"),
            new Named("QJ08a", "", "QJ08d", ""),
            new Named("QH14a", "", "QH14c", ""));

    /// Every medicine on file once, under the name of the first table that has it.
    private List<Person.Medicine> medicines() {
        var byName = new LinkedHashMap<String, Person.Medicine>();
        for (Named table : TABLES) {
            for (Slot slot : answers.slots(new LinkId(table.name()))) {
                medicine(table, slot).ifPresent(m -> byName.putIfAbsent(m.name().toLowerCase(Locale.ROOT), m));
            }
        }
        return List.copyOf(byName.values());
    }

    private Optional<Person.Medicine> medicine(Named table, Slot slot) {
        String name = words(slot);
        boolean past = !table.now().isEmpty() && no(Slot.of(table.now(), slot.row()));
        if (name.isBlank() || past) return Optional.empty();
        String dose = table.dose().isEmpty() ? "" : words(Slot.of(table.dose(), slot.row()));
        boolean prescribed = table.prescribed().isEmpty() || !no(Slot.of(table.prescribed(), slot.row()));
        return Optional.of(new Person.Medicine(name, dose, prescribed, slot));
    }

    private boolean yes(String linkId) {
        return codes(linkId).anyMatch("yes"::equals);
    }

    private boolean no(Slot slot) {
        return answers.at(slot) instanceof Answer.Given g && g.values().contains(new Value.Code("no"));
    }

    private Stream<String> codes(String linkId) {
        return answers.at(linkId) instanceof Answer.Given given
                ? given.values().stream().flatMap(v -> v instanceof Value.Code c ? Stream.of(c.code()) : Stream.empty())
                : Stream.empty();
    }

    private String words(Slot slot) {
        if (!(answers.at(slot) instanceof Answer.Given given)) return "";
        return given.values().stream()
                .flatMap(v -> v instanceof Value.Words w ? Stream.of(w.text()) : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
