package villi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

/// One family from the empty computer to the signed sheet, and the next morning.
@ExtendWith(Toolkit.class)
final class JourneyTest {

    /// What lies in the store after signing.
    private record Stored(Answers answers, Map<Slot, Confirmation> confirmed, CarePlan plan, Pdf sheet) {}

    @Test
    void a_child_is_registered_asked_and_given_a_signed_sheet_that_the_next_start_still_has(@TempDir Path folder)
            throws Exception {
        AtTheDesk first = AtTheDesk.start(folder);
        first.setUp();
        first.register("Mia");
        Patient mia = first.inside(i -> i.patients().all().getFirst());
        int keyed = key(first, mia);
        assertThat(keyed).isGreaterThanOrEqualTo(40);
        complete(first, mia);
        Stored signed = sign(first, mia);
        String text = text(signed.sheet());
        assertThat(text).contains("Mia");
        assertThat(text).contains(Dates.weekday(lastDay(signed.plan())));
        first.close();

        AtTheDesk second = AtTheDesk.start(folder);
        second.waitFor("#unlock-password");
        second.does(_ -> ((PasswordField) second.node("#unlock-password").orElseThrow()).setText(AtTheDesk.PASSWORD));
        second.press("#unlock-act");
        second.waitUntil(second.program()::signedIn);
        second.waitFor("#today-new");
        assertThat(stored(second, mia)).isEqualTo(signed);
        second.does(_ ->
                second.program().open(new Route.Plan(mia.id(), signed.plan().intake())));
        second.waitFor("#plan-amend");
        second.close();
    }

    /// Answers by keys what a choice answers; goes past what has to be typed.
    private static int key(AtTheDesk desk, Patient patient) throws Exception {
        desk.openForm();
        KeyIntake.Session session = desk.session(patient);
        Answers wanted = AtTheDesk.wanted(session);
        int keyed = 0;
        for (int step = 0; keyed < 60 && step < 250; step++) {
            Optional<Slot> slot = Toolkit.onFx(() -> current(desk));
            boolean chosen = slot.isPresent()
                    && answer(desk, session.form().find(slot.get().linkId()).orElseThrow(), wanted.at(slot.get()));
            if (chosen) keyed++;
            else desk.does(k -> k.press(KeyCode.DOWN));
        }
        return keyed;
    }

    private static boolean answer(AtTheDesk desk, Item item, Answer answer) throws Exception {
        List<String> keys = keys(item, answer);
        if (keys.isEmpty()) return false;
        boolean moves = !item.repeats()
                || item.answers().options().stream()
                        .anyMatch(o -> o.exclusive() && o.key().equals(keys.getFirst()));
        desk.does(k -> {
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
    private static void complete(AtTheDesk desk, Patient patient) throws Exception {
        desk.does(k -> k.press(KeyCode.ESCAPE));
        desk.waitFor("#chart-intake");
        KeyIntake.Session session = desk.session(patient);
        Answers known = session.intake().answers();
        assertThat(known.entries()).hasSizeGreaterThanOrEqualTo(40);
        Answers wanted = AtTheDesk.wanted(session);
        List<Change> rest = wanted.entries().entrySet().stream()
                .filter(e -> !known.at(e.getKey()).equals(e.getValue()))
                .<Change>map(e -> new Change.Answered(e.getKey(), e.getValue()))
                .toList();
        desk.inside(i -> i.keying().write(session.intake().id(), rest, i.actor()));
        desk.press("#chart-intake");
        desk.waitFor("#intake-finish");
        desk.does(k -> k.ctrl(KeyCode.ENTER));
        desk.waitFor("#second-look");
        desk.does(k -> k.ctrl(KeyCode.ENTER));
        desk.waitFor("#chart-plan");
    }

    private static Stored sign(AtTheDesk desk, Patient patient) throws Exception {
        desk.press("#chart-plan");
        desk.waitFor("#confirm-all");
        desk.does(k -> k.press(KeyCode.C));
        desk.waitUntil(() -> desk.node("#confirm-all").isEmpty());
        desk.does(k -> k.ctrl(KeyCode.ENTER));
        desk.waitUntil(() -> desk.node("#plan-sign")
                .filter(n -> n.getStyleClass().contains("primary"))
                .isPresent());
        desk.does(k -> k.ctrl(KeyCode.D));
        desk.waitFor("#plan-amend");
        return stored(desk, patient);
    }

    private static Stored stored(AtTheDesk desk, Patient patient) throws Exception {
        return desk.inside(i -> {
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

    /// The slot of the question that keys go to.
    private static Optional<Slot> current(AtTheDesk desk) {
        return desk.node(".question-row:current").map(Node::getId).map(id -> {
            String slot = id.substring("question-".length());
            String[] parts = slot.split("-(?=\\d+$)");
            return parts.length == 2 ? Slot.of(parts[0], Integer.parseInt(parts[1])) : Slot.of(slot);
        });
    }

    private static String text(Pdf pdf) throws Exception {
        try (var pages = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
        }
    }
}
