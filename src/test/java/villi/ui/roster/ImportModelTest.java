package villi.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.roster.DateOrder;
import villi.domain.roster.Meaning;
import villi.domain.roster.Taken;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.usecase.roster.ListFiles.Refusal;
import villi.usecase.roster.MemoryRoster;

/// No toolkit, no sleeping: the test is the executor.
final class ImportModelTest {

    @TempDir
    Path folder;

    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final ArrayDeque<Runnable> fx = new ArrayDeque<>();
    private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();
    private final MemoryRoster practice = new MemoryRoster();
    private final Background.Scope scope = scope(work);
    private final ImportModel model =
            new ImportModel(ImportShots.uses(practice, practice), scope, scope(jobs), ShotStage.CLOCK);

    @Test
    void the_work_is_done_in_parts_between_which_others_can_save() throws IOException {
        check(1200);
        start();
        int parts = 0;
        while (model.step().get() instanceof ImportStep.Running) {
            assertThat(work).as("never more than one part waits").hasSize(1);
            one(work);
            parts++;
        }
        assertThat(parts).isEqualTo(3);
        assertThat(model.step().get()).isInstanceOf(ImportStep.Done.class);
        assertThat(practice.all()).hasSize(1200);
    }

    @Test
    void stopping_waits_for_the_part_that_is_being_written_and_going_on_finishes() throws IOException {
        check(1200);
        start();
        one(work);
        model.stop();
        drain();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        ImportStep.Stopped.class,
                        s -> assertThat(s.progress().done()).isEqualTo(1000));
        assertThat(practice.all()).hasSize(1000);

        model.goOn((ImportStep.Stopped) model.step().get());
        drain();
        assertThat(practice.all()).hasSize(1200);
    }

    @Test
    void leaving_the_screen_ends_with_the_part_that_is_being_written() throws IOException {
        check(1200);
        start();
        scope.close();
        drain();
        assertThat(practice.all()).hasSize(500);
        assertThat(practice.past())
                .singleElement()
                .satisfies(p -> assertThat(p.people()).isEqualTo(500));
    }

    @Test
    void what_was_taken_in_is_taken_out_in_parts() throws IOException {
        check(1200);
        start();
        drain();
        model.undo(practice.past().getFirst().id());
        drain();
        assertThat(practice.all()).isEmpty();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        ImportStep.Undone.class,
                        u -> assertThat(u.undoing().removed()).isEqualTo(1200));
    }

    @Test
    void asking_twice_takes_out_once() throws IOException {
        check(600);
        start();
        drain();
        model.undo(practice.past().getFirst().id());
        model.undo(practice.past().getFirst().id());
        drain();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        ImportStep.Undone.class,
                        u -> assertThat(u.undoing().kept()).isZero());
    }

    @Test
    void a_file_that_is_no_list_is_named_with_its_reason() throws IOException {
        model.read(Files.write(folder.resolve("list.csv"), new byte[0]));
        drain();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        ImportStep.Choose.class,
                        c -> assertThat(c.refused())
                                .hasValueSatisfying(
                                        r -> assertThat(r.why().why()).isEqualTo(Refusal.EMPTY)));
    }

    @Test
    void a_chosen_order_is_kept_until_another_column_holds_the_dates() throws IOException {
        ImportStep.Columns read = read("Name,DOB,Seen\nMia Keller,3/4/2019,1/2/2020\n");
        model.order(read, DateOrder.MONTH_FIRST);
        drain();
        ImportStep.Columns ordered = columns();
        model.head(ordered, true);
        drain();
        assertThat(columns().layout().order()).contains(DateOrder.MONTH_FIRST);
        model.take(columns(), 2, Taken.of(Meaning.BIRTH_DATE));
        drain();
        assertThat(columns().layout().order()).isEmpty();
        assertThat(columns().layout().columns().get(1)).isEqualTo(Taken.NOTHING);
    }

    @Test
    void asking_for_the_order_again_leaves_the_columns_as_they_are() throws IOException {
        ImportStep.Columns read = read("Name,DOB\nMia Keller,3/4/2019\n");
        model.order(read, DateOrder.DAY_FIRST);
        drain();
        model.ask(columns());
        assertThat(columns().layout()).isEqualTo(read.layout());
        assertThat(columns().layout().order()).isEqualTo(Optional.empty());
    }

    private void check(int people) throws IOException {
        String rows = IntStream.range(0, people)
                .mapToObj(i -> "Child Number" + i + ",2019-02-03")
                .collect(Collectors.joining("\n"));
        model.check(read("Name,DOB\n" + rows));
        drain();
    }

    private void start() {
        model.start((ImportStep.Check) model.step().get());
    }

    private ImportStep.Columns read(String list) throws IOException {
        model.read(Files.writeString(folder.resolve("list.csv"), list));
        drain();
        return columns();
    }

    private ImportStep.Columns columns() {
        return (ImportStep.Columns) model.step().get();
    }

    private void drain() {
        for (var queue : List.of(jobs, work, fx)) {
            if (queue.isEmpty()) continue;
            queue.remove().run();
            drain();
            return;
        }
    }

    private void one(ArrayDeque<Runnable> queue) {
        queue.remove().run();
        while (!fx.isEmpty()) fx.remove().run();
    }

    private Background.Scope scope(ArrayDeque<Runnable> queue) {
        return new Background(queue::add, fx::add, thrown -> {
                    throw new AssertionError(thrown);
                })
                .scope();
    }
}
