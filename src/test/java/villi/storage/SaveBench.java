package villi.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import villi.usecase.intake.Intakes.Change;

/// Answers per second that are safe on disk before the next one is keyed: `SaveBench answers`.
final class SaveBench {

    private SaveBench() {}

    public static void main(String[] arguments) throws IOException {
        int answers = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("villi-bench");
        Database database = TestStore.create(folder);
        StoredIntakes intakes = TestStore.started(database, 30);
        long[] took = new long[answers];
        long begin = System.nanoTime();
        for (int i = 0; i < answers; i++) {
            long start = System.nanoTime();
            intakes.change(
                    Keying.INTAKE, List.of(new Change.Answered(Keying.slot(i), Keying.answer(i))), TestStore.TRAIL);
            took[i] = System.nanoTime() - start;
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(took);
        System.out.printf(
                "%.0f answers/s, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, file %d MiB%n",
                answers / seconds,
                took[answers / 2] / 1e6,
                took[answers * 95 / 100] / 1e6,
                took[answers * 99 / 100] / 1e6,
                Files.size(new Address(folder).file()) >> 20);
        long start = System.nanoTime();
        database.close();
        System.out.printf(
                "closed in %.0f ms, file %d KiB%n",
                (System.nanoTime() - start) / 1e6, Files.size(new Address(folder).file()) >> 10);
    }
}
