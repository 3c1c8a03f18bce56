package villi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import villi.app.RunningProgram;
import villi.content.DemoFile;
import villi.domain.handout.Pdf;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanLine;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.usecase.demo.DemoForms;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

/// One family from the empty computer to the signed sheet, and the next morning.
@ExtendWith(Toolkit.class)
final class JourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-10T08:41:12Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String PASSWORD = "violet anchor bread seven";

    /// What lies in the store after signing.
    private record Stored(Answers answers, Map<Slot, Confirmation> confirmed, CarePlan plan, Pdf sheet) {}

    @Test
    void a_child_is_registered_asked_and_given_a_signed_sheet_that_the_next_start_still_has(@TempDir Path folder)
            throws Exception {
        RunningProgram first = start(folder);
        setUp(first);
        register(first);
        Patient mia = first.inside(i -> i.patients().all().getFirst());
        int keyed = key(first, mia);
        assertThat(keyed).isGreaterThanOrEqualTo(40);
        complete(first, mia);
        Stored signed = sign(first, mia);
        String text = text(signed.sheet());
        assertThat(text).contains("Mia");
        assertThat(text).contains(Dates.weekday(lastDay(signed.plan())));
        close(first);

        RunningProgram second = start(folder);
        waitFor(second, "#unlock-password");
        does(second, _ -> ((PasswordField) node(second, "#unlock-password").orElseThrow()).setText(PASSWORD));
        press(second, "#unlock-act");
        waitUntil(second::signedIn);
        waitFor(second, "#today-new");
        assertThat(stored(second, mia)).isEqualTo(signed);
        does(second, _ -> second.open(new Route.Plan(mia.id(), signed.plan().intake())));
        waitFor(second, "#plan-amend");
        close(second);
    }

    private static void setUp(RunningProgram program) throws Exception {
        waitFor(program, "#first-run-next");
        does(program, k -> k.press(KeyCode.ENTER));
        does(
                program,
                k -> k.type("Birchwood Family Practice")
                        .press(KeyCode.TAB)
                        .type("12 Birch Lane")
                        .press(KeyCode.TAB)
                        .type("(503) 555-0100")
                        .press(KeyCode.ENTER));
        does(
                program,
                k -> k.type("Rosa Marin, ND")
                        .press(KeyCode.TAB)
                        .type(PASSWORD)
                        .press(KeyCode.TAB)
                        .type(PASSWORD)
                        .press(KeyCode.ENTER));
        waitFor(program, "#first-run-key");
        List<String> groups = Toolkit.onFx(() -> Arrays.asList(node(program, "#first-run-key")
                .orElseThrow()
                .getAccessibleText()
                .split(" ")));
        does(
                program,
                k -> k.type(groups.get(3))
                        .press(KeyCode.TAB)
                        .type(groups.get(10))
                        .press(KeyCode.ENTER));
        waitFor(program, "#first-run-start-empty");
        does(program, k -> k.press(KeyCode.ENTER));
        waitFor(program, "#today-new");
    }

    private static void register(RunningProgram program) throws Exception {
        does(program, k -> k.ctrl(KeyCode.N));
        waitFor(program, "#register-family");
        does(program, k -> {
            focus(program, "#register-given");
            k.type("Mia")
                    .press(KeyCode.TAB)
                    .type("Keller")
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .type("2020-05-01");
            focus(program, "#register-guardian");
            k.type("Anna Keller")
                    .press(KeyCode.TAB)
                    .type("mother")
                    .press(KeyCode.TAB)
                    .type("(503) 555-0117");
            k.ctrl(KeyCode.ENTER);
        });
        waitFor(program, "#chart-start");
    }

    /// Answers by keys what a choice answers; goes past what has to be typed.
    private static int key(RunningProgram program, Patient patient) throws Exception {
        press(program, "#chart-start");
        waitFor(program, "#intake-choice");
        does(program, k -> k.press(KeyCode.ENTER));
        waitFor(program, "#paper-code");
        does(program, k -> k.press(KeyCode.F4));
        waitFor(program, "#intake-list");
        KeyIntake.Session session = session(program, patient);
        Answers wanted = wanted(session);
        int keyed = 0;
        for (int step = 0; keyed < 60 && step < 250; step++) {
            Optional<Slot> slot = Toolkit.onFx(() -> current(program));
            boolean chosen = slot.isPresent()
                    && answer(program, session.form().find(slot.get().linkId()).orElseThrow(), wanted.at(slot.get()));
            if (chosen) keyed++;
            else does(program, k -> k.press(KeyCode.DOWN));
        }
        return keyed;
    }

    private static boolean answer(RunningProgram program, Item item, Answer answer) throws Exception {
        List<String> keys = keys(item, answer);
        if (keys.isEmpty()) return false;
        boolean moves = !item.repeats()
                || item.answers().options().stream()
                        .anyMatch(o -> o.exclusive() && o.key().equals(keys.getFirst()));
        does(program, k -> {
            keys.forEach(k::type);
            if (!moves) k.press(KeyCode.ENTER);
        });
        return true;
    }

    private static List<String> keys(Item item, Answer answer) {
        if (!(answer instanceof Answer.Given(List<Value> values))
                || item.answers().options().isEmpty()) return List.of();
        Set<String> codes = values.stream()
                .filter(Value.Code.class::isInstance)
                .map(v -> ((Value.Code) v).code())
                .collect(Collectors.toSet());
        return item.answers().options().stream()
                .filter(o -> codes.contains(o.code()))
                .map(Item.Option::key)
                .toList();
    }

    /// The rest of the form by the use case, and the keys that hand it over.
    private static void complete(RunningProgram program, Patient patient) throws Exception {
        does(program, k -> k.press(KeyCode.ESCAPE));
        waitFor(program, "#chart-intake");
        KeyIntake.Session session = session(program, patient);
        Answers known = session.intake().answers();
        assertThat(known.entries()).hasSizeGreaterThanOrEqualTo(40);
        Answers wanted = wanted(session);
        List<Change> rest = wanted.entries().entrySet().stream()
                .filter(e -> !known.at(e.getKey()).equals(e.getValue()))
                .<Change>map(e -> new Change.Answered(e.getKey(), e.getValue()))
                .toList();
        program.inside(i -> i.keying().write(session.intake().id(), rest, i.actor()));
        press(program, "#chart-intake");
        waitFor(program, "#intake-finish");
        does(program, k -> k.ctrl(KeyCode.ENTER));
        waitFor(program, "#second-look");
        does(program, k -> k.ctrl(KeyCode.ENTER));
        waitFor(program, "#chart-plan");
    }

    private static Stored sign(RunningProgram program, Patient patient) throws Exception {
        press(program, "#chart-plan");
        waitFor(program, "#confirm-all");
        does(program, k -> k.press(KeyCode.C));
        waitUntil(() -> node(program, "#confirm-all").isEmpty());
        does(program, k -> k.ctrl(KeyCode.ENTER));
        waitUntil(() -> node(program, "#plan-sign")
                .filter(n -> n.getStyleClass().contains("primary"))
                .isPresent());
        does(program, k -> k.ctrl(KeyCode.D));
        waitFor(program, "#plan-amend");
        return stored(program, patient);
    }

    private static Stored stored(RunningProgram program, Patient patient) throws Exception {
        return program.inside(i -> {
            Intake intake = i.intakes().of(patient.id()).getFirst();
            CarePlan plan = i.plans().of(patient.id()).getFirst();
            return new Stored(
                    intake.answers(),
                    intake.content().confirmations(),
                    plan,
                    i.plans().sheets(plan.id()).getFirst().pdf());
        });
    }

    private static LocalDate lastDay(CarePlan plan) {
        return plan.lines().stream()
                .filter(l -> l.kind() == PlanLine.Kind.ELIMINATE)
                .flatMap(l -> l.span().stream())
                .map(PlanLine.Span::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static KeyIntake.Session session(RunningProgram program, Patient patient) throws Exception {
        var opening = program.inside(i -> i.keying().open(patient.id(), i.actor()));
        return ((KeyIntake.Opening.Opened) opening).session();
    }

    private static Answers wanted(KeyIntake.Session session) {
        Questionnaire form = session.form();
        return DemoForms.child(DemoFile.read(), "Mia", form, session.intake().answers(), TODAY);
    }

    /// The slot of the question that keys go to.
    private static Optional<Slot> current(RunningProgram program) {
        return node(program, ".question-row.current").map(Node::getId).map(id -> {
            String slot = id.substring("question-".length());
            String[] parts = slot.split("-(?=\\d+$)");
            return parts.length == 2 ? Slot.of(parts[0], Integer.parseInt(parts[1])) : Slot.of(slot);
        });
    }

    private static RunningProgram start(Path folder) throws Exception {
        return Toolkit.onFx(() -> {
            var program = new RunningProgram(folder, CLOCK);
            program.start();
            return program;
        });
    }

    private static void close(RunningProgram program) throws Exception {
        does(program, _ -> program.close());
        waitUntil(program::ended);
    }

    private static void does(RunningProgram program, Consumer<Keys> act) throws Exception {
        Toolkit.onFx(() -> {
            act.accept(new Keys(program.scene()));
            program.scene().getRoot().applyCss();
            program.scene().getRoot().layout();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private static void press(RunningProgram program, String button) throws Exception {
        does(program, _ -> ((Button) node(program, button).orElseThrow()).fire());
    }

    private static void focus(RunningProgram program, String node) {
        node(program, node).orElseThrow().requestFocus();
    }

    private static Optional<Node> node(RunningProgram program, String selector) {
        return Optional.ofNullable(program.scene().getRoot().lookup(selector));
    }

    private static void waitFor(RunningProgram program, String selector) throws Exception {
        waitUntil(() -> node(program, selector).isPresent());
    }

    private static void waitUntil(java.util.function.BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.onFx(holds::getAsBoolean));
    }

    private static String text(Pdf pdf) throws Exception {
        try (var pages = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
        }
    }
}
