package villi.usecase.find;

import java.util.Comparator;
import villi.domain.patient.Patient;
import villi.domain.text.Folded;

/// The order of people in lists: family name, given name, birth date, number; without case and accents.
final class ByName {

    static final Comparator<Patient> ORDER = Comparator.comparing(ByName::family)
            .thenComparing(p -> Folded.of(p.name().given()))
            .thenComparing(Patient::birthDate)
            .thenComparingInt(Patient::number);

    private ByName() {}

    /// One without a family name stands where the given name does.
    private static String family(Patient patient) {
        return Folded.of(
                patient.name().family().isBlank()
                        ? patient.name().given()
                        : patient.name().family());
    }

    /// A text that sorts in this order; made once for each person when many are sorted.
    static String key(Patient patient) {
        return family(patient)
                + '\u0000'
                + Folded.of(patient.name().given())
                + '\u0000'
                + (char) ('\u0100' + (patient.birthDate().toEpochDay() + 100_000) / 1000)
                + (char) ('\u0100' + (patient.birthDate().toEpochDay() + 100_000) % 1000)
                + (char) ('\u0100' + patient.number() / 10_000)
                + (char) ('\u0100' + patient.number() % 10_000);
    }
}
