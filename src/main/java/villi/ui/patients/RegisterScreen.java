package villi.ui.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.AnswerKeys;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.usecase.find.Alike;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;
import villi.usecase.patient.Patients;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.patient.RegisterPatient.Contact;
import villi.usecase.patient.RegisterPatient.Form;
import villi.usecase.patient.RegisterPatient.Problem;

/// Registering somebody new, or changing what is known: name, birth date typed as on paper, sex, household, guardian.
public final class RegisterScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final RegisterModel model;
    private final Who who;
    private final Actor actor;
    private final ScrollPane root = new ScrollPane();
    private final TextField family = new TextField();
    private final TextField given = new TextField();
    private final TextField preferred = new TextField();
    private final TextField birth = new TextField();
    private final TextField guardian = new TextField();
    private final TextField relationship = new TextField();
    private final TextField phone = new TextField();
    private final TextField address = new TextField();
    private final TextField consent = new TextField();
    private final CheckBox handouts;
    private final Label echo = Boxes.wrapped("", "ink-2");
    private final RegisterNotes notes;
    private final VBox home = Boxes.column(16);
    private final Field familyField;
    private final Field givenField;
    private final Field birthField;
    private final AnswerKeys sexKeys;
    private Sex sex = Sex.UNKNOWN;
    private Optional<Household> household = Optional.empty();

    /// Who is registered or edited.
    ///
    /// @param edited the patient to change, or empty for somebody new
    /// @param joined the household to join, or empty
    /// @param typed what was typed in the search, or empty
    public record Who(Optional<PatientId> edited, Optional<HouseholdId> joined, String typed) {}

    /// What the screen works with.
    ///
    /// @param order how the practice writes dates
    public record Uses(Patients patients, Roster people, RegisterPatient register, DateEntry.Order order) {}

    public RegisterScreen(Kit kit, Navigator navigator, Uses uses, Actor actor, Who who) {
        this.kit = kit;
        this.navigator = navigator;
        this.actor = actor;
        this.who = who;
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        model = new RegisterModel(
                uses.patients(),
                new Alike(uses.people()),
                uses.register(),
                new RegisterModel.Work(work, jobs),
                kit.clock(),
                uses.order());
        id(family, "register-family");
        id(given, "register-given");
        id(preferred, "register-preferred");
        id(birth, "register-birth");
        id(guardian, "register-guardian");
        id(relationship, "register-relationship");
        id(phone, "register-phone");
        id(address, "register-address");
        id(consent, "register-consent");
        handouts = new CheckBox(kit.texts().get("register.handouts"));
        handouts.setId("register-handouts");
        handouts.setSelected(true);
        familyField = field("register.family", family);
        givenField = field("register.given", given);
        birthField = field("register.birth", birth).note(kit.texts().get("register.birth.note"));
        sexKeys = sexKeys();
        birth.textProperty().addListener((_, _, _) -> echo());
        for (TextField each : List.of(family, given, birth)) {
            each.textProperty().addListener((_, _, _) -> compare());
        }
        model.problems().addListener((ListChangeListener<Problem>) _ -> sayProblems());
        notes = new RegisterNotes(
                kit,
                new RegisterNotes.Acts(
                        f -> navigator.open(new Route.Chart(f.patient().id())),
                        f -> model.pass(f.patient().id(), form(), who.edited()),
                        f -> model.home(f.patient().household(), this::join)));
        model.alike().addListener((ListChangeListener<Found>) _ -> point());
        model.families().addListener((ListChangeListener<Found>) _ -> point());
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setContent(page());
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean enter = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
            if (enter) save();
            if (enter || notes.key(e)) e.consume();
        });
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get(titleKey()));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(kit.texts().get("key.tab"), kit.texts().get("register.hint.next")),
                Hint.of(kit.texts().get("key.ctrl-enter"), kit.texts().get("register.hint.save")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("register.hint.leave")));
    }

    @Override
    public void shown() {
        root.applyCss(); // only then do the fields stand in the window and can be focused
        given.requestFocus();
        model.load(who.edited(), who.joined(), this::fill);
    }

    @Override
    public void hidden() {
        work.close();
        jobs.close();
    }

    private String titleKey() {
        return who.edited().isPresent() ? "register.title.edit" : "register.title";
    }

    private VBox page() {
        VBox person = Boxes.column(
                16,
                Boxes.equal(200, givenField, familyField),
                Boxes.equal(200, field("register.preferred", preferred), Boxes.column(4, birthField, echo)),
                sexField());
        for (VBox each : List.of(person, home)) each.setStyle("-fx-padding: 0.6em 0 0.4em 0;");
        ActionButton save = ActionButton.primary("register-save", kit.texts().get("register.save"))
                .key(kit.texts().get("key.ctrl-enter"))
                .press(this::save);
        save.disableProperty().bind(model.busy());
        ActionButton leave = ActionButton.normal("register-leave", kit.texts().get("register.leave"))
                .press(navigator::back);
        VBox page = Boxes.column(
                16,
                Boxes.words(kit.texts().get(titleKey()), "t-title"),
                Boxes.aside(440, new Card(kit.texts().get("register.person")).with(person), notes.node()),
                new Card(kit.texts().get("register.home")).with(home),
                Boxes.row(8, save, leave));
        page.getStyleClass().add("pad-page");
        showHome();
        return page;
    }

    private VBox sexField() {
        Label label = Boxes.words(kit.texts().get("register.sex"), "field-label");
        VBox box = new VBox(label, sexKeys);
        box.getStyleClass().add("field");
        return box;
    }

    private AnswerKeys sexKeys() {
        List<AnswerKeys.Key> keys = new ArrayList<>();
        for (Sex each : Sex.values()) {
            String words = kit.texts().get("banner.sex." + each.name().toLowerCase(java.util.Locale.ROOT));
            keys.add(new AnswerKeys.Key(each.name().toLowerCase(java.util.Locale.ROOT), words, words));
        }
        AnswerKeys made = new AnswerKeys("register-sex", kit.texts().get("register.sex"), false, keys, code -> {
            sex = Sex.valueOf(code.toUpperCase(java.util.Locale.ROOT));
            showSex();
        });
        made.oneStop();
        return made;
    }

    private void showSex() {
        sexKeys.show(java.util.Set.of(sex.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private void showHome() {
        home.getChildren().clear();
        household.ifPresent(h -> home.getChildren()
                .add(new NoteBox(
                        Tone.PLAIN,
                        "mdi2h-home-heart",
                        kit.texts().get("register.joined", h.name()),
                        ActionButton.quiet("register-own-home", kit.texts().get("register.own-home"))
                                .small()
                                .press(this::ownHome))));
        home.getChildren()
                .addAll(
                        Boxes.equal(
                                220,
                                field("register.guardian", guardian),
                                field("register.relationship", relationship),
                                field("register.phone", phone)),
                        Boxes.equal(220, field("register.address", address), field("register.consent", consent)),
                        handouts);
    }

    private void ownHome() {
        household = Optional.empty();
        for (TextField each : List.of(guardian, relationship, phone, address, consent)) each.clear();
        handouts.setSelected(true);
        showHome();
        compare();
    }

    private void fill(RegisterModel.Start start) {
        start.household().ifPresent(this::join);
        start.patient().ifPresentOrElse(this::fillPatient, this::fillTyped);
        showSex();
    }

    private void join(Household joined) {
        household = Optional.of(joined);
        if (who.edited().isEmpty() && family.getText().isBlank()) family.setText(joined.name());
        phone.setText(joined.phone());
        address.setText(joined.address());
        joined.guardians().stream().findFirst().ifPresent(g -> {
            guardian.setText(g.name());
            relationship.setText(g.relationship());
            consent.setText(g.consent());
            handouts.setSelected(g.mayReceiveHandouts());
        });
        showHome();
        compare();
    }

    private void fillPatient(Patient patient) {
        family.setText(patient.name().family());
        given.setText(patient.name().given());
        preferred.setText(patient.name().preferred());
        birth.setText(Dates.full(patient.birthDate()));
        sex = patient.sexAtBirth();
    }

    /// A birth date that was typed in the search goes where it belongs, the rest is the name.
    private void fillTyped() {
        String typed = who.typed().strip();
        if (typed.isEmpty()) return;
        if (model.date(typed).isPresent()) {
            birth.setText(typed);
            return;
        }
        int comma = typed.indexOf(',');
        int space = typed.lastIndexOf(' ');
        if (comma >= 0) {
            family.setText(typed.substring(0, comma).strip());
            given.setText(typed.substring(comma + 1).strip());
        } else {
            given.setText(space < 0 ? typed : typed.substring(0, space));
            if (space > 0) family.setText(typed.substring(space + 1));
        }
        given.requestFocus();
        given.end();
    }

    private Form form() {
        List<Household.Guardian> guardians = new ArrayList<>();
        String number = phone.getText().strip();
        if (!guardian.getText().isBlank()) {
            guardians.add(new Household.Guardian(
                    guardian.getText().strip(),
                    relationship.getText().strip(),
                    number,
                    handouts.isSelected(),
                    consent.getText().strip(),
                    household.flatMap(h -> h.guardians().stream().findFirst()).flatMap(Household.Guardian::nurses)));
        }
        household.ifPresent(h -> h.guardians().stream().skip(1).forEach(guardians::add));
        return new Form(
                family.getText(),
                given.getText(),
                preferred.getText(),
                model.date(birth.getText()),
                sex,
                household.map(Household::id),
                new Contact(number, household.map(Household::email).orElse(""), address.getText(), guardians));
    }

    private void echo() {
        birthField.note(birth.getText().isBlank() ? kit.texts().get("register.birth.note") : "");
        echo.setText(model.date(birth.getText())
                .filter(d -> !d.isAfter(model.today()))
                .map(d -> kit.texts().get("register.birth.echo", Dates.words(d), Dates.age(d, model.today())))
                .orElse(""));
        birthField.error("");
    }

    private void save() {
        model.save(form(), who.edited(), actor, patient -> {
            kit.saved().saved(java.time.LocalTime.now(kit.clock()));
            navigator.open(new Route.Chart(patient.id()));
        });
    }

    private void sayProblems() {
        familyField.error("");
        givenField.error("");
        birthField.error("");
        for (Problem problem : model.problems()) {
            String words = kit.texts()
                    .get("register.problem."
                            + problem.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            switch (problem) {
                case NAME_MISSING, UNKNOWN_PATIENT -> givenField.error(words);
                case NAME_TOO_LONG -> familyField.error(words);
                case BIRTH_DATE_MISSING, BIRTH_DATE_IN_FUTURE, BIRTH_DATE_TOO_EARLY -> birthField.error(words);
            }
        }
        if (givenField.wrong()) given.requestFocus();
        else if (birthField.wrong()) birth.requestFocus();
    }

    private void compare() {
        model.compare(form(), who.edited());
        point();
    }

    private void point() {
        notes.show(new RegisterNotes.Near(model.alike(), model.families(), model.date(birth.getText())));
    }

    private Field field(String key, TextField field) {
        return new Field(kit.texts().get(key), field);
    }

    private static void id(TextField field, String id) {
        field.setId(id);
    }
}
