package villi.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import villi.content.PassphraseWords;
import villi.domain.help.HelpBook;
import villi.domain.patient.PatientId;
import villi.domain.setting.OwnCatalogue;
import villi.fhir.QuestionnaireJson;
import villi.files.BackupArchive;
import villi.files.BackupNotesFile;
import villi.files.CsvFiles;
import villi.files.FolderLock;
import villi.storage.Database;
import villi.storage.StoredAudit;
import villi.storage.StoredCarePlans;
import villi.storage.StoredCaseload;
import villi.storage.StoredCopies;
import villi.storage.StoredDayList;
import villi.storage.StoredDeskSteps;
import villi.storage.StoredForms;
import villi.storage.StoredHouseholds;
import villi.storage.StoredImports;
import villi.storage.StoredIntakes;
import villi.storage.StoredPast;
import villi.storage.StoredPatients;
import villi.storage.StoredPeople;
import villi.storage.StoredPractice;
import villi.storage.StoredRoll;
import villi.storage.StoredScans;
import villi.storage.StoredSecondEntries;
import villi.storage.StoredSecondHomes;
import villi.storage.StoredUnions;
import villi.usecase.Trouble;
import villi.usecase.agenda.DeskWork;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.backup.BackUp;
import villi.usecase.backup.FinishRestore;
import villi.usecase.backup.RestoreBackup;
import villi.usecase.find.Roll;
import villi.usecase.find.Roster;
import villi.usecase.handout.Printers;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.FormCodec;
import villi.usecase.intake.KeyIntake;
import villi.usecase.intake.KeyTwice;
import villi.usecase.patient.ChangeFamily;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.patient.SecondHomes;
import villi.usecase.plan.AmendPlan;
import villi.usecase.plan.Assess;
import villi.usecase.plan.ClearFlag;
import villi.usecase.plan.DecideLine;
import villi.usecase.plan.DraftPlan;
import villi.usecase.plan.Rulings;
import villi.usecase.plan.SignPlan;
import villi.usecase.practice.Books;
import villi.usecase.practice.CreatePractice;
import villi.usecase.practice.EditPractice;
import villi.usecase.practice.LookAtPractice;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.Safe;
import villi.usecase.practice.SuggestPassphrase;
import villi.usecase.practice.UnlockPractice;
import villi.usecase.roster.ListFiles;
import villi.usecase.roster.TakeInList;
import villi.usecase.roster.WriteOutList;
import villi.usecase.scan.AttachScan;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.Scans;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.Unions;
import villi.usecase.unite.UniteRecords;
import villi.vault.Vault;

/// Everything that works on one data folder, wired by hand. Making it opens and writes nothing.
final class Desk {

    final Path folder;
    final Clock clock;
    final Supplier<UUID> ids = UUID::randomUUID;
    final Safe safe;
    final Books books;
    final Patients patients;
    final Roll roll;
    final Roster roster;
    final Households households;
    final SecondHomes homes;
    final Unions unions;
    final Scans scans;
    final StoredIntakes intakes;
    final StoredCarePlans plans;
    final StoredCaseload caseload;
    final StoredAudit audit;
    final AllForms forms;
    final ListFiles lists = new CsvFiles();
    private final Database database;
    private final Content content;

    /// A desk without a screen, which makes its index, if any, where it is asked to.
    Desk(Path folder, Clock clock, Content content, FolderLock hold, Vault vault) {
        this(folder, clock, content, hold, vault, Runnable::run);
    }

    /// @param vault keeps the keys of the same folder
    /// @param jobs where the index of patients is made
    Desk(Path folder, Clock clock, Content content, FolderLock hold, Vault vault, Executor jobs) {
        this.folder = folder;
        this.clock = clock;
        this.content = content;
        this.database = new Database(folder);
        FormCodec codec = new QuestionnaireJson();
        this.safe = new Safe(vault, vault, database, hold);
        this.audit = new StoredAudit(database);
        this.books = new Books(new StoredPractice(database), new StoredPeople(database), audit);
        this.roll = new StoredRoll(database);
        this.roster = new Roster(roll, jobs, Logs::failure);
        this.patients = new Indexed.People(new StoredPatients(database), roster);
        this.households = new Indexed.Homes(new StoredHouseholds(database), roster);
        this.homes = new Indexed.OtherHomes(new StoredSecondHomes(database), patients, roster);
        this.unions = new Indexed.OnePerson(new StoredUnions(database), patients, roster);
        this.scans = new StoredScans(database);
        this.intakes = new StoredIntakes(database, codec);
        this.plans = new StoredCarePlans(database);
        this.caseload = new StoredCaseload(database);
        this.forms = new AllForms(() -> content.get().forms(), new StoredForms(database, codec));
    }

