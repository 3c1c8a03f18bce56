package villi.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.patient.Patient;
import villi.ui.intake.PaperKeys;
import villi.usecase.intake.KeyIntake;

/// Keys whole child forms into the running program, 20 keys a second, however far the screen has come: `TypingBench
/// forms`. Ends with code 1 when an answer is missing or another than on the paper, or when the FX thread was blocked
/// longer than [#BLOCKED].
///
/// How long the FX thread was blocked is seen by a second thread that asks it for a sign of life every millisecond. It
/// is told as a part of [#BLOCKED], and beside it for the same window when nobody types. On a virtual machine, the time
/// that its host took from both of them during the longest wait is told too.
final class TypingBench {

    private static final long KEY = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long BLOCKED = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(10);
    private static final List<String> CHILDREN =
            List.of("Mia", "Ada", "Ben", "Noa", "Tom", "Lea", "Ivo", "Uma", "Eli", "Kim");

    private TypingBench() {}

    public static void main(String[] arguments) throws Exception {
        int forms = Math.min(CHILDREN.size(), Integer.parseInt(arguments[0]));
        AtTheDesk desk = AtTheDesk.start(Files.createTempDirectory("villi-typing"));
        desk.setUp();
        boolean good = true;
        for (String child : CHILDREN.subList(0, forms)) good &= form(desk, child);
        desk.close();
        System.exit(good ? 0 : 1);
    }

    private static boolean form(AtTheDesk desk, String child) throws Exception {
        desk.register(child);
        desk.openForm();
        Patient patient = desk.inside(i -> i.patients().all().stream()
                .max(Comparator.comparingInt(Patient::number))
                .orElseThrow());
        KeyIntake.Session session = desk.session(patient);
        Answers paper = AtTheDesk.wanted(session);
        PaperKeys keys = PaperKeys.of(session, paper);

        var still = new Signs();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        long[] idle = still.stop();
        var typing = new Signs();
        long[] late = type(desk, keys.keys());
        long[] busy = typing.stop();

        desk.does(k -> k.press(KeyCode.ESCAPE));
        desk.waitFor("#chart-intake");
        Answers kept = desk.session(patient).intake().answers();
        List<Slot> wrong = new Branches(session.form())
                .places(paper).stream()
                        .map(p -> p.slot())
                        .filter(s -> !kept.at(s).equals(paper.at(s)))
                        .toList();
        System.out.printf(
                "%s: %d keys, %d answers, %d not as on the paper; a key is done after p50 %.1f, p99 %.1f ms%n",
                child, keys.keys().size(), keys.answered(), wrong.size(), millis(late, 0.5), millis(late, 0.99));
        System.out.printf(
                "  FX thread blocked, of the 50 ms it may be: p99 %.2f, longest %.2f; nobody typing p99 %.2f, longest"
                        + " %.2f; taken by the host during the longest %.2f%n",
                part(busy, 0.99), part(busy, 1), part(idle, 0.99), part(idle, 1), (double) typing.stolen / BLOCKED);
        wrong.forEach(s -> System.out.println("  " + s + ": " + kept.at(s) + " instead of " + paper.at(s)));
        return wrong.isEmpty() && busy[busy.length - 1] <= BLOCKED;
    }

    /// Sends the keys by the clock and gives, sorted, how long after its time each was done.
    private static long[] type(AtTheDesk desk, List<String> keys) {
        long[] late = new long[keys.size()];
        long begin = System.nanoTime() + KEY;
        for (int i = 0; i < keys.size(); i++) {
            long due = begin + i * KEY;
            int at = i;
            LockSupport.parkNanos(due - System.nanoTime());
            Platform.runLater(() -> {
                stroke(new Keys(desk.program().scene()), keys.get(at));
                late[at] = System.nanoTime() - due;
            });
        }
        var last = new CompletableFuture<Boolean>();
        Platform.runLater(() -> last.complete(true));
        last.join();
        Arrays.sort(late);
        return late;
    }

    private static void stroke(Keys keys, String key) {
        switch (key) {
            case PaperKeys.ENTER -> keys.press(KeyCode.ENTER);
            case PaperKeys.DOWN -> keys.press(KeyCode.DOWN);
            default -> keys.type(key);
        }
    }

    private static double millis(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    private static double part(long[] sorted, double part) {
        return millis(sorted, part) * 1e6 / BLOCKED;
    }

    /// Asks the FX thread for a sign of life again and again, and keeps how long it took.
    private static final class Signs {

        private final List<Long> took = new ArrayList<>();
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final Thread asking = Thread.ofPlatform().start(this::ask);
        private long longest;

        /// Of the processors' time during the longest, in nanoseconds.
        private long stolen;

        private void ask() {
            long before = taken();
            long read = System.nanoTime();
            while (on.get()) {
                long asked = System.nanoTime();
                if (asked - read > TICK) {
                    before = taken();
                    read = asked;
                }
                var answered = new CompletableFuture<Long>();
                Platform.runLater(() -> answered.complete(System.nanoTime()));
                long wait = answered.join() - asked;
                took.add(wait);
                if (wait > longest) {
                    longest = wait;
                    stolen = taken() - before;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }

        /// All of them, the shortest first.
        long[] stop() throws InterruptedException {
            on.set(false);
            asking.join();
            return took.stream().mapToLong(Long::longValue).sorted().toArray();
        }

        /// What the host has taken from all processors so far, in steps of [#TICK]; 0 where nobody tells.
        private static long taken() {
            try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
                return Long.parseLong(lines.findFirst().orElseThrow().split(" +")[8]) * TICK;
            } catch (IOException | RuntimeException nobodyTells) {
                return 0;
            }
        }
    }
}
