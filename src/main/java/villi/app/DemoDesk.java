package villi.app;

import villi.content.DemoFile;
import villi.domain.practice.Actor;
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

    DemoDesk(Desk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    /// Opens the demo practice, filled when it is new. Takes seconds; never called on the FX thread.
    ///
    /// @return who works in it
    Opened open() {
        DemoPractice demo = DemoFile.read();
        return switch (desk.look().look()) {
            case Look.Missing _ -> made(demo);
            case Look.Locked locked -> unlocked(locked);
            case Look.InUse _, Look.NewerThanProgram _, Look.Damaged _, Look.ReadOnlyFolder _ ->
                new Opened.Stopped(desk.look().look());
        };
    }

    /// How opening ended.
    sealed interface Opened {
        record Ready(Actor actor) implements Opened {}

        record Stopped(Look look) implements Opened {}
    }

    private Opened made(DemoPractice demo) {
        return switch (desk.create().create(demo.practice(), demo.owner(), password())) {
            case CreatePractice.Created.Done(Actor owner, var _) -> {
                demo.people().forEach(p -> desk.people().add(owner, p.name(), p.role(), password()));
                var stores = new FillDemo.Stores(desk.patients, desk.forms, desk.intakes, desk.plans);
                new FillDemo(stores, desk.rulings(), sheets, desk.clock, desk.ids).fill(demo, owner);
                yield new Opened.Ready(owner);
            }
            case CreatePractice.Created.Stopped(Look why) -> new Opened.Stopped(why);
            case CreatePractice.Created.Refused refused ->
                throw new IllegalStateException("demo: " + refused.gaps() + refused.password());
        };
    }

    private Opened unlocked(Look.Locked locked) {
        return switch (desk.unlock().unlock(locked.people().getFirst().id(), password())) {
            case Unlocked.Open(Actor actor, var _) -> new Opened.Ready(actor);
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
