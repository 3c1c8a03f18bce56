package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.app.ProvedCases;
import villi.domain.finding.Notice;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;
import villi.usecase.cases.ProvedCase;

/// What a practice set for its follow-ups is what a follow-up is judged by. The people are those of `src/test/cases`.
class FollowUpDialsTest {

    private static final Map<String, ProvedCase> CASES =
            ProvedCases.all().stream().map(ProvedCases.Proved::of).collect(Collectors.toMap(ProvedCase::name, c -> c));

    private static ProvedCase someone(String name) {
        return Optional.ofNullable(CASES.get(name)).orElseThrow();
    }

    private static Evaluator.Judged judged(ProvedCase of, Answers answers, Dial dial, int value) {
        var book = ProvedCases.RULINGS.rules();
        var dials = new EnumMap<>(book.settings().dials());
        dials.put(dial, value);
        var changed = new RuleBook(
                book.findings(),
                book.flags(),
                book.gates(),
                book.rules(),
                book.contradictions(),
                book.medicines(),
                book.foods(),
                book.growth(),
                new Settings(dials, book.settings().all()));
        var subject = new Subject(of.patient().sexAtBirth(), of.patient().birthDate());
        return Evaluator.judge(changed, of.whole().form(), subject, answers, Map.of(), of.on(), of.earlier());
    }

    /// The rules that say or hold back something about milk or egg.
    private static List<String> acting(ProvedCase of, Answers answers, Dial dial, int value) {
        var judged = judged(of, answers, dial, value);
        var ids = new ArrayList<>(
                judged.evaluation().notices().stream().map(Notice::id).toList());
        ids.addAll(judged.gate().check(Measure.giveBack("milk")).blockedBy());
        return ids;
    }

    @ParameterizedTest(name = "{0} {1}: {3} from {2}")
    @CsvSource({
        "later-teen-three-calm-days, CALM_DAYS, 3, 4, R-112",
        "later-adult-better-kept-6, KEPT_LEAST, 6, 7, R-118",
        "later-toddler-weighs-7, PLAN_BURDEN, 7, 6, R-117",
        "later-adult-day-41, REVIEW_DAYS, 42, 41, R-117",
        "later-adult-challenge-one-day, SIGNS_DAYS, 2, 1, R-114",
        "later-adult-challenge-one-day, SIGNS_STRONGER, 2, 1, R-114"
    })
    void a_stricter_setting_makes_the_rule_speak(String person, Dial dial, int shipped, int stricter, String rule) {
        var of = someone(person);
        var told = of.whole().intake().answers();

        assertThat(ProvedCases.RULINGS.rules().settings().of(dial)).isEqualTo(shipped);
        assertThat(acting(of, told, dial, shipped)).doesNotContain(rule);
        assertThat(acting(of, told, dial, stricter)).contains(rule);
    }

    /// From 29 to 27.8 kg in four weeks is 0.3 standard deviations at nine years.
    @Test
    void a_smaller_fall_of_the_weight_counts_where_the_practice_says_so() {
        var of = someone("later-child-responder");
        var kg = new Answer.Given(List.of(new Value.Measure(new BigDecimal("27.8"), "kg")));
        var told = of.whole().intake().answers().with(Slot.of("QD01"), kg);

        assertThat(acting(of, told, Dial.WEIGHT_FALL, 50)).doesNotContain("R-076");
        assertThat(acting(of, told, Dial.WEIGHT_FALL, 25)).contains("R-076");
    }
}
