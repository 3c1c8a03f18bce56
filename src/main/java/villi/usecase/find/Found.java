package villi.usecase.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.patient.Patient;

/// A patient who fits what was typed, with what tells why.
///
/// @param homes names of the households
/// @param adults names of their guardians, or empty
/// @param phones as written, or empty
/// @param formerNames names of records that were united with this one, or empty
/// @param formerNumbers their numbers
/// @param score the lower the better
public record Found(
        Patient patient,
        List<String> homes,
        List<String> adults,
        List<String> phones,
        List<String> formerNames,
        List<Integer> formerNumbers,
        int score) {

    public Found {
        homes = List.copyOf(homes);
        adults = List.copyOf(adults);
        phones = List.copyOf(phones);
        formerNames = List.copyOf(formerNames);
        formerNumbers = List.copyOf(formerNumbers);
    }

    /// What of it was typed besides the name: guardians, families of another name, phones, former names and
    /// numbers.
    public List<Reason> reasons(Asked asked) {
        var reasons = new ArrayList<Reason>();
        String family = patient.name().family();
        words(Reason.Kind.ADULT, adults.stream(), asked, reasons);
        words(Reason.Kind.HOME, homes.stream().filter(h -> !h.equalsIgnoreCase(family)), asked, reasons);
        digits(Reason.Kind.PHONE, phones.stream(), asked, reasons);
        words(Reason.Kind.FORMER_NAME, formerNames.stream(), asked, reasons);
        digits(Reason.Kind.FORMER_NUMBER, formerNumbers.stream().map(String::valueOf), asked, reasons);
        return List.copyOf(reasons);
    }

    private static void words(Reason.Kind kind, Stream<String> texts, Asked asked, List<Reason> to) {
        texts.filter(t -> !Marks.in(t, asked).isEmpty()).forEach(t -> to.add(new Reason(kind, t)));
    }

    private static void digits(Reason.Kind kind, Stream<String> texts, Asked asked, List<Reason> to) {
        texts.filter(t -> !Marks.digits(t, asked).isEmpty()).forEach(t -> to.add(new Reason(kind, t)));
    }

    /// A text that holds what was typed.
    public record Reason(Kind kind, String text) {

        /// What the text is.
        public enum Kind {
            ADULT,
            HOME,
            PHONE,
            FORMER_NAME,
            FORMER_NUMBER;

            /// Marked by its digits.
            public boolean digits() {
                return this == PHONE || this == FORMER_NUMBER;
            }
        }
    }
}
