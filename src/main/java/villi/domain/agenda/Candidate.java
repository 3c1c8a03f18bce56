package villi.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.text.Folded;

/// Whose an appointment may be. Somebody who works here looks at each before anything is written.
///
/// @param people who has that name; where the birth date is told, only those born on that day
/// @param whole false when only a part of the name is written, so that even one patient may be another
/// @param listed true when the only one stands on the list of the day already
public record Candidate(Appointment appointment, List<Patient> people, boolean whole, boolean listed) {

    public Candidate {
        people = List.copyOf(people);
    }

    /// The one whose it is, if there is only one.
    public Optional<Patient> only() {
        return whole && people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /// What the appointment says beyond the name of a patient.
    public String what(Patient patient) {
        if (!appointment.what().isEmpty()) return appointment.what();
        Set<String> name = words(patient.name().given() + " " + patient.name().family() + " "
                + patient.name().preferred());
        return Stream.of(appointment.who().split("[\\s,;:()]+"))
                .filter(word -> !words(word).isEmpty() && !name.containsAll(words(word)))
                .collect(Collectors.joining(" "));
    }

    /// @param practice everybody who may come
    /// @param listed who stands on the list already
    public static List<Candidate> of(List<Appointment> appointments, List<Patient> practice, Set<PatientId> listed) {
        Map<String, List<Patient>> named = new HashMap<>();
        for (Patient patient : practice) {
            words(patient.name().given() + " " + patient.name().family() + " "
                            + patient.name().preferred())
                    .forEach(w ->
                            named.computeIfAbsent(w, _ -> new ArrayList<>()).add(patient));
        }
        return appointments.stream()
                .map(a -> {
                    List<Patient> near = near(a, named);
                    List<Patient> people = whole(a, near);
                    boolean whole = !people.isEmpty() || near.isEmpty();
                    var found = new Candidate(a, whole ? people : part(a, near), whole, false);
                    boolean known =
                            found.only().filter(p -> listed.contains(p.id())).isPresent();
                    return new Candidate(a, found.people(), whole, known);
                })
                .toList();
    }

    /// Who shares a word of the name, and the birth date where it is told.
    private static List<Patient> near(Appointment appointment, Map<String, List<Patient>> named) {
        Set<Patient> near = new LinkedHashSet<>();
        words(appointment.who()).forEach(w -> near.addAll(named.getOrDefault(w, List.of())));
        Optional<LocalDate> born = appointment.born();
        return near.stream()
                .filter(p -> born.isEmpty() || born.get().equals(p.birthDate()))
                .sorted(Comparator.comparingInt(Patient::number))
                .toList();
    }

    /// Where one word is all there is, everybody with it may be meant.
    private static List<Patient> part(Appointment appointment, List<Patient> near) {
        return words(appointment.who()).size() == 1 ? near : List.of();
    }

    private static List<Patient> whole(Appointment appointment, List<Patient> near) {
        Set<String> written = words(appointment.who());
        return near.stream()
                .filter(p -> fits(written, p.name().given() + " " + p.name().family())
                        || (!p.name().preferred().isBlank()
                                && fits(
                                        written,
                                        p.name().preferred() + " " + p.name().family())))
                .toList();
    }

    /// All of the name stands there, or all that stands there is of the name; one word alone says too little.
    private static boolean fits(Set<String> written, String name) {
        Set<String> words = words(name);
        if (words.equals(written)) return true;
        return (words.size() > 1 && written.containsAll(words)) || (written.size() > 1 && words.containsAll(written));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Folded.words(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")));
    }
}
