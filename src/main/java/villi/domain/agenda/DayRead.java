package villi.domain.agenda;

import java.util.List;

/// What a file says about one day.
///
/// @param here those of the day, by time; those without a time come last
/// @param otherDays how many are on other days
/// @param cancelled how many of the day are called off
/// @param repeating how many began on an earlier day and repeat: they may be on this day too
/// @param unread rows without a name or with a day that cannot be read
/// @param dated false when the list names no day
public record DayRead(
        List<Appointment> here, int otherDays, int cancelled, int repeating, List<Integer> unread, boolean dated) {

    public DayRead {
        here = List.copyOf(here);
        unread = List.copyOf(unread);
    }
}
