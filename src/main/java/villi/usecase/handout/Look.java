package villi.usecase.handout;

import java.util.Locale;
import java.util.Set;
import villi.domain.practice.Practice;

/// On what and how large a sheet is printed. What it says is the same on all of them.
///
/// @param largePrint 16 pt text, one column, more pages
public record Look(Paper paper, boolean largePrint) {

    /// Paper sizes. Both give the same measure, so lines break in the same places.
    public enum Paper {
        LETTER,
        A4
    }

    private static final Set<String> LETTER_COUNTRIES =
            Set.of("", "US", "CA", "MX", "PR", "PH", "CL", "CO", "VE", "GT", "SV", "CR", "NI", "PA", "DO");

    /// Normal print on the paper that is usual where the practice is.
    public static Look of(Practice practice) {
        String country = Locale.forLanguageTag(practice.language()).getCountry();
        return new Look(LETTER_COUNTRIES.contains(country) ? Paper.LETTER : Paper.A4, false);
    }

    public Look large() {
        return new Look(paper, true);
    }
}
