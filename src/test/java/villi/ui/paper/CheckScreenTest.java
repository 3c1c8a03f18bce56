package villi.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.shots.KeyBoard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.usecase.paper.FilledFile;

/// A returned form is looked at before anything is written, with keys only.
@ExtendWith(Toolkit.class)
class CheckScreenTest {

    private final ReturnedFile file = new ReturnedFile();

    @Test
    void nothing_is_written_before_it_is_taken_in() throws Exception {
        Answers before = answers();

        List<String> words = look(file.mixed().of(file.zuri()), _ -> {});

        assertThat(answers()).isEqualTo(before);
        assertThat(words).anyMatch(w -> w.contains("Cannot be read: 1. Different from what the practice has: 1."));
    }

    @Test
    void one_key_takes_in_what_is_new_and_keeps_what_the_practice_has() throws Exception {
        var stage = new ShotStage();

        look(stage, file.mixed().of(file.zuri()), k -> k.ctrl(KeyCode.ENTER));

        assertThat(answers().at("QC09")).isEqualTo(Answer.code("yes"));
        assertThat(answers().at("QC06")).isEqualTo(Answer.code("no"));
        assertThat(stage.opened())
                .containsExactly(
                        new Route.Intake(file.zuri(), file.ward().intake("Zuri").id()));
    }

    @Test
    void space_takes_an_answer_that_differs() throws Exception {
        look(file.tick("QC06:yes").of(file.zuri()), k -> k.press(KeyCode.SPACE).ctrl(KeyCode.ENTER));

        assertThat(answers().at("QC06")).isEqualTo(Answer.code("yes"));
    }

    @Test
    void what_cannot_be_read_does_not_replace_an_answer_unless_it_is_marked() throws Exception {
        file.ward().answer("Zuri", "QC08", Answer.code("no"));

        look(file.mixed().of(file.zuri()), k -> k.ctrl(KeyCode.ENTER));

        assertThat(answers().at("QC08")).isEqualTo(Answer.code("no"));
    }

    @Test
    void a_long_list_follows_the_keys() throws Exception {
        for (String item : List.of("QC01", "QC02", "QC03", "QC04", "QC06", "QC07", "QC08", "QC09", "QC10", "QC11"))
            file.tick(item + ":yes", item + ":no");
        var places = new ArrayList<Double>();

        look(file.of(file.zuri()), k -> {
            k.scene().getWindow().setHeight(400);
            k.scene().getRoot().layout();
            k.press(KeyCode.END);
            Node last = k.scene().getFocusOwner();
            places.add(last.localToScene(last.getBoundsInLocal()).getMaxY());
            places.add(k.scene().getHeight());
            k.press(KeyCode.HOME);
            Node first = k.scene().getFocusOwner();
            places.add(first.localToScene(first.getBoundsInLocal()).getMinY());
        });

        assertThat(places.get(0)).isLessThanOrEqualTo(places.get(1) + 1);
        assertThat(places.get(2)).isPositive();
    }

    @Test
    void the_form_of_another_child_is_refused_where_it_was_chosen_and_cannot_be_taken_in() throws Exception {
        Answers before = answers();
        var other = file.ward().patient("Mia").id();

        List<String> words = look(file.mixed().of(other), k -> k.ctrl(KeyCode.ENTER));

        assertThat(words).anyMatch(w -> w.startsWith("This form is not the one of Zuri"));
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void a_form_of_another_kind_than_the_one_that_is_half_keyed_is_not_taken_in() throws Exception {
        file.tick("QC09:yes");

        assertThat(look(file.other("short-child"), k -> k.ctrl(KeyCode.ENTER)))
                .anyMatch(w -> w.startsWith("Another form of Zuri is half keyed"));
        assertThat(file.ward().people().intakes().of(file.zuri())).hasSize(1);
    }

    @Test
    void a_form_for_anybody_asks_to_look_at_the_name() throws Exception {
        assertThat(look(file.tick("QC09:yes").anybody(), _ -> {}))
                .anyMatch(w -> w.startsWith("This form was made for anybody. Look at the name: is it Zuri"));
    }

    @ParameterizedTest
    @EnumSource
    void each_file_that_is_not_read_says_why_and_what_to_do(FilledFile.Reason reason) throws Exception {
        var refused = new FilledFile.Refused(reason, Optional.of("CHI1-7F3K"));

        assertThat(look(refused, _ -> {}))
                .contains("Nothing was taken from this file")
                .anyMatch(w -> w.endsWith(
                        "It carries the form code CHI1-7F3K, which is not one of Zuri. Look at the name on it first."));
    }

    @ParameterizedTest
    @EnumSource(names = {"SCANNED", "FLATTENED", "NOT_A_PDF", "NOT_OUR_FORM", "TOO_LARGE"})
    void what_somebody_can_still_read_is_attached_to_the_child_instead(FilledFile.Reason reason) throws Exception {
        var stage = new ShotStage();

        look(stage, new FilledFile.Refused(reason, Optional.empty()), k -> k.press(KeyCode.A));

        assertThat(stage.opened()).containsExactly(new Route.Scans(file.zuri(), List.of(Path.of("returned.pdf"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOSTILE", "LOCKED", "DAMAGED", "TOO_MANY_PAGES"})
    void what_nobody_can_read_is_not_offered_to_be_attached(FilledFile.Reason reason) throws Exception {
        var stage = new ShotStage();

        look(stage, new FilledFile.Refused(reason, Optional.empty()), k -> k.press(KeyCode.A));

        assertThat(stage.opened()).isEmpty();
    }

    private Answers answers() {
        return file.ward().intake("Zuri").answers();
    }

    private List<String> look(FilledFile chosen, Consumer<KeyBoard> then) throws Exception {
        return look(new ShotStage(), chosen, then);
    }

    /// Chooses the file, presses keys, and gives all words on the page before them.
    private List<String> look(ShotStage stage, FilledFile chosen, Consumer<KeyBoard> then) throws Exception {
        return Toolkit.onFx(() -> {
            CheckScreen screen = file.screen(stage, chosen);
            var window = new Stage();
            window.setScene(new Scene((Parent) screen.node(), 1200, 800));
            window.show();
            screen.shown();
            KeyBoard keys = new KeyBoard(window.getScene()).ctrl(KeyCode.O);
            screen.node().applyCss();
            window.getScene().getRoot().layout();
            List<String> words = words(window.getScene().getRoot()).toList();
            then.accept(keys);
            window.hide();
            return new ArrayList<>(words);
        });
    }

    private static Stream<String> words(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(n -> n instanceof Label label
                        ? Stream.of(label.getText())
                        : n instanceof Parent inner ? words(inner) : Stream.empty());
    }
}
