package villi.usecase.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;

/// Who may be the same person as somebody who is being registered: the same birth date and a given name alike, or both
/// names alike in any order. Alike is the same, or one letter apart from four letters on. Twins are not alike, unless
/// they are called so.
public final class Alike {

    private static final int MOST_NAMED = 50;
    private static final int MOST_BORN = 500;
    private static final int SLIP_FROM = 4;
    private static final int QUICK = 20_000;

    private final Roster people;

    public Alike(Roster people) {
        this.people = people;
    }

    /// True while both questions are answered well within one frame.
    public boolean quick() {
        return people.size() <= QUICK;
    }

    /// Those born on the same day first.
    public List<Found> to(String given, String family, Optional<LocalDate> born) {
        List<String> called = NameWords.of(given);
        List<String> all = Stream.of(given, family)
                .flatMap(n -> NameWords.typed(n).stream())
                .toList();
        if (all.isEmpty()) return List.of();
        Map<PatientId, Found> near = new LinkedHashMap<>();
        people.search(Asked.day(born), MOST_BORN).stream()
                .filter(f -> shares(called, f.patient()))
                .forEach(f -> near.put(f.patient().id(), f));
        if (!given.isBlank() && !family.isBlank()) {
            people.search(Asked.names(given + " " + family), MOST_NAMED).stream()
                    .filter(f -> all.stream().allMatch(w -> any(w, names(f.patient()))))
                    .forEach(f -> near.putIfAbsent(f.patient().id(), f));
        }
        var sorted = new ArrayList<>(near.values());
        sorted.sort(Comparator.comparing(
                f -> born.filter(f.patient().birthDate()::equals).isEmpty()));
        return List.copyOf(sorted);
    }

    /// One from each household in which somebody has exactly this family name.
    public List<Found> families(String family, int most) {
        List<String> words = NameWords.typed(family);
        var homes = new LinkedHashMap<villi.domain.patient.HouseholdId, Found>();
        for (Found found : people.search(Asked.names(family), MOST_BORN)) {
            if (found.patient().archived()) continue;
            if (NameWords.typed(found.patient().name().family()).equals(words)) {
                homes.putIfAbsent(found.patient().household(), found);
            }
        }
        return homes.values().stream().limit(most).toList();
    }

    /// Given names alike, or called alike.
    private static boolean shares(List<String> called, Patient patient) {
        List<String> theirs = Stream.of(patient.name().given(), patient.name().preferred())
                .flatMap(n -> NameWords.of(n).stream())
                .toList();
        return called.stream().anyMatch(w -> any(w, theirs));
    }

    private static List<String> names(Patient patient) {
        var name = patient.name();
        return Stream.of(name.given(), name.family(), name.preferred())
                .flatMap(n -> NameWords.of(n).stream())
                .toList();
    }

    private static boolean any(String word, List<String> others) {
        Fit fit = new Fit(word);
        return others.stream().anyMatch(o -> same(fit, word, o));
    }

    private static boolean same(Fit fit, String word, String other) {
        byte found = fit.of(other.toCharArray(), 0, other.length());
        if (found == Fit.WHOLE) return true;
        boolean near = found == Fit.SLIP + Fit.BEGINS || found == Fit.BEGINS || found == Fit.INSIDE;
        return near
                && Math.min(word.length(), other.length()) >= SLIP_FROM
                && Math.abs(word.length() - other.length()) <= 1;
    }
}
