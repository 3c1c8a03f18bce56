package villi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutInPlaceTest {

    private static final List<String> NAMES = List.of("villi.mv.db", "keys.json", "keys-copy.json");
    private static final Map<String, String> BEFORE = Map.of(
            "villi.mv.db",
            "old",
            "keys.json",
            "old",
            "keys-copy.json",
            "old",
            ".unpacked/villi.mv.db",
            "new",
            ".unpacked/keys.json",
            "new",
            ".unpacked/keys-copy.json",
            "new");
    private static final Map<String, String> AFTER = Map.of(
            "villi.mv.db",
            "new",
            "keys.json",
            "new",
            "keys-copy.json",
            "new",
            "set-aside/villi.mv.db",
            "old",
            "set-aside/keys.json",
            "old",
            "set-aside/keys-copy.json",
            "old");

    @TempDir
    Path data;

    private Path unpacked;
    private Path aside;

    @BeforeEach
    void two_practices() throws IOException {
        unpacked = Files.createDirectory(data.resolve(".unpacked"));
        aside = data.resolve("set-aside");
        for (String name : NAMES) {
            Files.writeString(data.resolve(name), "old");
            Files.writeString(unpacked.resolve(name), "new");
        }
    }

    @Test
    void what_stands_there_goes_aside_and_the_unpacked_takes_its_place() throws IOException {
        moving(PutInPlaceTest::atomic).put(unpacked, aside);
        assertThat(files()).isEqualTo(AFTER);
        assertThat(PutInPlace.interrupted(data)).isFalse();
    }

    @Test
    void nothing_goes_aside_where_nothing_stands() throws IOException {
        for (String name : NAMES) Files.delete(data.resolve(name));
        moving(PutInPlaceTest::atomic).put(unpacked, aside);
        assertThat(files()).containsOnlyKeys(NAMES);
        assertThat(aside).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void a_power_cut_after_any_move_is_made_good_at_the_next_start(int moves) throws IOException {
        var power = new Power(moves);
        if (moves < 6) {
            assertThatThrownBy(() -> moving(power).put(unpacked, aside)).isInstanceOf(Cut.class);
            assertThat(PutInPlace.interrupted(data)).isTrue();
            moving(PutInPlaceTest::atomic).goOn();
        } else moving(power).put(unpacked, aside);
        assertThat(files()).isEqualTo(AFTER);
        assertThat(PutInPlace.interrupted(data)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_second_power_cut_while_going_on_is_made_good_too(int moves) throws IOException {
        assertThatThrownBy(() -> moving(new Power(1)).put(unpacked, aside)).isInstanceOf(Cut.class);
        var power = new Power(moves);
        if (moves < 5) {
            assertThatThrownBy(() -> moving(power).goOn()).isInstanceOf(Cut.class);
            moving(PutInPlaceTest::atomic).goOn();
        } else moving(power).goOn();
        assertThat(files()).isEqualTo(AFTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_disk_that_refuses_a_move_leaves_everything_as_it_was(int moves) throws IOException {
        var disk = new Refusing(moves, 1);
        assertThatThrownBy(() -> moving(disk).put(unpacked, aside)).isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(BEFORE);
        assertThat(aside).doesNotExist();
        assertThat(PutInPlace.interrupted(data)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_disk_that_refuses_even_to_take_back_is_gone_on_with_later(int moves) throws IOException {
        var disk = new Refusing(moves, 2);
        assertThatThrownBy(() -> moving(disk).put(unpacked, aside)).isInstanceOf(IOException.class);
        assertThat(PutInPlace.needed(unpacked)).as("nobody may delete it now").isTrue();
        moving(PutInPlaceTest::atomic).goOn();
        assertThat(files()).isEqualTo(AFTER);
    }

    @Test
    void a_backup_that_is_not_whole_moves_nothing() throws IOException {
        Files.delete(unpacked.resolve("keys.json"));
        assertThatThrownBy(() -> moving(PutInPlaceTest::atomic).put(unpacked, aside))
                .hasMessageContaining("keys.json");
        assertThat(files()).containsEntry("villi.mv.db", "old").containsEntry("keys.json", "old");
        assertThat(PutInPlace.interrupted(data)).isFalse();
    }

    private PutInPlace moving(PutInPlace.Moves moves) {
        return new PutInPlace(data, NAMES, moves);
    }

    private static void atomic(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(data.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    /// The machine stops.
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Power implements PutInPlace.Moves {
        private int left;

        Power(int moves) {
            left = moves;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- == 0) throw new Cut();
            atomic(from, to);
        }
    }

    private static final class Refusing implements PutInPlace.Moves {
        private int before;
        private int refused;

        Refusing(int before, int refused) {
            this.before = before;
            this.refused = refused;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (before-- <= 0 && refused-- > 0) throw new IOException("refused");
            atomic(from, to);
        }
    }
}
