package villi.usecase.find;

/// How well words fit what was typed: whole, beginning, inside, and the same with one letter wrong, missing, extra or
/// swapped.
///
/// Letters are held as bits, so that a word is looked through once (bitap of Wu and Manber).
final class Fit {

    /// Does not fit.
    static final byte NONE = Byte.MAX_VALUE;

    static final int WHOLE = 0;
    static final int BEGINS = 1;
    static final int INSIDE = 3;
    /// Added when a letter is wrong.
    static final int SLIP = 40;

    private static final int SLIP_FROM = 4;
    private static final int SLIP_INSIDE_FROM = 6;
    private static final int MOST = 62;

    private final char[] typed;
    private final long[] latin = new long[128];
    private final long last;
    private final boolean inside;

    /// @param typed one folded word, not empty; letters after the 62nd are not looked at
    Fit(String typed) {
        this.typed = typed.substring(0, Math.min(MOST, typed.length())).toCharArray();
        for (int i = 0; i < this.typed.length; i++) {
            if (this.typed[i] < latin.length) latin[this.typed[i]] |= 1L << i;
        }
        last = 1L << (this.typed.length - 1);
        inside = this.typed.length > 1 || Character.isIdeographic(this.typed[0]);
    }

    /// The lower the better, [#NONE] when the word does not fit.
    byte of(char[] text, int from, int to) {
        int length = typed.length;
        int room = Math.min(to - from, length);
        int same = 0;
        while (same < room && text[from + same] == typed[same]) same++;
        if (same == length) return (byte) (to - from == length ? WHOLE : BEGINS);
        int within = inside ? inside(text, from, to) : NONE;
        if (within == INSIDE) return INSIDE;
        if (length >= SLIP_FROM && slips(text, from + same, to, same)) return SLIP + BEGINS;
        return (byte) within;
    }

    /// True when the rest of the word begins with the rest of what was typed, but for one letter.
    private boolean slips(char[] text, int at, int to, int same) {
        return begins(text, at, to, same + 1)
                || begins(text, at + 1, to, same + 1)
                || begins(text, at + 1, to, same)
                || (at + 1 < to
                        && same + 1 < typed.length
                        && text[at] == typed[same + 1]
                        && text[at + 1] == typed[same]
                        && begins(text, at + 2, to, same + 2));
    }

    private boolean begins(char[] text, int at, int to, int rest) {
        int length = typed.length - rest;
        if (at > to || to - at < length) return false;
        for (int i = 0; i < length; i++) {
            if (text[at + i] != typed[rest + i]) return false;
        }
        return true;
    }

    private int inside(char[] text, int from, int to) {
        boolean slip = typed.length >= SLIP_INSIDE_FROM;
        long exact = 0;
        long before = 0;
        long near = 0;
        long lastMask = 0;
        boolean nearly = false;
        for (int i = from; i < to; i++) {
            long mask = mask(text[i]);
            long next = ((exact << 1) | 1) & mask;
            if ((next & last) != 0) return INSIDE;
            if (slip) {
                long swapped = ((before << 2) | 2) & (mask << 1) & lastMask;
                near = (((near << 1) | 1) & mask) | exact | (exact << 1) | (next << 1) | swapped | 1;
                nearly |= (near & last) != 0;
                before = exact;
                lastMask = mask;
            }
            exact = next;
        }
        return nearly ? SLIP + INSIDE : NONE;
    }

    private long mask(char letter) {
        if (letter < latin.length) return latin[letter];
        long mask = 0;
        for (int i = 0; i < typed.length; i++) {
            if (typed[i] == letter) mask |= 1L << i;
        }
        return mask;
    }
}
