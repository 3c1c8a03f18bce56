package villi.ui.chart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import villi.usecase.practice.AuditLog;

/// What somebody did once or several times in a row on one day.
///
/// @param number of the newest entry
/// @param first time of the earliest
/// @param last time of the latest
record Happened(long number, String action, String who, LocalDate day, LocalTime first, LocalTime last, int times) {

    /// @param entries newest first
    /// @param alone numbers of those that stand alone, because they can be taken back
    /// @return newest first; neighbours of the same person, act and day are one
    static List<Happened> of(List<AuditLog.Entry> entries, Set<Long> alone, ZoneId zone) {
        var all = new ArrayList<Happened>();
        for (AuditLog.Entry entry : entries) {
            Happened next = one(entry, zone);
            boolean apart = alone.contains(next.number) || all.isEmpty() || alone.contains(all.getLast().number);
            if (!apart && all.getLast().goesOn(next)) {
                Happened later = all.removeLast();
                all.add(new Happened(
                        later.number,
                        next.action,
                        next.who,
                        next.day,
                        next.first,
                        later.last,
                        later.times + next.times));
            } else {
                all.add(next);
            }
        }
        return List.copyOf(all);
    }

    private static Happened one(AuditLog.Entry entry, ZoneId zone) {
        var at = entry.trail().at().atZone(zone);
        return new Happened(
                entry.number(),
                entry.trail().action(),
                entry.trail().actor().name(),
                at.toLocalDate(),
                at.toLocalTime(),
                at.toLocalTime(),
                1);
    }

    private boolean goesOn(Happened other) {
        return action.equals(other.action) && who.equals(other.who) && day.equals(other.day);
    }
}
