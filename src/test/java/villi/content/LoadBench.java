package villi.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long the content takes to be read and checked: the first time in a program, and after that. Not a test; run
/// `main` with the test class path.
final class LoadBench {

    private static final int TIMES = 20;

    private LoadBench() {}

    public static void main(String[] arguments) {
        System.out.println("first load: " + millis() + " ms");
        List<Long> later = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) later.add(millis());
        Collections.sort(later);
        System.out.println("median of " + TIMES + " more: " + later.get(TIMES / 2) + " ms");
    }

    private static long millis() {
        long start = System.nanoTime();
        ShippedContent content = ShippedContent.load();
        long took = (System.nanoTime() - start) / 1_000_000;
        if (content.forms().offered().isEmpty()) throw new IllegalStateException("nothing was read");
        return took;
    }
}
