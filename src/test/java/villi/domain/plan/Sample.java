package villi.domain.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import villi.content.ShippedForms;
import villi.content.ShippedRulings;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Rulings;

/// Invented people with filled forms: every question that is not set is answered in the calmest way.
public final class Sample {

    public static final ShippedForms FORMS = ShippedForms.load();
    public static final Rulings RULINGS = ShippedRulings.load(FORMS);
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 8);
    public static final Actor PRACTITIONER =
            new Actor(new UserId(new UUID(0, 7)), "June Okafor, ND", Role.PRACTITIONER);
    public static final Practice PRACTICE = new Practice(
            "Harbor Lane Family Clinic",
            "1 Harbor Lane",
            "(207) 555-0142",
            "press 2",
            "en-US",
            Practice.Units.US,
            Optional.empty());

    private final String formId;
    private final Patient patient;
    private final LocalDate day;
    private final Map<Slot, Answer> set = new HashMap<>();
    private Optional<Situation> judged = Optional.empty();

    private Sample(String formId, Patient patient, LocalDate day) {
        this.formId = formId;
        this.patient = patient;
        this.day = day;
    }

    private Sample(String formId, String name, LocalDate born, Sex sex) {
        this(
                formId,
                new Patient(
                        new PatientId(new UUID(1, name.hashCode())),
                        1,
                        new PersonName("Tester", name, ""),
                        born,
                        sex,
                        new HouseholdId(new UUID(2, 1)),
                        false),
                TODAY);
    }

    /// The calmest follow-up of the same person, some days later.
    public Sample followUp(LocalDate day) {
        return new Sample(formId.replace("intake-", "follow-up-"), patient, day);
    }

    /// A girl of 4 years and 2 months with hard stools on a softener, who drinks much milk (sample A).
    public static Sample maya() {
        return child("Maya", LocalDate.of(2022, 11, 2))
                .say("QB05", "Soft poop with no pain, most days")
                .measure("QD01", "16.5", "kg")
                .measure("QD02", "103", "cm")
                .code("QH02", 2)
                .code("QH04", "3")
                .code("QH05", "2")
                .code("QH06", "2")
                .pick("QH03a", "over-half")
                .measure("QF11", "32", "[foz_us]")
                .pick("QF01", "1")
                .pick("QF02", "2")
                .pick("QF03", "0")
                .pick("QF04", "1")
                .pick("QF05", "0")
                .pick("QF07", "3")
                .pick("QJ01n", "yes")
                .row("QJ01a", 1, words("Polyethylene glycol"))
                .row("QJ01b", 1, words("8.5 g"))
                .row("QJ01d", 1, Answer.code("yes"))
                .pick("QH14n", "yes")
                .row("QH14a", 1, words("polyethylene glycol"))
                .row("QH14c", 1, Answer.code("yes"))
                .pick("QR01n", "yes")
                .row("QR01b", 1, Answer.code("negative"))
                .row("QR01c", 1, Answer.code("normal"))
                .row("QR01d", 1, Answer.code("yes"))
                .pick("QF18", "2");
    }

    /// Maya, who leaves out egg since a home test of no worth.
    static Sample eggTested() {
        return maya().pick("QB04n", "yes")
                .row("QB04a", 1, Answer.code("egg"))
                .pick("QGn", "yes")
                .row("QG01", 1, Answer.code("egg"))
                .row("QG10", 1, Answer.code("home-test"))
                .row("QG11", 1, Answer.code("igg-panel"))
                .row("QG02", 1, new Answer.NotSure());
    }

    /// A woman of 38 with loose stools after food poisoning, ibuprofen, some alcohol (sample C).
    public static Sample sam() {
        return new Sample("intake-adult", "Sam", LocalDate.of(1988, 5, 1), Sex.FEMALE)
                .say("QB05", "Fewer urgent loose stools at work")
                .measure("QD01", "68", "kg")
                .measure("QD02", "168", "cm")
                .pick("QK05", "yes")
                .pick("QH03b", "over-half")
                .pick("QJ02", "4-9")
                .pick("QN01", "3")
                .pick("QN02", "1")
                .pick("QN03", "0")
                .pick("QF01", "2")
                .pick("QF02", "2")
                .pick("QF03", "0")
                .pick("QF04", "1")
                .pick("QF05", "0")
                .pick("QF07", "3")
                .pick("QGn", "yes")
                .row("QG01", 1, Answer.code("lactose"))
                .row("QG02", 1, Answer.code("bloating"))
                .row("QG03", 1, Answer.code("2-24-h"))
                .row("QG10", 1, Answer.code("self"))
                .pick("QR01n", "yes")
                .row("QR01b", 1, Answer.code("negative"))
                .row("QR01c", 1, Answer.code("normal"))
                .row("QR01d", 1, Answer.code("yes"))
                .pick("QF18", "2");
    }

    /// A boy of 10 weeks who only drinks breast milk, gains well and had a few blood specks that his doctor saw
    /// (sample B).
    public static Sample leo() {
        return baby("Leo", LocalDate.of(2026, 10, 30))
                .say("QB05", "See if milk in mom's food bothers Leo. Keep breast-feeding")
                .pick("QB06n", "yes")
                .pick("QC02", "yes")
                .pick("QC02a", "blood-stool")
                .pick("QC02b", "specks")
                .pick("QC02e", "yes")
                .pick("QE20", "yes")
                .reaction("milk", "2-24-h", "blood-mucus")
                .pick("QE06", "yes")
                .code("QE14", 4);
    }

    /// A boy under one year; drinks only breast milk unless another way is told.
    public static Sample baby(String name, LocalDate born) {
        return new Sample("intake-infant", name, born, Sex.MALE)
                .measure("QD01", "5.6", "kg")
                .measure("QD02", "58.5", "cm")
                .pick("QE02", "breast")
                .pick("QH03c", "d3")
                .code("QH09", 2);
    }

    public static Sample child(String name, LocalDate born) {
        return new Sample("intake-child", name, born, Sex.FEMALE);
    }

    public static Sample teen(String name, LocalDate born) {
        return new Sample("intake-teen", name, born, Sex.FEMALE);
    }

    public static Sample adult(String name, LocalDate born, Sex sex) {
        return new Sample("intake-adult", name, born, sex);
    }

    public Sample pick(String linkId, String... codes) {
        return put(
                Slot.of(linkId),
                new Answer.Given(Stream.of(codes).<Value>map(Value.Code::new).toList()));
    }

    public Sample code(String linkId, String code) {
        return pick(linkId, code);
    }

    public Sample code(String linkId, int number) {
        return put(Slot.of(linkId), new Answer.Given(List.of(new Value.Amount(BigDecimal.valueOf(number)))));
    }

    public Sample say(String linkId, String words) {
        return put(Slot.of(linkId), words(words));
    }

    public Sample measure(String linkId, String number, String unit) {
        return put(Slot.of(linkId), new Answer.Given(List.of(new Value.Measure(new BigDecimal(number), unit))));
    }

    public Sample row(String linkId, int row, Answer answer) {
        return put(Slot.of(linkId, row), answer);
    }

    private Sample put(Slot slot, Answer answer) {
        set.put(slot, answer);
        judged = Optional.empty();
        return this;
    }

    /// A reaction in the next free row of the table.
    public Sample reaction(String food, String when, String... signs) {
        int row = 1
                + (int) set.keySet().stream()
                        .filter(s -> s.linkId().value().equals("QG01"))
                        .count();
        return pick("QGn", "yes")
                .row("QG01", row, Answer.code(food))
                .row(
                        "QG02",
                        row,
                        new Answer.Given(
                                Stream.of(signs).<Value>map(Value.Code::new).toList()))
                .row("QG03", row, Answer.code(when))
                .row("QG06", row, new Answer.Given(List.of(new Value.Amount(BigDecimal.valueOf(3)))));
    }

    public static Answer words(String words) {
        return new Answer.Given(List.of(new Value.Words(words)));
    }

    public Patient patient() {
        return patient;
    }

    public Questionnaire form() {
        return FORMS.offered().stream()
                .filter(f -> f.ref().id().equals(formId))
                .findFirst()
                .orElseThrow();
    }

    /// The finished form with every safety answer confirmed.
    public Intake intake() {
        var answers = filled();
        var confirmations = new HashMap<Slot, Confirmation>();
        answers.entries().keySet().forEach(s -> confirmations.put(s, new Confirmation(PRACTITIONER, Instant.EPOCH)));
        return new Intake(
                new IntakeId(new UUID(3, day.toEpochDay() - TODAY.toEpochDay() + 1)),
                patient.id(),
                form().ref(),
                Intake.Status.COMPLETED,
                keyed(),
                Optional.of(keyed()),
                new Intake.Content(answers, Map.of(), confirmations));
    }

    private Instant keyed() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// What the answers mean today, judged once as long as no other answer is told.
    public Situation situation() {
        if (judged.isEmpty()) judged = Optional.of(Assess.situation(patient, intake(), form(), RULINGS, TODAY));
        return judged.orElseThrow();
    }

    public CarePlan draft() {
        return plan(Planning.draft(situation(), new PlanId(new UUID(4, 1)), new IntakeId(new UUID(3, 1)), TODAY));
    }

    public static CarePlan plan(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Next next -> next.plan();
            case Outcome.Refused refused ->
                throw new AssertionError(refused.reasons().toString());
        };
    }

    private Answers filled() {
        var branches = new Branches(form());
        var told = new TreeMap<>(set);
        for (int round = 0; round < 12; round++) {
            var answers = new Answers(told);
            for (var place : branches.places(answers)) {
                var calm = calm(place.item());
                if (!answers.at(place.slot()).settled() && !(calm instanceof Answer.Silent))
                    told.put(place.slot(), calm);
            }
            if (answers.entries().equals(told)) break;
        }
        return new Answers(told);
    }

    private Answer calm(Item item) {
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> choice(item);
            case INTEGER, DECIMAL -> new Answer.Given(List.of(new Value.Amount(number(item))));
            case QUANTITY ->
                new Answer.Given(List.of(new Value.Measure(
                        number(item), item.answers().units().getFirst().code())));
            case DATE -> new Answer.Given(List.of(new Value.Day(day.minusDays(3))));
            case MONTH -> new Answer.Given(List.of(new Value.Month(java.time.YearMonth.from(TODAY.minusMonths(8)))));
            case STRING, TEXT -> words("none");
            case GROUP, DISPLAY -> new Answer.Silent();
        };
    }

    private static Answer choice(Item item) {
        var codes = item.answers().options().stream().map(Item.Option::code).toList();
        if (item.linkId().value().equals("QF14")) return Answer.code("over-40");
        for (String wanted : List.of("no", "none", "0", "usual", "3"))
            if (codes.contains(wanted)) return Answer.code(wanted);
        return codes.isEmpty() ? words("none") : Answer.code(codes.getFirst());
    }

    private BigDecimal number(Item item) {
        return switch (item.linkId().value()) {
            case "QF12" -> BigDecimal.valueOf(5);
            case "QF13" -> BigDecimal.valueOf(5);
            case "QH02" -> BigDecimal.valueOf(7);
            case "QL07" ->
                BigDecimal.valueOf(formId.equals("intake-adult") ? 8 : formId.equals("intake-infant") ? 15 : 11);
            case "QL09" -> BigDecimal.valueOf(90);
            case "QU01", "QU09" -> BigDecimal.valueOf(9);
            default -> item.answers().range().map(Item.Range::low).orElse(BigDecimal.ZERO);
        };
    }
}
