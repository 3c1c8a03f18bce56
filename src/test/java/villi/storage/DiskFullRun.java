package villi.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import villi.usecase.Trouble;
import villi.usecase.intake.Intakes.Change;

/// Fills a small disk while keying, frees it, and goes on: `DiskFullRun folderOnASmallDisk rounds`.
final class DiskFullRun {

    private DiskFullRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("practice"));
        Path ballast = folder.resolveSibling("ballast");
        Database database = TestStore.create(folder);
        StoredIntakes intakes = TestStore.started(database, 30);
        long number = 0;
        for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
            Files.write(ballast, new byte[2 << 20]);
            String told = "";
            for (int i = 0; i < 5000 && told.isEmpty(); i++) {
                try {
                    key(intakes, number);
                    number++;
                } catch (Trouble e) {
                    told = e.key();
                }
            }
            Files.delete(ballast);
            key(intakes, number);
            number++;
            System.out.println(
                    "round " + round + ": " + told + ", " + number + " safe, " + lost(intakes, number) + " lost");
            database.close();
            database = TestStore.reopen(folder);
            intakes = new StoredIntakes(database, TestStore.CODEC);
            System.out.println("after restart: " + lost(intakes, number) + " lost");
        }
        database.close();
    }

    private static void key(StoredIntakes intakes, long number) {
        intakes.change(
                Keying.INTAKE,
                List.of(new Change.Answered(Keying.slot(number), Keying.answer(number))),
                TestStore.TRAIL);
    }

    private static long lost(StoredIntakes intakes, long count) {
        var there = intakes.find(Keying.INTAKE).orElseThrow().answers();
        long lost = 0;
        for (long n = 0; n < count; n++) {
            if (!there.at(Keying.slot(n)).equals(Keying.answer(n))) lost++;
        }
        return lost;
    }
}
