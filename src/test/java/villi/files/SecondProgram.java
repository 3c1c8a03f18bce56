package villi.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import villi.usecase.practice.Look.Holder;

/// Another program on the same folder, for tests: `folder take|look|hold`.
final class SecondProgram {

    private SecondProgram() {}

    public static void main(String[] arguments) throws IOException {
        var self = new Holder("second", 1, Instant.EPOCH);
        var lock = new FolderLock(Path.of(arguments[0]), self, () -> {}, _ -> {});
        System.out.println(arguments[1].equals("look") ? lock.look() : lock.take());
        if (arguments[1].equals("hold") && System.in.read() >= 0) System.out.println("let go");
    }
}
