package villi.usecase.unite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.ReactionsTold;
import villi.domain.intake.Slot;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.Birchwood;
import villi.usecase.Trail;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.MemoryIntakes;
import villi.usecase.plan.MemoryPlans;

/// No food reaction of either record is lost, whatever forms were keyed in which order.
final class ReactionsOfBothTest {

    private static final Forms FORMS = ShippedForms.load();
    private static final Questionnaire CHILD = form("intake-child");
    private static final Questionnaire INFANT = form("intake-infant");
    private static final Questionnaire FOLLOW_UP = form("follow-up-child");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Trail TRAIL = new Trail(Birchwood.ROSA, NOW, "test");
    private static final PatientId MIA = Birchwood.patient(1);
    private static final PatientId TOM = Birchwood.patient(2);
    private static final Map<Slot, Answer> NO = Map.of(Slot.of("QGn"), Answer.code("no"));
    private static final String MILK = "milk";
    private static final String EGG = "egg";

    private final Birchwood practice = Birchwood.empty()
            .add(1, "Keller", "Mia", "", LocalDate.of(2020, 7, 14), 1)
            .add(2, "Keller", "Mia", "", LocalDate.of(2020, 7, 14), 1);
    private final MemoryIntakes intakes = new MemoryIntakes();
    private final MemoryPlans plans = new MemoryPlans();
    private final UniteRecords unite = new UniteRecords(
            practice,
            new MemoryUnions(practice),
            new UniteRecords.Charts(intakes, FORMS, plans),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private long next = 1;

    @Test
    void reactions_come_over_from_before_a_follow_up_and_into_the_intake_that_a_follow_up_continues() {
        IntakeId mine = keyed(MIA, CHILD, 10, reaction(EGG));
        keyed(MIA, FOLLOW_UP, 50, Map.of());
        IntakeId theirs = keyed(TOM, CHILD, 20, reaction(MILK));
        keyed(TOM, FOLLOW_UP, 40, Map.of());
        unite();
        assertThat(foods(mine)).containsExactlyInAnyOrder(EGG, MILK);
        assertThat(foods(theirs)).containsExactlyInAnyOrder(EGG, MILK);
    }

    @Test
    void a_form_that_was_only_begun_tells_the_reactions_of_both_as_soon_as_it_tells_any() {
        keyed(MIA, CHILD, 10, reaction(EGG));
        IntakeId begun = keyed(MIA, CHILD, 50, Map.of());
        keyed(TOM, CHILD, 20, reaction(MILK));
        unite();
        assertThat(foods(begun)).containsExactlyInAnyOrder(EGG, MILK);
    }

    @Test
    void a_form_that_was_only_begun_stays_empty_when_the_other_record_tells_nothing() {
        keyed(MIA, CHILD, 10, reaction(EGG));
        IntakeId begun = keyed(MIA, CHILD, 50, Map.of());
        keyed(TOM, CHILD, 20, NO);
        unite();
        assertThat(foods(begun)).isEmpty();
        assertThat(banner(List.of(MIA, TOM))).contains(EGG);
    }

    @Test
    void the_intake_of_the_signed_plan_gets_what_the_other_record_tells() {
        IntakeId planned = keyed(MIA, CHILD, 10, NO);
        keyed(MIA, CHILD, 50, NO);
        keyed(TOM, CHILD, 20, reaction(MILK));
        sign(planned);
        unite();
        assertThat(foods(planned)).containsExactly(MILK);
    }

    @Test
    void a_reaction_that_the_same_record_took_back_later_does_not_come_over() {
        IntakeId mine = keyed(MIA, CHILD, 30, NO);
        keyed(TOM, CHILD, 10, reaction(MILK));
        keyed(TOM, CHILD, 20, NO);
        unite();
        assertThat(foods(mine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_banner_names_every_food_that_it_named_for_either_record(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 25; round++) {
            for (PatientId each : List.of(MIA, TOM)) random(each, chance);
            var named = new HashSet<>(banner(List.of(MIA)));
            named.addAll(banner(List.of(TOM)));
            unite();
            assertThat(banner(List.of(MIA, TOM))).containsAll(named);
        }
    }

    private void random(PatientId patient, Random chance) {
        Questionnaire form = List.of(CHILD, INFANT, FOLLOW_UP).get(chance.nextInt(3));
        Map<Slot, Answer> told = List.of(NO, reaction(EGG), reaction(MILK), reaction("wheat"), Map.<Slot, Answer>of())
                .get(chance.nextInt(5));
        IntakeId id = keyed(patient, form, chance.nextInt(10_000), form.equals(FOLLOW_UP) ? Map.of() : told);
        if (chance.nextBoolean()) intakes.change(id, List.of(new Change.Moved(Intake.Status.COMPLETED)), TRAIL);
    }

    /// What uniting writes.
    private void unite() {
        unite.preview(MIA, TOM, n -> "from " + n)
                .orElseThrow()
                .additions()
                .forEach(a -> intakes.change(a.intake().id(), a.changes(), TRAIL));
    }

    private IntakeId keyed(PatientId patient, Questionnaire form, int minutes, Map<Slot, Answer> answers) {
        IntakeId id = new IntakeId(new UUID(7, next++));
        intakes.start(new Intake(
                id,
                patient,
                form.ref(),
                Intake.Status.IN_PROGRESS,
                NOW.plusSeconds(60L * minutes + next),
                Optional.empty(),
                Intake.Content.EMPTY));
        List<Change> changes = new ArrayList<>();
        answers.forEach((slot, answer) -> changes.add(new Change.Answered(slot, answer)));
        intakes.change(id, changes, TRAIL);
        return id;
    }

    private static Map<Slot, Answer> reaction(String food) {
        return new TreeMap<>(Map.of(
                Slot.of("QGn"),
                Answer.code("yes"),
                Slot.of("QG01", 1),
                Answer.code(food),
                Slot.of("QG02", 1),
                Answer.code("hives")));
    }

    private void sign(IntakeId intake) {
        LocalDate start = LocalDate.of(2026, 9, 1);
        plans.keep(new CarePlan(
                new PlanId(new UUID(8, 1)),
                MIA,
                intake,
                1,
                "2026.1",
                "",
                new CarePlan.Dates(start, start.plusDays(21), start.plusDays(22)),
                List.of(),
                List.of(),
                Optional.of(new CarePlan.Signature(Birchwood.ROSA, NOW))));
    }

    /// The foods that stand at the top of every screen about the records, read as one.
    private List<String> banner(List<PatientId> records) {
        List<Intake> all = records.stream()
                .flatMap(r -> intakes.of(r).stream())
                .sorted(Comparator.comparing(Intake::startedAt).reversed())
                .toList();
        return ReactionsTold.of(all, FORMS::of).stream()
                .map(Continuation.Whole::intake)
                .filter(i -> ReactionsTold.tells(i.answers()))
                .limit(1)
                .flatMap(ReactionsOfBothTest::foods)
                .toList();
    }

    private List<String> foods(IntakeId intake) {
        return foods(intakes.find(intake).orElseThrow()).toList();
    }

    private static Stream<String> foods(Intake intake) {
        return intake.answers().slots(new LinkId("QG01")).stream()
                .map(slot -> Stream.of(EGG, MILK, "wheat")
                        .filter(f -> intake.answers().at(slot).equals(Answer.code(f)))
                        .findFirst()
                        .orElseThrow())
                .distinct();
    }

    private static Questionnaire form(String id) {
        return FORMS.offered().stream()
                .filter(f -> f.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
