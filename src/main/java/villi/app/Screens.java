package villi.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import villi.domain.intake.DateEntry;
import villi.domain.library.LinkNames;
import villi.domain.patient.PatientId;
import villi.domain.plan.PlanId;
import villi.domain.practice.BackupState;
import villi.ui.agenda.DayScreen;
import villi.ui.chart.ChartScreen;
import villi.ui.chart.SheetsScreen;
import villi.ui.family.HandOverScreen;
import villi.ui.help.HelpScreen;
import villi.ui.intake.IntakeScreen;
import villi.ui.kit.Held;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.library.LibraryScreen;
import villi.ui.library.Shelf;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.paper.CheckScreen;
import villi.ui.paper.FormsScreen;
import villi.ui.patients.FamilyScreen;
import villi.ui.patients.PatientsScreen;
import villi.ui.patients.RegisterScreen;
import villi.ui.plan.PlanScreen;
import villi.ui.roster.ImportScreen;
import villi.ui.scan.ScanPane;
import villi.ui.scan.ScansScreen;
import villi.ui.settings.SettingsScreen;
import villi.ui.text.Texts;
import villi.ui.today.PlansScreen;
import villi.ui.today.PrintQueueScreen;
import villi.ui.today.TodayScreen;
import villi.ui.unite.UniteScreen;

/// Makes the screen of each place. The one list to extend when a place is added.
final class Screens {

    private final Kit kit;
    private final Navigator navigator;
    private final Held.Holder holder;
    private final Services services;
    private final Papers paper;
    private final Asides asides;

    /// What screens ask for when they are shown.
    ///
    /// @param lately whom the user opened last, newest first
    /// @param backUp makes a backup now
    record Asides(
            Supplier<TodayScreen.DataFacts> facts,
            Supplier<BackupState> backUp,
            Supplier<SettingsScreen.Uses> settings,
            Supplier<IntakeScreen.SingleKeys> keys,
            Supplier<List<PatientId>> lately) {}

    Screens(Kit kit, Navigator navigator, Held.Holder holder, Services services, Papers paper, Asides asides) {
        this.kit = kit;
        this.navigator = navigator;
        this.holder = holder;
        this.services = services;
        this.paper = paper;
        this.asides = asides;
    }

    Screen of(Route route) {
        return switch (route) {
            case Route.Today _ -> new TodayScreen(kit, navigator, todayUses());
            case Route.PrintQueue _ -> new PrintQueueScreen(kit, navigator, todayUses());
            case Route.NewIntake(var patient) ->
                IntakeScreen.ofPatient(kit, keys(), services.actor, navigator, views(), patient);
            case Route.Intake intake -> IntakeScreen.ofIntake(kit, keys(), services.actor, navigator, views(), intake);
            case Route.HandOver handOver ->
                new HandOverScreen(kit, services.keying, services.actor, navigator, holder, services::banner, handOver);
            case Route.Plan(var _, var intake) ->
                new PlanScreen(kit, navigator, services.planning, paper, services::banner, services.actor, intake);
            case Route.Library(String entry) -> new LibraryScreen(kit, shelf(), entry);
            case Route.Help(String page) -> new HelpScreen(kit.texts(), services.help, page);
            case Route.Patients _ -> new PatientsScreen(kit, navigator, patientsUses(), services.actor);
            case Route.DayList _ -> new DayScreen(kit, navigator, dayUses());
            case Route.ImportPatients _ -> new ImportScreen(kit, navigator, services.lists(), paper);
            case Route.Register(String typed, var household) ->
                register(new RegisterScreen.Who(Optional.empty(), household, typed));
            case Route.EditPatient(var patient) ->
                register(new RegisterScreen.Who(Optional.of(patient), Optional.empty(), ""));
            case Route.Unite(var patient) -> new UniteScreen(kit, navigator, uniteUses(), services.actor, patient);
            case Route.Family(var household) ->
                new FamilyScreen(kit, navigator, familyUses(), services.actor, household);
            case Route.Chart(var patient) -> new ChartScreen(kit, navigator, ports(), services.actor, patient);
            case Route.Plans _ -> new PlansScreen(kit, navigator, services.desk.caseload);
            case Route.Sheets(var _, var plan) -> sheets(plan);
            case Route.BlankForms(var patient) -> new FormsScreen(kit, services.forms(paper, patient), patient);
            case Route.ReturnedForm(var patient) ->
                new CheckScreen(kit, navigator, services.returned(paper, order(kit.texts())), services.actor, patient);
            case Route.Scans scans -> new ScansScreen(kit, services.scans(paper), scans);
            case Route.Settings _ -> new SettingsScreen(kit, asides.settings().get(), services.actor);
        };
    }

    private PatientsScreen.Uses patientsUses() {
        return new PatientsScreen.Uses(
                services.desk.roster, services.register, asides.lately(), order(kit.texts()), lists());
    }

    private DayScreen.Uses dayUses() {
        return new DayScreen.Uses(
                services.desk.fillDay(), services.desk.roster, paper, order(kit.texts()), services.actor);
    }

    private FamilyScreen.Uses familyUses() {
        return new FamilyScreen.Uses(
                services.desk.patients, services.desk.roll, services.desk.roster, services.desk.family());
    }

    private UniteScreen.Uses uniteUses() {
        return new UniteScreen.Uses(
                services.desk.patients, services.desk.roster, services.desk.unite(), order(kit.texts()));
    }

    private TodayScreen.Uses todayUses() {
        return new TodayScreen.Uses(
                services.desk.caseload,
                services.desk.forms,
                services.desk.fillDay()::list,
                asides.facts(),
                services.work,
                services.printing,
                asides.backUp(),
                services.actor);
    }

    private Screen sheets(PlanId plan) {
        var paperActs = new SheetsScreen.Paper(paper::print, paper::save);
        return new SheetsScreen(
                kit, services.desk.plans, services.planning.pages().pictures(), paperActs, plan);
    }

    private Screen register(RegisterScreen.Who who) {
        var uses = new RegisterScreen.Uses(
                services.desk.patients, services.desk.roster, services.register, order(kit.texts()));
        return new RegisterScreen(kit, navigator, uses, services.actor, who);
    }

    /// How the practice writes dates.
    static DateEntry.Order order(Texts texts) {
        return texts.get("format.date-order").equals("month-first")
                ? DateEntry.Order.MONTH_FIRST
                : DateEntry.Order.DAY_FIRST;
    }

    private PatientsScreen.Lists lists() {
        return new PatientsScreen.Lists(services.lists().writeOut(), paper);
    }

    private ChartScreen.Ports ports() {
        Desk desk = services.desk;
        return new ChartScreen.Ports(
                desk.patients,
                desk.intakes,
                desk.forms,
                desk.plans,
                desk.scans,
                desk.audit,
                desk.unions,
                desk.undo(n -> kit.texts().get("unite.note", n)));
    }

    private Shelf shelf() {
        var catalogue = services.rulings.catalogue();
        var names = LinkNames.of(services.rulings.rules(), catalogue.foods(), catalogue.supports());
        return new Shelf(catalogue.library(), names, services.desk.forms.offered(), catalogue.settings(), services.own);
    }

    private IntakeScreen.Uses keys() {
        return new IntakeScreen.Uses(services.keying, services.twice);
    }

    private IntakeScreen.Views views() {
        return new IntakeScreen.Views(
                services::banner,
                services::judged,
                asides.keys().get(),
                services.slips(paper),
                session -> new ScanPane(
                        kit,
                        services.scans(paper),
                        session.patient().id(),
                        session.intake().id()));
    }
}
