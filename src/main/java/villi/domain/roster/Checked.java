package villi.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.roster.Problem.Reason;
import villi.domain.text.Folded;

/// What taking a list in would do: the families that are new, and every row that is left out with its reason.
///
/// @param known how many rows name somebody who is in the practice, or in a row before
/// @param wrong how many rows have problems
public record Checked(List<Family> families, int fresh, int known, int wrong, List<Problem> problems) {

    public Checked {
        families = List.copyOf(families);
        problems = List.copyOf(problems);
    }

    /// Reads the whole list and compares it with the practice. Changes nothing.
    ///
    /// @param practice everybody, those put away included
    public static Checked of(Sheet sheet, Layout layout, List<Patient> practice, LocalDate today) {
        Survey survey = Survey.of(sheet, layout, today);
        var reader = new PeopleReader(layout, survey.sexes(), today);
        var people = new ArrayList<Person>();
        var problems = new ArrayList<Problem>();
        var here = new Namesakes(new HashMap<>(), new HashMap<>());
        practice.forEach(p -> here.add(p.name(), p.birthDate(), p.number(), Optional.of(p.number())));
        var before = new Namesakes(new HashMap<>(), new HashMap<>());
        Set<Integer> known = new HashSet<>();
        Survey.people(sheet, layout, line -> {
            switch (reader.read(line)) {
                case PeopleReader.Row.Refused(List<Problem> found) -> problems.addAll(found);
                case PeopleReader.Row.Read(Person person) -> {
                    Optional<Problem> other = here.same(person, Reason.HERE, Reason.PERHAPS_HERE)
                            .or(() -> before.same(person, Reason.TWICE, Reason.PERHAPS_TWICE));
                    Optional<Problem> taken =
                            other.or(() -> here.number(person, layout)).or(() -> before.number(person, layout));
                    if (taken.isPresent()) {
                        problems.add(taken.get());
                        if (other.isPresent()) known.add(person.row());
                    } else {
                        people.add(person);
                        before.add(person.name(), person.birthDate(), person.row(), person.number());
                    }
                }
            }
        });
        int left = (int) problems.stream().mapToInt(Problem::row).distinct().count();
        return new Checked(Family.of(people), people.size(), known.size(), left - known.size(), problems);
    }

    /// Who has which name and birth date, and who has which number.
    private record Namesakes(Map<LocalDate, List<Namesake>> born, Map<Integer, Integer> numbers) {

        void add(PersonName name, LocalDate day, int label, Optional<Integer> number) {
            born.computeIfAbsent(day, _ -> new ArrayList<>(1)).add(new Namesake(words(name), label));
            number.ifPresent(n -> numbers.put(n, label));
        }

        Optional<Problem> same(Person person, Reason same, Reason perhaps) {
            Set<String> words = words(person.name());
            Optional<Namesake> found = born.getOrDefault(person.birthDate(), List.of()).stream()
                    .filter(n -> !words.isEmpty() && !n.words().isEmpty())
                    .filter(n -> n.words().containsAll(words) || words.containsAll(n.words()))
                    .findFirst();
            return found.map(n -> new Problem(
                    person.row(),
                    Problem.WHOLE_ROW,
                    n.words().equals(words) ? same : perhaps,
                    called(person.name()),
                    n.label()));
        }

        Optional<Problem> number(Person person, Layout layout) {
            return person.number()
                    .filter(numbers::containsKey)
                    .map(n -> new Problem(
                            person.row(),
                            layout.column(Meaning.NUMBER).orElse(Problem.WHOLE_ROW),
                            Reason.NUMBER_TAKEN,
                            String.valueOf(n),
                            n));
        }

        private static String called(PersonName name) {
            return Stream.of(name.given(), name.family())
                    .filter(part -> !part.isEmpty())
                    .reduce((given, family) -> given + " " + family)
                    .orElse("");
        }

        private static Set<String> words(PersonName name) {
            return Set.copyOf(
                    new HashSet<>(Folded.words((name.given() + " " + name.family()).replaceAll("[-'’.,]", " "))));
        }
    }

    private record Namesake(Set<String> words, int label) {}
}
