package villi.domain.rule;

import java.util.Arrays;

/// Measures a full evaluation of a baby, a child, a teen and an adult, warm. Run its `main` by hand; it prints the
/// medians in milliseconds.
final class EvaluationBench {

    private static final int WARM = 3000;
    private static final int MEASURED = 1000;

    private EvaluationBench() {}

    public static void main(String[] arguments) {
        System.out.println("infant " + median(Sheet.infant()) + " ms");
        System.out.println("teen " + median(Sheet.teen()) + " ms");
        System.out.println("child " + median(Samples.maya()) + " ms");
        System.out.println("adult " + median(Samples.sam()) + " ms");
    }

    private static double median(Sheet sheet) {
        for (int i = 0; i < WARM; i++) sheet.evaluation();
        var nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            sheet.evaluation();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[MEASURED / 2] / 1e6;
    }
}
