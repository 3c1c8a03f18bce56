package villi.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.ui.kit.Palette;
import villi.ui.kit.Palette.Group;
import villi.ui.kit.Palette.Part;
import villi.ui.text.Texts;
import villi.usecase.find.MemoryRoll;
import villi.usecase.find.Roster;

/// What the box shows for what is typed. No toolkit.
final class FindModelTest {

    private final Birchwood practice = Birchwood.busy();
    private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();
    private final Roster people = new Roster(new MemoryRoll(practice), jobs::add, thrown -> {
        throw new AssertionError(thrown);
    });
    private final List<String> done = new ArrayList<>();
    private final FindModel model = new FindModel(
            Texts.in(Locale.US),
            ShotStage.CLOCK,
            DateEntry.Order.DAY_FIRST,
            new FindModel.Sources(
                    people,
                    () -> List.of(Birchwood.patient(3), Birchwood.patient(1)),
                    _ -> List.of(),
                    List.of(new FindModel.Command("", "Settings", "", () -> done.add("settings"))),
                    new Noted()),
            new Background(Runnable::run, Runnable::run, _ -> {}).scope());

    @Test
    void before_anything_is_typed_those_opened_last_stand_there_newest_first() {
        load();
        assertThat(names(groups("").getFirst())).containsExactly("OKAFOR, Ada", "KELLER, Mia");
    }

    @Test
    void to_create_somebody_comes_last_and_only_after_what_was_found() {
        load();
        List<Group> groups = groups("mia k");
        assertThat(names(groups.getFirst())).containsExactly("KELLER, Mia");
        assertThat(groups.getLast().rows()).singleElement().satisfies(r -> {
            assertThat(r.create()).isTrue();
            r.open().run();
        });
        assertThat(done).containsExactly("create mia k");
    }

    @Test
    void nothing_is_created_while_the_names_are_still_being_read() {
        assertThat(groups("mia k").stream().flatMap(g -> g.rows().stream()))
                .noneMatch(Palette.Row::create)
                .isNotEmpty();
    }

    @Test
    void what_was_typed_is_marked_where_it_stands() {
        load();
        assertThat(hits("kel mimi")).contains("KEL", "Mimi");
        assertThat(hits("14 7 20")).containsExactly("14-Jul-2020");
        assertThat(hits("0101")).containsExactly("0101");
        assertThat(hits("2041")).containsExactly("2041");
        assertThat(hits("kelelr")).contains("KELLER");
        assertThat(hits("ada okáfor")).contains("OKAFOR", "Ada");
    }

    @Test
    void enter_opens_the_first_that_was_found() {
        load();
        groups("okafor").getFirst().rows().getFirst().open().run();
        assertThat(done).containsExactly("chart 2043");
    }

    @Test
    void a_sign_at_the_beginning_asks_for_commands_only() {
        load();
        assertThat(groups(">sett"))
                .singleElement()
                .satisfies(g -> assertThat(names(g)).containsExactly("Settings"));
    }

    private List<String> hits(String typed) {
        Palette.Row row = groups(typed).getFirst().rows().getFirst();
        List<Part> parts = new ArrayList<>(row.name());
        parts.addAll(row.detail());
        return parts.stream()
                .filter(p -> p.kind() == Part.Kind.HIT)
                .map(Part::text)
                .distinct()
                .toList();
    }

    private static List<String> names(Group group) {
        return group.rows().stream()
                .map(r -> r.name().stream()
                        .filter(p -> p.kind() != Part.Kind.REST)
                        .map(Part::text)
                        .collect(Collectors.joining()))
                .map(n -> n.replaceAll("\\d\\d-.*", ""))
                .toList();
    }

    private List<Group> groups(String typed) {
        var heard = new ArrayList<List<Group>>();
        model.ask(typed, heard::add);
        return heard.getLast();
    }

    private void load() {
        people.load();
        while (!jobs.isEmpty()) jobs.remove().run();
    }

    /// Notes what would be opened.
    private final class Noted implements FindModel.Acts {
        @Override
        public void chart(Patient patient) {
            done.add("chart " + patient.number());
        }

        @Override
        public void intake(Patient patient) {
            done.add("intake " + patient.number());
        }

        @Override
        public void plan(Patient patient) {
            done.add("plan " + patient.number());
        }

        @Override
        public void create(String typed) {
            done.add("create " + typed);
        }
    }
}
