package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Sex;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.find.Listed;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.unite.UniteRecords;

/// Two records become one person and two again, on a real database.
final class UniteTest {

    private static final List<Questionnaire> SHIPPED = ShippedForms.load().offered();
    private static final Questionnaire CHILD = form("intake-child");
    private static final Questionnaire INFANT = form("intake-infant");
    private static final Household BRANDT = new Household(
            new HouseholdId(id(11)),
            "Brandt",
            "555 7",
            "",
            "",
            List.of(new Household.Guardian("Ute Brandt", "mother", "", true)));
    private static final Patient MIRA = new Patient(
            new PatientId(id(21)),
            5,
            new villi.domain.patient.PersonName("Brandt", "Mira", ""),
            LocalDate.of(2020, 2, 29),
            Sex.FEMALE,
            BRANDT.id(),
            false);
    private static final String MILK = "milk";

    @TempDir
    Path folder;

    private Database database;
    private StoredPatients patients;
    private StoredIntakes intakes;
    private StoredUnions unions;
    private UniteRecords unite;
    private long next = 100;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        patients = new StoredPatients(database);
        intakes = new StoredIntakes(database, new villi.fhir.QuestionnaireJson());
        unions = new StoredUnions(database);
        unite = new UniteRecords(
                patients,
                unions,
                new UniteRecords.Charts(intakes, new Shipped(), new StoredCarePlans(database)),
                Clock.fixed(NOW, ZoneOffset.UTC));
        patients.save(MIA, KELLER, TRAIL);
        patients.save(MIRA, BRANDT, TRAIL);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void the_other_record_is_no_longer_listed_and_everything_of_it_is_read_as_the_kept_one_s() {
        IntakeId mine = keyed(MIA, CHILD, 20, Map.of());
        IntakeId theirs = keyed(MIRA, INFANT, 10, Map.of());
        var days = new StoredDayList(database);
        LocalDate day = LocalDate.of(2026, 11, 30);
        days.save(new Visit(new VisitId(id(60)), day, Optional.empty(), MIRA.id(), "", Visit.State.EXPECTED), TRAIL);
        unite();
        assertThat(patients.all()).containsExactly(MIA);
        assertThat(patients.find(MIRA.id())).contains(MIA);
        assertThat(unions.alone(MIRA.id())).contains(MIRA);
        assertThat(intakes.of(MIA.id())).extracting(Intake::id).containsExactly(mine, theirs);
        assertThat(intakes.of(MIRA.id())).extracting(Intake::id).containsExactly(mine, theirs);
        assertThat(intakes.find(theirs).orElseThrow().patient()).isEqualTo(MIA.id());
        assertThat(days.of(MIA.id())).extracting(Visit::patient).containsExactly(MIA.id());
        assertThat(days.on(day)).extracting(Visit::patient).containsExactly(MIA.id());
        assertThat(new StoredCaseload(database).until(day))
                .extracting(s -> s.patient().id())
                .containsExactly(MIA.id());
        assertThat(patients.nextNumber()).isEqualTo(6);
        assertThat(unite.into(MIA.id())).extracting(u -> u.other().number()).containsExactly(5);
    }

    @Test
    void the_kept_record_is_found_by_both_names_numbers_and_households() {
        unite();
        var roll = new StoredRoll(database);
        var listed = new Listed(MIA, List.of(KELLER, BRANDT), List.of(new Listed.Former(MIRA.name(), 5)));
        assertThat(roll.after(0, 1)).containsExactly(listed);
        assertThat(roll.after(1, 1)).isEmpty();
        assertThat(roll.around(BRANDT.id())).containsExactly(listed);
        assertThat(roll.around(KELLER.id())).containsExactly(listed);
    }

    @Test
    void a_reaction_that_only_the_other_record_knows_comes_into_the_newest_intake_unconfirmed_and_flagged() {
        IntakeId mine = keyed(MIA, CHILD, 20, Map.of(Slot.of("QGn"), Answer.code("no")));
        keyed(MIRA, CHILD, 10, reaction(1, MILK, "hives"));
        intakes.change(mine, List.of(new Change.Confirmed(Set.of(Slot.of("QGn")))), TRAIL);
        unite();
        Intake now = intakes.find(mine).orElseThrow();
        assertThat(now.answers().at("QGn")).isEqualTo(Answer.code("yes"));
        assertThat(now.answers().at(Slot.of("QG01", 1))).isEqualTo(Answer.code(MILK));
        assertThat(now.answers().at(Slot.of("QG02", 1))).isEqualTo(Answer.code("hives"));
        assertThat(now.content().confirmations()).isEmpty();
        assertThat(now.content().remarks().get(Slot.of("QG01", 1)))
                .isEqualTo(new Remark("from 5", true, Remark.Source.TOLD));
    }

