package villi.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;

/// Kills a keying program again and again and looks whether every answer that it called safe is there.
///
/// As a command: `KillRun kills secondsAtMost seed`.
final class KillRun {

    private final Path folder;
    private final RandomGenerator random;
    private long safe = -1;

    KillRun(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = RandomGenerator.of("L64X128MixRandom");
        if (seed < 0) throw new IllegalArgumentException("seed");
        for (long i = 0; i < seed % 1000; i++) random.nextInt();
        Database database = TestStore.create(folder);
        TestStore.started(database, 30);
        database.close();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        var run = new KillRun(Files.createTempDirectory("villi-kill"), Long.parseLong(arguments[2]));
        long lost = 0;
        for (int kill = 1; kill <= kills; kill++) {
            run.killAfter(1 + run.random.nextInt(seconds * 100));
            lost += run.lost();
            System.out.println("kill " + kill + ": " + (run.safe + 1) + " answers safe, " + lost + " lost");
        }
        System.exit(lost == 0 ? 0 : 1);
    }

    /// Keys answers, at least one, and kills the program after about that many.
    void killAfter(int answers) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keying.class.getName(),
                        folder.toString(),
                        Long.toString(safe + 1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader()) {
            String line = out.readLine();
            for (int i = 1; i < answers && line != null; i++) {
                safe = Long.parseLong(line);
                line = out.readLine();
            }
            // Through the handle, because killing the process itself also throws away what it has printed.
            program.toHandle().destroyForcibly();
            program.waitFor();
            for (; line != null && !line.isEmpty(); line = out.readLine()) safe = Math.max(safe, Long.parseLong(line));
        }
    }

    /// How many answers that were called safe are not there now.
    long lost() {
        Database database = TestStore.reopen(folder);
        try {
            Map<Slot, Answer> there = new StoredIntakes(database, TestStore.CODEC)
                    .find(Keying.INTAKE)
                    .orElseThrow()
                    .answers()
                    .entries();
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
