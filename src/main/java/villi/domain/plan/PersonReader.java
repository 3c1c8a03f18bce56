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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Finding;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
import villi.domain.food.NutrientBook;
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

    private static final String ALLERGY = "allergy.";
    private static final String TEST_ONLY = ".test_only";

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
        diets();
        var name = patient.name();
        var who = new Person.Who(name.called(), (name.given() + " " + name.family()).strip(), patient.birthDate());
        var body = new Person.Body(patient.sexAtBirth(), patient.ageOn(on), state());
        return new Person(
                patient.id(),
                who,
                body,
                new Person.Eating(never, out, unclear, text(Slot.of("QB05"))),
                feeding(),
                medicines(),
                supplements());
    }

    /// The kinds of supplements that have an upper limit, as the table asks for them, with the nutrient.
    private static final Map<String, String> LIMITED =
            Map.of("vitamin-d", "vitamin_d", "calcium", "calcium", "iron", "iron", "zinc", "zinc");

    private List<Person.Supplement> supplements() {
        var told = new ArrayList<Person.Supplement>();
        for (Slot slot : answers.slots(new LinkId("QJ09b"))) {
            codes(slot)
                    .flatMap(c -> Optional.ofNullable(LIMITED.get(c)).stream())
                    .forEach(n -> told.add(new Person.Supplement(n, text(Slot.of("QJ09c", slot.row())), slot)));
        }
        drops("QE06", "QE06a", "vitamin_d").ifPresent(told::add);
        drops("QE06b", "QE06c", "iron").ifPresent(told::add);
        return told;
    }

    private Optional<Person.Supplement> drops(String asked, String amount, String nutrient) {
        var slot = Slot.of(amount);
        return yes(asked) ? Optional.of(new Person.Supplement(nutrient, text(slot), slot)) : Optional.empty();
    }

    private static final Set<String> BREAST =
            Set.of("breast", "breast-formula", "solids-breast", "solids-breast-formula");
    private static final Set<String> FORMULA =
            Set.of("formula", "breast-formula", "solids-formula", "solids-breast-formula");

    private static final Set<FoodCode> GLUTEN = Set.of(FoodCode.of("gluten"), FoodCode.of("wheat"));

    /// What the mother leaves out for her baby is out for whatever reason; a rule of eating of the family is hers
    /// too. A food that she reacted to is never offered to her, and with celiac disease no gluten.
    private Person.Feeding feeding() {
        boolean breast = codes(Slot.of("QE02")).anyMatch(BREAST::contains);
        boolean formula = codes(Slot.of("QE02")).anyMatch(FORMULA::contains);
        if (!breast) return new Person.Feeding(false, formula, yes("QE06"), Person.Feeding.NONE.mother());
        var hers = new PersonReader(answers, evaluation, foods);
        hers.diets();
        for (Slot slot : answers.slots(new LinkId("QE13a"))) hers.food(slot, Set.of(), hers.out);
        for (Slot slot : answers.slots(new LinkId("QE18a"))) hers.food(slot, Set.of(), hers.never);
        if (codes(Slot.of("QE19")).anyMatch("celiac"::equals)) hers.never.addAll(GLUTEN);
        return new Person.Feeding(
                true, formula, yes("QE06"), new Person.Eating(hers.never, hers.out, hers.unclear, ""));
    }

    private void diets() {
        codes(Slot.of("QF15"))
                .flatMap(d -> DIETS.getOrDefault(d, Set.of()).stream())
                .forEach(c -> never.add(FoodCode.of(c)));
    }

    private NutrientBook.State state() {
        if (yes("QA05")) return NutrientBook.State.PREGNANT;
        return yes("QA06") ? NutrientBook.State.LACTATING : NutrientBook.State.USUAL;
    }

    /// Every food with a told reaction or a finding of one, but for those with nothing more than an unproven test.
    private void reactions() {
        var reacted = foodsTold(id -> !id.endsWith(TEST_ONLY));
        reacted.forEach(f -> never.add(FoodCode.of(f)));
        var onlyTested = foodsTold(id -> id.endsWith(TEST_ONLY));
        onlyTested.removeAll(reacted);
        for (Slot slot : answers.slots(new LinkId("QG01"))) food(slot, onlyTested, never);
        if (yes("QC16")) food(Slot.of("QC16a"), Set.of(), never);
        if (yes("QC17")) food(Slot.of("QC17a"), Set.of(), never);
    }

    /// The foods of the findings `allergy.FOOD.TYPE`; a food may be any words.
    private Set<String> foodsTold(Predicate<String> wanted) {
        return evaluation.findings().stream()
                .map(Finding::id)
                .filter(id -> id.startsWith(ALLERGY))
                .filter(wanted)
                .map(id -> id.substring(ALLERGY.length(), id.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void leftOut() {
        for (Slot slot : answers.slots(new LinkId("QB04a"))) food(slot, Set.of(), out);
        out.addAll(Trials.stillOut(evaluation));
    }

    private void food(Slot slot, Set<String> but, Set<FoodCode> into) {
        var named = words(slot)
                .flatMap(w -> foods.named(w).stream())
                .map(g -> g.code().value());
        Stream.concat(codes(slot), named).filter(c -> !but.contains(c)).forEach(c -> into.add(FoodCode.of(c)));
        words(slot).filter(w -> foods.named(w).isEmpty()).forEach(unclear::add);
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

    /// Every medicine on file once, under the name of the first table that has it. In doubt it is prescribed.
    private List<Person.Medicine> medicines() {
        var byName = new LinkedHashMap<String, Person.Medicine>();
        for (Named table : TABLES) {
            for (Slot slot : answers.slots(new LinkId(table.name()))) {
                medicine(table, slot)
                        .ifPresent(m -> byName.merge(m.name().toLowerCase(Locale.ROOT), m, Person.Medicine::with));
            }
        }
        return List.copyOf(byName.values());
    }

    private Optional<Person.Medicine> medicine(Named table, Slot slot) {
        String name = text(slot);
        boolean past = beside(slot, table.now()).filter(this::no).isPresent();
        if (name.isBlank() || past) return Optional.empty();
        String dose = beside(slot, table.dose()).map(this::text).orElse("");
        boolean prescribed = beside(slot, table.prescribed()).filter(this::no).isEmpty();
        return Optional.of(new Person.Medicine(name, dose, prescribed, slot));
    }

    /// Another column of the same row; empty where the table has none.
    private static Optional<Slot> beside(Slot slot, String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(Slot.of(column, slot.row()));
    }

    private boolean yes(String linkId) {
        return codes(Slot.of(linkId)).anyMatch("yes"::equals);
    }

    private boolean no(Slot slot) {
        return codes(slot).anyMatch("no"::equals);
    }

    private Stream<String> codes(Slot slot) {
        return values(slot, Value.Code.class).map(Value.Code::code);
    }

    private Stream<String> words(Slot slot) {
        return values(slot, Value.Words.class).map(Value.Words::text);
    }

    private String text(Slot slot) {
        return words(slot).collect(Collectors.joining(", "));
    }

    private <T extends Value> Stream<T> values(Slot slot, Class<T> kind) {
        return answers.at(slot).values().stream().filter(kind::isInstance).map(kind::cast);
    }
}
