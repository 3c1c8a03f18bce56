package villi.ui.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.text.Folded;
import villi.ui.kit.Background;
import villi.ui.kit.Latest;
import villi.ui.kit.Palette;
import villi.ui.kit.Palette.Group;
import villi.ui.kit.Palette.Part;
import villi.ui.kit.Palette.Row;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;

/// What the palette shows for what is typed: patients, what to do with the first of them, the library, commands,
/// create.
public final class FindModel implements Palette.Search {

    private static final int MOST_PATIENTS = 6;
    private static final int MOST_OTHERS = 5;
    /// So many people are searched within one frame.
    private static final int QUICK = 200_000;

    private final Texts texts;
    private final Clock clock;
    private final DateEntry.Order order;
    private final Latest latest;
    private final Sources sources;

    /// Where the rows come from.
    ///
    /// @param recent opened last, newest first
    /// @param library foods and library entries for a text
    public record Sources(
            Roster people,
            Supplier<List<PatientId>> recent,
            Function<String, List<Hit>> library,
            List<Command> commands,
            Acts acts) {
        public Sources {
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

    /// @param order how the practice writes dates
    /// @param jobs where a search of very many people is done
    public FindModel(Texts texts, Clock clock, DateEntry.Order order, Sources sources, Background.Scope jobs) {
        this.texts = texts;
        this.clock = clock;
        this.order = order;
        this.sources = sources;
        latest = new Latest(jobs);
    }

    /// The groups for what is typed; `>` at the beginning asks for commands only.
    @Override
    public void ask(String typed, Consumer<List<Group>> answer) {
        String text = typed.strip();
        if (text.startsWith(">")) {
            latest.ask(true, () -> List.of(commands(text.substring(1).strip(), Integer.MAX_VALUE)), answer);
        } else if (text.isEmpty()) {
            latest.ask(true, () -> List.of(recent(), commands("", MOST_OTHERS)), answer);
        } else {
            Asked asked = Asked.read(text, LocalDate.now(clock), order);
            boolean quick = sources.people().size() <= QUICK;
            latest.ask(
                    quick,
                    () -> sources.people().search(asked, MOST_PATIENTS),
                    found -> answer.accept(groups(text, asked, found)));
        }
    }

    private List<Group> groups(String text, Asked asked, List<Found> found) {
        boolean ready = sources.people().ready();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                texts.get("find.patients"),
                ready ? found.stream().map(f -> row(f, asked)).toList() : List.of(reading())));
        if (!found.isEmpty()) groups.add(goOn(found.getFirst().patient()));
        groups.add(new Group(
                texts.get("find.library"),
                sources.library().apply(text).stream()
                        .limit(MOST_OTHERS)
                        .map(FindModel::row)
                        .toList()));
        groups.add(commands(text, 3));
        if (ready) groups.add(new Group("", List.of(create(text, asked))));
        return groups;
    }

    private Group recent() {
        Asked nothing = Asked.read("", LocalDate.now(clock), order);
        return new Group(
                texts.get("nav.recent"),
                sources.people().known(sources.recent().get()).stream()
                        .limit(8)
                        .map(f -> row(f, nothing))
                        .toList());
    }

    private Row row(Found found, Asked asked) {
        FoundRow row = new FoundRow(texts, LocalDate.now(clock), asked);
        Patient patient = found.patient();
        return new Row(
                "mdi2h-human-child",
                row.name(patient),
                row.detail(found),
                Optional.empty(),
                false,
                () -> sources.acts().chart(patient));
    }

    /// Stands there until everybody is read.
    private Row reading() {
        return plain("mdi2t-timer-sand", texts.get("find.reading"), "", () -> {});
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
                                List.of(),
                                c.key().isEmpty() ? Optional.empty() : Optional.of(c.key()),
                                false,
                                c.run()))
                        .toList());
    }

    /// A date or a number alone is no name.
    private Row create(String typed, Asked asked) {
        return new Row(
                "mdi2a-account-plus-outline",
                asked.words().isEmpty()
                        ? List.of(new Part(texts.get("today.new"), Part.Kind.PLAIN))
                        : List.of(
                                new Part(texts.get("find.create") + " ", Part.Kind.PLAIN),
                                new Part(typed, Part.Kind.NAME)),
                List.of(),
                Optional.of(texts.get("today.new.key")),
                true,
                () -> sources.acts().create(typed));
    }

    private static Row row(Hit hit) {
        return plain(hit.icon(), hit.name(), hit.detail(), hit.open());
    }

    private static Row plain(String icon, String name, String detail, Runnable open) {
        List<Part> more = detail.isEmpty() ? List.of() : List.of(new Part(detail, Part.Kind.REST));
        return new Row(icon, List.of(new Part(name, Part.Kind.PLAIN)), more, Optional.empty(), false, open);
    }
}
