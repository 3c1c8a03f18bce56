package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import villi.content.RuleFiles;
import villi.content.ShippedForms;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Proposal;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;

/// A filled form of an invented person: everything harmless until a test says otherwise.
final class Sheet {

    static final LocalDate ON = LocalDate.of(2026, 6, 3);

    private static final List<Questionnaire> FORMS = ShippedForms.load().offered();
    static final RuleBook BOOK = RuleFiles.load(FORMS);
    static final Questionnaire CHILD = form("intake-child");
    static final Questionnaire ADULT = form("intake-adult");
    static final Questionnaire INFANT = form("intake-infant");
    static final Questionnaire TODDLER = form("intake-toddler");
    static final Questionnaire TEEN = form("intake-teen");
    static final Questionnaire FOLLOW_UP = form("follow-up-child");

    private final Questionnaire form;
    private final Subject subject;
    private final Map<Slot, Answer> answers = new TreeMap<>();

    Sheet(Questionnaire form, Subject subject) {
        this.form = form;
        this.subject = subject;
    }

    private static Questionnaire form(String id) {
        return FORMS.stream().filter(f -> f.ref().id().equals(id)).findFirst().orElseThrow();
    }

    /// A child of 5 years with nothing to find.
    static Sheet child() {
        return new Sheet(CHILD, new Subject(Sex.FEMALE, LocalDate.of(2021, 3, 9)))
                .calm()
                .measured("18", "108");
    }

    /// A girl of six weeks with nothing to find: at the breast, with vitamin D, growing well.
    static Sheet newborn() {
        return new Sheet(INFANT, new Subject(Sex.FEMALE, LocalDate.of(2026, 4, 22)))
                .calm()
                .measured("4.4", "54")
                .measure("QD05", "3.4", "kg")
                .choose("QE02", "breast")
                .choose("QE06", "yes")
                .choose("QE08", "none-yet")
                .number("QL07", "15");
    }

    /// A girl of seven months with nothing to find: breast milk and solid food with iron, vitamin D, growing well.
    static Sheet infant() {
        return new Sheet(INFANT, new Subject(Sex.FEMALE, LocalDate.of(2025, 11, 1)))
                .calm()
                .measured("7.6", "67")
                .measure("QD05", "3.4", "kg")
                .choose("QE02", "solids-breast")
                .choose("QE07n", "yes")
                .choose("QE06", "yes")
                .choose("QE07h", "5")
                .number("QL07", "14");
    }

    /// A girl of 20 months with nothing to find: solid food and formula, growing well.
    static Sheet toddler() {
        return new Sheet(TODDLER, new Subject(Sex.FEMALE, LocalDate.of(2024, 10, 1)))
                .calm()
                .measured("11", "83")
                .choose("QE02", "solids-formula")
                .choose("QE07n", "yes")
                .choose("QE04a", "cow")
                .choose("QE04b", "as-label")
                .choose("QE06", "yes")
                .choose("QE07h", "5")
                .measure("QF11", "10", "[foz_us]")
                .number("QL07", "13");
    }

    /// A girl of 15 years with nothing to find.
    static Sheet teen() {
        return new Sheet(TEEN, new Subject(Sex.FEMALE, LocalDate.of(2011, 3, 9)))
                .calm()
                .measured("55", "164")
                .choose("QA08", "yes")
                .number("QN05", "0")
                .number("QL07", "9");
    }

    /// A woman of 38 years who breast-feeds, with nothing to find.
    static Sheet mother() {
        return woman().choose("QA06", "yes");
    }

    /// A woman of 38 years with nothing to find.
    static Sheet woman() {
        return new Sheet(ADULT, new Subject(Sex.FEMALE, LocalDate.of(1988, 4, 1)))
                .calm()
                .measured("65", "168");
    }

    /// A man of 45 years with nothing to find.
    static Sheet man() {
        return new Sheet(ADULT, new Subject(Sex.MALE, LocalDate.of(1981, 2, 1)))
                .calm()
                .measured("80", "180")
                .choose("QA03", "male");
    }

    static Sheet empty(Questionnaire form, Sex sex, LocalDate birth) {
        return new Sheet(form, new Subject(sex, birth));
    }

    /// The same answers of somebody born on another day.
    Sheet born(LocalDate birth) {
        var other = new Sheet(form, new Subject(subject.sexAtBirth(), birth));
        other.answers.putAll(answers);
        return other;
    }

    private Sheet calm() {
        form.all()
                .filter(i -> i.type() == ItemType.CHOICE)
                .forEach(i -> choose(i.linkId().value(), harmless(i)));
        choose("QA03", "female").choose("QF18", "2").choose("QF14", "over-40").choose("QB06n", "yes");
        choose("QH03", "f4").choose("QH03c", "d3");
        choose("QF07", "4").number("QS01", "8").number("QL07", "11").number("QH02", "7");
        for (var item : List.of("QF01", "QF02", "QF03", "QF04", "QF05")) choose(item, "5");
        return number("QJ04", "0").number("QH07", "0").number("QL06", "0").number("QL09", "60");
    }