    @Test
    void reactions_of_both_records_are_added_up_and_the_same_one_stands_once() {
        IntakeId mine = keyed(MIA, CHILD, 20, reaction(1, MILK, "hives"));
        var theirs = new TreeMap<>(reaction(1, MILK, "hives"));
        theirs.putAll(reaction(2, MILK, "vomiting"));
        theirs.putAll(reaction(3, "egg", "hives"));
        keyed(MIRA, CHILD, 10, theirs);
        unite();
        var answers = intakes.find(mine).orElseThrow().answers();
        assertThat(answers.at(Slot.of("QG01", 1))).isEqualTo(Answer.code(MILK));
        assertThat(answers.at(Slot.of("QG02", 2))).isEqualTo(Answer.code("vomiting"));
        assertThat(answers.at(Slot.of("QG01", 3))).isEqualTo(Answer.code("egg"));
        assertThat(answers.at(Slot.of("QG01", 4))).isEqualTo(new Answer.Silent());
    }

    @Test
    void it_does_not_matter_which_record_is_kept_nor_which_intake_is_newer() {
        keyed(MIA, CHILD, 10, reaction(1, "egg", "hives"));
        IntakeId newer = keyed(MIRA, CHILD, 20, reaction(1, MILK, "hives"));
        unite();
        assertThat(intakes.find(newer).orElseThrow().answers().at(Slot.of("QG01", 2)))
                .isEqualTo(Answer.code("egg"));
    }

    @Test
    void a_no_or_none_of_these_never_replaces_anything() {
        IntakeId mine = keyed(
                MIA, CHILD, 20, Map.of(Slot.of("QC16"), new Answer.NotSure(), Slot.of("QO01"), codes("diabetes-1")));
        keyed(MIRA, CHILD, 10, Map.of(Slot.of("QC16"), Answer.code("no"), Slot.of("QO01"), codes("none")));
        Intake before = intakes.find(mine).orElseThrow();
        unite();
        assertThat(intakes.find(mine)).contains(before);
    }

