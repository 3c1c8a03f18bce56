package villi.usecase.find;

import java.util.List;
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
}
