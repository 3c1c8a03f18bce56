package villi.usecase.practice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The printed key that opens a practice when every password is forgotten: 256 random bits.
///
/// Written as 13 groups of five signs from `0-9 A-Z` without I, L, O and U. The fifth sign of each group proves the
/// other four
/// and the group's place: every single wrong sign, every swap of neighbours and every exchange of groups is noticed.
public final class RecoveryKey {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 13;
    private static final int SIZE = 5;

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A key from 32 random bytes.
    public static RecoveryKey of(byte[] random) {
        if (random.length != 32) throw new IllegalArgumentException("not 32 bytes");
        return new RecoveryKey(random.clone());
    }

    /// What was typed in.
    public sealed interface Typed {
        record Complete(RecoveryKey key) implements Typed {}

        /// @param group the first group with a typing error, from 1
        record WrongGroup(int group) implements Typed {}

        /// @param signs how many of the 65 signs were typed
        record WrongLength(int signs) implements Typed {}
    }

    /// Reads a typed key; spaces, hyphens and small letters make no difference, O counts as 0, I and L as 1.
    public static Typed read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.,_]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        int whole = Math.min(signs.length() / SIZE, GROUPS);
        BigInteger number = BigInteger.ZERO;
        for (int group = 0; group < whole; group++) {
            int[] values = values(signs.substring(group * SIZE, (group + 1) * SIZE));
            if (!right(values, group)) return new Typed.WrongGroup(group + 1);
            for (int i = 0; i < SIZE - 1; i++) number = number.shiftLeft(5).or(BigInteger.valueOf(values[i]));
        }
        if (signs.length() != GROUPS * SIZE) return new Typed.WrongLength(signs.length());
        if (number.bitLength() > 256) return new Typed.WrongGroup(1);
        return new Typed.Complete(new RecoveryKey(exactly32(number)));
    }

    /// The 13 groups as printed.
    public List<String> groups() {
        var number = new BigInteger(1, bytes);
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> group(number, group))
                .toList();
    }

    /// A copy of the 32 bytes; whoever takes it wipes it.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "RecoveryKey[hidden]";
    }

    private static String group(BigInteger number, int group) {
        var signs = new StringBuilder(SIZE);
        int[] values = new int[SIZE - 1];
        for (int i = 0; i < SIZE - 1; i++) {
            int place = (GROUPS * (SIZE - 1) - 1 - group * (SIZE - 1) - i) * 5;
            values[i] = number.shiftRight(place).intValue() & 31;
            signs.append(SIGNS.charAt(values[i]));
        }
        return signs.append(SIGNS.charAt(check(values, group))).toString();
    }

    private static boolean right(int[] values, int group) {
        return Arrays.stream(values).allMatch(v -> v >= 0) && values[SIZE - 1] == check(values, group);
    }

    private static int[] values(String signs) {
        return signs.chars().map(SIGNS::indexOf).toArray();
    }

    /// A weighted sum over the field of 32 elements; the weights differ, so that swapped neighbours give another
    /// sum.
    private static int check(int[] values, int group) {
        int sum = group + 1;
        for (int i = 0; i < SIZE - 1; i++) sum ^= times(values[i], i + 2);
        return sum;
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) {
            if ((b >> bit & 1) == 1) product ^= a << bit;
        }
        for (int bit = 8; bit >= 5; bit--) {
            if ((product >> bit & 1) == 1) product ^= 0b100101 << (bit - 5);
        }
        return product;
    }

    private static byte[] exactly32(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] all = new byte[32];
        int length = Math.min(raw.length, 32);
        System.arraycopy(raw, raw.length - length, all, 32 - length, length);
        return all;
    }
}
