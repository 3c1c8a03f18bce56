package villi.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which known name was meant by a mistyped one.
public final class Nearest {

    private Nearest() {}

    /// A hint to add to a reason, for example `, did you mean "text"?`, or the list of known names when none is
    /// near.
    public static String hint(String name, Collection<String> known) {
        if (known.isEmpty()) return "";
        return to(name, known)
                .map(near -> ", did you mean \"" + near + "\"?")
                .orElseGet(() -> known.size() > 20 ? "" : ", known: " + String.join(", ", known));
    }

    /// The known name with the fewest differing letters, when not more than a third of them differ.
    public static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> distance(name, k)).thenComparing(Comparator.naturalOrder()))
                .filter(k -> distance(name, k) <= Math.max(1, Math.max(name.length(), k.length()) / 3));
    }

    /// Letters to insert, remove, replace or exchange with the next one to turn one word into the other.
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
