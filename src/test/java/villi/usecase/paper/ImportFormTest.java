package villi.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.paper.FormCode;
import villi.domain.paper.FormField;
import villi.domain.paper.PaperLayout;
import villi.domain.paper.PaperSample;
import villi.domain.paper.Returned;
import villi.domain.paper.Returned.State;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.Forms;
import villi.usecase.intake.MemoryIntakes;
import villi.usecase.paper.ImportForm.Look;

class ImportFormTest {

    private static final Questionnaire FORM = PaperSample.form();
    private static final Patient MIA = patient(1);
    private static final Actor DESK = new Actor(new UserId(new UUID(3, 3)), "Dee Desk", Role.FRONT_DESK);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final MemoryIntakes intakes = new MemoryIntakes();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private final ImportForm importing = new ImportForm(forms(), intakes, CLOCK, () -> new UUID(9, 9));

    @Test
    void nothing_is_written_by_looking() {
        texts.put("S06", "Oat drink");

        check(personal());

        assertThat(intakes.of(MIA.id())).isEmpty();
    }

    @Test
    void what_is_taken_becomes_a_draft_that_says_where_it_came_from() {
        ticked.addAll(Set.of("S01:yes", "S10b:r1:no", "S04:not-sure"));
        texts.putAll(Map.of("QA02", "7/14/2019", "S05:in-lb", "47 lb 8 oz", "S07", "3/2024", "S10a:r1", "Iron"));
        texts.putAll(Map.of("S10c:r1", "dietitian", "S10d:r1", "Kiwi"));

        Intake intake = taken(check(personal()));

        assertThat(intake.status()).isEqualTo(Intake.Status.IN_PROGRESS);
        assertThat(intake.answers().entries())
                .containsOnly(
                        Map.entry(Slot.of("QA02"), given(new Value.Day(LocalDate.of(2019, 7, 14)))),
                        Map.entry(Slot.of("S01"), Answer.code("yes")),
                        Map.entry(Slot.of("S04"), new Answer.NotSure()),
                        Map.entry(Slot.of("S05"), given(new Value.Measure(new BigDecimal("47.5000"), "[lb_av]"))),
                        Map.entry(Slot.of("S07"), given(new Value.Month(YearMonth.of(2024, 3)))),
                        Map.entry(Slot.of("S10a", 1), given(new Value.Words("Iron"))),
                        Map.entry(Slot.of("S10b", 1), Answer.code("no")),
                        Map.entry(Slot.of("S10c", 1), Answer.code("dietitian")),
                        Map.entry(Slot.of("S10d", 1), given(new Value.Words("Kiwi"))));
        assertThat(intake.content().remarks().values())
                .extracting(Remark::source)
                .containsOnly(Remark.Source.IMPORTED);
    }

    @Test
    void what_is_not_clear_becomes_cannot_read_with_its_words_and_never_a_guess() {
        ticked.addAll(Set.of("S01:yes", "S01:no", "S03:none", "S03:rash", "S08:egg"));
        texts.putAll(Map.of("S08:other-words", "kiwi", "S05:in-lb", "47", "S05:in-kg", "21", "S07", "a while ago"));
        texts.putAll(Map.of("S09", "some", "S10c:r1", "9"));

        Look.Check check = check(personal());
        Intake intake = taken(check);

        assertThat(check.returned().in(State.UNREADABLE))
                .hasSize(7)
                .hasSameSizeAs(check.returned().rows());
        assertThat(intake.answers().entries().values()).containsOnly(new Answer.Illegible());
        assertThat(intake.content().remarks())
                .extractingByKeys(Slot.of("S01"), Slot.of("S07"))
                .extracting(Remark::note)
                .containsExactly("Yes, No", "a while ago");
    }

    @Test
    void the_open_intake_is_compared_and_only_what_the_desk_chose_is_changed() {
        start(Answers.NONE
                .with(Slot.of("S01"), Answer.code("no"))
                .with(Slot.of("S06"), given(new Value.Words("Milk")))
                .with(Slot.of("S09"), given(new Value.Amount(BigDecimal.TWO))));
        ticked.add("S01:no");
        texts.putAll(Map.of("S06", "Oat drink", "S02", "Nothing"));

        Look.Check check = check(personal());
        assertThat(slots(check, State.SAME)).containsExactly(Slot.of("S01"));
        assertThat(slots(check, State.DIFFERENT)).containsExactly(Slot.of("S06"));
        assertThat(slots(check, State.NEW)).containsExactly(Slot.of("S02"));

        importing.take(check, Set.of(Slot.of("S02")), MIA, DESK);
        Answers now = intakes.of(MIA.id()).getFirst().answers();
        assertThat(now.at("S06")).isEqualTo(given(new Value.Words("Milk")));
        assertThat(now.at("S02")).isEqualTo(given(new Value.Words("Nothing")));
        assertThat(now.at("S09")).isEqualTo(given(new Value.Amount(BigDecimal.TWO)));
        assertThat(intakes.of(MIA.id())).hasSize(1);
    }

    @Test
    void a_second_draft_is_never_started_beside_one_of_another_form() {
        var older = new QuestionnaireRef("sample-child", "0");
        start(older, Answers.NONE);
        texts.put("S06", "Oat drink");

        assertThat(look(personal()))
                .isEqualTo(new Look.OtherDraft(PaperSample.form("0").title()));
        assertThat(look(new FormMark(older, FormCode.of(older, MIA.id()).toString())))
                .isInstanceOf(Look.Check.class);
    }

