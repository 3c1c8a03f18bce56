package villi.domain.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the dates of a whole column say about their order.
///
/// @param filled how many cells say something
/// @param readable how many cells each order can read
/// @param possible the orders that read every cell which any order can read; several when they differ in a day, none
///     when the column holds both
/// @param example a cell that the possible orders read as different days, or empty
public record DateVerdict(int filled, Map<DateOrder, Integer> readable, Set<DateOrder> possible, String example) {

    public DateVerdict {
        readable = Map.copyOf(readable);
        possible = Set.copyOf(possible);
    }

    /// The order, when the column leaves no doubt. Where all orders read the same days, any will do.
    public Optional<DateOrder> order() {
        if (possible.size() == 1 || (!possible.isEmpty() && example.isEmpty())) {
            return possible.stream().sorted().findFirst();
        }
        return Optional.empty();
    }

    /// True when any cell is a date.
    public boolean dates() {
        return readable.values().stream().anyMatch(n -> n > 0);
    }

    /// @param cells the cells of the column without the heading
    public static DateVerdict of(Iterable<String> cells, LocalDate today) {
        var reader = new WrittenDate(today);
        var readable = new EnumMap<DateOrder, Integer>(DateOrder.class);
        for (DateOrder order : DateOrder.values()) readable.put(order, 0);
        Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
        var doubts = new Doubts();
        int filled = 0;
        for (String cell : cells) {
            if (cell.isBlank()) continue;
            filled++;
            var read = new EnumMap<DateOrder, LocalDate>(DateOrder.class);
            for (DateOrder order : DateOrder.values()) {
                reader.read(cell, order).ifPresent(day -> {
                    read.put(order, day);
                    readable.merge(order, 1, Integer::sum);
                });
            }
            if (read.isEmpty()) continue;
            possible.retainAll(read.keySet());
            doubts.add(cell, read);
        }
        return new DateVerdict(filled, readable, possible, doubts.example(possible));
    }

    /// For each pair of orders the first cell that they read as different days.
    private record Doubts(Map<Set<DateOrder>, String> first) {

        Doubts() {
            this(new java.util.HashMap<>());
        }

        void add(String cell, Map<DateOrder, LocalDate> read) {
            for (var one : read.entrySet()) {
                for (var other : read.entrySet()) {
                    if (!one.getValue().equals(other.getValue())) {
                        first.putIfAbsent(EnumSet.of(one.getKey(), other.getKey()), cell);
                    }
                }
            }
        }

        String example(Set<DateOrder> possible) {
            return first.entrySet().stream()
                    .filter(e -> possible.containsAll(e.getKey()))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .findFirst()
                    .orElse("");
        }
    }
}
