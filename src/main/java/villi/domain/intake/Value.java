package villi.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/// One value of an answer.
public sealed interface Value {

    /// The code of a chosen option.
    record Code(String code) implements Value {}

    /// A count or a plain number.
    record Amount(BigDecimal number) implements Value {}

    /// A number with the unit in which it was typed.
    ///
    /// @param unit UCUM code
    record Measure(BigDecimal number, String unit) implements Value {}

    /// A calendar day.
    record Day(LocalDate date) implements Value {}

    /// A calendar month.
    record Month(YearMonth month) implements Value {}

    /// Free text.
    record Words(String text) implements Value {}
}
