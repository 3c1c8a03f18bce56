package villi.usecase.find;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.text.Folded;

/// How long a keystroke takes among many people: `SearchBench 100000`. The plain scan goes through the folded names of
/// everybody with `contains` and forgives nothing.
final class SearchBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SearchBench() {}

    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        List<Listed> people = new Crowd(7, Math.max(200, count / 5)).people(count);
        long before = used();
        long start = cpu();
        PatientIndex index = PatientIndex.of(people);
        double built = (cpu() - start) / 1e6;
        long after = used();
        List<String> typed = keystrokes(people);
        List<String> plain = people.stream().map(l -> names(l.patient())).toList();
        long hits = 0;
        for (int warm = 0; warm < 2; warm++) {
            for (String text : typed) hits += ask(index, text) + scan(plain, text);
        }
        long[] search = new long[typed.size()];
        long[] scan = new long[typed.size()];
        for (int i = 0; i < typed.size(); i++) {
            long begin = cpu();
            hits += ask(index, typed.get(i));
            long middle = cpu();
            hits += scan(plain, typed.get(i));
            search[i] = middle - begin;
            scan[i] = cpu() - middle;
        }
        Arrays.sort(search);
        Arrays.sort(scan);
        System.out.printf(
                "%,d people, index made in %.0f ms, %d MiB by its own count, %d MiB by the heap, %d hits%n",
                count, built, index.bytes() >> 20, (after - before) >> 20, hits);
        for (int percent : new int[] {50, 95, 99, 100}) {
            int at = Math.min(typed.size() - 1, typed.size() * percent / 100);
            System.out.printf(
                    "p%d: search %.2f ms, plain scan %.2f ms, ratio %.2f%n",
                    percent, search[at] / 1e6, scan[at] / 1e6, (double) search[at] / scan[at]);
        }
        more(people, typed);
    }

    /// What else one keystroke asks for: 500 rows with the reasons for the list of patients, and who may be the
    /// same person with the families for the form; and everybody after somebody was registered.
    private static void more(List<Listed> people, List<String> typed) {
        Roster roster = new Roster(new Everyone(people), Runnable::run, thrown -> {
            throw new IllegalStateException(thrown);
        });
        roster.load();
        roster.touch(people.getFirst().patient().household());
        Alike alike = new Alike(roster);
        report("rows of the list", typed, text -> {
            Asked asked = Asked.read(text, TODAY, DateEntry.Order.DAY_FIRST);
            return roster.search(asked, 500).stream()
                    .limit(30)
                    .mapToInt(f -> f.reasons(asked).size())
                    .sum();
        });
        report(
                "form",
                typed,
                text -> alike.to(
                                        text,
                                        text,
                                        Optional.of(people.getLast().patient().birthDate()))
                                .size()
                        + alike.families(text, 3).size());
        report("everybody", typed, _ -> roster.everybody(false).subList(0, 30).size());
    }

    private static void report(String name, List<String> typed, ToIntFunction<String> asks) {
        long[] times = new long[typed.size()];
        long hits = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times.length; i++) {
                long begin = cpu();
                hits += asks.applyAsInt(typed.get(i));
                times[i] = cpu() - begin;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.2f ms, p99 %.2f ms, most %.2f ms, %d%n",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6,
                hits);
    }

    /// Pages of people by number.
    private record Everyone(List<Listed> people) implements Roll {
        @Override
        public List<Listed> after(int number, int most) {
            int from = number == 0 ? 0 : number - people.getFirst().patient().number() + 1;
            return people.subList(Math.min(from, people.size()), Math.min(from + most, people.size()));
        }

        @Override
        public List<Listed> around(villi.domain.patient.HouseholdId home) {
            return people.stream()
                    .filter(l -> l.patient().household().equals(home))
                    .toList();
        }
    }

    /// Every beginning of names, of two names, with a slip, of dates, phones and numbers.
    private static List<String> keystrokes(List<Listed> people) {
        Random chance = new Random(3);
        var typed = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            Patient patient = people.get(chance.nextInt(people.size())).patient();
            var name = patient.name();
            var birth = patient.birthDate();
            String whole = switch (i % 5) {
                case 0 -> name.given() + " " + name.family();
                case 1 -> name.family() + ", " + name.given();
                case 2 -> new StringBuilder(name.family()).reverse() + " x";
                case 3 -> birth.getDayOfMonth() + " " + birth.getMonthValue() + " " + birth.getYear();
                default -> "5550" + patient.number();
            };
            for (int end = 1; end <= whole.length(); end++) typed.add(whole.substring(0, end));
        }
        return typed;
    }

    private static int ask(PatientIndex index, String text) {
        return index.search(Asked.read(text, TODAY, DateEntry.Order.DAY_FIRST), 6)
                .size();
    }

    private static int scan(List<String> plain, String text) {
        List<String> words = Folded.words(text);
        int found = 0;
        for (String names : plain) {
            if (words.stream().allMatch(names::contains)) found++;
        }
        return found;
    }

    private static String names(Patient patient) {
        return Folded.of(patient.name().family() + " " + patient.name().given() + " "
                + patient.name().preferred());
    }

    /// Time that this thread really ran, so that others on the computer do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
