package villi.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import villi.app.RunningProgram;
import villi.content.DemoFile;
import villi.domain.intake.Answers;
import villi.domain.patient.Patient;
import villi.shots.Toolkit;
import villi.usecase.demo.DemoForms;
import villi.usecase.intake.KeyIntake;

/// Somebody at the front desk with the running program: presses keys and waits for what the screen shows.
final class AtTheDesk {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    static final String PASSWORD = "violet anchor bread seven";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-10T08:41:12Z"), ZoneOffset.UTC);

    private final RunningProgram program;

    private AtTheDesk(RunningProgram program) {
        this.program = program;
    }

    /// Starts the program on a data folder.
    static AtTheDesk start(Path folder) throws Exception {
        return Toolkit.onFx(() -> {
            var program = new RunningProgram(folder, CLOCK);
            program.start();
            return new AtTheDesk(program);
        });
    }

    /// Goes through the first run to an empty Today.
    void setUp() throws Exception {
        waitFor("#first-run-next");
        does(k -> k.press(KeyCode.ENTER));
        does(k -> k.type("Birchwood Family Practice")
                .press(KeyCode.TAB)
                .type("12 Birch Lane")
                .press(KeyCode.TAB)
                .type("(503) 555-0100")
                .press(KeyCode.ENTER));
        does(k -> k.type("Rosa Marin, ND")
                .press(KeyCode.TAB)
                .type(PASSWORD)
                .press(KeyCode.TAB)
                .type(PASSWORD)
                .press(KeyCode.ENTER));
        waitFor("#first-run-key");
        List<String> groups = Toolkit.onFx(() -> Arrays.asList(
                node("#first-run-key").orElseThrow().getAccessibleText().split(" ")));
        does(k -> k.type(groups.get(3)).press(KeyCode.TAB).type(groups.get(10)).press(KeyCode.ENTER));
        waitFor("#first-run-start-empty");
        does(k -> k.press(KeyCode.ENTER));
        waitFor("#today-new");
    }

    /// Registers a child with a guardian; ends on the chart.
    void register(String given) throws Exception {
        does(k -> k.ctrl(KeyCode.N));
        waitFor("#register-family");
        does(k -> {
            focus("#register-given");
            k.type(given)
                    .press(KeyCode.TAB)
                    .type("Keller")
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .type("2020-05-01");
            focus("#register-guardian");
            k.type("Anna Keller")
                    .press(KeyCode.TAB)
                    .type("mother")
                    .press(KeyCode.TAB)
                    .type("(503) 555-0117");
            k.ctrl(KeyCode.ENTER);
        });
        waitFor("#chart-start");
    }

    /// From the chart to the first question of a new form.
    void openForm() throws Exception {
        press("#chart-start");
        waitFor("#intake-choice");
        does(k -> k.press(KeyCode.ENTER));
        waitFor("#paper-code");
        does(k -> k.press(KeyCode.F4));
        waitFor("#intake-list");
    }

    KeyIntake.Session session(Patient patient) throws Exception {
        var opening = program.inside(i -> i.keying().open(patient.id(), i.actor()));
        return ((KeyIntake.Opening.Opened) opening).session();
    }

    /// What stands on the paper that came back.
    static Answers wanted(KeyIntake.Session session) {
        return DemoForms.child(
                DemoFile.read(), "Mia", session.form(), session.intake().answers(), TODAY);
    }

    void close() throws Exception {
        does(_ -> program.close());
        waitUntil(program::ended);
    }

    void does(Consumer<Keys> act) throws Exception {
        Toolkit.onFx(() -> {
            act.accept(new Keys(program.scene()));
            program.scene().getRoot().applyCss();
            program.scene().getRoot().layout();
            return true;
        });
        Toolkit.frame();
        Toolkit.frame();
    }

    void press(String button) throws Exception {
        does(_ -> ((Button) node(button).orElseThrow()).fire());
    }

    void focus(String node) {
        node(node).orElseThrow().requestFocus();
    }

    Optional<Node> node(String selector) {
        return Optional.ofNullable(program.scene().getRoot().lookup(selector));
    }

    void waitFor(String selector) throws Exception {
        waitUntil(() -> node(selector).isPresent());
    }

    void waitUntil(BooleanSupplier holds) throws Exception {
        Toolkit.until(holds);
    }

    <T> T inside(Function<RunningProgram.Inside, T> look) throws Exception {
        return program.inside(look);
    }

    RunningProgram program() {
        return program;
    }
}
