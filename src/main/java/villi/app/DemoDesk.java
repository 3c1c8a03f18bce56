package villi.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import villi.content.DemoFile;
import villi.domain.practice.Actor;
import villi.domain.practice.Member;
import villi.domain.practice.UserId;
import villi.usecase.Trail;
import villi.usecase.demo.DemoPractice;
import villi.usecase.demo.FillDemo;
import villi.usecase.handout.Sheets;
import villi.usecase.practice.CreatePractice;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.Unlocked;

/// Makes and opens the demo practice. It holds invented people only, so that its password is no secret.
final class DemoDesk {

    private final Desk desk;
    private final Sheets sheets;
    private final Executor jobs;
    private final Consumer<Step> steps;

    /// @param jobs runs half of the filling
    /// @param steps told how far the filling is, on the threads that fill
    DemoDesk(Desk desk, Sheets sheets, Executor jobs, Consumer<Step> steps) {
        this.desk = desk;
        this.sheets = sheets;
        this.jobs = jobs;
        this.steps = steps;
    }

    /// Opens the demo practice, filled when it is new. Takes seconds; never called on the FX thread.
    ///
    /// @return who works in it
    Opened open() {
        DemoPractice demo = DemoFile.read();
        return switch (desk.look().look()) {
            case Look.Missing _ -> made(demo);
            case Look.Locked locked -> unlocked(locked, demo);
            case Look.InUse _, Look.NewerThanProgram _, Look.Damaged _, Look.ReadOnlyFolder _ ->
                new Opened.Stopped(desk.look().look());
        };
    }

    /// Which patient's papers are being made, from 1.
    record Step(int patient, int patients) {}

    /// How opening ended.
    sealed interface Opened {
        record Ready(Actor actor) implements Opened {}

        record Stopped(Look look) implements Opened {}
    }

    private Opened made(DemoPractice demo) {
        return switch (desk.create().create(demo.practice(), demo.owner(), password())) {
            case CreatePractice.Created.Done(Actor owner, var _) -> {
                fill(demo, owner);
                yield new Opened.Ready(owner);
            }
            case CreatePractice.Created.Stopped(Look why) -> new Opened.Stopped(why);
            case CreatePractice.Created.Refused refused ->
                throw new IllegalStateException("demo: " + refused.gaps() + refused.password());
        };
    }

    /// All or nothing, so that a demo that was interrupted is filled at the next start. The colleagues get no
    /// password: the demo always opens as its owner.
    private void fill(DemoPractice demo, Actor owner) {
        var stores = new FillDemo.Stores(desk.patients, desk.forms, desk.intakes, desk.plans);
        var filling = new FillDemo(stores, desk.rulings(), sheets, desk.clock, desk.ids);
        desk.together(() -> {
            var trail = new Trail(owner, desk.clock.instant(), "member.add");
            demo.people().stream()
                    .map(p -> new Member(new UserId(desk.ids.get()), p.name(), p.role(), true))
                    .forEach(m -> desk.books.people().save(m, trail));
            make(filling.register(demo, owner));
        });
    }

    /// Two at a time: one thread computes while the other writes.
    private void make(List<Runnable> papers) {
        var next = new AtomicInteger();
        Runnable lane = () -> {
            for (int at = next.getAndIncrement(); at < papers.size(); at = next.getAndIncrement()) {
                steps.accept(new Step(at + 1, papers.size()));
                papers.get(at).run();
            }
        };
        CompletableFuture<Void> other = CompletableFuture.runAsync(lane, jobs);
        try {
            lane.run();
        } finally {
            next.set(papers.size());
            Awaited.of(other);
        }
    }

    private Opened unlocked(Look.Locked locked, DemoPractice demo) {
        return switch (desk.unlock().unlock(locked.people().getFirst().id(), password())) {
            case Unlocked.Open(Actor actor, var _) -> {
                if (desk.patients.all().isEmpty()) fill(demo, actor);
                yield new Opened.Ready(actor);
            }
            case Unlocked.Stopped(Look why) -> new Opened.Stopped(why);
            case Unlocked.WrongPassword _,
                    Unlocked.WrongRecoveryKey _,
                    Unlocked.Waiting _,
                    Unlocked.NotAllowed _,
                    Unlocked.WeakPassword _ -> new Opened.Stopped(desk.look().look());
        };
    }

    /// The same for every demo practice.
    private static Password password() {
        return Password.of("invented people only here");
    }
}
