package villi.storage;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A migration that stands in somebody's database is never changed: a changed one would stop that practice from
/// opening. What is to be different comes as a further file, whose sum is added here.
final class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/villi/db/migration");

    /// SHA-256 over the text with line ends of one sign.
    private static final Map<String, String> PINNED = Map.ofEntries(
            entry("V001__practice.sql", "89d0308957aa0ab3813ca144e23a4b6122b92c077e97a2ada078b8a0fe11623c"),
            entry("V002__patients.sql", "bc6538413449eff1974d4430372d1f8a94e7cf38578118a5ba6fffa396c4c57b"),
            entry("V003__intakes.sql", "723d25dd9485e3f6fe241481fdaa3f3e3432114dd0e0fdf7f8b52a31faa8c4ee"),
            entry("V004__care_plans.sql", "355671adb1242485da0c8d72c0feb67da39ab21a5dd316d8a1156ef161b9315e"),
            entry("V005__no_program_version.sql", "55e73bfd601810b5b3bb83d270aa60aa05e9faa7e61ebdaf81a8c86c87f4869f"),
            entry("V006__families_and_unions.sql", "cf6dbcfa865db5f5ba3a1e040107efdcb45920bdff924c81ad74afe320a214b8"),
            entry("V007__scans.sql", "c8db1e164fad5040f7f29b0c5c2b33b45235639f579cbf1046f681011300cd58"),
            entry("V008__desk_steps.sql", "52e954dab4fdada9fa1701fa9d82f61ee9c89adfa8d9ae575b95ca371e699662"),
            entry("V009__second_entries.sql", "cc444479d29e815041dba64c4c774d2806151a5f55022a37d887b2716d5d324a"));

    @Test
    void no_migration_was_changed() throws IOException {
        assertThat(problems(FOLDER)).isEmpty();
    }

    @Test
    void a_changed_a_missing_and_a_further_migration_are_noticed(@TempDir Path folder) throws IOException {
        copyTo(folder);
        assertThat(problems(folder)).isEmpty();
        Path first = folder.resolve("V001__practice.sql");
        Files.writeString(first, Files.readString(first).replace("varchar(1000)", "varchar(1001)"));
        Files.delete(folder.resolve("V002__patients.sql"));
        Files.writeString(folder.resolve("V999__more.sql"), "create table more (id integer);");
        assertThat(problems(folder))
                .containsExactly(
                        "V001__practice.sql: changed", "V002__patients.sql: gone", "V999__more.sql: not pinned");
    }

    @Test
    void other_line_ends_are_no_change(@TempDir Path folder) throws IOException {
        copyTo(folder);
        Path first = folder.resolve("V001__practice.sql");
        Files.writeString(first, Files.readString(first).replace("\n", "\r\n"));
        assertThat(problems(folder)).isEmpty();
    }

    private static void copyTo(Path folder) throws IOException {
        for (String name : PINNED.keySet()) Files.copy(FOLDER.resolve(name), folder.resolve(name));
    }

    private static List<String> problems(Path folder) throws IOException {
        var names = new TreeSet<>(PINNED.keySet());
        try (var files = Files.list(folder)) {
            files.forEach(f -> names.add(f.getFileName().toString()));
        }
        var problems = new ArrayList<String>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) problems.add(name + ": gone");
            else if (!PINNED.containsKey(name)) problems.add(name + ": not pinned");
            else if (!sum(file).equals(PINNED.get(name))) problems.add(name + ": changed");
        }
        return problems;
    }

    private static String sum(Path file) throws IOException {
        byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