    /// Saves everything that `work` writes at its end, or nothing of it.
    void together(Runnable work) {
        database.together(work);
    }

    LookAtPractice look() {
        return new LookAtPractice(safe);
    }

    CreatePractice create() {
        return new CreatePractice(safe, books, clock, ids, () -> {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            return RecoveryKey.of(random);
        });
    }

    TakeInList takeIn() {
        return new TakeInList(patients, new Indexed.Lists(new StoredImports(database), roster), clock, ids);
    }

    FillDay fillDay() {
        return new FillDay(patients, new StoredDayList(database), lists, clock, ids);
    }

    DeskWork work() {
        return new DeskWork(new StoredDeskSteps(database), new StoredDayList(database), clock, ids);
    }

    BackUp backUp() {
        return new BackUp(
                new StoredCopies(database),
                safe.keys(),
                new BackupArchive(clock.getZone()),
                new BackupNotesFile(folder),
                audit,
                clock);
    }

    /// Goes on with a backup that was being put back when the machine stopped. What cannot be moved now is told by
    /// the look at the folder that follows, and tried again at the next one.
    void finishRestore() {
        try {
            new FinishRestore(folder, safe.hold(), new BackupArchive(clock.getZone())).finish();
        } catch (Trouble trouble) {
            Logs.failure(trouble);
        }
    }

    /// Puts backups into this folder, which is closed.
    ///
    /// @param vaults of other folders
    RestoreBackup restore(Function<Path, Vault> vaults) {
        return new RestoreBackup(
                folder,
                safe,
                new StoredCopies(database),
                new BackupArchive(clock.getZone()),
                other -> {
                    Vault vault = vaults.apply(other);
                    return new Safe(vault, vault, new Database(other), safe.hold());
                },
                clock);
    }

    PrintSheets printing(Printers printers) {
        return new PrintSheets(plans, new StoredDeskSteps(database), printers, clock);
    }

    WriteOutList writeOut() {
        return new WriteOutList(patients, households, audit, lists, clock);
    }

    /// Five words for a new password; the list is read when the first one is asked for.
    Supplier<SuggestPassphrase.Suggestion> suggest() {
        SecureRandom chance = new SecureRandom();
        return () -> new SuggestPassphrase(PassphraseWords.read(), chance::nextInt).suggest();
    }

    UnlockPractice unlock() {
        return new UnlockPractice(safe, books, clock);
    }

    ManagePeople people() {
        return new ManagePeople(safe, books, clock, ids);
    }

    EditPractice practice() {
        return new EditPractice(safe, books, clock);
    }

    KeyIntake keyIntake() {
        return new KeyIntake(patients, forms, intakes, this::planned, clock, ids);
    }

    KeyTwice keyTwice() {
        return new KeyTwice(new StoredSecondEntries(database), clock, ids);
    }

    private boolean planned(PatientId patient) {
        return plans.of(patient).stream().anyMatch(p -> p.signature().isPresent());
    }

    ConfirmAnswers confirm() {
        return new ConfirmAnswers(intakes, clock);
    }

    ChangeFamily family() {
        return new ChangeFamily(patients, households, homes, clock);
    }

    /// @param words what is noted at a place that is carried over, from the number of the record it comes from
    UndoActs undo(IntFunction<String> words) {
        return new UndoActs(
                new StoredPast(database),
                new UndoActs.Families(patients, households, homes, scans),
                new UndoActs.Uniting(unite(), words),
                clock);
    }

    AttachScan attach() {
        return new AttachScan(scans, clock, ids);
    }

    KeepScans keepScans() {
        return new KeepScans(scans, audit, clock);
    }

    UniteRecords unite() {
        return new UniteRecords(patients, unions, new UniteRecords.Charts(intakes, forms, plans), clock);
    }

    /// Reads the content; never called on the FX thread.
    Assess assess() {
        return new Assess(patients, intakes, plans, forms, rulings(), clock);
    }

    Rulings rulings() {
        return new Rulings(content.get().rules(), content.get().catalogue());
    }

    /// How the practice's own part of the catalogue stands; waits for the content.
    OwnCatalogue own() {
        return content.own();
    }

    /// Reads the help; never called on the FX thread.
    HelpBook help() {
        return content.help();
    }

    DraftPlan draft(Assess assess) {
        return new DraftPlan(plans, assess, clock, ids);
    }

    DecideLine decide(Assess assess) {
        return new DecideLine(plans, assess, clock);
    }

    ClearFlag clear(Assess assess) {
        return new ClearFlag(plans, assess, clock);
    }

    SignPlan sign(Assess assess, Sheets sheets) {
        return new SignPlan(plans, assess, sheets, clock);
    }

    AmendPlan amend(Assess assess) {
        return new AmendPlan(plans, assess, clock, ids);
    }
}
