package villi.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.roster.Problem.Reason;

/// Reads the rows of a list as people.
public final class PeopleReader {

    /// Most characters of a name, a phone or a word.
    public static final int LONGEST = 200;

    private static final int LONGEST_ADDRESS = 1000;
    private static final int OLDEST_YEARS = 120;

    /// Signs that are no text: control signs, direction overrides, and what a wrong encoding leaves, also `Ã¼` for
    /// ü.
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]"
                    + "|\\u00C3[\\u0080-\\u00BF\\u0152-\\u0178\\u02C6\\u2013-\\u2122]|\\u00C2[\\u00A0-\\u00BF]");

    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");

    private final Layout layout;
    private final SexCodes sexes;
    private final LocalDate today;

    public PeopleReader(Layout layout, SexCodes sexes, LocalDate today) {
        this.layout = layout;
        this.sexes = sexes;
        this.today = today;
    }

    /// What a row says.
    public sealed interface Row {

        record Read(Person person) implements Row {}

        record Refused(List<Problem> problems) implements Row {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public Row read(Line line) {
        var row = new Cells(line, new ArrayList<>());
        row.width();
        Optional<PersonName> name = row.name();
        Optional<LocalDate> birth = row.birth();
        Sex sex = row.value(Meaning.SEX, sexes::read, Reason.SEX_UNREADABLE).orElse(Sex.UNKNOWN);
        Optional<Integer> number = row.value(Meaning.NUMBER, PeopleReader::number, Reason.NUMBER_UNREADABLE);
        boolean away = row.value(Meaning.PUT_AWAY, this::away, Reason.YES_NO_UNREADABLE)
                .orElse(false);
        String phone = row.phone(Taken.of(Meaning.PHONE));
        var home = new Person.Home(
                row.text(Meaning.HOUSEHOLD), phone, row.text(Meaning.EMAIL), row.address(), row.guardians(phone));
        if (name.isEmpty() || birth.isEmpty() || !row.problems().isEmpty()) return new Row.Refused(row.problems());
        return new Row.Read(new Person(line.number(), name.get(), birth.get(), sex, number, away, home));
    }

    private static Optional<Integer> number(String cell) {
        return cell.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.parseInt(cell)) : Optional.empty();
    }

    private Optional<Boolean> away(String cell) {
        boolean date = java.util.Arrays.stream(DateOrder.values())
                .anyMatch(order -> new WrittenDate(today).read(cell, order).isPresent());
        return date ? Optional.of(true) : yes(cell);
    }

    private static Optional<Boolean> yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1", "x", "ja", "j", "oui", "si", "sí" -> Optional.of(true);
            case "no", "n", "false", "0", "nein", "non" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// The cells of one row, and what was found wrong so far.
    private final class Cells {

        private final Line line;
        private final List<Problem> problems;

        Cells(Line line, List<Problem> problems) {
            this.line = line;
            this.problems = problems;
        }

        List<Problem> problems() {
            return problems;
        }

        /// More cells than columns: a sign between the cells stands inside one, and the rest has moved.
        void width() {
            List<String> cells = line.cells();
            int known = layout.columns().size();
            IntStream.range(known, cells.size())
                    .filter(i -> !cells.get(i).isBlank())
                    .findFirst()
                    .ifPresent(i -> wrong(i, Reason.MORE_CELLS, line.cell(i)));
        }

        Optional<PersonName> name() {
            String given = text(Meaning.GIVEN);
            String family = text(Meaning.FAMILY);
            String full = text(Meaning.FULL_NAME);
            if (given.isEmpty() && family.isEmpty() && !full.isEmpty()) {
                int comma = full.indexOf(',');
                int space = full.lastIndexOf(' ');
                family = comma >= 0 ? full.substring(0, comma).strip() : full.substring(space + 1);
                given = comma >= 0
                        ? full.substring(comma + 1).strip()
                        : full.substring(0, Math.max(0, space)).strip();
            }
            String preferred = text(Meaning.PREFERRED);
            if (!given.isEmpty() || !family.isEmpty()) return Optional.of(new PersonName(family, given, preferred));
            wrong(Problem.WHOLE_ROW, Reason.NAME_MISSING, preferred);
            return Optional.empty();
        }

        Optional<LocalDate> birth() {
            String cell = text(Meaning.BIRTH_DATE);
            int column = layout.column(Meaning.BIRTH_DATE).orElse(Problem.WHOLE_ROW);
            if (cell.isEmpty()) {
                wrong(column, Reason.BIRTH_DATE_MISSING, "");
                return Optional.empty();
            }
            Optional<LocalDate> day = layout.order().flatMap(order -> new WrittenDate(today).read(cell, order));
            if (day.isEmpty()) wrong(column, Reason.BIRTH_DATE_UNREADABLE, cell);
            day.filter(d -> d.isAfter(today)).ifPresent(_ -> wrong(column, Reason.BIRTH_DATE_IN_FUTURE, cell));
            day.filter(d -> d.isBefore(today.minusYears(OLDEST_YEARS)))
                    .ifPresent(_ -> wrong(column, Reason.BIRTH_DATE_TOO_EARLY, cell));
            return day;
        }

        <T> Optional<T> value(Meaning meaning, Function<String, Optional<T>> reader, Reason reason) {
            return value(Taken.of(meaning), reader, reason);
        }

        private <T> Optional<T> value(Taken taken, Function<String, Optional<T>> reader, Reason reason) {
            String cell = text(taken);
            if (cell.isEmpty()) return Optional.empty();
            Optional<T> read = reader.apply(cell);
            if (read.isEmpty()) wrong(layout.column(taken).orElseThrow(), reason, cell);
            return read;
        }

        String text(Meaning meaning) {
            return text(Taken.of(meaning));
        }

        private String text(Taken taken) {
            return layout.column(taken).map(c -> text(c, LONGEST)).orElse("");
        }

        /// One line of words: blanks and line ends become one blank.
        private String text(int column, int most) {
            String cell = SafeCell.read(line.cell(column));
            if (NO_TEXT.matcher(cell).find()) wrong(column, Reason.LETTERS_UNREADABLE, cell);
            String text = cell.replaceAll("[\\s\\u00A0]+", " ").strip();
            if (text.codePointCount(0, text.length()) > most) wrong(column, Reason.TOO_LONG, text.substring(0, 40));
            return text;
        }

        String address() {
            var parts = new ArrayList<String>();
            for (int i = 0; i < layout.columns().size(); i++) {
                if (layout.columns().get(i).meaning() != Meaning.ADDRESS) continue;
                String part = text(i, LONGEST_ADDRESS);
                if (!part.isEmpty()) parts.add(part);
            }
            return String.join(", ", parts);
        }

        String phone(Taken taken) {
            String phone = text(taken);
            if (SHORTENED.matcher(phone).matches()) {
                wrong(layout.column(taken).orElseThrow(), Reason.PHONE_SHORTENED, phone);
            }
            return phone;
        }

        /// @param shared the phone of a first guardian in a list without phones of guardians
        List<Guardian> guardians(String shared) {
            var guardians = new ArrayList<Guardian>();
            named(Meaning.MOTHER, "mother").ifPresent(guardians::add);
            named(Meaning.FATHER, "father").ifPresent(guardians::add);
            for (int place = 1; place <= 9; place++) {
                String name = text(new Taken(Meaning.GUARDIAN, place));
                String relationship = text(new Taken(Meaning.RELATIONSHIP, place));
                String phone = phone(new Taken(Meaning.GUARDIAN_PHONE, place));
                boolean handouts = value(
                                new Taken(Meaning.HANDOUTS, place), PeopleReader::yes, Reason.YES_NO_UNREADABLE)
                        .orElse(false);
                if (!name.isEmpty()) guardians.add(new Guardian(name, relationship, phone, handouts));
            }
            boolean own = layout.columns().stream().anyMatch(t -> t.meaning() == Meaning.GUARDIAN_PHONE);
            if (!own && !guardians.isEmpty()) {
                Guardian first = guardians.getFirst();
                guardians.set(0, new Guardian(first.name(), first.relationship(), shared, first.mayReceiveHandouts()));
            }
            return guardians;
        }

        private Optional<Guardian> named(Meaning meaning, String relationship) {
            String name = text(meaning);
            return name.isEmpty() ? Optional.empty() : Optional.of(new Guardian(name, relationship, "", false));
        }

        private void wrong(int column, Reason reason, String cell) {
            problems.add(new Problem(line.number(), column, reason, cell, 0));
        }
    }
}
