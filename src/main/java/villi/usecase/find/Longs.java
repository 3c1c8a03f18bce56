package villi.usecase.find;

import java.util.Arrays;

/// A growing row of long numbers.
final class Longs {

    private long[] all = new long[16];
    private int size;

    void add(long number) {
        if (size == all.length) all = Arrays.copyOf(all, size + (size >> 1) + 1);
        all[size++] = number;
    }

    long[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
