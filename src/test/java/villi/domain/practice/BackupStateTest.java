package villi.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.practice.BackupState.Done;
import villi.domain.practice.BackupState.Failed;
import villi.domain.practice.BackupState.Failure;
import villi.domain.practice.BackupState.Good;
import villi.domain.practice.BackupState.NoneYet;
import villi.domain.practice.BackupState.NotSetUp;
import villi.domain.practice.BackupState.Overdue;
import villi.domain.practice.BackupState.Past;

/// When a backup is good, old, failed, or to be made, by the days of the practice.
final class BackupStateTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z"); // ten in the morning

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("no folder", false, true, Past.NONE, NotSetUp.class, false),
                arguments("nothing yet", true, true, Past.NONE, NoneYet.class, true),
                arguments("nothing yet, by hand", true, false, Past.NONE, NoneYet.class, false),
                arguments("this morning", true, true, last("2026-11-24T13:00:00Z"), Good.class, false),
                arguments("last evening, today in London", true, true, last("2026-11-24T04:30:00Z"), Good.class, true),
                arguments("yesterday", true, true, last("2026-11-23T15:00:00Z"), Good.class, true),
                arguments("two days ago", true, true, last("2026-11-22T15:00:00Z"), Overdue.class, true),
                arguments("a week ago, by hand", true, false, last("2026-11-17T15:00:00Z"), Good.class, false),
                arguments("over a week ago, by hand", true, false, last("2026-11-16T15:00:00Z"), Overdue.class, false),
                arguments("failed a moment ago", true, true, failed("2026-11-24T14:59:00Z"), Failed.class, false),
                arguments("failed two hours ago", true, true, failed("2026-11-24T13:00:00Z"), Failed.class, true),
                arguments("the clock was set back", true, true, failed("2026-11-25T15:00:00Z"), Failed.class, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_past_has_one_state_and_says_whether_one_is_to_be_made(
            String why, boolean setUp, boolean daily, Past past, Class<? extends BackupState> state, boolean due) {
        assertThat(BackupState.of(setUp, daily, past, NOW, ZONE)).as(why).isInstanceOf(state);
        assertThat(BackupState.due(setUp, daily, past, NOW, ZONE)).as(why).isEqualTo(due);
    }

    private static Past last(String at) {
        return new Past(Optional.of(new Done(Instant.parse(at), 4, 900)), Optional.empty());
    }

    private static Past failed(String at) {
        return new Past(
                Optional.of(new Done(Instant.parse("2026-11-23T15:00:00Z"), 4, 900)),
                Optional.of(new Failure(Instant.parse(at), "backup-disk-full", List.of("disk"))));
    }
}
