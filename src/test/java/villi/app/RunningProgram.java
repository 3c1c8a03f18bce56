package villi.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.practice.Actor;
import villi.files.SettingsFile;
import villi.ui.nav.Route;
import villi.ui.text.Texts;
import villi.usecase.intake.Intakes;
import villi.usecase.intake.KeyIntake;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;

/// The whole program on one data folder, as it starts for a user, with a look at what it has written.
public final class RunningProgram {

    private final Threads threads = new Threads();
    private final Shell shell;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    /// What the program works with; touched on its work thread only.
    public record Inside(Actor actor, Patients patients, Intakes intakes, CarePlans plans, KeyIntake keying) {

        public Intake intake(IntakeId id) {
            return intakes.find(id).orElseThrow();
        }
    }

    /// Called on the FX thread.
    public RunningProgram(Path folder, Clock clock) {
        Desks desks = new Desks(
                folder.resolve("practice"),
                folder.resolve("demo"),
                clock,
                threads,
                (f, t) -> Desks.lock(f, t, () -> {}));
        var looks = new Looks(new SettingsFile(folder.resolve("settings.properties")));
        shell = new Shell(
                new Stage(), Texts.in(Locale.ENGLISH), clock, threads, looks, desks, () -> ended.complete(true));
    }

    public Scene scene() {
        return shell.scene();
    }

    public void start() {
        shell.start(false);
    }

    public void open(Route route) {
        shell.open(route);
    }

    /// Closes the window as its close button does.
    public void close() {
        shell.close();
    }

    public boolean ended() {
        return ended.isDone();
    }

    public boolean signedIn() {
        return shell.signedIn();
    }

    /// Does something with the stored data, in turn with the program's own work.
    public <T> T inside(Function<Inside, T> look) throws InterruptedException, ExecutionException, TimeoutException {
        Services services = shell.services().orElseThrow();
        var inside = new Inside(
                services.actor, services.desk.patients, services.desk.intakes, services.desk.plans, services.keying);
        return CompletableFuture.supplyAsync(() -> look.apply(inside), threads.work())
                .get(60, TimeUnit.SECONDS);
    }
}
