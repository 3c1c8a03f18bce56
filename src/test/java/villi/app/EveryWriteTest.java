package villi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Answer;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Sex;
import villi.domain.plan.PlanId;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.scan.Scan;
import villi.domain.stage.DeskStep;
import villi.printing.ReadScans;
import villi.printing.ScanSamples;
import villi.usecase.agenda.DeskWork;
import villi.usecase.intake.Intakes;
import villi.usecase.intake.KeyIntake;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.ManagePeople.Outcome;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.Unlocked;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.ScanFiles;

/// Each use case that writes leaves a row with who did what, when and to what.
final class EveryWriteTest {

    private static final Password NEXT = Password.of("copper window rain eleven");

    @TempDir
    Path folder;

    private final OnDisk.HandClock clock = new OnDisk.HandClock();
    private Desk desk;
    private Actor owner;

    @BeforeEach
    void start() throws IOException {
        OnDisk.copyInto(folder);
        desk = OnDisk.desk(folder, clock, new Content(folder, Runnable::run));
        Unlocked opened = desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password());
        owner = ((Unlocked.Open) opened).actor();
    }

    @AfterEach
    void stop() {
        desk.unlock().close();
    }

    @Test
    void the_practice_and_its_people() {
        var people = desk.people();
        Actor jo = ((Outcome.Done) people.add(owner, "Jo Brandt", Role.FRONT_DESK, NEXT))
                .member()
                .actor();
        desk.practice().write(owner, OnDisk.ELM);
        people.rename(owner, jo.id(), "Jo Brand");
        people.changeRole(owner, jo.id(), Role.PRACTITIONER);
        people.setPassword(jo, jo.id(), NEXT);
        people.disable(owner, jo.id());
        people.replaceRecoveryKey(owner, RecoveryKey.of(new byte[32]));

        String id = jo.id().value().toString();
        assertThat(rows())
                .extracting(
                        e -> e.trail().action(),
                        e -> e.trail().actor().name(),
                        e -> e.subject().id())
                .containsExactly(
                        tuple("practice.create", OnDisk.ROSA, owner.id().value().toString()),
                        tuple("practice.create", OnDisk.ROSA, ""),
                        tuple("practice.unlock", OnDisk.ROSA, ""),
                        tuple("member.add", OnDisk.ROSA, id),
                        tuple("practice.change", OnDisk.ROSA, ""),
                        tuple("member.rename", OnDisk.ROSA, id),
                        tuple("member.role", OnDisk.ROSA, id),
                        tuple("member.password", "Jo Brandt", id),
                        tuple("member.disable", OnDisk.ROSA, id),
                        tuple("practice.recovery-key", OnDisk.ROSA, ""));
        assertThat(rows().get(6).before()).isEqualTo("Jo Brand, FRONT_DESK");
        assertThat(rows().get(6).after()).isEqualTo("Jo Brand, PRACTITIONER");
        assertThat(desk.audit.verify().firstBroken()).isEmpty();
    }

    @Test
    void patients_and_their_intakes() {
        var register = new RegisterPatient(desk.patients, clock, desk.ids);
        var form = new RegisterPatient.Form(
                "Keller",
                "Mia",
                "",
                Optional.of(LocalDate.of(2020, 2, 29)),
                Sex.FEMALE,
                Optional.empty(),
                RegisterPatient.Contact.NONE);
        Patient mia = ((RegisterPatient.Outcome.Done) register.register(form, owner)).patient();
        register.change(mia.id(), form, owner);
        register.archive(mia.id(), true, owner);
        register.archive(mia.id(), false, owner);
        KeyIntake keying = desk.keyIntake();
        var session = ((KeyIntake.Opening.Opened) keying.open(mia.id(), owner)).session();
        var intake = session.intake().id();
        clock.pass(Duration.ofSeconds(1));
        keying.write(intake, List.of(new Intakes.Change.Answered(Slot.of("QC01"), Answer.code("yes"))), owner);
        keying.finish(intake, Set.of(), owner);
        desk.confirm().confirm(intake, Set.of(Slot.of("QC01")), owner);

        String patient = mia.id().value().toString();
        String answered = intake.value().toString();
        assertThat(rows().subList(3, rows().size()))
                .extracting(
                        e -> e.trail().action(),
                        e -> e.subject().kind(),
                        e -> e.subject().id())
                .containsExactly(
                        tuple("patient.register", "patient", patient),
                        tuple("patient.change", "patient", patient),
                        tuple("patient.archive", "patient", patient),
                        tuple("patient.take-back", "patient", patient),
                        tuple("intake.start", "intake", answered),
                        tuple("intake.answer", "intake", answered),
                        tuple("intake.finish", "intake", answered),
                        tuple("intake.confirm", "intake", answered));
        assertThat(rows()).allMatch(e -> e.trail().actor().equals(owner));
        assertThat(rows().getLast().trail().at()).isEqualTo(clock.instant());
        assertThat(desk.audit.verify().firstBroken()).isEmpty();
    }

    @Test
    void the_papers_at_the_desk() {
        var register = new RegisterPatient(desk.patients, clock, desk.ids);
        var form = new RegisterPatient.Form(
                "Keller",
                "Mia",
                "",
                Optional.of(LocalDate.of(2020, 2, 29)),
                Sex.FEMALE,
                Optional.empty(),
                RegisterPatient.Contact.NONE);
        PatientId mia = ((RegisterPatient.Outcome.Done) register.register(form, owner))
                .patient()
                .id();
        DeskWork work = desk.work();
        var plan = new PlanId(desk.ids.get());
        work.formGiven(mia, "CHI2-7F3K", DeskStep.PAPER, owner);
        work.formBack(mia, owner);
        work.asked(mia, new IntakeId(desk.ids.get()), owner);
        work.printed(mia, plan, DeskStep.FILE, owner);
        work.takeBack(work.given(mia, plan, owner), owner);
        work.formOff(mia, owner);
        assertThat(rows().subList(4, rows().size()))
                .allMatch(e -> e.subject().id().equals(mia.value().toString()))
                .extracting(e -> e.trail().action())
                .containsExactly(
                        "form.give",
                        "form.back",
                        "form.ask",
                        "handout.print",
                        "handout.give",
                        "handout.give-undo",
                        "form.back-undo");
        assertThat(desk.audit.verify().firstBroken()).isEmpty();
    }

    @Test
    void photos_and_scans() throws IOException {
        var register = new RegisterPatient(desk.patients, clock, desk.ids);
        var form = new RegisterPatient.Form(
                "Keller",
                "Mia",
                "",
                Optional.of(LocalDate.of(2020, 2, 29)),
                Sex.FEMALE,
                Optional.empty(),
                RegisterPatient.Contact.NONE);
        Patient mia = ((RegisterPatient.Outcome.Done) register.register(form, owner)).patient();
        Path photo = Files.write(folder.resolve("photo.jpg"), ScanSamples.jpeg(60, 40));
        var read = (ScanFiles.Read.Taken) new ReadScans().read(photo, (_, _) -> true);
        Scan scan = desk.attach().keep(read, mia.id(), Optional.empty(), owner).scan();
        KeepScans keep = desk.keepScans();
        keep.look(scan, owner);
        keep.name(scan.id(), Scan.Type.LETTER, "From the allergist", owner);
        keep.turn(scan.id(), 1, owner);
        keep.archive(scan.id(), owner);
        keep.takeBack(scan.id(), owner);
        keep.copied(scan.id(), owner);

        String id = scan.id().value().toString();
        assertThat(rows().subList(4, rows().size()))
                .extracting(
                        e -> e.trail().action(),
                        e -> e.subject().kind(),
                        e -> e.subject().id())
                .containsExactly(
                        tuple("scan.add", "scan", id),
                        tuple("scan.view", "scan", id),
                        tuple("scan.name", "scan", id),
                        tuple("scan.turn", "scan", id),
                        tuple("scan.archive", "scan", id),
                        tuple("scan.take-back", "scan", id),
                        tuple("scan.copy", "scan", id));
        assertThat(rows()).allMatch(e -> e.trail().actor().equals(owner));
    }

    /// Oldest first.
    private List<AuditLog.Entry> rows() {
        return desk.audit.latest(1000).reversed();
    }
}
