package villi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.practice.Actor;
import villi.domain.practice.Member;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.usecase.Trouble;
import villi.usecase.practice.CreatePractice.Created;
import villi.usecase.practice.CreatePractice.Gap;
import villi.usecase.practice.Look;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.ManagePeople.Outcome;
import villi.usecase.practice.ManagePeople.Reason;
import villi.usecase.practice.Password;
import villi.usecase.practice.PasswordRules;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.UnlockPractice;
import villi.usecase.practice.Unlocked;

/// Setting up, unlocking and managing a practice, on a real database with real keys.
final class PracticeOnDiskTest {

    private static final Password WRONG = Password.of("violet anchor bread eight");
    private static final Password NEXT = Password.of("copper window rain eleven");

    @TempDir
    Path folder;

    private final OnDisk.HandClock clock = new OnDisk.HandClock();
    private Desk desk;

    @BeforeEach
    void start() {
        desk = OnDisk.desk(folder, clock);
    }

    @AfterEach
    void stop() {
        desk.unlock().close();
    }

    @Test
    void a_new_practice_is_there_after_a_restart_and_its_owner_unlocks_it() {
        var made = desk.create().create(OnDisk.ELM, " " + OnDisk.ROSA + " ", OnDisk.password());
        Actor owner = ((Created.Done) made).owner();
        assertThat(owner.name()).isEqualTo(OnDisk.ROSA);
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        restart();
        assertThat(desk.look().look())
                .isEqualTo(new Look.Locked("Elm Street", List.of(new Look.Person(owner.id(), OnDisk.ROSA))));
        assertThat(desk.unlock().unlock(owner.id(), OnDisk.password()))
                .isEqualTo(new Unlocked.Open(owner, Optional.empty()));
        assertThat(desk.practice().read()).isEqualTo(OnDisk.ELM);
        assertThat(desk.people().all()).containsExactly(new Member(owner.id(), OnDisk.ROSA, Role.OWNER, true));
        assertThat(desk.patients.all()).isEmpty();
        assertThat(desk.audit.verify().firstBroken()).isEmpty();
    }

    @Test
    void a_form_with_gaps_names_each_of_them_and_writes_nothing() {
        var nameless = new Practice(" ", "", "", "", "en-US", Practice.Units.METRIC, Optional.empty());
        assertThat(desk.create().create(nameless, "", Password.of("short")))
                .isEqualTo(new Created.Refused(
                        List.of(Gap.PRACTICE_NAME, Gap.OWNER_NAME), List.of(PasswordRules.Problem.TOO_SHORT)));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void where_a_practice_is_no_second_one_is_made() throws IOException {
        OnDisk.copyInto(folder);
        var before = OnDisk.files(folder);
        assertThat(desk.create().create(OnDisk.ELM, "Other", NEXT))
                .isEqualTo(new Created.Stopped(new Look.Locked("Elm Street", List.of(OnDisk.rosa(desk)))));
        assertThat(OnDisk.files(folder)).isEqualTo(before);
    }

    @Test
    void a_creation_that_failed_can_be_tried_again_at_once() {
        var endless =
                new Practice("Elm Street", "", "5".repeat(2000), "", "en-US", Practice.Units.US, Optional.empty());
        assertThatThrownBy(() -> desk.create().create(endless, OnDisk.ROSA, OnDisk.password()))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("too-long"));
        assertThat(desk.create().create(OnDisk.ELM, OnDisk.ROSA, OnDisk.password()))
                .isInstanceOf(Created.Done.class);
        assertThat(desk.people().all()).hasSize(1);
        assertThat(desk.practice().read()).isEqualTo(OnDisk.ELM);
    }

