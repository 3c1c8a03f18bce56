package villi.ui.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import villi.ui.kit.Palette.Part;

/// Splits a text where the typed letters stand in it.
public final class Highlight {

    private Highlight() {}

    /// The pieces of a name.
    ///
    /// @param typed indexes of the letters that were typed
    public static List<Part> name(String name, BitSet typed) {
        return parts(name, typed, Part.Kind.NAME);
    }

    /// The pieces of a small text.
    ///
    /// @param typed indexes of the letters that were typed
    public static List<Part> rest(String text, BitSet typed) {
        return parts(text, typed, Part.Kind.REST);
    }

    private static List<Part> parts(String text, BitSet hit, Part.Kind other) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean on = hit.get(from);
            int to = on ? hit.nextClearBit(from) : hit.nextSetBit(from);
            int end = to < 0 || to > text.length() ? text.length() : to;
            parts.add(new Part(text.substring(from, end), on ? Part.Kind.HIT : other));
            from = end;
        }
        return parts;
    }
}
