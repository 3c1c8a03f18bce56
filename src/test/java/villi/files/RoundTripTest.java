package villi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.roster.Checked;
import villi.domain.roster.Layout;
import villi.domain.roster.ListTable;
import villi.domain.roster.SafeCell;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.MemoryRoster;
import villi.usecase.roster.TakeInList;

/// What is written out is taken in again as the same people, and no spreadsheet computes anything in it.
final class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);
    private static final Actor ROSA = new Actor(new UserId(new UUID(0, 1)), "Rosa Marin, ND", Role.OWNER);
    private static final String[] PIECES = {
        "=1+1", "+", "-", "@", "'", "\"", ",", ";", "|", "é", "Ω", "李", "مريم", "🐝", "O'Neil", "d", "x", "10", "a b"
    };

    @TempDir
    Path folder;

    @Test
    void a_practice_with_odd_names_comes_back_the_same() {
        for (int seed = 0; seed < 20; seed++) {
            MemoryRoster practice = practice(new Random(seed), 60);
            Checked checked = checked(write(practice));
            assertThat(checked.problems()).as("seed %s", seed).isEmpty();

            MemoryRoster copy = new MemoryRoster();
            var use = new TakeInList(copy, copy, CLOCK, UUID::randomUUID);
            TakeInList.Progress progress = use.start(checked);
            while (!progress.finished()) progress = use.next(progress, ROSA);

            assertThat(said(copy)).as("seed %s", seed).isEqualTo(said(practice));
            assertThat(homes(copy)).as("seed %s", seed).isEqualTo(homes(practice));
        }
    }

    @Test
    void no_written_cell_is_a_formula() {
        read(write(practice(new Random(7), 500))).sheet().each(line -> {
            assertThat(line.cells()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+49 170", "-", "@x", "\tx", "\rx", "'=1", "''+1", "'x", "'", "", "Mia"})
    void a_cell_is_read_as_it_was_before_it_was_made_safe(String text) {
        assertThat(SafeCell.read(SafeCell.write(text))).isEqualTo(text);
        assertThat(SafeCell.write(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }

    @Test
    void rows_that_are_left_out_are_written_with_their_reasons_and_read_again() {
        Path list = folder.resolve("list.csv");
        new CsvFiles()
                .write(
                        list,
                        List.of(
                                List.of("Name", "DOB", "Note"),
                                List.of("Mia Keller", "2020-07-14", "=cmd()"),
                                List.of("Tom Keller", "31.02.2020", "=cmd()")));
        Reading.Read read = read(list);
        Checked checked = checked(list);
        var reasons = new ListTable.Reasons() {
            @Override
            public String heading() {
                return "Why";
            }

            @Override
            public String of(villi.domain.roster.Problem problem) {
                return problem.row() + " " + problem.reason();
            }
        };
        assertThat(ListTable.leftOut(read.sheet(), checked.problems(), reasons))
                .containsExactly(
                        List.of("Name", "DOB", "Note", "Why"),
                        List.of("Tom Keller", "31.02.2020", "'=cmd()", "3 BIRTH_DATE_UNREADABLE"));
    }

    private Path write(MemoryRoster practice) {
        Path file = folder.resolve("list.csv");
        Map<HouseholdId, Household> homes =
                practice.homes().stream().collect(Collectors.toMap(Household::id, Function.identity()));
        new CsvFiles().write(file, ListTable.of(practice.all(), homes));
        return file;
    }

    private static Reading.Read read(Path file) {
        return (Reading.Read) new CsvFiles().read(file);
    }

    private static Checked checked(Path file) {
        var sheet = read(file).sheet();
        return Checked.of(sheet, Layout.guess(sheet, TODAY), List.of(), TODAY);
    }

    /// Everybody without ids, and with whom each lives.
    private static List<String> said(MemoryRoster practice) {
        Map<HouseholdId, List<Integer>> together = new HashMap<>();
        practice.all()
                .forEach(p -> together.computeIfAbsent(p.household(), _ -> new ArrayList<>())
                        .add(p.number()));
        return practice.all().stream()
                .map(p -> p.number() + " " + p.name() + " " + p.birthDate() + " " + p.sexAtBirth() + " " + p.archived()
                        + " "
                        + together.getOrDefault(p.household(), List.of()).stream()
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }

    private static List<String> homes(MemoryRoster practice) {
        return practice.homes().stream()
                .map(h -> h.name() + " " + h.phone() + " " + h.email() + " " + h.address() + " " + h.guardians())
                .sorted()
                .toList();
    }

    private static MemoryRoster practice(Random chance, int people) {
        var practice = new MemoryRoster();
        for (int i = 1; i <= people; i++) {
            var home = new HouseholdId(new UUID(2, chance.nextInt(people)));
            practice.save(
                    new Patient(
                            new PatientId(new UUID(1, i)),
                            i * 3,
                            new PersonName(odd(chance) + i, odd(chance), chance.nextBoolean() ? odd(chance) : ""),
                            TODAY.minusDays(1 + i),
                            Sex.values()[chance.nextInt(3)],
                            home,
                            chance.nextInt(5) == 0),
                    practice.find(home)
                            .orElseGet(() -> new Household(
                                    home, odd(chance), odd(chance), odd(chance), odd(chance), guardians(chance))));
        }
        return practice;
    }

    private static List<Household.Guardian> guardians(Random chance) {
        var guardians = new ArrayList<Household.Guardian>();
        for (int i = 0; i < chance.nextInt(4); i++) {
            guardians.add(
                    new Household.Guardian("G" + i + odd(chance), odd(chance), odd(chance), chance.nextBoolean()));
        }
        return guardians;
    }

    private static String odd(Random chance) {
        var text = new StringBuilder();
        for (int i = 0; i <= chance.nextInt(3); i++) text.append(PIECES[chance.nextInt(PIECES.length)]);
        return text.toString();
    }
}
