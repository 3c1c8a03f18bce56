package villi.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.Slot;
import villi.storage.Keying.Into;

/// Kills a keying program again and again and looks whether every answer that it called safe is there.
///
/// As a command: `KillRun kills seed`. It kills at random moments: somewhere between two answers, and, one time in
/// five, while the program still opens the store and mends what the kill before left. Ends with code 1 when an answer
/// is lost.
final class KillRun {

    private static final int ANSWERS_AT_MOST = 60;
    private static final long BETWEEN_ANSWERS_NANOS = TimeUnit.MILLISECONDS.toNanos(8);
    private static final long OPENING_NANOS = TimeUnit.MILLISECONDS.toNanos(900);
    /// The store is looked at after each kill but one in so many, so that some kills fall on what a kill left.
    private static final int UNSEEN = 4;

    private final Path folder;
    private final Into into;
    private long safe = -1;

    KillRun(Path folder) throws IOException {
        this(folder, Into.FIRST_ENTRY);
    }

    KillRun(Path folder, Into into) throws IOException {
        this.folder = folder;
        this.into = into;
        Database database = TestStore.create(folder);
        TestStore.started(database, 30);
        new StoredSecondEntries(database)
                .start(
                        new SecondEntry(
                                Keying.SECOND,
                                Keying.INTAKE,
                                TestStore.DESK,
                                TestStore.NOW,
                                Optional.empty(),
                                Answers.NONE,
                                Map.of()),
                        TestStore.TRAIL);
        database.close();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = Integer.parseInt(arguments[0]);
        var random = new SplittableRandom(Long.parseLong(arguments[1]));
        var run = new KillRun(Files.createTempDirectory("villi-kill"));
        long lost = 0;
        int opening = 0;
        long start = System.nanoTime();
        for (int kill = 1; kill <= kills; kill++) {
            if (random.nextInt(5) == 0) {
                opening++;
                run.killWithin(random.nextLong(OPENING_NANOS));
            } else {
                run.killAfter(1 + random.nextInt(ANSWERS_AT_MOST), random.nextLong(BETWEEN_ANSWERS_NANOS));
            }
            if (kill % UNSEEN != 0 || kill == kills) lost += run.lost();
            if (kill % 50 == 0 || lost > 0)
                System.out.printf(
                        "%d kills (%d while opening), %d answers called safe, %d lost, %d s%n",
                        kill, opening, run.safe(), lost, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            if (lost > 0) System.exit(1);
        }
        System.out.println("Nothing is lost: " + run.safe() + " answers over " + kills + " kills.");
    }

    /// Keys answers, at least one, and kills the program so long after that many are safe.
    void killAfter(int answers, long nanos) throws IOException, InterruptedException {
        Process program = start();
        try (BufferedReader out = program.inputReader()) {
            for (int i = 0; i < answers && took(out.readLine()); i++) {}
            if (nanos > 0) LockSupport.parkNanos(nanos);
            kill(program, out);
        }
    }

    /// Kills the program so long after its start, whatever it does then.
    void killWithin(long nanos) throws IOException, InterruptedException {
        Process program = start();
        try (BufferedReader out = program.inputReader()) {
            LockSupport.parkNanos(nanos);
            kill(program, out);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keying.class.getName(),
                        folder.toString(),
                        Long.toString(safe + 1),
                        into.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void kill(Process program, BufferedReader out) throws IOException, InterruptedException {
        // Through the handle, because killing the process itself also throws away what it has printed.
        program.toHandle().destroyForcibly();
        program.waitFor();
        while (took(out.readLine())) {}
    }

    /// A line names an answer that is safe; false when there is none.
    private boolean took(@Nullable String line) {
        if (line == null || line.isEmpty()) return false;
        safe = Math.max(safe, Long.parseLong(line));
        return true;
    }

    /// How many answers that were called safe are not there now.
    long lost() {
        Database database = TestStore.reopen(folder);
        try {
            Map<Slot, Answer> there = into.kept(database).entries();
            long lost = 0;
            for (long number = 0; number <= safe; number++) {
                if (!Keying.answer(number).equals(there.get(Keying.slot(number)))) lost++;
            }
            if (new StoredAudit(database).verify().firstBroken().isPresent()) throw new AssertionError("chain broken");
            return lost;
        } finally {
            database.close();
        }
    }

    long safe() {
        return safe + 1;
    }
}
