package villi.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.patient.PatientId;
import villi.domain.stage.DeskStep.Kind;
import villi.domain.stage.Stage.Facts;
import villi.domain.stage.Stage.Keyed;
import villi.domain.stage.Stage.Planned;

/// The stage of a case is worked out from what is kept, and from nothing else.
final class StageTest {

    private static final PatientId MIA = new PatientId(new UUID(0, 1));

    /// Days as numbers; the intake is keyed to its end on day 5.
    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("nothing is known", Stage.EXPECTED, facts().now()),
                arguments(
                        "a form was printed", Stage.FORM_GIVEN, facts().form(1).now()),
                arguments(
                        "it came back", Stage.FORM_BACK, facts().form(1).back(2).now()),
                arguments(
                        "it came back and another was given",
                        Stage.FORM_GIVEN,
                        facts().form(1).back(2).form(3).now()),
                arguments(
                        "both at one moment",
                        Stage.FORM_BACK,
                        facts().form(2).back(2).now()),
                arguments(
                        "a form came back that nobody gave out",
                        Stage.FORM_BACK,
                        facts().back(2).now()),
                arguments(
                        "keying has begun",
                        Stage.KEYING,
                        facts().back(2).keying(100, 12).now()),
                arguments(
                        "keying has begun before the form was given",
                        Stage.KEYING,
                        facts().keying(9, 1).form(9).now()),
                arguments(
                        "only what must be asked is open",
                        Stage.QUERIES_OPEN,
                        facts().keying(3, 3).now()),
                arguments(
                        "a slip was printed",
                        Stage.QUERIES_OPEN,
                        facts().keying(40, 3).slip(3).now()),
                arguments(
                        "a slip was printed and all of it is answered",
                        Stage.KEYING,
                        facts().keying(37, 0).slip(3).now()),
                arguments(
                        "all is answered and not handed over",
                        Stage.KEYING,
                        facts().keying(0, 0).now()),
                arguments("keyed to its end", Stage.READY, facts().keyed().now()),
                arguments(
                        "keyed to its end with gaps and a slip",
                        Stage.READY,
                        facts().keyed().slip(3).now()),
                arguments(
                        "seen before it was keyed",
                        Stage.READY,
                        facts().keyed().seen(4).now()),
                arguments("seen since", Stage.SEEN, facts().keyed().seen(6).now()),
                arguments(
                        "a draft of a plan",
                        Stage.READY,
                        facts().keyed().plan(false).now()),
                arguments(
                        "a draft of a plan, seen",
                        Stage.SEEN,
                        facts().keyed().plan(false).seen(5).now()),
                arguments(
                        "signed",
                        Stage.SIGNED,
                        facts().keyed().plan(true).seen(6).now()),
                arguments(
                        "signed, the print failed",
                        Stage.SIGNED,
                        facts().keyed().plan(true).failed(7).now()),
                arguments(
                        "printed",
                        Stage.PRINTED,
                        facts().keyed().plan(true).printed(7).now()),
                arguments(
                        "given",
                        Stage.GIVEN,
                        facts().keyed().plan(true).printed(7).given(7).now()),
                arguments(
                        "given without a print from here",
                        Stage.GIVEN,
                        facts().keyed().plan(true).given(7).now()),
                arguments(
                        "another version was given",
                        Stage.SIGNED,
                        facts().keyed().plan(true).givenOther(7).now()),
                arguments(
                        "the form of this round",
                        Stage.GIVEN,
                        facts().form(1).back(2).keyed().plan(true).given(7).now()),
                arguments(
                        "the next form goes home with the sheets",
                        Stage.SIGNED,
                        facts().keyed().plan(true).form(7).now()),
                arguments(
                        "the next form is at home",
                        Stage.FORM_GIVEN,
                        facts().keyed().plan(true).given(7).form(7).now()),
                arguments(
                        "the next form is back",
                        Stage.FORM_BACK,
                        facts().keyed().plan(true).given(7).form(7).back(9).now()),
                arguments(
                        "a new form while findings wait",
                        Stage.READY,
                        facts().keyed().form(7).now()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void each_case_stands_at_one_stage(String why, Stage stage, Facts facts) {
        assertThat(Stage.of(facts)).as(why).isEqualTo(stage);
    }

    @Test
    void every_stage_stands_in_the_table() {
        assertThat(cases().map(c -> c.get()[1]).distinct()).containsExactlyInAnyOrder((Object[]) Stage.values());
    }

    @Test
    void what_was_done_in_any_order_gives_the_same_stage() {
        Facts facts = facts().keyed().plan(true).given(7).form(7).back(9).now();
        Facts turned = new Facts(facts.steps().reversed(), facts.intake(), facts.plan(), facts.seen());
        assertThat(Stage.of(turned)).isEqualTo(Stage.of(facts));
        assertThat(turned.form()).isEqualTo(facts.form());
    }

    private static Sample facts() {
        return new Sample();
    }

    /// Facts of one case, day by day.
    private static final class Sample {

        private final List<DeskStep> steps = new ArrayList<>();
        private Optional<Keyed> intake = Optional.empty();
        private Optional<Planned> plan = Optional.empty();
        private Optional<Instant> seen = Optional.empty();

        private Sample step(Kind kind, String about, int day) {
            steps.add(new DeskStep(MIA, kind, about, day(day), DeskStep.PAPER));
            return this;
        }

        Sample form(int day) {
            return step(Kind.FORM_GIVEN, "CHI2-7F3K", day);
        }

        Sample back(int day) {
            return step(Kind.FORM_BACK, "CHI2-7F3K", day);
        }

        Sample slip(int day) {
            return step(Kind.ASKED, "intake", day);
        }

        Sample failed(int day) {
            return step(Kind.PRINT_FAILED, "plan", day);
        }

        Sample printed(int day) {
            return step(Kind.PRINTED, "plan", day);
        }

        Sample given(int day) {
            return step(Kind.GIVEN, "plan", day);
        }

        Sample givenOther(int day) {
            return step(Kind.GIVEN, "plan before", day);
        }

        Sample keying(int open, int ask) {
            intake = Optional.of(new Keyed("intake", Optional.empty(), open, ask));
            return this;
        }

        Sample keyed() {
            intake = Optional.of(new Keyed("intake", Optional.of(day(5)), 2, 2));
            return this;
        }

        Sample plan(boolean signed) {
            plan = Optional.of(new Planned("plan", signed));
            return this;
        }

        Sample seen(int day) {
            seen = Optional.of(day(day));
            return this;
        }

        Facts now() {
            return new Facts(steps, intake, plan, seen);
        }

        private static Instant day(int day) {
            return Instant.parse("2026-09-01T08:00:00Z").plusSeconds(86_400L * day);
        }
    }
}
