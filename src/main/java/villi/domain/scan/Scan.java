package villi.domain.scan;

import java.time.Instant;
import java.util.Optional;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;

/// One photo or scan of paper, or several pages in one file.
///
/// @param subject whose paper it is
/// @param context the intake that is keyed from it, if it is one
/// @param turns quarter turns to the right in which it is shown, 0 to 3
/// @param author who added it
/// @param date when it was added
/// @param archived put away; never deleted
public record Scan(
        ScanId id,
        PatientId subject,
        Optional<IntakeId> context,
        Type type,
        Attachment content,
        int turns,
        Actor author,
        Instant date,
        boolean archived) {

    /// What kind of paper it is.
    public enum Type {
        FORM,
        LETTER,
        RESULT,
        OTHER
    }

    public Scan {
        turns = Math.floorMod(turns, 4);
    }

    public Scan archived(boolean away) {
        return new Scan(id, subject, context, type, content, turns, author, date, away);
    }

    public Scan named(Type kind, String title) {
        return new Scan(id, subject, context, kind, content.titled(title), turns, author, date, archived);
    }

    public Scan turned(int quarters) {
        return new Scan(id, subject, context, type, content, quarters, author, date, archived);
    }
}
