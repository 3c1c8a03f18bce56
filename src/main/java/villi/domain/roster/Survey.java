package villi.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What whole columns of a list say together.
///
/// @param wholeNumbers true when every cell of the column of numbers is a whole number from 1
/// @param samples the first rows under the headings
public record Survey(DateVerdict dates, SexCodes sexes, boolean wholeNumbers, List<Line> samples) {

    private static final int SAMPLES = 3;
    private static final int MOST_CODES = 100;

    public Survey {
        samples = List.copyOf(samples);
    }

    /// Reads the whole list once.
    public static Survey of(Sheet sheet, Layout layout, LocalDate today) {
        var births = new ArrayList<String>();
        Set<String> codes = new HashSet<>();
        var odd = new ArrayList<String>();
        var samples = new ArrayList<Line>();
        people(sheet, layout, line -> {
            if (samples.size() < SAMPLES) samples.add(line);
            layout.column(Meaning.BIRTH_DATE).ifPresent(c -> births.add(line.cell(c)));
            layout.column(Meaning.SEX).filter(_ -> codes.size() < MOST_CODES).ifPresent(c -> codes.add(line.cell(c)));
            layout.column(Meaning.NUMBER)
                    .filter(c -> odd.isEmpty() && !line.cell(c).matches("[1-9]\\d{0,8}"))
                    .ifPresent(c -> odd.add(line.cell(c)));
        });
        return new Survey(DateVerdict.of(births, today), SexCodes.of(codes), odd.isEmpty(), samples);
    }

    /// The rows that name people.
    static void people(Sheet sheet, Layout layout, java.util.function.Consumer<Line> reader) {
        var head = new boolean[] {layout.headings()};
        sheet.each(line -> {
            if (head[0]) head[0] = false;
            else reader.accept(line);
            return true;
        });
    }
}
