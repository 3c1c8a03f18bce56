package villi.app;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.practice.Actor;
import villi.domain.stage.DeskStep;
import villi.ui.kit.Background;
import villi.ui.kit.FileAsk;
import villi.ui.kit.Kit;
import villi.ui.plan.PlanScreen;
import villi.usecase.Trouble;
import villi.usecase.agenda.DeskWork;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.handout.Printers;
import villi.usecase.paper.BlankForm;

/// Saving, opening and printing finished pages. What went to a printer or into a file for a patient is kept.
final class Papers implements PlanScreen.Paper, FileAsk {

    private final Kit kit;
    private final Desks desks;
    private final Stage window;
    private final DeskWork desk;
    private final PrintSheets printing;
    private final Actor actor;
    private final Background.Scope jobs;
    private final Background.Scope work;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    /// @param actor in whose name it is kept
    Papers(Kit kit, Desks desks, Stage window, DeskWork desk, PrintSheets printing, Actor actor) {
        this.kit = kit;
        this.desks = desks;
        this.window = window;
        this.desk = desk;
        this.printing = printing;
        this.actor = actor;
        this.jobs = kit.jobs().scope();
        this.work = kit.work().scope();
    }

    @Override
    public void save(Pdf pdf, String code, int version) {
        ask(pdf, desks.files().name(code, LocalDate.now(kit.clock()), version), Papers::nothing);
    }

    @Override
    public void save(Pdf pdf, CarePlan signed) {
        ask(
                pdf,
                desks.files().name("plan", LocalDate.now(kit.clock()), signed.version()),
                () -> desk.printed(signed.patient(), signed.id(), DeskStep.FILE, actor));
    }

    /// An empty form.
    void save(BlankForm.Made made, Optional<PatientId> patient) {
        ask(made.pdf(), made.name() + ".pdf", given(made, patient, made.fillable() ? DeskStep.FILE : DeskStep.PAPER));
    }

    private Runnable given(BlankForm.Made made, Optional<PatientId> patient, String way) {
        return patient.<Runnable>map(p -> () -> desk.formGiven(p, made.code().toString(), way, actor))
                .orElse(Papers::nothing);
    }

    /// @param kept what is written when the file is there
    private void ask(Pdf pdf, String name, Runnable kept) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("paper.save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen == null) return;
        jobs.run(
                busy,
                () -> {
                    desks.files().save(pdf, chosen.toPath());
                    return chosen.getName();
                },
                saved -> keep(kept, kit.texts().get("paper.saved", saved)));
    }

    private static void nothing() {}

    /// In order with everything else that is written.
    private void keep(Runnable kept, String words) {
        work.run(
                busy,
                () -> {
                    kept.run();
                    return words;
                },
                kit.toasts()::say);
    }

    @Override
    public Optional<Path> open(String title, String kinds, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kinds, patterns));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> place(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public void open(Pdf pdf) {
        jobs.run(busy, () -> Viewer.open(desks.files().forViewing(pdf, LocalDate.now(kit.clock()))), opened -> {
            if (!opened) kit.toasts().say(kit.texts().get("paper.no-viewer"));
        });
    }

    /// Asks for a form that came back.
    Optional<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("returned.choose"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    /// Asks for photos and scans; what they are is seen by their content.
    List<Path> chooseScans() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("scan.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Asks where to write a copy of a scan.
    Optional<Path> placeScan(String name) {
        return place(kit.texts().get("scan.copy.title"), name);
    }

    /// The slip that asks a family again; nothing happens when there is nothing to ask.
    void printSlip(Callable<Optional<Pdf>> make, PatientId patient, IntakeId intake) {
        jobs.run(busy, make, made -> made.ifPresent(pdf -> print(pdf, () -> desk.asked(patient, intake, actor))));
    }

    @Override
    public void print(Pdf pdf) {
        print(pdf, Papers::nothing);
    }

    /// What the printer does not take waits in the print queue, and the user is told why.
    @Override
    public void print(Pdf pdf, CarePlan signed) {
        jobs.run(
                busy,
                () -> switch (printing.print(new PrintSheets.Job(signed.patient(), signed.id()), List.of(pdf), actor)) {
                    case PrintSheets.Result.Sent(String printer) -> kit.texts().get("paper.printed", printer);
                    case PrintSheets.Result.Failed(Trouble why) -> throw why;
                    case PrintSheets.Result.NoSheets() -> kit.texts().get("sheets.none");
                },
                kit.toasts()::say);
    }

    /// An empty form.
    void print(BlankForm.Made made, Optional<PatientId> patient) {
        print(made.pdf(), given(made, patient, DeskStep.PAPER));
    }

    /// @param kept what is written when the printer has the pages
    private void print(Pdf pdf, Runnable kept) {
        jobs.run(
                busy,
                () -> {
                    Optional<String> printer = desks.printers().standard();
                    desks.printers().print(pdf, Printers.Job.all(printer.orElse(""), Printers.Sides.AS_SET));
                    return printer.orElse("");
                },
                printer -> keep(kept, kit.texts().get("paper.printed", printer)));
    }
}
