package villi.storage;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataTypeException;

/// A row of a table as one text that gives the same row again: its columns in lines, each with `\` and line ends
/// escaped.
final class RowText {

    private RowText() {}

    static String write(Record row) {
        var lines = new ArrayList<String>();
        for (Field<?> field : row.fields()) {
            String value = row.get(field, String.class);
            lines.add(value == null ? "" : "=" + value.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        return String.join("\n", lines);
    }

    /// Adds the row; nothing for an empty text.
    static void insert(DSLContext sql, Table<?> table, String text) {
        if (text.isEmpty()) return;
        Record row = read(sql, table, text);
        sql.insertInto(table).columns(table.fields()).values(row.intoArray()).execute();
    }

    /// @throws DataTypeException for the text of another table
    static <R extends Record> R read(DSLContext sql, Table<R> table, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != table.fields().length) throw new DataTypeException("not a row of " + table.getName());
        R row = sql.newRecord(table);
        row.fromArray(lines.stream()
                .map(l -> l.isEmpty() ? null : unescaped(l.substring(1)))
                .toArray());
        return row;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
