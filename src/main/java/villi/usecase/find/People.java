package villi.usecase.find;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// The patients of the index by place in the list, in as few bytes as they need.
final class People {

    private static final Sex[] SEXES = Sex.values();
    private static final int ARCHIVED = 4;

    private final long[] ids;
    private final int[] numbers;
    private final int[] births;
    private final byte[] kinds;
    private final int[] homes;
    private final Scripts names;
    private final int[] slots;

    private People(Making made, int[] slots) {
        this.slots = slots;
        names = made.names;
        ids = new long[2 * slots.length];
        numbers = new int[slots.length];
        births = new int[slots.length];
        kinds = new byte[slots.length];
        homes = new int[slots.length];
        long[] unsorted = made.ids.toArray();
        for (int place = 0; place < slots.length; place++) {
            int slot = slots[place];
            ids[2 * place] = unsorted[2 * slot];
            ids[2 * place + 1] = unsorted[2 * slot + 1];
            numbers[place] = made.numbers.get(slot);
            births[place] = made.births.get(slot);
            kinds[place] = (byte) made.kinds.get(slot);
            homes[place] = made.homes.get(slot);
        }
    }

    int size() {
        return numbers.length;
    }

    boolean archived(int place) {
        return (kinds[place] & ARCHIVED) != 0;
    }

    int home(int place) {
        return homes[place];
    }

    int number(int place) {
        return numbers[place];
    }

    /// As days since 1970.
    int birth(int place) {
        return births[place];
    }

    /// -1 for somebody who is not there.
    int place(PatientId id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        for (int place = 0; place < numbers.length; place++) {
            if (ids[2 * place + 1] == low && ids[2 * place] == high) return place;
        }
        return -1;
    }

    Patient at(int place, Homes all) {
        List<String> name = names.get(slots[place]);
        return new Patient(
                new PatientId(new UUID(ids[2 * place], ids[2 * place + 1])),
                numbers[place],
                new PersonName(name.get(0), name.get(1), name.get(2)),
                LocalDate.ofEpochDay(births[place]),
                SEXES[kinds[place] & 3],
                all.id(homes[place]),
                archived(place));
    }

    long bytes() {
        return 8L * ids.length
                + 4L * (numbers.length + births.length + homes.length + slots.length)
                + kinds.length
                + names.size();
    }

    /// Collects patients.
    static final class Making {

        private final Longs ids = new Longs();
        private final Ints numbers = new Ints();
        private final Ints births = new Ints();
        private final Ints kinds = new Ints();
        private final Ints homes = new Ints();
        private final Scripts names = new Scripts();
        private final java.util.ArrayList<String> keys = new java.util.ArrayList<>();

        void add(Patient patient, int home) {
            ids.add(patient.id().value().getMostSignificantBits());
            ids.add(patient.id().value().getLeastSignificantBits());
            numbers.add(patient.number());
            births.add(Math.toIntExact(patient.birthDate().toEpochDay()));
            kinds.add(patient.sexAtBirth().ordinal() | (patient.archived() ? ARCHIVED : 0));
            homes.add(home);
            var name = patient.name();
            names.add(List.of(name.family(), name.given(), name.preferred()));
            keys.add(ByName.key(patient));
        }

        int size() {
            return keys.size();
        }

        /// The slot of each place in the list.
        int[] order() {
            Integer[] order = new Integer[keys.size()];
            Arrays.setAll(order, i -> i);
            Arrays.parallelSort(order, java.util.Comparator.comparing(keys::get));
            return Arrays.stream(order).mapToInt(i -> i).toArray();
        }

        People done(int[] slots) {
            return new People(this, slots);
        }
    }
}
