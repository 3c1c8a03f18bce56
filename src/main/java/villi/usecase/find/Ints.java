package villi.usecase.find;

import java.util.Arrays;

/// A growing row of numbers.
final class Ints {

    private int[] all = new int[16];
    private int size;

    void add(int number) {
        if (size == all.length) all = Arrays.copyOf(all, size + (size >> 1) + 1);
        all[size++] = number;
    }

    int get(int index) {
        return all[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
