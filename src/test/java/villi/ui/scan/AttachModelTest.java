package villi.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import villi.domain.patient.PatientId;
import villi.domain.scan.ContentType;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.ui.scan.AttachModel.State;
import villi.ui.scan.AttachModel.What;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.roster.MemoryAudit;
import villi.usecase.scan.AttachScan;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.MemoryScans;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.ScanFiles;
import villi.usecase.scan.Scans;

/// Attaching files one after the other, step by step.
final class AttachModelTest {

    private static final PatientId ZURI = new PatientId(new UUID(0, 7));
    private static final Path ONE = Path.of("one.jpg");
    private static final Path TWO = Path.of("two.pdf");
    private static final Path THREE = Path.of("three.jpg");

    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final MemoryScans memory = new MemoryScans();
    private boolean full;
    private boolean reading;
    private AttachModel model = model(memory);
    private int number;

    @BeforeEach
    void start() {
        model = model(new Scans() {
            @Override
            public List<Scan> of(PatientId patient) {
                return memory.of(patient);
            }

            @Override
            public Optional<Scan> find(ScanId id) {
                return memory.find(id);
            }

            @Override
            public ScanContent content(ScanId id) {
                return memory.content(id);
            }

            @Override
            public void add(Scan scan, ScanContent content, Trail trail) {
                if (full) throw new Trouble("disk-full", "/data");
                memory.add(scan, content, trail);
            }

            @Override
            public void change(Scan scan, Trail trail) {
                memory.change(scan, trail);
            }
        });
    }

    @Test
    void one_file_after_the_other_and_each_page_is_told() {
        var told = new ArrayList<String>();
        model.state().addListener((_, _, now) -> {
            if (now instanceof State.Running(int file, int files, int page, int pages, var _))
                told.add(file + "/" + files + " " + page + "/" + pages);
        });
        model.attach(List.of(ONE, TWO));
        assertThat(model.running()).isTrue();
        drain();

        assertThat(told).containsExactly("1/2 1/1", "2/2 1/1", "2/2 1/3", "2/2 2/3", "2/2 3/3");
        assertThat(model.state().get()).isInstanceOfSatisfying(State.Idle.class, idle -> {
            assertThat(idle.stopped()).isFalse();
            assertThat(idle.told()).hasSize(2).allMatch(t -> t.what() instanceof What.Kept);
        });
        assertThat(memory.of(ZURI)).hasSize(2);
    }

    @Test
    void stopping_keeps_what_is_attached_and_reads_no_further() {
        model.attach(List.of(ONE, TWO, THREE));
        step();
        model.stop();
        drain();

        assertThat(model.state().get()).isInstanceOfSatisfying(State.Idle.class, idle -> {
            assertThat(idle.stopped()).isTrue();
            assertThat(idle.told()).hasSize(1);
        });
        assertThat(memory.of(ZURI)).hasSize(1);
    }

    @Test
    void a_full_disk_is_told_at_the_file_and_the_rest_waits() {
        full = true;
        model.attach(List.of(ONE, TWO));
        drain();

        assertThat(model.state().get().told()).singleElement().isInstanceOfSatisfying(AttachModel.Told.class, told -> {
            assertThat(told.name()).isEqualTo("one.jpg");
            assertThat(told.what())
                    .isInstanceOfSatisfying(
                            What.Failed.class,
                            f -> assertThat(f.trouble().key()).isEqualTo("disk-full"));
        });
        assertThat(model.running()).isFalse();
        assertThat(bugs).isEmpty();
        assertThat(memory.of(ZURI)).isEmpty();
    }

    @Test
    void a_second_choice_waits_until_the_first_is_done() {
        model.attach(List.of(ONE));
        model.attach(List.of(THREE));
        drain();

        assertThat(memory.of(ZURI)).hasSize(1);
    }

    /// What reading tells is told at once, as on another thread; a job waits for its turn.
    private void later(Runnable job) {
        if (reading) job.run();
        else jobs.add(job);
    }

    private void step() {
        jobs.remove().run();
    }

    private void drain() {
        while (!jobs.isEmpty()) step();
    }

    /// Reads "two.pdf" as three pages, all else as one.
    private ScanFiles files() {
        return new ScanFiles() {
            @Override
            public Read read(Path file, Steps steps) {
                int pages = file.equals(TWO) ? 3 : 1;
                reading = true;
                for (int page = 1; page <= pages; page++) if (!steps.at(page, pages)) return new Read.Stopped();
                reading = false;
                String sum = file.toString();
                return new Read.Taken(ContentType.JPEG, new ScanContent(new byte[] {1}), pages, sum + "!", sum);
            }

            @Override
            public void save(ScanContent content, Path file) {
                throw new AssertionError("nothing is saved here");
            }
        };
    }

    private AttachModel model(Scans scans) {
        var work = new Background(Runnable::run, Runnable::run, bugs::add);
        var later = new Background(this::later, Runnable::run, bugs::add);
        var uses = new ScanUses(
                new KeepScans(scans, new MemoryAudit(), ShotStage.CLOCK),
                new AttachScan(scans, ShotStage.CLOCK, () -> new UUID(9, number++)),
                files(),
                (_, _, _, _) -> {
                    throw new AssertionError("nothing is drawn here");
                },
                _ -> Optional.empty(),
                new ScanUses.Asks(List::of, _ -> Optional.empty()),
                ScanFakes.DESK);
        return new AttachModel(uses, ZURI, Optional.empty(), work.scope(), later.scope());
    }
}
