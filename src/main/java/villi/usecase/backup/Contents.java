package villi.usecase.backup;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a store holds at one moment, to compare a copy with it.
///
/// @param rows how many each table has
/// @param entries of the audit
/// @param head hash of the last entry, 64 hexadecimal digits
/// @param first hash of the first entry: the same for all copies of one practice
public record Contents(int schema, SortedMap<String, Long> rows, long entries, String head, String first) {

    public Contents {
        rows = new TreeMap<>(rows);
    }

    /// Six signs that tell one practice from another and name nobody.
    public String mark() {
        return first.substring(0, Math.min(6, first.length()));
    }

    /// How many rows a table has, 0 for none.
    public long count(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /// As lines `name=value`.
    public Map<String, String> lines() {
        var lines = new TreeMap<String, String>();
        lines.put("schema", String.valueOf(schema));
        lines.put("chain.entries", String.valueOf(entries));
        lines.put("chain.head", head);
        lines.put("chain.first", first);
        rows.forEach((table, count) -> lines.put("rows." + table, String.valueOf(count)));
        return lines;
    }

    /// From such lines.
    ///
    /// @throws IllegalArgumentException when they are none
    public static Contents of(Map<String, String> lines) {
        var rows = new TreeMap<String, Long>();
        lines.forEach((name, value) -> {
            if (name.startsWith("rows.")) rows.put(name.substring("rows.".length()), Long.valueOf(value));
        });
        String head = lines.getOrDefault("chain.head", "");
        String first = lines.getOrDefault("chain.first", "");
        if (!head.matches("[0-9a-f]{64}") || !first.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("audit");
        return new Contents(
                Integer.parseInt(lines.getOrDefault("schema", "")),
                rows,
                Long.parseLong(lines.getOrDefault("chain.entries", "")),
                head,
                first);
    }
}
