package villi.domain.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import villi.domain.patient.Household;
import villi.domain.text.Folded;

/// People of a list who share a household.
///
/// @param name for example `Keller`
public record Family(String name, Person.Home home, List<Person> people) {

    public Family {
        people = List.copyOf(people);
    }

    /// Joins who surely shares a household: the same household number, or the same household or family name
    /// together with the same address or phone. Everybody else has one of their own. Nothing that a row says is
    /// lost.
    ///
    /// Families with the highest numbers come first, so that whoever is registered meanwhile gets a free one.
    public static List<Family> of(List<Person> people) {
        Map<String, List<Person>> together = new LinkedHashMap<>();
        for (Person person : people) {
            String key = key(person).orElse("row " + person.row());
            together.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
        }
        return together.values().stream()
                .map(Family::joined)
                .sorted(Comparator.comparingInt(Family::highest).reversed())
                .toList();
    }

    private int highest() {
        return people.stream().mapToInt(p -> p.number().orElse(0)).max().orElse(0);
    }

    private static Optional<String> key(Person person) {
        Person.Home home = person.home();
        String household = Folded.of(home.household());
        if (household.matches(".*\\d.*")) return Optional.of("household " + household);
        String name = household.isEmpty() ? Folded.of(person.name().family()) : household;
        String place = home.address().isEmpty()
                ? home.phone().replaceAll("\\D", "")
                : Folded.of(home.address()).replaceAll("[^\\p{L}\\p{N}]", "");
        return name.isEmpty() || place.isEmpty() ? Optional.empty() : Optional.of("name " + name + " at " + place);
    }

    private static Family joined(List<Person> people) {
        Person first = people.getFirst();
        String household = first.home().household();
        String family = first.name().family().isEmpty()
                ? first.name().given()
                : first.name().family();
        String name = household.replaceFirst("^\\S*\\d\\S*\\s*", "").strip();
        String phone = every(people, Person.Home::phone);
        Set<Household.Guardian> guardians = people.stream()
                .flatMap(p -> p.home().guardians().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var home = new Person.Home(
                household,
                phone,
                every(people, Person.Home::email),
                every(people, Person.Home::address),
                List.copyOf(guardians));
        return new Family(name.isEmpty() ? family : name, home, people);
    }

    private static String every(List<Person> people, Function<Person.Home, String> part) {
        return people.stream()
                .map(p -> part.apply(p.home()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
