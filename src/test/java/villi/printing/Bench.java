package villi.printing;

import java.util.Arrays;
import villi.domain.handout.Handout;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;

/// Prints how long sheets take: the first one and the median of 50 warm ones, and the picture of a page.
final class Bench {

    private static final int RUNS = 50;

    private Bench() {}

    public static void main(String[] arguments) {
        PrintedSheets sheets = new PrintedSheets();
        long start = System.nanoTime();
        sheets.warmUp();
        System.out.printf("warm-up %d ms%n", (System.nanoTime() - start) / 1_000_000);
        measure(sheets, Maya.page1());
        measure(sheets, Maya.planFull());
        Sheet plan = sheets.sheet(Maya.planFull(), Look.of(Maya.PRACTICE));
        report("page picture at 96 dpi", () -> new PdfPictures().picture(plan.pdf(), 1, 96));
    }

    private static void measure(PrintedSheets sheets, Handout handout) {
        report(handout.code(), () -> sheets.pdf(handout));
    }

    private static void report(String what, Runnable work) {
        long[] times = new long[RUNS + 10];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        long first = times[0];
        long[] warm = Arrays.copyOfRange(times, 10, times.length);
        Arrays.sort(warm);
        System.out.printf(
                "%s: first %d ms, median of %d %d ms, p95 %d ms%n",
                what, first / 1_000_000, RUNS, warm[RUNS / 2] / 1_000_000, warm[RUNS * 95 / 100] / 1_000_000);
    }
}
