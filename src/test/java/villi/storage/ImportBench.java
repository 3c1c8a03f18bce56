package villi.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import villi.domain.roster.Checked;
import villi.domain.roster.Layout;
import villi.files.CsvFiles;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.TakeInList;

/// Reads, checks, takes in and takes out a list of 50,000 people on the real, encrypted store, and prints each part in
/// milliseconds of processor time, as a multiple of reading the bytes of the file, and the peak of the heap.
///
/// `villi.storage.ImportBench [people]`
final class ImportBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        int people = args.length == 0 ? 50_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("villi-import-bench");
        Path list = list(folder.resolve("list.csv"), people);
        Database database = TestStore.create(folder);
        var patients = new StoredPatients(database);
        var use = new TakeInList(patients, new StoredImports(database), Clock.systemUTC(), UUID::randomUUID);

        long bytes = time(() -> plain(list));
        long[] read = {0};
        Reading.Read reading = timed(read, () -> (Reading.Read) new CsvFiles().read(list));
        long[] guess = {0};
        Layout layout = timed(guess, () -> Layout.guess(reading.sheet(), TODAY));
        long[] check = {0};
        Checked checked = timed(check, () -> use.check(reading.sheet(), layout));
        long longest = 0;
        long start = now();
        TakeInList.Progress progress = use.start(checked);
        while (!progress.finished()) {
            long part = now();
            progress = use.next(progress, TestStore.ROSA);
            longest = Math.max(longest, now() - part);
        }
        long in = now() - start;
        long[] again = {0};
        Checked twice = timed(again, () -> use.check(reading.sheet(), layout));
        start = now();
        TakeInList.Undoing undoing = use.startUndo(progress.id());
        while (!undoing.finished()) undoing = use.undoNext(undoing, TestStore.ROSA);
        long out = now() - start;
        System.out.printf(
                "%,d rows, %,d new, then %,d known; taken out %,d%n",
                reading.sheet().rows(), checked.fresh(), twice.known(), undoing.removed());
        say("bytes of the file", bytes, bytes);
        say("read and found out how it is written", read[0], bytes);
        say("columns and dates", guess[0], bytes);
        say("checked against an empty practice", check[0], bytes);
        say("taken in", in, bytes);
        say("longest part", longest, bytes);
        say("checked against everybody", again[0], bytes);
        say("taken out", out, bytes);
        System.out.printf("peak of the heap %,d MB%n", peak() / 1_000_000);
        database.close();
    }

    /// Processor time of this thread: other programs that run do not count.
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, long nanos, long bytes) {
        System.out.printf("%-40s %,8d ms %,8.0f x%n", what, nanos / 1_000_000, (double) nanos / bytes);
    }

    private static <T> T timed(long[] into, java.util.function.Supplier<T> work) {
        long start = now();
        T result = work.get();
        into[0] = now() - start;
        return result;
    }

    private static long time(Runnable work) {
        work.run();
        long start = now();
        work.run();
        return now() - start;
    }

    private static void plain(Path list) {
        try {
            Files.readAllBytes(list);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Path list(Path file, int people) throws IOException {
        var chance = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Vorname;Nachname;Geburtsdatum;Geschlecht;Straße;Ort;Telefon;Mutter\r\n");
            for (int i = 0; i < people; i++) {
                int family = i / 2;
                out.write("Kind%d;Familie%d;%02d.%02d.20%02d;%s;Weg %d;Ort%d;0221 %d;Mutter Familie%d\r\n"
                        .formatted(
                                i,
                                family,
                                1 + chance.nextInt(28),
                                1 + chance.nextInt(12),
                                10 + chance.nextInt(16),
                                i % 2 == 0 ? "w" : "m",
                                family,
                                family % 90,
                                family,
                                family));
            }
        }
        return file;
    }
}
