package villi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import villi.content.PracticeContent;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.files.FolderLock;
import villi.files.Folders;
import villi.printing.LogoFiles;
import villi.printing.PdfPictures;
import villi.printing.PrintedSheets;
import villi.printing.StoredSheetFiles;
import villi.printing.SystemPrinters;
import villi.ui.person.Banners;
import villi.ui.text.Texts;
import villi.ui.today.TodayScreen;
import villi.usecase.handout.Printers;
import villi.usecase.handout.SheetFiles;
import villi.usecase.handout.Sheets;
import villi.usecase.practice.LogoPictures;
import villi.usecase.practice.Look;
import villi.vault.Vault;

/// What the whole run of the program shares: folders, content, paper, and the desks of the real and the demo practice.
final class Desks {

    private static final long GIGABYTE = 1_000_000_000;

    private final Path practice;
    private final Path demo;
    private final Clock clock;
    private final Threads threads;
    private final Map<Path, Content> contents = new ConcurrentHashMap<>();
    private final BiFunction<Path, Threads, FolderLock> locks;
    private final Sheets sheets = new PrintedSheets();
    private final Printers printers = new SystemPrinters();
    private final SheetFiles files;
    private boolean warm; // FX thread only

    Desks(Path practice, Path demo, Clock clock, Threads threads, BiFunction<Path, Threads, FolderLock> locks) {
        this.practice = practice;
        this.demo = demo;
        this.clock = clock;
        this.threads = threads;
        this.locks = locks;
        content(practice);
        this.files = new StoredSheetFiles(practice.resolve("spool"));
    }

    /// The usual folders of this computer.
    static Folders folders() {
        return Folders.usual(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// The lock of a folder; a second start makes `raise` run.
    static FolderLock lock(Path folder, Threads threads, Runnable raise) {
        ProcessHandle self = ProcessHandle.current();
        var holder = new Look.Holder(
                System.getProperty("user.name", ""),
                self.pid(),
                Clock.systemUTC().instant());
        return new FolderLock(folder, holder, () -> threads.fx().execute(raise), threads.jobs());
    }

    Desk first() {
        return other(practice);
    }

    Desk demo() {
        return new Desk(
                demo,
                clock,
                content(demo),
                locks.apply(demo, threads),
                Vault.ofNoSecrets(demo, new SecureRandom()),
                threads.jobs());
    }

    /// Read once in a run; folders without a catalogue of their own share the shipped one.
    private Content content(Path folder) {
        boolean own = Files.exists(folder.resolve(PracticeContent.FOLDER), LinkOption.NOFOLLOW_LINKS);
        return contents.computeIfAbsent(own ? folder : Path.of(""), _ -> new Content(folder, threads.jobs()));
    }

    /// Opens the demo practice.
    ///
    /// @param steps told on the FX thread how far the filling is
    DemoDesk demoDesk(Desk desk, Consumer<DemoDesk.Step> steps) {
        return new DemoDesk(desk, sheets, threads.jobs(), step -> threads.fx().execute(() -> steps.accept(step)));
    }

    Sheets sheets() {
        return sheets;
    }

    Printers printers() {
        return printers;
    }

    LogoPictures logos() {
        return new LogoFiles();
    }

    SheetFiles files() {
        return files;
    }

    /// The demo practice holds nobody's records, and is not backed up.
    boolean real(Desk desk) {
        return desk.folder.equals(practice);
    }

    /// A desk of another folder, to put a backup there.
    Desk other(Path folder) {
        return new Desk(
                folder,
                clock,
                content(folder),
                locks.apply(folder, threads),
                new Vault(folder, new SecureRandom()),
                threads.jobs());
    }

    /// Waits for the content; called off the FX thread.
    Services services(Desk desk, Actor actor, Texts texts) {
        return new Services(desk, actor, printers, sheets, new PdfPictures(), new Banners(texts));
    }

    /// Once in a run, in the background: what the first sheet needs.
    void warmUp() {
        if (warm) return;
        warm = true;
        threads.jobs().execute(sheets::warmUp);
        threads.jobs().execute(files::sweep);
    }

    /// What Today says about the data; reads the disk.
    TodayScreen.DataFacts facts(Desk desk) {
        long free = 0;
        try {
            free = Files.getFileStore(desk.folder).getUsableSpace() / GIGABYTE;
        } catch (IOException unknown) {
            free = 0;
        }
        Optional<BackupState> backup = real(desk) ? Optional.of(desk.backUp().state()) : Optional.empty();
        return new TodayScreen.DataFacts(desk.patients.all().size(), desk.folder.toString(), free, backup);
    }

    /// Writes what waits, closes the store, gives the folder back.
    boolean finish(Desk desk) {
        return threads.finish(() -> desk.unlock().close());
    }
}
