package villi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.files.FolderLock;
import villi.usecase.practice.CreatePractice.Created;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.vault.QuickVault;

/// A practice on disk, as the program keeps it: real database, keys and lock; only the passwords are cheap to guess.
/// Its owner is Rosa.
final class OnDisk {

    static final String ROSA = "Rosa Marin, ND";
    static final Practice ELM = new Practice(
            "Elm Street", "1 Elm Street", "555 0100", "555 0199", "en-US", Practice.Units.US, Optional.empty());

    private OnDisk() {}

    static Password password() {
        return Password.of("violet anchor bread seven");
    }

    /// A desk that never needs the shipped content.
    static Desk desk(Path folder, Clock clock) {
        return desk(folder, clock, new Content(folder, _ -> {}));
    }

    static Desk desk(Path folder, Clock clock, Content content) {
        var self = new Look.Holder("test", ProcessHandle.current().pid(), Instant.EPOCH);
        var lock = new FolderLock(folder, self, () -> {}, Thread::startVirtualThread);
        return new Desk(folder, clock, content, lock, QuickVault.in(folder));
    }

    /// The finished practice, closed; its printed key.
    static RecoveryKey copyInto(Path folder) throws IOException {
        for (var file : Template.FILES.entrySet()) Files.write(folder.resolve(file.getKey()), file.getValue());
        return Template.RECOVERY;
    }

    static Look.Person rosa(Desk desk) {
        return switch (desk.look().look()) {
            case Look.Locked(String _, List<Look.Person> people) ->
                people.stream().filter(p -> p.name().equals(ROSA)).findFirst().orElseThrow();
            case Look other -> throw new AssertionError("not locked: " + other);
        };
    }

    /// The names and bytes of the files of a folder; the lock comes and goes.
    static Map<String, String> files(Path folder) {
        var found = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("villi.lock")) found.put(name, Sums.sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// Made once for all tests.
    private static final class Template {

        static final Map<String, byte[]> FILES = new TreeMap<>();
        static final RecoveryKey RECOVERY = make();

        private static RecoveryKey make() {
            try {
                Path folder = Files.createTempDirectory("villi-elm");
                Desk desk = desk(folder, new HandClock());
                Created made = desk.create().create(ELM, ROSA, password());
                desk.unlock().close();
                for (String name : List.of("villi.mv.db", "keys.json", "keys-copy.json")) {
                    FILES.put(name, Files.readAllBytes(folder.resolve(name)));
                }
                if (made instanceof Created.Done(Actor _, RecoveryKey key)) return key;
                throw new AssertionError("not made: " + made);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A clock that moves by hand.
    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T10:42:07.123456Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
