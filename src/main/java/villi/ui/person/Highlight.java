package villi.ui.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import villi.ui.kit.Palette.Part;
import villi.usecase.find.Asked;
import villi.usecase.find.Marks;

/// Splits a text where the typed letters stand in it.
public final class Highlight {

    private Highlight() {}

    /// The pieces of a name.
    public static List<Part> name(String name, Asked asked) {
        return parts(name, Marks.in(name, asked), Part.Kind.NAME);
    }

    /// The pieces of a small text.
    public static List<Part> rest(String text, Asked asked) {
        return parts(text, Marks.in(text, asked), Part.Kind.REST);
    }

    /// The pieces of a phone or a number.
    public static List<Part> digits(String text, Asked asked) {
        return parts(text, Marks.digits(text, asked), Part.Kind.REST);
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
