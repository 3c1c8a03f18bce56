package villi.content;

import java.util.List;
import villi.domain.setting.Setting;

/// A value of a shipped document that a practice may change.
///
/// @param key its name in the practice's files, for example `support.SUP.FIBER.because`
/// @param about id of the thing that it belongs to
/// @param words what it is, for the practice
/// @param row the mapping of the thing
/// @param path from the row to the value
record Spot(String key, String about, String words, Node row, List<String> path, Holds holds) {

    Spot {
        path = List.copyOf(path);
    }

    /// What stands at the place.
    sealed interface Holds {}

    /// @param reader who reads it; what families read must be easy
    /// @param contains codes of what is in it, for the words of a food
    record Text(String shipped, Reader reader, List<String> contains) implements Holds {
        Text {
            contains = List.copyOf(contains);
        }
    }

    record Figure(Setting setting) implements Holds {}

    /// Who reads a text.
    enum Reader {
        FAMILY,
        PRACTICE
    }
}
