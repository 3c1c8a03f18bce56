package villi.domain.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;

/// Rows of a list for spreadsheets: no cell is a formula.
public final class ListTable {

    private static final List<String> HEAD = List.of(
            "Number",
            "Family name",
            "Given name",
            "Called",
            "Birth date",
            "Sex at birth",
            "Put away",
            "Household",
            "Phone",
            "Email",
            "Address");

    private ListTable() {}

    /// Puts a problem into words.
    public interface Reasons {
        /// The heading of the column with the reasons.
        String heading();

        String of(Problem problem);
    }

    /// Everybody by number, under headings that [Headings] knows. People of one household have the same number and
    /// name in the column `Household`.
    public static List<List<String>> of(List<Patient> people, Map<HouseholdId, Household> homes) {
        List<Patient> sorted =
                people.stream().sorted(Comparator.comparingInt(Patient::number)).toList();
        int guardians = homes.values().stream()
                .mapToInt(h -> h.guardians().size())
                .max()
                .orElse(0);
        var rows = new ArrayList<List<String>>();
        rows.add(head(guardians));
        Map<HouseholdId, Integer> numbers = new HashMap<>();
        for (Patient patient : sorted) {
            int household = numbers.computeIfAbsent(patient.household(), _ -> numbers.size() + 1);
            rows.add(safe(row(patient, Objects.requireNonNull(homes.get(patient.household())), household, guardians)));
        }
        return rows;
    }

    /// The heading row and each row with a problem as they stand, and the reasons behind them.
    public static List<List<String>> leftOut(Sheet sheet, List<Problem> problems, Reasons reasons) {
        Map<Integer, List<Problem>> wrong = problems.stream().collect(Collectors.groupingBy(Problem::row));
        var rows = new ArrayList<List<String>>();
        sheet.each(line -> {
            List<Problem> found = wrong.getOrDefault(line.number(), List.of());
            boolean head = rows.isEmpty() && found.isEmpty();
            if (!head && found.isEmpty()) return true;
            var cells = new ArrayList<>(line.cells());
            while (cells.size() < sheet.columns()) cells.add("");
            cells.add(head ? reasons.heading() : found.stream().map(reasons::of).collect(Collectors.joining(" ")));
            rows.add(cells.stream().map(SafeCell::read).map(SafeCell::write).toList());
            return true;
        });
        return rows;
    }

    private static List<String> head(int guardians) {
        var head = new ArrayList<>(HEAD);
        for (int place = 1; place <= guardians; place++) {
            head.add("Guardian " + place);
            head.add("Guardian " + place + " relationship");
            head.add("Guardian " + place + " phone");
            head.add("Guardian " + place + " gets handouts");
        }
        return head;
    }

    private static List<String> row(Patient patient, Household home, int household, int guardians) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(patient.number()),
                patient.name().family(),
                patient.name().given(),
                patient.name().preferred(),
                patient.birthDate().toString(),
                patient.sexAtBirth().name().toLowerCase(Locale.ROOT),
                yes(patient.archived()),
                household + " " + home.name(),
                home.phone(),
                home.email(),
                home.address()));
        for (int place = 0; place < guardians; place++) {
            if (place < home.guardians().size()) {
                Household.Guardian guardian = home.guardians().get(place);
                cells.add(guardian.name());
                cells.add(guardian.relationship());
                cells.add(guardian.phone());
                cells.add(yes(guardian.mayReceiveHandouts()));
            } else {
                for (int i = 0; i < 4; i++) cells.add("");
            }
        }
        return cells;
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(SafeCell::write).toList();
    }

    private static String yes(boolean on) {
        return on ? "yes" : "no";
    }
}
