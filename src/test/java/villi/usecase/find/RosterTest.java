package villi.usecase.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.patient.RegisterPatient.Contact;
import villi.usecase.patient.RegisterPatient.Form;

/// The index is made in the background and follows what is saved. The test is the executor.
final class RosterTest {

    private final Birchwood practice = Birchwood.busy();
    private final RegisterPatient register = new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9));
    private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final Roster roster = new Roster(new MemoryRoll(practice), jobs::add, troubles::add);

    @Test
    void nobody_is_found_and_nothing_is_read_before_it_is_asked_to_load() {
        roster.touch(Birchwood.home(1));
        assertThat(jobs).isEmpty();
        assertThat(roster.ready()).isFalse();
        assertThat(numbers("keller")).isEmpty();
    }

    @Test
    void after_loading_everybody_is_found() {
        load();
        assertThat(roster.ready()).isTrue();
        assertThat(roster.size()).isEqualTo(7);
        assertThat(numbers("keller")).containsExactly(2041, 2042);
    }

    @Test
    void somebody_new_is_found_at_once_and_stands_in_order() {
        load();
        change(RegisterPatient.Outcome.Done.class
                .cast(register.register(form("Kelter", "Zoe"), Birchwood.ROSA))
                .patient());
        assertThat(numbers("kel")).containsExactly(2041, 2042, 2048);
        assertThat(roster.everybody(false)).extracting(Patient::number).containsSequence(2041, 2042, 2048);
        assertThat(roster.size()).isEqualTo(8);
    }

    @Test
    void somebody_renamed_is_found_by_the_new_name_only() {
        load();
        register.change(Birchwood.patient(3), form("Brandt", "Ada"), Birchwood.ROSA);
        change(practice.find(Birchwood.patient(3)).orElseThrow());
        assertThat(numbers("brandt")).containsExactly(2043);
        assertThat(numbers("okafor ada")).isEmpty();
        assertThat(roster.known(List.of(Birchwood.patient(3), Birchwood.patient(99))))
                .extracting(f -> f.patient().name().family())
                .containsExactly("Brandt");
    }

    @Test
    void a_changed_household_is_shown_for_all_who_live_there() {
        load();
        Household moved = new Household(Birchwood.home(1), "Keller", "777 123", "", "", List.of());
        practice.save(
                practice.find(Birchwood.patient(1)).orElseThrow(),
                moved,
                new villi.usecase.Trail(Birchwood.ROSA, java.time.Instant.EPOCH, "test"));
        roster.touch(Birchwood.home(1));
        run();
        assertThat(numbers("777123")).containsExactly(2041, 2042);
        assertThat(numbers("anna keller")).isEmpty();
    }

    @Test
    void somebody_put_away_leaves_the_list_and_comes_back() {
        load();
        register.archive(Birchwood.patient(3), true, Birchwood.ROSA);
        change(practice.find(Birchwood.patient(3)).orElseThrow());
        assertThat(roster.everybody(true)).extracting(Patient::number).containsExactly(2043);
        assertThat(roster.everybody(false)).extracting(Patient::number).doesNotContain(2043);
        assertThat(numbers("okafor")).containsExactly(2043);
        register.archive(Birchwood.patient(3), false, Birchwood.ROSA);
        change(practice.find(Birchwood.patient(3)).orElseThrow());
        assertThat(roster.everybody(true)).isEmpty();
    }

    @Test
    void what_changes_while_everybody_is_read_is_not_missed() {
        roster.load();
        Runnable reading = jobs.remove();
        Roll late = new MemoryRoll(practice);
        register.change(Birchwood.patient(3), form("Brandt", "Ada"), Birchwood.ROSA);
        roster.touch(late.after(0, 99).getLast().patient().household());
        roster.touch(Birchwood.home(2));
        reading.run();
        assertThat(numbers("brandt")).containsExactly(2043);
    }

    @Test
    void very_many_changes_are_read_anew_instead_of_one_by_one() {
        load();
        for (int i = 0; i < 1_100; i++) roster.touch(new HouseholdId(new UUID(5, i)));
        register.change(Birchwood.patient(3), form("Brandt", "Ada"), Birchwood.ROSA);
        run();
        assertThat(numbers("brandt")).containsExactly(2043);
        assertThat(roster.size()).isEqualTo(7);
    }

    @Test
    void trouble_is_told_and_the_next_change_reads_everybody() {
        var broken = new boolean[] {true};
        Roll roll = new MemoryRoll(practice);
        Roster other = new Roster(
                new Roll() {
                    @Override
                    public List<Listed> after(int number, int most) {
                        if (broken[0]) throw new IllegalStateException("closed");
                        return roll.after(number, most);
                    }

                    @Override
                    public List<Listed> around(HouseholdId home) {
                        return roll.around(home);
                    }
                },
                Runnable::run,
                troubles::add);
        other.load();
        assertThat(troubles).hasSize(1);
        assertThat(other.ready()).isFalse();
        broken[0] = false;
        other.touch(Birchwood.home(1));
        assertThat(other.size()).isEqualTo(7);
    }

    @Test
    void a_listener_hears_of_each_change_and_one_who_asks_once_hears_once() {
        var heard = new ArrayList<String>();
        roster.onChange(() -> heard.add("each"));
        roster.once(() -> heard.add("once"));
        load();
        roster.touch(Birchwood.home(1));
        run();
        roster.once(() -> heard.add("ready"));
        assertThat(heard).containsExactly("each", "once", "each", "ready");
    }

    private void change(Patient patient) {
        roster.touch(patient.household());
        run();
    }

    private void load() {
        roster.load();
        run();
    }

    private void run() {
        while (!jobs.isEmpty()) jobs.remove().run();
    }

    private List<Integer> numbers(String typed) {
        return roster.search(SearchTest.asked(typed), 9).stream()
                .map(f -> f.patient().number())
                .toList();
    }

    private static Form form(String family, String given) {
        return new Form(
                family, given, "", Optional.of(LocalDate.of(2020, 2, 29)), Sex.FEMALE, Optional.empty(), Contact.NONE);
    }
}
