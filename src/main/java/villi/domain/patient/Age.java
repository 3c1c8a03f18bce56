package villi.domain.patient;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/// Completed age. A child born on 29 February turns a year older on 1 March of common years.
///
/// @param days completed days since birth
/// @param months completed months since birth
/// @param years completed years since birth
public record Age(int days, int months, int years) {

    /// Age of somebody born on `birth` on the day `on`.
    public static Age between(LocalDate birth, LocalDate on) {
        if (on.isBefore(birth)) throw new IllegalArgumentException("before birth");
        Period period = Period.between(birth, on);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(birth, on));
        return new Age(days, period.getYears() * 12 + period.getMonths(), period.getYears());
    }

    /// The band that decides which questionnaire is asked and which limits hold.
    public AgeBand band() {
        if (months < 12) return AgeBand.INF;
        if (months < 48) return AgeBand.TOD;
        if (years < 12) return AgeBand.CHI;
        return years < 18 ? AgeBand.TEEN : AgeBand.ADU;
    }
}
