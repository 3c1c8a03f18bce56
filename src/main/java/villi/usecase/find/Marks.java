package villi.usecase.find;

import java.util.BitSet;
import villi.domain.text.Folded;

/// Where the typed letters stand in a text.
public final class Marks {

    private final StringBuilder folded = new StringBuilder();
    private final Ints origins = new Ints();
    private final BitSet marked = new BitSet();

    private Marks(String text) {
        int length = text.length();
        for (int at = 0; at < length; ) {
            int next = at + Character.charCount(text.codePointAt(at));
            String letter = text.substring(at, next);
            String plain = "'’ʼ`´".contains(letter) ? "" : Folded.of(letter);
            for (int i = 0; i < plain.length(); i++) origins.add(at);
            folded.append(plain);
            at = next;
        }
        origins.add(length);
    }

    /// Indexes of the letters of `text` that were typed.
    public static BitSet in(String text, Asked asked) {
        Marks marks = new Marks(text);
        asked.words().forEach(marks::word);
        return marks.marked;
    }

    /// Indexes of the digits of `text` that were typed, with what stands between them.
    public static BitSet digits(String text, Asked asked) {
        var digits = new StringBuilder();
        var origins = new Ints();
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) continue;
            digits.append(text.charAt(i));
            origins.add(i);
        }
        BitSet marked = new BitSet();
        for (String typed : asked.digits()) {
            int at = digits.indexOf(typed);
            if (at >= 0) marked.set(origins.get(at), origins.get(at + typed.length() - 1) + 1);
        }
        return marked;
    }

    private void word(String word) {
        int at = exact(word);
        if (at >= 0) {
            mark(at, at + word.length());
            return;
        }
        Fit fit = new Fit(word);
        char[] all = folded.toString().toCharArray();
        for (int start = 0; start < all.length; start++) {
            if (!begins(start)) continue;
            int end = end(start);
            if (fit.of(all, start, end) != Fit.NONE) {
                mark(start, Math.min(end, start + word.length()));
                return;
            }
        }
    }

    /// At the beginning of a word where that is possible.
    private int exact(String word) {
        int at = folded.indexOf(word);
        for (int next = at; next >= 0; next = folded.indexOf(word, next + 1)) {
            if (begins(next)) return next;
        }
        return word.length() > 1 || (at >= 0 && Character.isIdeographic(word.charAt(0))) ? at : -1;
    }

    private boolean begins(int at) {
        return letter(at) && (at == 0 || !letter(at - 1));
    }

    private boolean letter(int at) {
        return Character.isLetterOrDigit(folded.charAt(at)) || Character.isSurrogate(folded.charAt(at));
    }

    private int end(int start) {
        int end = start;
        while (end < folded.length() && letter(end)) end++;
        return end;
    }

    private void mark(int from, int to) {
        marked.set(origins.get(from), Math.max(origins.get(from) + 1, origins.get(to)));
    }
}