    @Test
    void what_was_ever_had_is_added_up_and_none_of_these_gives_way() {
        IntakeId mine = keyed(MIA, CHILD, 20, Map.of(Slot.of("QO01"), codes("none")));
        keyed(MIRA, CHILD, 10, Map.of(Slot.of("QO01"), codes("a", "b"), Slot.of("QC16"), Answer.code("yes")));
        unite();
        assertThat(intakes.find(mine).orElseThrow().answers().at("QO01")).isEqualTo(codes("a", "b"));
        assertThat(intakes.find(mine).orElseThrow().answers().at("QC16")).isEqualTo(Answer.code("yes"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void uniting_and_taking_apart_again_leaves_everything_as_it_was_and_nothing_is_missing_meanwhile(long seed) {
        Random chance = new Random(seed);
        for (Patient each : List.of(MIA, MIRA)) {
            for (int i = chance.nextInt(3); i > 0; i--) {
                IntakeId intake =
                        keyed(each, chance.nextBoolean() ? CHILD : INFANT, chance.nextInt(90), random(chance));
                confirm(intake, chance);
            }
        }
        List<String> before = dump();
        Set<String> told = told();
        boolean turned = chance.nextBoolean();
        PatientId kept = turned ? MIRA.id() : MIA.id();
        PatientId other = turned ? MIA.id() : MIRA.id();
        assertThat(unite.unite(kept, other, "same child", n -> "from " + n, ROSA))
                .isTrue();
        assertThat(told()).containsAll(told);
        assertThat(unite.separate(other, ROSA)).isZero();
        assertThat(dump()).isEqualTo(before);
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }

    @Test
    void an_answer_that_was_confirmed_after_uniting_stays_when_they_are_taken_apart() {
        IntakeId mine = keyed(MIA, CHILD, 20, Map.of(Slot.of("QGn"), Answer.code("no")));
        keyed(MIRA, CHILD, 10, reaction(1, MILK, "hives"));
        unite();
        intakes.change(mine, List.of(new Change.Confirmed(Set.of(Slot.of("QG01", 1)))), TRAIL);
        assertThat(unite.separate(MIRA.id(), ROSA)).isEqualTo(1);
        Intake now = intakes.find(mine).orElseThrow();
        assertThat(now.answers().at(Slot.of("QG01", 1))).isEqualTo(Answer.code(MILK));
        assertThat(now.answers().at(Slot.of("QG02", 1))).isEqualTo(new Answer.Silent());
        assertThat(now.answers().at("QGn")).isEqualTo(Answer.code("no"));
    }

    @Test
    void what_is_begun_while_they_are_one_stays_with_the_kept_record() {
        unite();
        IntakeId begun = keyed(MIA, CHILD, 20, Map.of());
        unite.separate(MIRA.id(), ROSA);
        assertThat(intakes.of(MIA.id())).extracting(Intake::id).containsExactly(begun);
        assertThat(intakes.of(MIRA.id())).isEmpty();
    }

    @Test
    void three_records_can_become_one_and_each_comes_out_again() {
        Patient third =
                new Patient(new PatientId(id(22)), 9, MIRA.name(), MIRA.birthDate(), Sex.FEMALE, BRANDT.id(), false);
        patients.save(third, BRANDT, TRAIL);
        IntakeId deep = keyed(third, CHILD, 5, Map.of());
        List<String> before = dump();
        assertThat(unite.unite(MIRA.id(), third.id(), "", n -> "", ROSA)).isTrue();
        assertThat(unite.unite(MIA.id(), MIRA.id(), "", n -> "", ROSA)).isTrue();
        assertThat(intakes.of(MIA.id())).extracting(Intake::id).containsExactly(deep);
        assertThat(unite.into(MIA.id())).extracting(u -> u.other().number()).containsExactlyInAnyOrder(9, 5);
        unite.separate(MIRA.id(), ROSA);
        assertThat(intakes.of(MIA.id())).isEmpty();
        unite.separate(third.id(), ROSA);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void a_record_is_united_once_and_never_with_itself() {
        unite();
        assertThat(unite.unite(MIA.id(), MIRA.id(), "", n -> "", ROSA)).isFalse();
        assertThat(unite.unite(MIRA.id(), MIA.id(), "", n -> "", ROSA)).isFalse();
        assertThat(unite.unite(MIA.id(), new PatientId(id(99)), "", n -> "", ROSA))
                .isFalse();
        assertThatThrownBy(() -> unite.separate(MIA.id(), ROSA)).isInstanceOf(RuntimeException.class);
    }

    private void unite() {
        assertThat(unite.unite(MIA.id(), MIRA.id(), "same child", n -> "from " + n, ROSA))
                .isTrue();
    }

    private IntakeId keyed(Patient patient, Questionnaire form, int minutes, Map<Slot, Answer> answers) {
        IntakeId intake = new IntakeId(id(next++));
        intakes.start(
                new Intake(
                        intake,
                        patient.id(),
                        form.ref(),
                        Intake.Status.IN_PROGRESS,
                        NOW.plusSeconds(60L * minutes + next),
                        Optional.empty(),
                        Intake.Content.EMPTY),
                form,
                TRAIL);
        List<Change> changes = new ArrayList<>();
        answers.forEach((slot, answer) -> changes.add(new Change.Answered(slot, answer)));
        intakes.change(intake, changes, TRAIL);
        return intake;
    }

    private void confirm(IntakeId intake, Random chance) {
        Set<Slot> slots = intakes.find(intake).orElseThrow().answers().entries().keySet();
        for (Slot slot : slots) {
            if (chance.nextBoolean()) intakes.change(intake, List.of(new Change.Confirmed(Set.of(slot))), TRAIL);
            if (chance.nextInt(3) > 0) continue;
            var remark = new Remark("a \\ note\nof two lines", chance.nextBoolean(), Remark.Source.PAPER);
            intakes.change(intake, List.of(new Change.Remarked(slot, remark)), TRAIL);
        }
    }

    private static Map<Slot, Answer> random(Random chance) {
        var answers = new TreeMap<Slot, Answer>();
        if (chance.nextBoolean()) answers.put(Slot.of("QGn"), Answer.code(chance.nextBoolean() ? "yes" : "no"));
        for (int row = 1; row <= chance.nextInt(4); row++) {
            answers.putAll(reaction(
                    row,
                    List.of(MILK, "egg", "wheat").get(chance.nextInt(3)),
                    chance.nextBoolean() ? "hives" : "vomiting"));
        }
        if (chance.nextBoolean()) answers.put(Slot.of("QO01"), chance.nextBoolean() ? codes("none") : codes("a", "b"));
        if (chance.nextBoolean())
            answers.put(Slot.of("QC16"), chance.nextBoolean() ? Answer.code("yes") : new Answer.Illegible());
        return answers;
    }

    private static Map<Slot, Answer> reaction(int row, String food, String sign) {
        return Map.of(
                Slot.of("QGn"),
                Answer.code("yes"),
                Slot.of("QG01", row),
                Answer.code(food),
                Slot.of("QG02", row),
                codes(sign));
    }

    private static Answer codes(String... codes) {
        return new Answer.Given(
                java.util.stream.Stream.of(codes).<Value>map(Value.Code::new).toList());
    }

    /// Every reaction that stands in any intake.
    private Set<String> told() {
        var told = new java.util.TreeSet<String>();
        for (Intake intake : intakes.open()) {
            for (Slot slot : intake.answers().slots(new villi.domain.questionnaire.LinkId("QG01"))) {
                told.add(intake.answers().at(slot) + " " + intake.answers().at(Slot.of("QG02", slot.row())));
            }
        }
        return told;
    }

    /// Every row of every table but the record of changes.
    private List<String> dump() {
        return database.read(sql -> {
            var rows = new ArrayList<String>();
            villi.storage.schema.DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .filter(t -> !t.getName().equals("audit"))
                    .forEach(t -> sql.selectFrom(t).forEach(r -> rows.add(t.getName() + " " + RowText.write(r))));
            return rows.stream().sorted().toList();
        });
    }

    private static Questionnaire form(String id) {
        return SHIPPED.stream().filter(f -> f.ref().id().equals(id)).findFirst().orElseThrow();
    }

    private static final class Shipped implements Forms {
        @Override
        public List<Questionnaire> offered() {
            return SHIPPED;
        }

        @Override
        public Optional<Questionnaire> find(QuestionnaireRef ref) {
            return SHIPPED.stream().filter(f -> f.ref().equals(ref)).findFirst();
        }
    }
}
