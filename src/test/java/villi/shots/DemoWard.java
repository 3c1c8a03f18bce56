package villi.shots;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import villi.content.DemoFile;
import villi.content.ShippedContent;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.intake.Answer;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.plan.CarePlan;
import villi.domain.rule.Contradiction;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Subject;
import villi.printing.PdfPictures;
import villi.printing.PrintedSheets;
import villi.ui.intake.IntakeScreen;
import villi.ui.kit.PatientBanner;
import villi.ui.person.Banners;
import villi.ui.plan.PlanUses;
import villi.ui.text.Texts;
import villi.usecase.Trail;
import villi.usecase.demo.DemoPractice;
import villi.usecase.demo.FillDemo;
import villi.usecase.handout.PagePictures;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;
import villi.usecase.intake.KeyTwice;
import villi.usecase.plan.AmendPlan;
import villi.usecase.plan.Assess;
import villi.usecase.plan.ClearFlag;
import villi.usecase.plan.DecideLine;
import villi.usecase.plan.DraftPlan;
import villi.usecase.plan.Rulings;
import villi.usecase.plan.SignPlan;

/// The demo practice in memory with the shipped content and real pages: what intake and plan screens need.
public final class DemoWard {

    private static final ShippedContent CONTENT = ShippedContent.load();
    private static final DemoPractice DEMO = DemoFile.read();
    private static final Sheets SHEETS = remembered(new PrintedSheets());

    private static final PagePictures PICTURES = new RememberedPictures();
    private static final DemoWard FILLED = filled();

    private final Birchwood people = Birchwood.empty();
    private final AtomicLong counter = new AtomicLong();
    private final Rulings rulings = new Rulings(CONTENT.rules(), CONTENT.catalogue());
    private final Assess assess =
            new Assess(people, people.intakes(), people.plans(), CONTENT.forms(), rulings, ShotStage.CLOCK);

    /// A copy on every call, since a picture may change it.
    public static DemoWard open() {
        DemoWard ward = new DemoWard();
        ward.people.copy(FILLED.people);
        ward.counter.set(FILLED.counter.get());
        return ward;
    }

    private static DemoWard filled() {
        DemoWard ward = new DemoWard();
        var stores = new FillDemo.Stores(ward.people, CONTENT.forms(), ward.people.intakes(), ward.people.plans());
        new FillDemo(stores, ward.rulings, SHEETS, ShotStage.CLOCK, ward::id)
                .register(DEMO, Birchwood.ROSA)
                .forEach(Runnable::run);
        return ward;
    }

    private UUID id() {
        return new UUID(7, counter.incrementAndGet());
    }

    public static ShippedContent content() {
        return CONTENT;
    }

    public Birchwood people() {
        return people;
    }

    public Patient patient(String given) {
        return people.all().stream()
                .filter(p -> p.name().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    public Intake intake(String given) {
        return people.intakes().of(patient(given).id()).getFirst();
    }

    public CarePlan plan(String given) {
        return people.plans().of(patient(given).id()).getFirst();
    }

    /// Gives somebody another name, for example a very long one.
    public DemoWard rename(String given, PersonName name) {
        Patient old = patient(given);
        Patient renamed = new Patient(
                old.id(), old.number(), name, old.birthDate(), old.sexAtBirth(), old.household(), old.archived());
        people.save(renamed, people.household(old.household()), trail());
        return this;
    }

    public DemoWard answer(String given, String linkId, Answer answer) {
        people.intakes().change(intake(given).id(), List.of(new Change.Answered(Slot.of(linkId), answer)), trail());
        return this;
    }

    /// Everything told is confirmed.
    public DemoWard confirm(String given) {
        IntakeId intake = intake(given).id();
        var told = assess.of(intake).orElseThrow().situation().evaluation().toConfirm();
        new ConfirmAnswers(people.intakes(), ShotStage.CLOCK).confirm(intake, new TreeSet<>(told), Birchwood.ROSA);
        return this;
    }

    public KeyIntake keying() {
        return new KeyIntake(
                people,
                CONTENT.forms(),
                people.intakes(),
                id -> people.plans().of(id).stream().anyMatch(p -> p.signature().isPresent()),
                ShotStage.CLOCK,
                this::id);
    }

    public KeyTwice twice() {
        return new KeyTwice(people.intakes().twice(), ShotStage.CLOCK, this::id);
    }

    public PlanUses planning() {
        return new PlanUses(
                new DraftPlan(people.plans(), assess, ShotStage.CLOCK, this::id),
                new DecideLine(people.plans(), assess, ShotStage.CLOCK),
                new ClearFlag(people.plans(), assess, ShotStage.CLOCK),
                new SignPlan(people.plans(), assess, SHEETS, ShotStage.CLOCK),
                new AmendPlan(people.plans(), assess, ShotStage.CLOCK, this::id),
                new ConfirmAnswers(people.intakes(), ShotStage.CLOCK),
                new PlanUses.Pages(SHEETS, PICTURES),
                DEMO::practice);
    }

    public IntakeScreen.Judged judged(KeyIntake.Session session, Intake intake) {
        Patient patient = session.patient();
        var subject = new Subject(patient.sexAtBirth(), patient.birthDate());
        LocalDate today = LocalDate.now(ShotStage.CLOCK);
        var evaluation =
                Evaluator.evaluate(rulings.rules(), session.form(), subject, intake.answers(), Map.of(), today);
        return new IntakeScreen.Judged(
                evaluation.redFlags(),
                Contradiction.in(rulings.rules(), session.form(), subject, intake.answers(), today));
    }

    public PatientBanner.View banner(Texts texts, KeyIntake.Person person) {
        return new Banners(texts)
                .of(person.patient(), person.household(), LocalDate.now(ShotStage.CLOCK), person.reactions());
    }

    public PatientBanner.View banner(Texts texts, Assess.Assessed assessed) {
        return new Banners(texts)
                .of(
                        assessed.patient(),
                        assessed.household(),
                        LocalDate.now(ShotStage.CLOCK),
                        List.of(new Continuation.Whole(assessed.form(), assessed.intake())));
    }

    private static Trail trail() {
        return new Trail(Birchwood.ROSA, ShotStage.CLOCK.instant(), "shot");
    }

    /// The same pages are drawn in two themes: made once.
    private static final class RememberedPictures implements PagePictures {

        private final PdfPictures printer = new PdfPictures();
        private final Map<List<Object>, Picture> drawn = new HashMap<>();

        @Override
        public Picture picture(Pdf pdf, int page, int dpi) {
            return drawn.computeIfAbsent(List.of(pdf, page, dpi), _ -> printer.picture(pdf, page, dpi));
        }

        @Override
        public int pages(Pdf pdf) {
            return printer.pages(pdf);
        }
    }

    /// The same pages are printed in two themes: made once.
    private static Sheets remembered(Sheets printer) {
        Map<Handout, Sheet> made = new HashMap<>();
        return (handout, look) -> made.computeIfAbsent(handout, h -> printer.sheet(h, look));
    }
}
