package villi.usecase.find;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;

/// Everybody in memory, found while one types by any part of any name, birth date, phone, household or number.
///
/// Names are held once each with those who bear them. A search looks at each different word once, gives every patient a
/// score for each piece that was typed, and takes the best; nobody is skipped, so that the answer never depends on
/// what was typed before.
public final class PatientIndex {

    private final People people;
    private final Homes homes;
    private final Words names;
    private final Map<Integer, List<Listed.Former>> former;
    private final int present;

    private PatientIndex(People people, Homes homes, Words names, Map<Integer, List<Listed.Former>> former) {
        this.people = people;
        this.homes = homes;
        this.names = names;
        this.former = former;
        int here = 0;
        for (int place = 0; place < people.size(); place++) here += people.archived(place) ? 0 : 1;
        present = here;
    }

    public static PatientIndex of(List<Listed> all) {
        Making making = new Making();
        all.forEach(making::add);
        return making.done();
    }

    public int size() {
        return people.size();
    }

    /// How many are not put away.
    public int present() {
        return present;
    }

    /// How much memory it takes, about.
    public long bytes() {
        return people.bytes() + homes.bytes() + names.bytes();
    }

    /// Everybody by name, made when asked for.
    ///
    /// @param archived those put away instead of those who are here
    public List<Patient> everybody(boolean archived) {
        return everybody(archived, new BitSet());
    }

    /// @param gone places that are not to be found
    List<Patient> everybody(boolean archived, BitSet gone) {
        int[] places = new int[people.size()];
        int count = 0;
        for (int place = 0; place < people.size(); place++) {
            if (people.archived(place) == archived && !gone.get(place)) places[count++] = place;
        }
        return new Row(Arrays.copyOf(places, count));
    }

    /// The best hits; equal ones by name, those put away last.
    public List<Found> search(Asked asked, int most) {
        return search(asked, most, new BitSet());
    }

    /// @param gone places that are not to be found
    List<Found> search(Asked asked, int most, BitSet gone) {
        Scores scores = new Scores(people, homes, names, former);
        asked.readings().forEach(scores::read);
        List<Found> hits = new ArrayList<>();
        scores.best(most, gone, (place, score) -> hits.add(found(place, score)));
        return List.copyOf(hits);
    }

    /// -1 for somebody who is not there.
    int place(PatientId id) {
        return people.place(id);
    }

    Optional<Found> find(PatientId id) {
        int place = people.place(id);
        return place < 0 ? Optional.empty() : Optional.of(found(place, 0));
    }

    private Found found(int place, int score) {
        List<List<String>> home = homes.texts(people.home(place));
        List<Listed.Former> united = former.getOrDefault(place, List.of());
        return new Found(
                people.at(place, homes),
                home.get(0),
                home.get(1),
                home.get(2),
                united.stream()
                        .map(f -> (f.name().given() + " " + f.name().family()).strip())
                        .distinct()
                        .toList(),
                united.stream().map(Listed.Former::number).toList(),
                score);
    }

    /// Patients by place, made when asked for.
    private final class Row extends AbstractList<Patient> implements RandomAccess {
        private final int[] places;

        Row(int[] places) {
            this.places = places;
        }

        @Override
        public Patient get(int index) {
            return people.at(places[index], homes);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /// Collects everybody.
    static final class Making {

        private final People.Making people = new People.Making();
        private final Homes.Making homes = new Homes.Making();
        private final Words.Making names = new Words.Making();
        private final Map<Integer, List<Listed.Former>> former = new HashMap<>();
        private final Map<String, List<String>> folded = new HashMap<>();

        void add(Listed listed) {
            int slot = people.size();
            Patient patient = listed.patient();
            people.add(patient, homes.add(listed.homes().getFirst(), slot));
            listed.homes().stream().skip(1).forEach(h -> homes.add(h, slot));
            name(patient.name().family(), slot);
            name(patient.name().given(), slot);
            name(patient.name().preferred(), slot);
            if (listed.former().isEmpty()) return;
            former.put(slot, listed.former());
            for (Listed.Former each : listed.former()) {
                name(each.name().family(), slot);
                name(each.name().given(), slot);
                name(each.name().preferred(), slot);
            }
        }

        private void name(String part, int slot) {
            if (part.isBlank()) return;
            folded.computeIfAbsent(part, NameWords::of).forEach(w -> names.add(w, slot));
        }

        PatientIndex done() {
            int[] slots = people.order();
            int[] places = new int[slots.length];
            for (int place = 0; place < slots.length; place++) places[slots[place]] = place;
            Map<Integer, List<Listed.Former>> placed = new HashMap<>();
            former.forEach((slot, records) -> placed.put(places[slot], records));
            return new PatientIndex(people.done(slots), homes.done(places), names.done(places), placed);
        }
    }

    /// The day as it is held.
    static int days(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
