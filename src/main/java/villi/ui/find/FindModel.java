package villi.ui.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.text.Folded;
import villi.ui.kit.Palette.Group;
import villi.ui.kit.Palette.Part;
import villi.ui.kit.Palette.Row;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.patient.PatientIndex;

/// What the palette shows for what is typed: patients, what to do with the first of them, the library, commands,
/// create.
public final class FindModel {

    private static final int MOST_PATIENTS = 6;
    private static final int MOST_OTHERS = 5;

    private final Texts texts;
    private final Clock clock;
    private final Sources sources;

    /// Where the rows come from.
    ///
    /// @param recent opened last, newest first
    /// @param library foods and library entries for a text
    public record Sources(
            PatientIndex patients,
            List<Patient> recent,
            java.util.function.Function<String, List<Hit>> library,
            List<Command> commands,
            Acts acts) {
        public Sources {
            recent = List.copyOf(recent);
            commands = List.copyOf(commands);
        }
    }

    /// A food or an entry of the library.
    public record Hit(String icon, String name, String detail, Runnable open) {}

    /// Something to do.
    ///
    /// @param key as on the keyboard, or empty
    public record Command(String icon, String words, String key, Runnable run) {}

    /// What opening a row does.
    public interface Acts {

        void chart(Patient patient);

        void intake(Patient patient);

        void plan(Patient patient);

        void create(String typed);
    }

    public FindModel(Texts texts, Clock clock, Sources sources) {
        this.texts = texts;
        this.clock = clock;
        this.sources = sources;
    }

    /// The groups for what is typed; `>` at the beginning asks for commands only.
    public List<Group> search(String typed) {
        String text = typed.strip();
        if (text.startsWith(">")) return List.of(commands(text.substring(1).strip(), Integer.MAX_VALUE));
        if (text.isEmpty()) return List.of(recent(), commands("", MOST_OTHERS));
        List<Patient> found = sources.patients().search(text, date(text), MOST_PATIENTS);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                texts.get("find.patients"),
                found.stream().map(p -> row(p, text)).toList()));
        if (!found.isEmpty()) groups.add(goOn(found.getFirst()));
        groups.add(new Group(
                texts.get("find.library"),
                sources.library().apply(text).stream()
                        .limit(MOST_OTHERS)
                        .map(FindModel::row)
                        .toList()));
        groups.add(commands(text, 3));
        groups.add(new Group("", List.of(create(text))));
        return groups;
    }

    private Group recent() {
        return new Group(
                texts.get("nav.recent"),
                sources.recent().stream().limit(8).map(p -> row(p, "")).toList());
    }

    private Optional<LocalDate> date(String text) {
        if (text.chars().noneMatch(Character::isDigit)) return Optional.empty();
        return new DateEntry(DateEntry.Order.DAY_FIRST, LocalDate.now(clock)).day(text);
    }

    private Row row(Patient patient, String typed) {
        var name = patient.name();
        List<Part> parts = new ArrayList<>(Highlight.parts(Names.listed(name.family(), name.given()), typed));
        String age = Dates.age(patient.birthDate(), LocalDate.now(clock));
        parts.add(new Part("  " + texts.get("find.born", age, Dates.full(patient.birthDate())), Part.Kind.REST));
        String detail = texts.get("patients.number", patient.number());
        if (!name.preferred().isBlank()) detail += "  ·  " + texts.get("banner.called", name.preferred());
        if (patient.archived()) detail += "  ·  " + texts.get("find.archived");
        return new Row(
                "mdi2h-human-child",
                parts,
                detail,
                Optional.empty(),
                false,
                () -> sources.acts().chart(patient));
    }

    private Group goOn(Patient patient) {
        String name = Names.spoken(patient.name().family(), patient.name().given());
        return new Group(
                texts.get("find.go-on", name),
                List.of(
                        plain(
                                "mdi2k-keyboard-outline",
                                texts.get("find.intake"),
                                texts.get("find.intake.detail"),
                                () -> sources.acts().intake(patient)),
                        plain(
                                "mdi2c-clipboard-list-outline",
                                texts.get("find.plan"),
                                texts.get("find.plan.detail"),
                                () -> sources.acts().plan(patient))));
    }

    private Group commands(String typed, int most) {
        List<String> words = Folded.words(typed);
        return new Group(
                texts.get("find.commands"),
                sources.commands().stream()
                        .filter(c -> words.stream().allMatch(Folded.of(c.words())::contains))
                        .limit(most)
                        .map(c -> new Row(
                                c.icon(),
                                List.of(new Part(c.words(), Part.Kind.PLAIN)),
                                "",
                                c.key().isEmpty() ? Optional.empty() : Optional.of(c.key()),
                                false,
                                c.run()))
                        .toList());
    }

    private Row create(String typed) {
        return new Row(
                "mdi2a-account-plus-outline",
                List.of(new Part(texts.get("find.create") + " ", Part.Kind.PLAIN), new Part(typed, Part.Kind.NAME)),
                "",
                Optional.of(texts.get("today.new.key")),
                true,
                () -> sources.acts().create(typed));
    }

    private static Row row(Hit hit) {
        return plain(hit.icon(), hit.name(), hit.detail(), hit.open());
    }

    private static Row plain(String icon, String name, String detail, Runnable open) {
        return new Row(icon, List.of(new Part(name, Part.Kind.PLAIN)), detail, Optional.empty(), false, open);
    }
}