    private static String harmless(Item item) {
        var codes = item.answers().options().stream().map(Item.Option::code).toList();
        return List.of("none", "no", "0").stream()
                .filter(codes::contains)
                .findFirst()
                .orElse(codes.getFirst());
    }

    Sheet measured(String kg, String cm) {
        return day("QD01a", ON).day("QD02a", ON).measure("QD01", kg, "kg").measure("QD02", cm, "cm");
    }

    Sheet choose(String item, String... codes) {
        return row(item, 0, codes);
    }

    Sheet row(String item, int row, String... codes) {
        return put(item, row, Arrays.stream(codes).<Value>map(Value.Code::new).toArray(Value[]::new));
    }

    Sheet number(String item, String value) {
        return put(item, 0, new Value.Amount(new BigDecimal(value)));
    }

    Sheet number(String item, int row, String value) {
        return put(item, row, new Value.Amount(new BigDecimal(value)));
    }

    Sheet measure(String item, String value, String unit) {
        return put(item, 0, new Value.Measure(new BigDecimal(value), unit));
    }

    Sheet day(String item, LocalDate day) {
        return put(item, 0, new Value.Day(day));
    }

    Sheet put(String item, int row, Value... values) {
        return put(item, row, new Answer.Given(List.of(values)));
    }

    Sheet put(String item, int row, Answer answer) {
        answers.put(Slot.of(item, row), answer);
        return this;
    }

    Sheet notSure(String item) {
        return put(item, 0, new Answer.NotSure());
    }

    Sheet silent(String item) {
        answers.remove(Slot.of(item));
        return this;
    }

    /// A medicine in the table of medicines.
    Sheet takes(String name, String prescribed) {
        int row = 1
                + (int) answers.keySet().stream()
                        .filter(s -> s.linkId().value().equals("QJ01a"))
                        .count();
        return choose("QJ01n", "yes").put("QJ01a", row, new Value.Words(name)).row("QJ01d", row, prescribed);
    }

    /// A row in the table of food reactions.
    Sheet reacts(int row, String food, String when, String... symptoms) {
        choose("QGn", "yes")
                .row("QG01", row, food)
                .row("QG03", row, when)
                .row("QG09", row, "no")
                .row("QG10", row, "self");
        row("QG11", row, "none").row("QG12", row, "not").row("QG16", row, "no");
        return symptoms.length == 0 ? this : row("QG02", row, symptoms);
    }

    /// A valid negative celiac test.
    Sheet celiacNegative() {
        return choose("QR01n", "yes")
                .row("QR01b", 1, "negative")
                .row("QR01c", 1, "normal")
                .row("QR01d", 1, "yes");
    }

    Questionnaire form() {
        return form;
    }

    Answers answers() {
        return new Answers(answers);
    }

    Evaluation evaluation() {
        return Evaluator.evaluate(BOOK, form, subject, answers(), Map.of(), ON);
    }

    List<Contradiction.Found> contradictions() {
        return Contradiction.in(BOOK, form, subject, answers(), ON);
    }

    /// All forms on offer.
    static java.util.stream.Stream<Questionnaire> forms() {
        return FORMS.stream();
    }

    SafetyGate gate() {
        return Evaluator.gate(BOOK, form, subject, answers(), ON);
    }

    Case asCase() {
        return new Case(new Index(BOOK), form, subject, answers(), ON, Optional.empty());
    }

    /// What a follow-up form tells, beside the answers that a signed plan rests on.
    ///
    /// @param start the first day of that plan
    /// @param out what it leaves out
    Case after(Sheet then, LocalDate start, String... out) {
        var earlier = new Earlier(then.form, then.answers(), start.minusDays(2), start, new TreeSet<>(List.of(out)));
        return new Case(new Index(BOOK), form, subject, answers(), ON, Optional.of(earlier));
    }

    static Optional<Proposal> proposal(Evaluation of, Proposal.Kind kind, String id) {
        return of.proposals().stream()
                .filter(p -> p.kind() == kind && p.id().equals(id))
                .findFirst();
    }

    static List<String> proposed(Evaluation of) {
        return of.proposals().stream()
                .filter(p -> p.status() == Proposal.Status.PROPOSED)
                .map(p -> p.kind().name().toLowerCase(java.util.Locale.ROOT) + ":" + p.id())
                .toList();
    }

    static List<String> flags(Evaluation of) {
        return of.redFlags().stream().map(f -> f.id() + " " + f.level()).toList();
    }
}
