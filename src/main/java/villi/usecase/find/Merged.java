package villi.usecase.find;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/// A view of a long ordered list with some more in their places. Nothing of the long one is copied or made.
final class Merged<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> base;
    private final List<T> more;
    private final int[] indexes;

    private Merged(List<T> base, List<T> more, int[] indexes) {
        this.base = base;
        this.more = more;
        this.indexes = indexes;
    }

    /// @param base in order
    /// @param more in order, few; none of them stands in `base`
    static <T> List<T> of(List<T> base, List<T> more, Comparator<? super T> order) {
        if (more.isEmpty()) return base;
        int[] indexes = new int[more.size()];
        for (int i = 0; i < indexes.length; i++) {
            int at = Collections.binarySearch(base, more.get(i), order);
            indexes[i] = i + (at < 0 ? -at - 1 : at);
        }
        return new Merged<>(base, List.copyOf(more), indexes);
    }

    @Override
    public T get(int index) {
        int at = Arrays.binarySearch(indexes, index);
        return at >= 0 ? more.get(at) : base.get(index + at + 1);
    }

    @Override
    public int size() {
        return base.size() + more.size();
    }
}
