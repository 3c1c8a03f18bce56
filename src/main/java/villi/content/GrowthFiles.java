package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import villi.domain.growth.GrowthReference;
import villi.domain.growth.GrowthReference.Indicator;
import villi.domain.growth.GrowthReference.Table;
import villi.domain.growth.Lms;
import villi.domain.patient.Sex;

/// Reads the growth reference: lines of `indicator,sex,months,l,m,s` after a head line; `#` begins a remark.
public final class GrowthFiles {

    private static final String FILE = "growth/cdc2000.csv";
    private static final String HEAD = "indicator,sex,months,l,m,s";
    private static final int FIELDS = 6;

    private GrowthFiles() {}

    /// @throws RefusedContent with file, line and reason when the tables are wrong
    public static GrowthReference load() {
        var problems = new Problems();
        var reference = load(problems);
        problems.refuseIfAny();
        return reference;
    }

    /// The shipped tables; what is wrong is added to `problems`.
    static GrowthReference load(Problems problems) {
        try (InputStream in = GrowthFiles.class.getResourceAsStream("/villi/content/" + FILE)) {
            if (in == null) {
                problems.add(new ContentError(FILE, 1, "the file is missing"));
                return new GrowthReference(Map.of());
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return read(text.lines().toList(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tables in the lines of a file; what is wrong is added to `problems`.
    static GrowthReference read(List<String> lines, Problems problems) {
        var tables = new HashMap<Table, List<Lms>>();
        boolean head = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) continue;
            if (!head) {
                head = true;
                if (!line.equals(HEAD)) problems.add(new ContentError(FILE, at + 1, "expected " + HEAD));
                continue;
            }
            row(line, at + 1, tables, problems);
        }
        for (var indicator : Indicator.values()) {
            for (var sex : List.of(Sex.FEMALE, Sex.MALE)) {
                if (!tables.containsKey(new Table(indicator, sex)))
                    problems.add(new ContentError(
                            FILE, lines.size(), "no rows for %s, %s".formatted(word(indicator), word(sex))));
            }
        }
        return new GrowthReference(tables);
    }

    private static void row(String line, int at, Map<Table, List<Lms>> tables, Problems problems) {
        String[] fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            problems.add(new ContentError(FILE, at, "expected " + FIELDS + " fields, found " + fields.length));
            return;
        }
        var indicator = constant(Indicator.values(), fields[0]);
        var sex = constant(Sex.values(), fields[1]).filter(s -> s != Sex.UNKNOWN);
        var numbers = numbers(fields);
        if (indicator.isEmpty() || sex.isEmpty() || numbers.isEmpty()) {
            problems.add(new ContentError(FILE, at, "not a row of a growth table: " + line));
            return;
        }
        var rows = tables.computeIfAbsent(new Table(indicator.get(), sex.get()), _ -> new ArrayList<>());
        Lms next = numbers.get();
        if (!rows.isEmpty() && rows.getLast().months() >= next.months())
            problems.add(new ContentError(FILE, at, "the months do not rise"));
        rows.add(next);
    }

    private static Optional<Lms> numbers(String[] fields) {
        try {
            var row = new Lms(
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]),
                    Double.parseDouble(fields[4]),
                    Double.parseDouble(fields[5]));
            return row.m() > 0 && row.s() > 0 ? Optional.of(row) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
        for (E one : all) if (word(one).equals(word)) return Optional.of(one);
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
