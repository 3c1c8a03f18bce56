package villi.usecase.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// One piece of what was typed; a person fits when any of its meanings fits.
///
/// @param word folded, or empty
/// @param digits of a phone or a number, or empty
/// @param days most likely first
/// @param months most likely first
/// @param year 0 for none
record Ask(String word, String digits, List<LocalDate> days, List<YearMonth> months, int year) {

    Ask {
        days = List.copyOf(days);
        months = List.copyOf(months);
    }

    static Ask word(String word) {
        return new Ask(word, "", List.of(), List.of(), 0);
    }

    boolean date() {
        return !days.isEmpty() || !months.isEmpty();
    }
}
