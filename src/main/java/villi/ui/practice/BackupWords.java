package villi.ui.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import villi.domain.practice.BackupState;
import villi.domain.practice.BackupState.Done;
import villi.domain.practice.BackupState.Failed;
import villi.domain.practice.BackupState.Failure;
import villi.domain.practice.BackupState.Good;
import villi.domain.practice.BackupState.NoneYet;
import villi.domain.practice.BackupState.NotSetUp;
import villi.domain.practice.BackupState.Overdue;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;

/// Says how the backup stands.
public final class BackupWords {

    private final Texts texts;
    private final Clock clock;

    public BackupWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// What stands there in one line and in a second one.
    ///
    /// @param alarming so that it stands above everything else on Today
    public record Said(String title, String detail, Tone tone, String icon, boolean alarming) {}

    public Said of(BackupState state) {
        return switch (state) {
            case NotSetUp() ->
                new Said(
                        texts.get("backup.none"),
                        texts.get("backup.none.detail"),
                        Tone.AMBER,
                        "mdi2d-database-alert-outline",
                        false);
            case NoneYet() ->
                new Said(
                        texts.get("backup.none"),
                        texts.get("backup.none-yet.detail"),
                        Tone.AMBER,
                        "mdi2d-database-alert-outline",
                        false);
            case Good(Done last) ->
                new Said(
                        texts.get("backup.good", moment(last.at())),
                        counts(last),
                        Tone.GREEN,
                        "mdi2d-database-check-outline",
                        false);
            case Overdue(Done last, long days) ->
                new Said(
                        texts.get("backup.overdue", days),
                        texts.get("backup.last", moment(last.at())),
                        Tone.AMBER,
                        "mdi2d-database-clock-outline",
                        true);
            case Failed(Failure why, Optional<Done> last) ->
                new Said(
                        texts.get("trouble." + why.key(), why.arguments().toArray()),
                        last.map(d -> texts.get("backup.last", moment(d.at())))
                                .orElseGet(() -> texts.get("backup.never")),
                        Tone.RUST,
                        "mdi2d-database-remove-outline",
                        true);
        };
    }

    private String counts(Done done) {
        return texts.get("backup.good.detail", Texts.number(done.people()), Texts.number(done.answers()));
    }

    /// `today 08:01`, else `9 Sep 08:01`
    public String moment(Instant at) {
        var then = at.atZone(clock.getZone());
        String time = Dates.minute(then.toLocalTime());
        return then.toLocalDate().equals(LocalDate.now(clock))
                ? texts.get("backup.today", time)
                : Dates.brief(then.toLocalDate()) + " " + time;
    }
}
