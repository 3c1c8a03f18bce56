package villi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Answer;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.plan.DraftPlan;
import villi.usecase.practice.Unlocked;

/// No word about a patient stands in clear in any file of the data folder: database, keys, lock, log.
final class CanaryTest {

    private static final String FAMILY = "Zyxwrightson";
    private static final String GIVEN = "Quendolyne";
    private static final String STREET = "Mirabellenpfad";
    private static final String ANSWER = "marmaladestork";
    private static final String REMARK = "pewterlantern";
    private static final String GOAL = "thistlekettle";
    private static final String REFUSED = "velvetaxolotl";
    private static final List<String> WORDS = List.of(FAMILY, GIVEN, STREET, ANSWER, REMARK, GOAL, REFUSED);

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path folder;

    private final OnDisk.HandClock clock = new OnDisk.HandClock();
    private final List<Handler> handlers = Arrays.asList(ROOT.getHandlers());
    private final Level level = ROOT.getLevel();

    @BeforeEach
    void log() {
        Logs.toFolder(folder.resolve("logs"));
    }

    @AfterEach
    void logAsBefore() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            if (!handlers.contains(handler)) handler.close();
        }
        handlers.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void nothing_about_a_patient_stands_in_clear_while_open_or_closed() throws IOException {
        OnDisk.copyInto(folder);
        Desk desk = OnDisk.desk(folder, clock, new Content(folder, Runnable::run));
        Unlocked opened = desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password());
        Actor rosa = ((Unlocked.Open) opened).actor();
        Patient patient = registered(desk, rosa);
        keyed(desk, patient, rosa);
        refused(desk, patient, rosa);
        assertThat(Traces.of(folder, WORDS)).isEmpty();
        assertThat(desk.patients.all()).containsExactly(patient);
        desk.unlock().close();
        assertThat(Traces.of(folder, WORDS)).isEmpty();
        assertThat(folder.resolve("logs/villi.0.log")).content().contains("trouble too-long");
    }

    @Test
    void the_search_finds_a_word_however_it_is_written(@TempDir Path other) throws IOException {
        byte[] noise = new byte[70_000];
        Arrays.fill(noise, (byte) 0xC3);
        var wide = new ArrayList<Byte>();
        for (byte b : noise) wide.add(b);
        for (byte b : ANSWER.getBytes(StandardCharsets.UTF_16LE)) wide.add(b);
        byte[] bytes = new byte[wide.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = wide.get(i);
        Files.write(other.resolve("a.bin"), bytes);
        Files.writeString(other.resolve("b.log"), "saved " + FAMILY + " at 10:42");
        Files.writeString(other.resolve(GIVEN + ".pdf"), "");
        assertThat(Traces.of(other, WORDS))
                .containsExactly(
                        "Quendolyne.pdf: Quendolyne in its name",
                        "a.bin: marmaladestork as UTF-16LE",
                        "b.log: Zyxwrightson as UTF-8");
    }

    private Patient registered(Desk desk, Actor rosa) {
        var guardian = new Household.Guardian(GIVEN + " the elder", "mother", "555", true);
        var form = new RegisterPatient.Form(
                FAMILY,
                GIVEN,
                "",
                Optional.of(LocalDate.of(2020, 2, 29)),
                Sex.FEMALE,
                Optional.empty(),
                new RegisterPatient.Contact("555", FAMILY + "@example.org", STREET + " 4", List.of(guardian)));
        var outcome = new RegisterPatient(desk.patients, clock, desk.ids).register(form, rosa);
        return ((RegisterPatient.Outcome.Done) outcome).patient();
    }

    private static void keyed(Desk desk, Patient patient, Actor rosa) {
        KeyIntake keying = desk.keyIntake();
        var session = ((KeyIntake.Opening.Opened) keying.open(patient.id(), rosa)).session();
        var id = session.intake().id();
        keying.write(
                id,
                List.of(
                        new Change.Answered(
                                Slot.of("QB01"),
                                new Answer.Given(List.of(new Value.Words("a " + ANSWER + " every day")))),
                        new Change.Remarked(Slot.of("QB01"), new Remark(REMARK, true, Remark.Source.TOLD))),
                rosa);
        keying.finish(id, Set.of(), rosa);
        var assess = desk.assess();
        var draft = (DraftPlan.Opening.Opened) desk.draft(assess).open(id, OnDisk.ELM, rosa);
        desk.decide(assess).goal(draft.bench().plan().id(), GOAL, rosa);
    }

    /// The database refuses this and says in its own message what it was given; the log must not repeat it.
    private void refused(Desk desk, Patient patient, Actor rosa) {
        var endless = new Household(patient.household(), REFUSED.repeat(100), "", "", "", List.of());
        assertThatThrownBy(() -> desk.households.save(endless, new Trail(rosa, clock.instant(), "household.change")))
                .isInstanceOf(Trouble.class)
                .hasStackTraceContaining(REFUSED)
                .satisfies(Logs::failure);
    }
}
