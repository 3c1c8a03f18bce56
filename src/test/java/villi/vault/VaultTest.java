package villi.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.practice.UserId;
import villi.usecase.Trouble;
import villi.usecase.practice.Keys.Header;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.StoreKeys;

final class VaultTest {

    private static final Cost QUICK = new Cost(64, 1, 1);
    private static final Look.Person ROSA = new Look.Person(new UserId(new UUID(0, 1)), "Rosa Marin, ND");
    private static final Look.Person DESK = new Look.Person(new UserId(new UUID(0, 2)), "Desk");
    private static final RecoveryKey RECOVERY = RecoveryKey.of(new byte[32]);

    @TempDir
    Path folder;

    private Vault vault;
    private StoreKeys keys;

    @BeforeEach
    void create() {
        vault = vault();
        keys = vault.create(ROSA, password("correct first words"), RECOVERY);
    }

    @Test
    void a_vault_is_unfinished_until_it_is_described() {
        assertThat(vault.look()).isEqualTo(new Header.Unfinished());
        vault.describe("Elm Street", 4);
        assertThat(vault().look()).isEqualTo(new Header.Ready("Elm Street", 4, List.of(ROSA)));
    }

    @Test
    void the_right_password_gives_the_same_keys_in_another_program() {
        assertThat(vault().unlock(ROSA.id(), password("correct first words"))).contains(keys);
        assertThat(keys.file())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(keys.owner())
                .isNotEqualTo(keys.user());
    }

    @Test
    void a_wrong_password_or_an_unknown_person_gives_nothing_and_changes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(file());
        assertThat(vault().unlock(ROSA.id(), password("correct first word"))).isEmpty();
        assertThat(vault().unlock(DESK.id(), password("correct first words"))).isEmpty();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void the_printed_key_gives_the_same_keys_and_another_one_none() {
        assertThat(vault().unlock(RECOVERY)).contains(keys);
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(vault().unlock(RecoveryKey.of(other))).isEmpty();
    }

    @Test
    void a_changed_password_opens_the_same_store_and_the_old_one_nothing() {
        vault.put(ROSA, password("quite other words now"));
        assertThat(vault().unlock(ROSA.id(), password("quite other words now"))).contains(keys);
        assertThat(vault().unlock(ROSA.id(), password("correct first words"))).isEmpty();
    }

    @Test
    void people_come_and_go() {
        vault.put(DESK, password("front desk words here"));
        assertThat(vault().unlock(DESK.id(), password("front desk words here"))).contains(keys);
        vault.remove(DESK.id());
        assertThat(vault().unlock(DESK.id(), password("front desk words here"))).isEmpty();
    }

    @Test
    void a_replaced_printed_key_opens_nothing_any_more() {
        byte[] next = new byte[32];
        next[0] = 9;
        vault.replace(RecoveryKey.of(next));
        assertThat(vault().unlock(RECOVERY)).isEmpty();
        assertThat(vault().unlock(RecoveryKey.of(next))).contains(keys);
    }

    @Test
    void nothing_can_be_changed_while_locked() {
        assertThatThrownBy(() -> vault().put(DESK, password("front desk words here")))
                .isInstanceOf(IllegalStateException.class);
        vault.close();
        assertThatThrownBy(() -> vault.remove(ROSA.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_copy_serves_when_the_key_file_is_damaged_or_gone() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("Rosa", "Rosi"));
        assertThat(vault().unlock(ROSA.id(), password("correct first words"))).contains(keys);
        Files.delete(file());
        assertThat(vault().unlock(ROSA.id(), password("correct first words"))).contains(keys);
    }

    @Test
    void one_changed_digit_in_both_files_is_damage_and_no_wrong_password() throws IOException {
        String text = Files.readString(file());
        int at = text.indexOf("\"wrapped\":\"") + 11;
        String changed = text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
        Files.writeString(file(), changed);
        Files.writeString(folder.resolve("keys-copy.json"), changed);
        assertThat(vault().look()).isEqualTo(new Header.Unreadable());
        assertThatThrownBy(() -> vault().unlock(RECOVERY))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("keys-unreadable"));
    }

    @Test
    void a_newer_format_is_told() throws IOException {
        Files.writeString(file(), "{\"format\":2,\"other\":[]}");
        assertThat(vault().look()).isEqualTo(new Header.Newer(2));
    }

    @Test
    void nonsense_is_unreadable() throws IOException {
        for (String nonsense : List.of("", "{", "[]", "{}", "{\"format\":1}", "null", "{\"format\":1.5}")) {
            Files.writeString(file(), nonsense);
            Files.writeString(folder.resolve("keys-copy.json"), nonsense);
            assertThat(vault().look()).as(nonsense).isEqualTo(new Header.Unreadable());
        }
    }

    @Test
    void no_password_and_no_key_stands_in_the_file() throws IOException {
        String text = Files.readString(file(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("correct").doesNotContain(keys.file()).doesNotContain("0".repeat(64));
    }

    @Test
    void the_program_never_wraps_below_the_floor() {
        assertThatThrownBy(() -> new Vault(folder, new SecureRandom(), QUICK, Cost.FLOOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Cost.USUAL.below(Cost.FLOOR)).isFalse();
    }

    @Test
    void the_usual_cost_round_trips() {
        Path other = folder.resolve("usual");
        StoreKeys made = new Vault(other, new SecureRandom()).create(ROSA, password("correct first words"), RECOVERY);
        assertThat(new Vault(other, new SecureRandom()).unlock(ROSA.id(), password("correct first words")))
                .contains(made);
    }

    private Vault vault() {
        return new Vault(folder, new SecureRandom(), QUICK, QUICK);
    }

    private Path file() {
        return folder.resolve("keys.json");
    }

    private static Password password(String typed) {
        return Password.of(typed);
    }
}