    @Test
    void wrong_passwords_make_the_next_try_wait_and_harm_nothing() throws IOException {
        OnDisk.copyInto(folder);
        var before = OnDisk.files(folder);
        var rosa = OnDisk.rosa(desk).id();
        UnlockPractice unlock = desk.unlock();
        assertThat(unlock.unlock(rosa, WRONG)).isEqualTo(new Unlocked.WrongPassword(Duration.ZERO));
        assertThat(unlock.unlock(rosa, WRONG)).isEqualTo(new Unlocked.WrongPassword(Duration.ZERO));
        assertThat(unlock.unlock(rosa, WRONG)).isEqualTo(new Unlocked.WrongPassword(Duration.ofSeconds(1)));
        assertThat(unlock.unlock(rosa, OnDisk.password())).isEqualTo(new Unlocked.Waiting(Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        assertThat(unlock.unlock(rosa, WRONG)).isEqualTo(new Unlocked.WrongPassword(Duration.ofSeconds(2)));
        clock.pass(Duration.ofSeconds(2));
        assertThat(OnDisk.files(folder)).isEqualTo(before);
        assertThat(unlock.unlock(rosa, OnDisk.password())).isInstanceOf(Unlocked.Open.class);
        assertThat(desk.practice().read()).isEqualTo(OnDisk.ELM);
    }

    @Test
    void the_printed_key_gives_a_new_password_and_the_old_one_opens_nothing() throws IOException {
        RecoveryKey printed = OnDisk.copyInto(folder);
        var rosa = OnDisk.rosa(desk);
        var before = OnDisk.files(folder);
        assertThat(desk.unlock().recover(RecoveryKey.of(new byte[32]), rosa, NEXT))
                .isEqualTo(new Unlocked.WrongRecoveryKey(Duration.ZERO));
        assertThat(desk.unlock().recover(printed, rosa, Password.of("short")))
                .isEqualTo(new Unlocked.WeakPassword(List.of(PasswordRules.Problem.TOO_SHORT)));
        assertThat(OnDisk.files(folder)).isEqualTo(before);
        assertThat(desk.unlock().recover(printed, rosa, NEXT)).isInstanceOf(Unlocked.Open.class);
        assertThat(actions()).startsWith("practice.recover");
        restart();
        assertThat(desk.unlock().unlock(rosa.id(), OnDisk.password())).isInstanceOf(Unlocked.WrongPassword.class);
        assertThat(desk.unlock().unlock(rosa.id(), NEXT)).isInstanceOf(Unlocked.Open.class);
    }

    @Test
    void a_replaced_printed_key_opens_nothing_and_the_new_one_does() throws IOException {
        RecoveryKey printed = OnDisk.copyInto(folder);
        var rosa = OnDisk.rosa(desk);
        Actor owner = unlocked();
        RecoveryKey next = RecoveryKey.of(new byte[32]);
        assertThat(desk.people().replaceRecoveryKey(owner, next)).contains(next);
        restart();
        assertThat(desk.unlock().recover(printed, rosa, NEXT)).isInstanceOf(Unlocked.WrongRecoveryKey.class);
        assertThat(desk.unlock().recover(next, rosa, NEXT)).isInstanceOf(Unlocked.Open.class);
    }

    @Test
    void the_last_owner_stays() throws IOException {
        OnDisk.copyInto(folder);
        Actor owner = unlocked();
        ManagePeople people = desk.people();
        var before = OnDisk.files(folder);
        assertThat(people.disable(owner, owner.id())).isEqualTo(new Outcome.Refused(Reason.LAST_OWNER));
        assertThat(people.changeRole(owner, owner.id(), Role.PRACTITIONER))
                .isEqualTo(new Outcome.Refused(Reason.LAST_OWNER));
        assertThat(OnDisk.files(folder)).isEqualTo(before);

        Actor second = added(people.add(owner, "Jo Brandt", Role.OWNER, NEXT));
        assertThat(people.disable(second, owner.id())).isInstanceOf(Outcome.Done.class);
        assertThat(people.disable(second, second.id())).isEqualTo(new Outcome.Refused(Reason.LAST_OWNER));
        restart();
        assertThat(((Look.Locked) desk.look().look()).people())
                .extracting(Look.Person::name)
                .containsExactly("Jo Brandt");
        assertThat(desk.unlock().unlock(owner.id(), OnDisk.password())).isInstanceOf(Unlocked.WrongPassword.class);
        assertThat(desk.unlock().unlock(second.id(), NEXT)).isInstanceOf(Unlocked.Open.class);
    }

    @Test
    void only_owners_change_the_practice_and_its_people() throws IOException {
        OnDisk.copyInto(folder);
        Actor owner = unlocked();
        Actor front = added(desk.people().add(owner, "Front", Role.FRONT_DESK, NEXT));
        long rows = desk.audit.verify().entries();
        var refused = new Outcome.Refused(Reason.ONLY_OWNERS);
        assertThat(desk.people().add(front, "X", Role.OWNER, NEXT)).isEqualTo(refused);
        assertThat(desk.people().rename(front, owner.id(), "X")).isEqualTo(refused);
        assertThat(desk.people().changeRole(front, front.id(), Role.OWNER)).isEqualTo(refused);
        assertThat(desk.people().disable(front, owner.id())).isEqualTo(refused);
        assertThat(desk.people().setPassword(front, owner.id(), NEXT)).isEqualTo(refused);
        assertThat(desk.people().replaceRecoveryKey(front, RecoveryKey.of(new byte[32])))
                .isEmpty();
        assertThat(desk.practice().write(front, OnDisk.ELM).name()).isEqualTo("ONLY_OWNERS");
        assertThat(desk.audit.verify().entries()).isEqualTo(rows);
    }

    @Test
    void a_second_program_on_the_folder_is_told_who_has_it() throws IOException {
        OnDisk.copyInto(folder);
        var rosa = OnDisk.rosa(desk).id();
        unlocked();
        Desk second = OnDisk.desk(folder, clock);
        assertThat(second.unlock().unlock(rosa, OnDisk.password()))
                .isInstanceOfSatisfying(
                        Unlocked.Stopped.class,
                        s -> assertThat(s.why())
                                .isInstanceOfSatisfying(
                                        Look.InUse.class,
                                        u -> assertThat(u.holder().user()).isEqualTo("test")));
    }

    @Test
    void nobody_signs_in_who_was_put_away_while_the_key_file_was_older() throws IOException {
        OnDisk.copyInto(folder);
        Actor owner = unlocked();
        Actor second = added(desk.people().add(owner, "Jo Brandt", Role.OWNER, NEXT));
        byte[] older = Files.readAllBytes(folder.resolve("keys.json"));
        desk.people().disable(owner, second.id());
        restart();
        Files.write(folder.resolve("keys.json"), older);
        assertThat(desk.unlock().unlock(second.id(), NEXT)).isEqualTo(new Unlocked.NotAllowed());
        assertThat(desk.unlock().unlock(owner.id(), OnDisk.password())).isInstanceOf(Unlocked.Open.class);
    }

    private Actor unlocked() {
        Unlocked opened = desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password());
        return ((Unlocked.Open) opened).actor();
    }

    private static Actor added(Outcome outcome) {
        return ((Outcome.Done) outcome).member().actor();
    }

    private List<String> actions() {
        return desk.audit.latest(100).stream().map(e -> e.trail().action()).toList();
    }

    private void restart() {
        desk.unlock().close();
        desk = OnDisk.desk(folder, clock);
    }
}
