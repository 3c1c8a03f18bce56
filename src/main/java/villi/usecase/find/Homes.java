package villi.usecase.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;

/// The households of the index: names, guardians, phones, and who belongs to each.
final class Homes {

    private final long[] ids;
    private final Scripts texts;
    private final Words words;
    private final String digits;
    private final int[] digitStarts;
    private final int[] firsts;
    private final int[] members;

    private Homes(Making made, int[] places) {
        int count = made.texts.size();
        ids = made.ids.toArray();
        texts = made.scripts;
        int[] same = new int[count];
        for (int i = 0; i < count; i++) same[i] = i;
        words = made.words.done(same);
        digits = made.digits.toString();
        digitStarts = made.digitStarts.toArray();
        firsts = new int[count + 1];
        for (int i = 0; i < made.homes.size(); i++) firsts[made.homes.get(i) + 1]++;
        for (int i = 0; i < count; i++) firsts[i + 1] += firsts[i];
        int[] next = firsts.clone();
        members = new int[made.homes.size()];
        for (int i = 0; i < made.homes.size(); i++) members[next[made.homes.get(i)]++] = places[made.people.get(i)];
    }

    HouseholdId id(int home) {
        return new HouseholdId(new UUID(ids[2 * home], ids[2 * home + 1]));
    }

    /// Name, guardians, phones.
    List<List<String>> texts(int home) {
        return List.of(texts.get(3 * home), texts.get(3 * home + 1), texts.get(3 * home + 2));
    }

    void search(Fit fit, Words.Hit hit) {
        words.search(fit, (home, found) -> members(home, found, hit));
    }

    /// Those with a phone that has these digits in it.
    void phones(String typed, Words.Hit hit, int whole, int part) {
        int at = digits.indexOf(typed);
        int home = 0;
        while (at >= 0) {
            while (digitStarts[home + 1] <= at) home++;
            boolean all = digits.charAt(at - 1) == '\n' && digits.charAt(at + typed.length()) == '\n';
            members(home, all ? whole : part, hit);
            at = digits.indexOf(typed, at + 1);
        }
    }

    private void members(int home, int found, Words.Hit hit) {
        for (int i = firsts[home]; i < firsts[home + 1]; i++) hit.at(members[i], found);
    }

    long bytes() {
        return 8L * ids.length
                + texts.size()
                + words.bytes()
                + digits.length()
                + 4L * (digitStarts.length + firsts.length + members.length);
    }

    /// Collects households.
    static final class Making {

        private final Map<HouseholdId, Integer> numbers = new HashMap<>();
        private final Longs ids = new Longs();
        private final Scripts scripts = new Scripts();
        private final Words.Making words = new Words.Making();
        private final StringBuilder digits = new StringBuilder();
        private final Ints digitStarts = new Ints();
        private final Ints homes = new Ints();
        private final Ints people = new Ints();
        private final Ints texts = new Ints();

        /// @return the number of the household
        int add(Household home, int person) {
            Integer known = numbers.get(home.id());
            int number = known == null ? numbers.size() : known;
            if (known == null) {
                numbers.put(home.id(), number);
                write(home, number);
            }
            homes.add(number);
            people.add(person);
            return number;
        }

        private void write(Household home, int number) {
            ids.add(home.id().value().getMostSignificantBits());
            ids.add(home.id().value().getLeastSignificantBits());
            texts.add(number);
            List<String> adults =
                    home.guardians().stream().map(Household.Guardian::name).toList();
            List<String> phones = Stream.concat(
                            Stream.of(home.phone()), home.guardians().stream().map(Household.Guardian::phone))
                    .filter(p -> !p.isBlank())
                    .distinct()
                    .toList();
            scripts.add(List.of(home.name()));
            scripts.add(adults);
            scripts.add(phones);
            NameWords.of(home.name()).forEach(w -> words.add(w, number));
            adults.forEach(a -> NameWords.of(a).forEach(w -> words.add(w, number)));
            digitStarts.add(digits.length());
            digits.append('\n');
            phones.forEach(p -> {
                p.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
                digits.append('\n');
            });
        }

        Homes done(int[] places) {
            digitStarts.add(digits.length());
            return new Homes(this, places);
        }
    }
}
