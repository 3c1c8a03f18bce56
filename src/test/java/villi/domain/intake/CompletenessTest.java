package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility;

class CompletenessTest {

    private static Completeness of(Answers answers) {
        return new Completeness(SampleForm.form(), new Intake.Content(answers, Map.of(), Map.of()));
    }

    @Test
    void an_answer_without_a_value_is_silence_and_nothing_else() {
        assertThatThrownBy(() -> new Answer.Given(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Answer.Silent().values()).isEmpty();
    }

    private static Answers answers(String... idsAndCodes) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < idsAndCodes.length; i += 2) {
            answers = answers.with(Slot.of(idsAndCodes[i]), Answer.code(idsAndCodes[i + 1]));
        }
        return answers;
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(p -> p.slot().toString()).toList();
    }

    @Test
    void each_section_counts_what_it_asks() {
        Completeness now = of(answers("fever", "yes"));

        assertThat(now.section(new LinkId("A"))).isEqualTo(new Progress(3, 1, 1, 1, 0, 0));
        assertThat(now.section(new LinkId("B"))).isEqualTo(new Progress(1, 0, 0, 0, 0, 0));
        assertThat(now.total()).isEqualTo(new Progress(4, 1, 1, 1, 0, 0));
    }

    @Test
    void hidden_answers_are_kept_but_not_counted() {
        Answers answers = answers("fever", "no", "doctor", "yes");

        assertThat(of(answers).total().answered()).isEqualTo(1);
        assertThat(answers.at("doctor")).isEqualTo(Answer.code("yes"));
    }

    @Test
    void not_sure_settles_and_illegible_does_not() {
        Answers answers = Answers.NONE
                .with(Slot.of("fever"), new Answer.NotSure())
                .with(Slot.of("weight"), new Answer.Illegible());

        assertThat(of(answers).total()).isEqualTo(new Progress(3, 1, 1, 1, 1, 0));
        assertThat(names(of(answers).safetyOpen())).containsExactly("weight");
    }

    @Test
    void flags_are_counted_where_they_are_asked() {
        var note = new Remark("told at the desk", false, Remark.Source.TOLD);
        var flag = new Remark("unsure about the day", true, Remark.Source.PAPER);
        var content = new Intake.Content(
                answers("fever", "no"),
                Map.of(Slot.of("fever"), flag, Slot.of("days"), flag, Slot.of("gate"), note),
                Map.of());

        assertThat(new Completeness(SampleForm.form(), content).total().flagged())
                .isEqualTo(1);
    }

    @Test
    void the_next_open_question_goes_on_from_the_start_at_the_end() {
        Completeness now = of(answers("weight", "no"));

        assertThat(now.nextOpen(Slot.of("fever")).map(p -> p.slot().toString())).isEqualTo(Optional.of("gate"));
        assertThat(now.nextOpen(Slot.of("gate")).map(p -> p.slot().toString())).isEqualTo(Optional.of("fever"));
        assertThat(now.previousOpen(Slot.of("fever")).map(p -> p.slot().toString()))
                .isEqualTo(Optional.of("gate"));
        assertThat(now.firstOpen().map(p -> p.slot().toString())).isEqualTo(Optional.of("fever"));
    }

    @Test
    void from_outside_the_form_the_search_begins_at_the_last_question() {
        assertThat(of(Answers.NONE)
                        .previousOpen(Slot.of("nowhere"))
                        .map(p -> p.slot().toString()))
                .contains("gate");
    }

    @Test
    void a_form_is_complete_when_nothing_that_is_asked_is_open() {
        assertThat(of(answers("fever", "no", "gate", "no")).total().complete()).isFalse();
        assertThat(of(answers("fever", "no", "gate", "no", "weight", "30"))
                        .total()
                        .complete())
                .isTrue();
    }

    @Test
    void an_open_question_counts_by_its_duty() {
        var required = new Item.Duty(true, false, false, false);
        var safety = new Item.Duty(false, true, false, false);
        var form = SampleForm.of(SampleForm.group(
                "A",
                false,
                Visibility.ALWAYS,
                SampleForm.yesNo("wanted", required, Visibility.ALWAYS),
                SampleForm.yesNo("safe", safety, Visibility.ALWAYS),
                SampleForm.yesNo("plain", SampleForm.PLAIN, Visibility.ALWAYS)));

        assertThat(new Completeness(form, Intake.Content.EMPTY).total()).isEqualTo(new Progress(3, 0, 2, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false", "none, false", "0, false", "1-3, true"})
    void an_answer_that_says_there_is_nothing_needs_no_second_look(String code, boolean waits) {
        assertThat(of(answers("fever", code)).toConfirm().isEmpty()).isNotEqualTo(waits);
    }

    @ParameterizedTest(name = "no to {0} has to be looked at again: {1}")
    @CsvSource({"QGn, true", "QJ01n, true", "QC16, true", "QA05, true", "QC01, false"})
    void a_no_that_may_be_dangerous_is_looked_at_again(String item, boolean again) {
        assertThat(Completeness.matters(new LinkId(item), Answer.code("no"))).isEqualTo(again);
        assertThat(Completeness.matters(new LinkId(item), Answer.code("yes"))).isTrue();
        assertThat(Completeness.matters(new LinkId(item), new Answer.NotSure())).isTrue();
        assertThat(Completeness.matters(new LinkId(item), new Answer.Illegible()))
                .isFalse();
        assertThat(Completeness.matters(new LinkId(item), new Answer.Silent())).isFalse();
    }

    @Test
    void safety_answers_other_than_no_wait_for_confirmation() {
        assertThat(names(of(answers("fever", "no")).toConfirm())).isEmpty();
        assertThat(names(of(answers("fever", "yes")).toConfirm())).containsExactly("fever");
        assertThat(names(of(Answers.NONE.with(Slot.of("fever"), new Answer.NotSure()))
                        .toConfirm()))
                .containsExactly("fever");
        assertThat(of(Answers.NONE.with(Slot.of("fever"), new Answer.Illegible()))
                        .toConfirm())
                .isEmpty();
        assertThat(names(of(Answers.NONE.with(
                                Slot.of("fever"), new Answer.Given(List.of(new Value.Words("since Monday")))))
                        .toConfirm()))
                .containsExactly("fever");
    }

    @Test
    void a_confirmed_answer_waits_no_longer() {
        var by = new Actor(new UserId(new UUID(0, 1)), "Dr Maren Holt", Role.PRACTITIONER);
        var confirmed = Map.of(Slot.of("fever"), new Confirmation(by, Instant.EPOCH));
        var content = new Intake.Content(answers("fever", "yes"), Map.of(), confirmed);

        assertThat(new Completeness(SampleForm.form(), content).toConfirm()).isEmpty();
    }

    @Test
    void answering_whatever_is_asked_always_completes() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            Answers answers = SampleAnswers.random(chance);
            int steps = 0;
            for (var open = of(answers).firstOpen();
                    open.isPresent();
                    open = of(answers).firstOpen()) {
                answers = answers.with(
                        open.get().slot(), SampleAnswers.settled(open.get().slot(), chance));
                assertThat(++steps).as("seed %d", seed).isLessThan(40);
            }
            assertThat(of(answers).total().complete()).as("seed %d", seed).isTrue();
            assertThat(of(answers).safetyOpen()).isEmpty();
        }
    }

    @Test
    void going_through_the_open_ones_visits_each_once() {
        for (int seed = 0; seed < 100; seed++) {
            Completeness now = of(SampleAnswers.random(new Random(seed)));
            var seen = new HashMap<Slot, Integer>();
            int open = now.total().shown() - now.total().answered();
            var from = Slot.of("start");
            for (int i = 0; i < open; i++) {
                from = now.nextOpen(from).orElseThrow().slot();
                seen.merge(from, 1, Integer::sum);
            }
            assertThat(seen).as("seed %d", seed).hasSize(open);
        }
    }
}
