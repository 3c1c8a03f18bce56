package villi.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import villi.domain.roster.Line;
import villi.domain.roster.Sheet;
import villi.usecase.roster.ListFiles;
import villi.usecase.roster.ListFiles.Content;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.ListFiles.Refusal;
import villi.usecase.roster.ListFiles.Writing;

/// The bytes of one list. Each look at it reads them anew, row by row, so that only what is kept takes memory.
final class CsvText implements Content {

    /// Most characters of a cell, and of what the parser keeps in hand.
    private static final int LONGEST = 64 * 1024;

    private static final int LOOK = 64 * 1024;
    private static final List<Character> BETWEEN = List.of(',', ';', '\t', '|');
    private static final Pattern SAYS = Pattern.compile("\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;

    private CsvText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Finds out how the bytes are written, and reads them through once.
    static Reading read(byte[] bytes) {
        if (bytes.length == 0) return new Reading.Refused(Refusal.EMPTY, 0);
        if (Alphabet.packed(bytes)) return new Reading.Refused(Refusal.PACKED, 0);
        CsvText text = new CsvText(bytes);
        Alphabet.Found found = Alphabet.find(bytes);
        String start = text.start(found.letters());
        if (start.indexOf('\0') >= 0) return new Reading.Refused(Refusal.NO_TEXT, 0);
        return text.as(new Writing(found.letters(), between(start), found.sure()));
    }

    Reading as(Writing writing) {
        var count = new Count();
        try {
            each(writing, (_, record) -> count.add(record));
        } catch (CsvParseException broken) {
            return new Reading.Refused(Refusal.BROKEN_ROW, count.records + 1);
        }
        if (count.refusal != null) return new Reading.Refused(count.refusal, count.records);
        if (count.rows == 0) return new Reading.Refused(Refusal.EMPTY, 0);
        return new Reading.Read(this, writing, new Rows(this, writing, count.rows, count.columns));
    }

    private String start(ListFiles.Letters letters) {
        char[] first = new char[LOOK];
        try (Reader reader = reader(letters)) {
            int length = 0;
            for (int n = 0; n >= 0 && length < LOOK; n = reader.read(first, length, LOOK - length)) length += n;
            return new String(first, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader reader(ListFiles.Letters letters) throws IOException {
        int mark = Alphabet.mark(bytes);
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark), Alphabet.charset(letters));
    }

    /// The sign that cuts most rows into the same number of cells, and into most cells.
    private static char between(String start) {
        Matcher says = SAYS.matcher(start);
        if (says.lookingAt()) return says.group(1).charAt(0);
        return BETWEEN.stream()
                .max(Comparator.comparingDouble((Character sign) -> evenness(start, sign)))
                .orElse(',');
    }

    private static double evenness(String start, char sign) {
        var widths = new ArrayList<Integer>();
        try (CsvReader<CsvRecord> rows = parser(sign).allowUnclosedQuote(true).ofCsvRecord(start)) {
            for (CsvRecord row : rows) {
                if (widths.size() < 200) widths.add(row.getFieldCount());
            }
        } catch (CsvParseException | IOException broken) {
            widths.add(0);
        }
        int usual = widths.stream()
                .filter(w -> w > 1)
                .max(Comparator.comparingLong(
                        w -> widths.stream().filter(w::equals).count()))
                .orElse(0);
        double same = widths.stream().filter(w -> w == usual).count();
        return usual == 0 ? 0 : same / widths.size() + usual / 10_000.0;
    }

    private static CsvReader.CsvReaderBuilder parser(char sign) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST);
    }

    /// What wants the records of a list.
    private interface Taker {
        /// @return false when it has enough
        boolean take(int number, CsvRecord record);
    }

    private void each(Writing writing, Taker taker) {
        boolean says = SAYS.matcher(start(writing.letters())).lookingAt();
        try (Reader letters = reader(writing.letters());
                CsvReader<CsvRecord> rows = parser(writing.between()).ofCsvRecord(letters)) {
            int number = says ? -1 : 0;
            for (CsvRecord row : rows) {
                number++;
                if (number > 0 && !taker.take(number, row)) return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How large a list is, until it is too large.
    private static final class Count {

        private int records;
        private int rows;
        private int columns;
        private @Nullable Refusal refusal;

        boolean add(CsvRecord row) {
            records++;
            if (blank(row)) return true;
            rows++;
            columns = Math.max(columns, row.getFieldCount());
            if (rows > ListFiles.MOST_ROWS) refusal = Refusal.TOO_MANY_ROWS;
            if (columns > ListFiles.MOST_COLUMNS) refusal = Refusal.TOO_MANY_COLUMNS;
            if (row.getFields().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) refusal = Refusal.NO_TEXT;
            return refusal == null;
        }
    }

    private static boolean blank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /// The list as one way of writing reads it.
    private record Rows(CsvText text, Writing writing, int rows, int columns) implements Sheet {

        @Override
        public void each(Predicate<Line> reader) {
            text.each(writing, (number, row) -> blank(row) || reader.test(new Line(number, row.getFields())));
        }
    }
}
