package villi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.usecase.practice.FolderHold.Grip;
import villi.usecase.practice.Look.Holder;

final class FolderLockTest {

    private static final Holder SELF = new Holder("rosa", 4242, Instant.parse("2026-11-24T08:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void a_second_program_learns_who_holds_the_folder_and_brings_it_forward() throws Exception {
        var raised = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lock = new FolderLock(folder, SELF, raised::countDown, threads);
            assertThat(lock.take()).isEqualTo(new Grip.Free());
            assertThat(second("take")).isEqualTo(new Grip.Other(SELF, true).toString());
            assertThat(raised.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(second("look")).isEqualTo(new Grip.Other(SELF, false).toString());
            lock.release();
            assertThat(second("take")).isEqualTo(new Grip.Free().toString());
        }
    }

    @Test
    void a_folder_whose_holder_was_killed_is_free() throws Exception {
        Process other = start("hold");
        try (BufferedReader out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("Free[]");
            assertThat(taken()).isInstanceOf(Grip.Other.class);
            other.destroyForcibly().waitFor();
        }
        assertThat(taken()).isEqualTo(new Grip.Free());
    }

    @Test
    void a_folder_that_cannot_be_made_is_nobodys() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(new FolderLock(file.resolve("practice"), SELF, () -> {}, Runnable::run).take())
                .isEqualTo(new Grip.Free());
    }

    private Grip taken() {
        return new FolderLock(folder, SELF, () -> {}, _ -> {}).take();
    }

    private String second(String what) throws Exception {
        Process process = start(what);
        try (BufferedReader out = process.inputReader()) {
            String line = String.valueOf(out.readLine());
            process.waitFor();
            return line;
        }
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProgram.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
