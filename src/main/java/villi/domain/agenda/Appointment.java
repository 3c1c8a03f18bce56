package villi.domain.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// One appointment as it is written in a calendar or a list; nobody has said yet whose it is.
///
/// @param row where it stands: the row of a list, or the how manieth appointment of a calendar
/// @param time to the minute, or empty when it lasts all day or could not be read
/// @param who the name, in a calendar with other words around it
/// @param born the birth date, when it is told
/// @param what for, or empty
public record Appointment(int row, Optional<LocalTime> time, String who, Optional<LocalDate> born, String what) {}
