package villi.usecase.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.text.Folded;

/// What holds for everybody among invented people.
final class SearchPropertyTest {

    private static final int PEOPLE = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_part_of_every_name_finds_its_bearer(long seed) {
        List<Listed> all = new Crowd(seed, 120).people(PEOPLE);
        PatientIndex index = PatientIndex.of(all);
        for (Listed each : all) {
            for (String word : words(each.patient().name())) {
                parts(word, part -> assertFound(index, each, part));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void every_name_is_found_with_one_letter_wrong_missing_extra_or_swapped(long seed) {
        List<Listed> all = new Crowd(seed, 120).people(PEOPLE);
        PatientIndex index = PatientIndex.of(all);
        Random chance = new Random(seed);
        for (Listed each : all) {
            for (String word : words(each.patient().name())) {
                if (word.length() >= 5) slips(word, chance).forEach(typed -> assertFound(index, each, typed));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void a_long_part_of_a_name_is_found_with_one_letter_wrong(long seed) {
        List<Listed> all = new Crowd(seed, 120).people(PEOPLE);
        PatientIndex index = PatientIndex.of(all);
        Random chance = new Random(seed);
        for (Listed each : all) {
            for (String word : words(each.patient().name())) {
                if (word.length() >= 8) slips(word.substring(1), chance).forEach(t -> assertFound(index, each, t));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void the_order_does_not_depend_on_who_was_registered_first_nor_on_how_many_are_asked_for(long seed) {
        List<Listed> all = new ArrayList<>(new Crowd(seed, 60).people(PEOPLE));
        PatientIndex index = PatientIndex.of(all);
        Collections.shuffle(all, new Random(seed));
        PatientIndex other = PatientIndex.of(all);
        for (String typed : List.of("an", "mar e", "keldor", "2014", "555", "jo an el")) {
            List<Integer> numbers = numbers(index.search(SearchTest.asked(typed), PEOPLE));
            assertThat(numbers(other.search(SearchTest.asked(typed), PEOPLE))).isEqualTo(numbers);
            assertThat(numbers(index.search(SearchTest.asked(typed), 6)))
                    .isEqualTo(numbers.subList(0, Math.min(6, numbers.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13})
    void a_hit_always_shows_the_own_household(long seed) {
        List<Listed> all = new Crowd(seed, 40).people(PEOPLE);
        PatientIndex index = PatientIndex.of(all);
        for (Listed each : all) {
            Found found = index.find(each.patient().id()).orElseThrow();
            var home = each.homes().getFirst();
            assertThat(found.patient()).isEqualTo(each.patient());
            assertThat(found.homes()).containsExactly(home.name());
            assertThat(found.adults())
                    .containsExactly(home.guardians().getFirst().name());
            assertThat(found.phones()).containsExactly(home.phone());
            String digits = home.phone().replaceAll("\\D", "");
            assertThat(index.search(SearchTest.asked(digits), PEOPLE))
                    .allMatch(f -> f.phones().contains(home.phone()))
                    .anyMatch(f -> f.patient().equals(each.patient()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14})
    void every_number_and_every_birth_date_finds_its_bearer(long seed) {
        List<Listed> all = new Crowd(seed, 120).people(PEOPLE);
        PatientIndex index = PatientIndex.of(all);
        for (Listed each : all) {
            Patient patient = each.patient();
            var born = patient.birthDate();
            assertThat(numbers(index.search(SearchTest.asked(String.valueOf(patient.number())), PEOPLE)))
                    .contains(patient.number());
            assertFound(index, each, born.toString());
            assertFound(
                    index,
                    each,
                    "%02d%02d%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100));
        }
    }

    private static void assertFound(PatientIndex index, Listed each, String typed) {
        assertThat(index.search(SearchTest.asked(typed), PEOPLE))
                .as("%s for %s", typed, each.patient().name())
                .anyMatch(f -> f.patient().equals(each.patient()));
    }

    private static List<String> words(PersonName name) {
        return Stream.of(name.family(), name.given(), name.preferred())
                .flatMap(part -> Folded.words(part.replaceAll("['’]", "")).stream())
                .toList();
    }

    /// Every part of two letters and more that does not begin or end at a hyphen.
    private static void parts(String word, Consumer<String> told) {
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 2; to <= word.length(); to++) {
                String part = word.substring(from, to);
                if (!part.matches(".?-.*|.*-.?")) told.accept(part);
            }
        }
    }

    private static List<String> slips(String word, Random chance) {
        int at = chance.nextInt(word.length());
        int pair = chance.nextInt(word.length() - 1);
        return List.of(
                word.substring(0, at) + "q" + word.substring(at + 1),
                word.substring(0, at) + word.substring(at + 1),
                word.substring(0, at) + "q" + word.substring(at),
                word.substring(0, pair) + word.charAt(pair + 1) + word.charAt(pair) + word.substring(pair + 2));
    }

    private static List<Integer> numbers(List<Found> found) {
        return found.stream().map(f -> f.patient().number()).toList();
    }
}
