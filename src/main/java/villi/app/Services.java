package villi.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import villi.domain.finding.RedFlag;
import villi.domain.help.HelpBook;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.rule.Contradiction;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Subject;
import villi.domain.setting.OwnCatalogue;
import villi.printing.FilledPdf;
import villi.printing.PrintedForms;
import villi.printing.ReadScans;
import villi.printing.ScanDrawings;
import villi.ui.intake.IntakeScreen;
import villi.ui.kit.PatientBanner;
import villi.ui.paper.CheckScreen;
import villi.ui.paper.FormsScreen;
import villi.ui.person.Banners;
import villi.ui.plan.PlanUses;
import villi.ui.roster.ImportUses;
import villi.ui.scan.ScanUses;
import villi.usecase.agenda.DeskWork;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.handout.PagePictures;
import villi.usecase.handout.Printers;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.KeyIntake;
import villi.usecase.intake.KeyTwice;
import villi.usecase.paper.AskAgain;
import villi.usecase.paper.BlankForm;
import villi.usecase.paper.ImportForm;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Rulings;

/// The use cases of one signed-in person. Made off the FX thread, because it waits for the content.
final class Services {

    final Desk desk;
    final Actor actor;
    final KeyIntake keying;
    final KeyTwice twice;
    final DeskWork work;
    final PrintSheets printing;
    final RegisterPatient register;
    final Assess assess;
    final Rulings rulings;
    final HelpBook help;
    final OwnCatalogue own;
    final PlanUses planning;
    private final BlankForm blank;
    private final AskAgain again;
    private final Banners banners;

    Services(Desk desk, Actor actor, Printers printers, Sheets sheets, PagePictures pictures, Banners banners) {
        this.desk = desk;
        this.actor = actor;
        this.banners = banners;
        this.keying = desk.keyIntake();
        this.twice = desk.keyTwice();
        this.work = desk.work();
        this.printing = desk.printing(printers);
        this.register = new RegisterPatient(desk.patients, desk.clock, desk.ids);
        this.rulings = desk.rulings();
        this.help = desk.help();
        this.own = desk.own();
        PrintedForms printed = new PrintedForms();
        this.blank = new BlankForm(desk.forms, printed);
        this.again = new AskAgain(printed);
        this.assess = desk.assess();
        this.planning = new PlanUses(
                desk.draft(assess),
                desk.decide(assess),
                desk.clear(assess),
                desk.sign(assess, sheets),
                desk.amend(assess),
                desk.confirm(),
                new PlanUses.Pages(sheets, pictures),
                () -> desk.books.practices().read());
    }

    /// Lists of patients, in and out.
    ImportUses lists() {
        return new ImportUses(desk.takeIn(), desk.writeOut(), desk.lists, actor);
    }

    /// Red flags in the answers so far, strongest first.
    IntakeScreen.Judged judged(KeyIntake.Session session, Intake intake) {
        List<RedFlag> flags = Evaluator.evaluate(
                        rulings.rules(),
                        session.form(),
                        subject(session),
                        intake.answers(),
                        intake.content().confirmations(),
                        LocalDate.now(desk.clock))
                .redFlags();
        return new IntakeScreen.Judged(flags, contradictions(session, intake.answers()));
    }

    private List<Contradiction.Found> contradictions(KeyIntake.Session session, Answers answers) {
        return Contradiction.in(rulings.rules(), session.form(), subject(session), answers, LocalDate.now(desk.clock));
    }

    private static Subject subject(KeyIntake.Session session) {
        return new Subject(session.patient().sexAtBirth(), session.patient().birthDate());
    }

    /// What the screen of empty forms needs.
    FormsScreen.Uses forms(Papers papers, Optional<PatientId> patient) {
        return new FormsScreen.Uses(
                blank,
                desk.patients,
                () -> desk.books.practices().read(),
                made -> papers.print(made, patient),
                made -> papers.save(made, patient));
    }

    /// What the check page of a returned form needs.
    CheckScreen.Uses returned(Papers papers, DateEntry.Order order) {
        return new CheckScreen.Uses(
                new ImportForm(desk.forms, desk.intakes, desk.clock, desk.ids),
                keying::person,
                this::banner,
                papers::choose,
                new FilledPdf()::read,
                order);
    }

    /// What photos and scans need.
    ScanUses scans(Papers papers) {
        return new ScanUses(
                desk.keepScans(),
                desk.attach(),
                new ReadScans(),
                new ScanDrawings(),
                id -> keying.person(id).map(p -> new ScanUses.Shown(p, banner(p))),
                new ScanUses.Asks(papers::chooseScans, papers::placeScan),
                actor);
    }

    /// Prints what has to be asked again.
    BiConsumer<KeyIntake.Session, Answers> slips(Papers papers) {
        return (session, answers) -> papers.printSlip(
                () -> again.slip(
                        session.form(),
                        session.patient(),
                        answers,
                        contradictions(session, answers),
                        desk.books.practices().read()),
                session.patient().id(),
                session.intake().id());
    }

    PatientBanner.View banner(KeyIntake.Person person) {
        return banners.of(person.patient(), person.household(), LocalDate.now(desk.clock), person.reactions());
    }

    PatientBanner.View banner(Assess.Assessed assessed) {
        return banners.of(
                assessed.patient(),
                assessed.household(),
                LocalDate.now(desk.clock),
                List.of(new Continuation.Whole(assessed.form(), assessed.intake())));
    }
}
