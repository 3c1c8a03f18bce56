package villi.domain.rule;

import java.time.LocalDate;

/// The people of the worked samples of the clinical base (sections 9.6 and 9.8).
final class Samples {

    private Samples() {}

    /// Maya, 4 years 2 months: constipation for 8 months in spite of a softener, much milk, little fiber.
    static Sheet maya() {
        return Sheet.child()
                .born(LocalDate.of(2022, 4, 1))
                .measured("16.5", "103")
                .measure("QF11", "32", "[foz_us]")
                .choose("QF01", "3")
                .choose("QF02", "4")
                .choose("QF03", "1")
                .choose("QF04", "3")
                .choose("QF05", "1")
                .number("QH02", "2")
                .choose("QH01", "yes")
                .choose("QH04", "3")
                .choose("QH05", "2")
                .choose("QH06", "2")
                .choose("QH03a", "over-half")
                .choose("QJ02", "1-3")
                .choose("QJ02b", "no")
                .number("QJ04", "3")
                .takes("Polyethylene glycol 3350", "yes")
                .celiacNegative();
    }

    /// Sam, 38: loose stools and pain since a food poisoning, ibuprofen 6 days a month, AUDIT-C 4.
    static Sheet sam() {
        return Sheet.woman()
                .number("QL01", "6")
                .number("QL07", "7.5")
                .choose("QF01", "3")
                .choose("QF02", "4")
                .choose("QF03", "2")
                .choose("QF04", "4")
                .choose("QF05", "2")
                .choose("QN01", "2")
                .choose("QN02", "1")
                .choose("QN03", "1")
                .choose("QJ02", "4-9")
                .choose("QJ02a", "headache")
                .choose("QJ02b", "no")
                .choose("QK05", "yes")
                .choose("QH03b", "over-half")
                .number("QH13", "8")
                .number("QH02", "14")
                .number("QO23", "6")
                .number("QO23a", "6")
                .celiacNegative();
    }
}