    @Test
    void the_form_of_another_patient_is_refused() {
        String other = FormCode.of(FORM.ref(), patient(2).id()).toString();

        assertThat(look(new FormMark(FORM.ref(), other))).isEqualTo(new Look.WrongPatient());
    }

    @Test
    void a_form_for_anybody_with_another_birth_date_is_refused() {
        texts.put("QA02", "7/15/2019");

        assertThat(look(blank())).isEqualTo(new Look.WrongPatient());
    }

    @Test
    void a_form_for_anybody_is_taken_but_its_name_must_be_looked_at() {
        texts.put("QA02", "7/14/2019");

        assertThat(check(blank()).personal()).isFalse();
        assertThat(check(personal()).personal()).isTrue();
    }

    @Test
    void another_version_is_read_with_its_own_questions_and_an_unknown_one_is_refused() {
        var older = new QuestionnaireRef("sample-child", "0");
        var unknown = new FormMark(
                new QuestionnaireRef("sample-child", "7"), FormCode.blank(older).toString());
        texts.put("S06", "Oat drink");

        Look look = look(new FormMark(older, FormCode.of(older, MIA.id()).toString()));

        assertThat(look)
                .isInstanceOfSatisfying(
                        Look.Check.class, c -> assertThat(c.form().ref()).isEqualTo(older));
        assertThat(look(unknown)).isEqualTo(new Look.UnknownForm(Optional.of(unknown)));
    }

    @Test
    void a_file_without_a_mark_and_a_refused_file_say_so() {
        var fields = new FilledFile.Fields(Optional.empty(), Map.of(), Set.of(), Set.of(), Set.of("S06"));
        var flat = new FilledFile.Refused(FilledFile.Reason.FLATTENED, Optional.of("CHI1-X904"));

        assertThat(importing.look(fields, MIA, DateEntry.Order.MONTH_FIRST))
                .isEqualTo(new Look.UnknownForm(Optional.empty()));
        assertThat(importing.look(flat, MIA, DateEntry.Order.MONTH_FIRST))
                .isEqualTo(new Look.Unreadable(FilledFile.Reason.FLATTENED, Optional.of("CHI1-X904"), true));
    }

    @Test
    void lost_fields_are_counted_and_sheets_that_were_not_sent_are_not() {
        Set<String> names = new HashSet<>(names());
        names.remove("S06");
        names.remove("S01:no");

        Look.Check check = (Look.Check) importing.look(file(personal(), names), MIA, DateEntry.Order.MONTH_FIRST);

        assertThat(check.lost()).isEqualTo(2);
    }

    @Test
    void the_order_of_the_page_is_the_order_of_the_paper() {
        texts.putAll(Map.of("S10a:r2", "Iron", "S02", "x", "S10a:r1", "Zinc", "QA02", "7/14/2019"));

        assertThat(slots(check(personal()), State.NEW))
                .containsExactly(Slot.of("QA02"), Slot.of("S02"), Slot.of("S10a", 1), Slot.of("S10a", 2));
    }

    private static List<Slot> slots(Look.Check check, State state) {
        return check.returned().in(state).stream().map(Returned.Row::slot).toList();
    }

    private Intake taken(Look.Check check) {
        IntakeId id = importing.take(
                check, check.returned().rows().stream().map(Returned.Row::slot).collect(Collectors.toSet()), MIA, DESK);
        return intakes.find(id).orElseThrow();
    }

    private Look.Check check(FormMark mark) {
        return (Look.Check) look(mark);
    }

    private Look look(FormMark mark) {
        return importing.look(file(mark, names()), MIA, DateEntry.Order.MONTH_FIRST);
    }

    private FilledFile.Fields file(FormMark mark, Set<String> present) {
        return new FilledFile.Fields(Optional.of(mark), texts, ticked, Set.of(), present);
    }

    private static Set<String> names() {
        var paper = PaperLayout.of(FORM, FormCode.blank(FORM.ref()), Optional.empty())
                .only(false);
        return FormField.of(paper).stream().map(f -> f.name().toString()).collect(Collectors.toSet());
    }

    private static FormMark personal() {
        return new FormMark(FORM.ref(), FormCode.of(FORM.ref(), MIA.id()).toString());
    }

    private static FormMark blank() {
        return new FormMark(FORM.ref(), FormCode.blank(FORM.ref()).toString());
    }

    private void start(Answers answers) {
        start(FORM.ref(), answers);
    }

    private void start(QuestionnaireRef form, Answers answers) {
        intakes.start(new Intake(
                new IntakeId(new UUID(4, 4)),
                MIA.id(),
                form,
                Intake.Status.IN_PROGRESS,
                CLOCK.instant(),
                Optional.empty(),
                new Intake.Content(answers, Map.of(), Map.of())));
    }

    private static Answer given(Value value) {
        return new Answer.Given(List.of(value));
    }

    private static Patient patient(int number) {
        return new Patient(
                new PatientId(new UUID(1, number)),
                number,
                new PersonName("Keller", "Mia", ""),
                LocalDate.of(2019, 7, 14),
                Sex.FEMALE,
                new HouseholdId(new UUID(2, 1)),
                false);
    }

    private static Forms forms() {
        return new Forms() {
            @Override
            public List<Questionnaire> offered() {
                return List.of(FORM);
            }

            @Override
            public Optional<Questionnaire> find(QuestionnaireRef ref) {
                return List.of(FORM, PaperSample.form("0")).stream()
                        .filter(f -> f.ref().equals(ref))
                        .findFirst();
            }
        };
    }
}
