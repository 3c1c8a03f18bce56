package villi.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.fhir.QuestionnaireJson;
import villi.shots.Birchwood;
import villi.usecase.intake.KeyIntake.Opening;

/// Which form an intake is given, and which answers it starts with.
class KeyIntakeTest {

    private static final ShippedForms FORMS = ShippedForms.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-20T08:00:00Z"), ZoneOffset.UTC);

    private final Birchwood practice = Birchwood.empty();
    private final Set<PatientId> planned = new HashSet<>();
    private final AtomicLong counter = new AtomicLong();

    private KeyIntake keying(Forms forms) {
        return new KeyIntake(
                practice,
                forms,
                practice.intakes(),
                planned::contains,
                CLOCK,
                () -> new UUID(8, counter.incrementAndGet()));
    }

    private PatientId born(String date) {
        practice.add(1, "Moss", "Robin", "", LocalDate.parse(date), 1);
        return Birchwood.patient(1);
    }

    private List<String> choices(PatientId id) {
        return keying(FORMS)
                .choice(id)
                .map(c -> c.forms().stream().map(f -> f.ref().id()).toList())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, infant",
        "2024-09-01, toddler",
        "2020-09-01, child",
        "2011-09-01, teen",
        "1990-09-01, adult"
    })
    void the_full_form_of_the_age_is_usual_and_the_follow_up_once_a_plan_is_signed(String born, String age) {
        var robin = born(born);
        assertThat(choices(robin)).containsExactly("intake-" + age, "short-" + age);

        planned.add(robin);
        assertThat(choices(robin)).containsExactly("follow-up-" + age, "intake-" + age, "short-" + age);
        assertThat(opened(keying(FORMS).open(robin, Birchwood.ROSA))
                        .form()
                        .ref()
                        .id())
                .isEqualTo("follow-up-" + age);
    }

    @Test
    void an_unfinished_intake_leaves_no_choice() {
        var robin = born("2020-09-01");
        var started = opened(start(robin, "short-child")).intake().id();

        assertThat(choices(robin)).isEmpty();
        assertThat(opened(keying(FORMS).open(robin, Birchwood.ROSA)).intake().id())
                .isEqualTo(started);
    }

    @Test
    void somebody_who_is_not_in_the_practice_is_missing() {
        assertThat(keying(FORMS).choice(Birchwood.patient(1))).isEmpty();
        assertThat(keying(FORMS).open(Birchwood.patient(1), Birchwood.ROSA)).isEqualTo(new Opening.Missing());
        assertThat(start(Birchwood.patient(1), "intake-child")).isEqualTo(new Opening.Missing());
    }

    private Opening start(PatientId id, String form) {
        return keying(FORMS).start(id, form(form), Birchwood.ROSA);
    }

    private static Questionnaire form(String id) {
        return FORMS.offered().stream()
                .filter(f -> f.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static KeyIntake.Session opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).session();
    }

    private void finished(PatientId id, String form, String day, Map<String, Answer> told) {
        Answers answers = Answers.NONE;
        for (var t : told.entrySet()) answers = answers.with(Slot.of(t.getKey()), t.getValue());
        var at = Instant.parse(day + "T09:00:00Z");
        practice.intakes()
                .start(new Intake(
                        new IntakeId(new UUID(9, counter.incrementAndGet())),
                        id,
                        form(form).ref(),
                        Intake.Status.COMPLETED,
                        at,
                        Optional.of(at),
                        new Intake.Content(answers, Map.of(), Map.of())));
    }

    private static Answer words(String text) {
        return new Answer.Given(List.of(new Value.Words(text)));
    }

    @Test
    void a_follow_up_keeps_the_problems_and_what_was_told_of_all_the_time_before() {
        var robin = born("2020-09-01");
        planned.add(robin);
        var peanut = new HashMap<String, Answer>(Map.of(
                "QC16", Answer.code("yes"),
                "QC16a", Answer.code("peanut"),
                "QC16b", new Answer.Given(List.of(new Value.Month(YearMonth.of(2024, 5)))),
                "QC16c", Answer.code("no"),
                "QM08", Answer.code("no"),
                "QC02", Answer.code("yes"),
                "QB01", words("tummy ache"),
                "QB01a", new Answer.Given(List.of(new Value.Amount(java.math.BigDecimal.valueOf(7)))),
                "QB01b", words("rash")));
        finished(robin, "intake-child", "2026-06-01", peanut);
        finished(
                robin,
                "follow-up-child",
                "2026-07-01",
                Map.of("QB01b", words("itchy rash"), "QM08", new Answer.NotSure()));

        var answers = opened(keying(FORMS).open(robin, Birchwood.ROSA)).intake().answers();

        assertThat(answers.entries().keySet().stream().map(Slot::toString))
                .containsExactlyInAnyOrder("QA02", "QA03", "QC16", "QC16a", "QC16b", "QM08", "QB01", "QB01b");
        assertThat(answers.at(Slot.of("QB01b"))).isEqualTo(words("itchy rash"));
        assertThat(answers.at(Slot.of("QM08"))).isEqualTo(Answer.code("no"));
    }

    @Test
    void a_full_form_starts_with_birth_date_and_sex_alone() {
        var robin = born("2020-09-01");
        finished(robin, "intake-child", "2026-06-01", Map.of("QC16", Answer.code("yes")));

        assertThat(opened(start(robin, "intake-child"))
                        .intake()
                        .answers()
                        .entries()
                        .keySet())
                .containsExactlyInAnyOrder(Slot.of("QA02"), Slot.of("QA03"));
    }

    /// Forms with a store of what was asked, as the program has it.
    private static final class Kept implements Forms {
        private final Map<IntakeId, String> asked = new HashMap<>();

        @Override
        public List<Questionnaire> offered() {
            return FORMS.offered();
        }

        @Override
        public Optional<Questionnaire> find(QuestionnaireRef ref) {
            return FORMS.find(ref);
        }

        @Override
        public Optional<Questionnaire> of(Intake intake) {
            return Optional.ofNullable(asked.get(intake.id())).map(new QuestionnaireJson()::read);
        }
    }

    @Test
    void an_old_intake_shows_the_questions_that_it_was_asked() {
        var robin = born("2020-09-01");
        finished(robin, "intake-child", "2026-06-01", Map.of("QC01", Answer.code("no")));
        Intake old = practice.intakes().of(robin).getFirst();
        var kept = new Kept();
        kept.asked.put(old.id(), new QuestionnaireJson().write(older(form("intake-child"))));

        var then = opened(keying(kept).resume(old.id())).form();
        var now = opened(keying(kept).open(robin, Birchwood.ROSA)).form();

        assertThat(then.ref()).hasToString("intake-child|1");
        assertThat(text(then)).isEqualTo("Old words of the first version?");
        assertThat(now.ref()).hasToString("intake-child|2");
        assertThat(text(now)).isEqualTo("Has {x} vomited green or yellow-green fluid?");
    }

    private static String text(Questionnaire form) {
        return form.all()
                .filter(i -> i.linkId().value().equals("QC01"))
                .findFirst()
                .orElseThrow()
                .wording()
                .text();
    }

    /// The form as it stood before, with other words and without its later sections.
    private static Questionnaire older(Questionnaire form) {
        var sections = form.sections().stream()
                .limit(3)
                .map(s ->
                        with(s, s.items().stream().map(KeyIntakeTest::reworded).toList(), s.wording()))
                .toList();
        return new Questionnaire(
                new QuestionnaireRef(form.ref().id(), "1"), form.title(), form.audience(), form.bands(), sections);
    }

    private static Item reworded(Item item) {
        var old = new Item.Wording("Old words of the first version?", "", "", "practice");
        return item.linkId().value().equals("QC01") ? with(item, item.items(), old) : item;
    }

    private static Item with(Item of, List<Item> items, Item.Wording wording) {
        return new Item(
                of.linkId(),
                of.number(),
                of.type(),
                wording,
                of.answers(),
                of.duty(),
                of.visibility(),
                of.repeats(),
                items);
    }
}
