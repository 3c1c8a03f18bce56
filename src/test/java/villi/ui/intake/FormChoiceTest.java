package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.shots.DemoWard;
import villi.shots.Toolkit;
import villi.ui.text.Texts;

/// The form of a new intake is chosen without a mouse.
@ExtendWith(Toolkit.class)
class FormChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "'ENTER', follow-up-child",
        "'DIGIT1', follow-up-child",
        "'DIGIT2', intake-child",
        "'NUMPAD3', short-child",
        "'DIGIT4 A', ''",
        "'F7', family follow-up-child",
        "'DOWN F7', family intake-child",
        "'DOWN ENTER', intake-child",
        "'DOWN DOWN UP ENTER', intake-child"
    })
    void a_key_starts_a_form(String keys, String started) throws Exception {
        DemoWard ward = DemoWard.open();
        var offered = ward.keying().choice(ward.patient("Mia").id()).orElseThrow();

        List<String> forms = Toolkit.onFx(() -> {
            var taken = new ArrayList<String>();
            var choice = new FormChoice(
                    Texts.in(Locale.US),
                    offered,
                    form -> taken.add(form.ref().id()),
                    form -> taken.add("family " + form.ref().id()));
            var stage = new Stage();
            stage.setScene(new Scene((javafx.scene.Parent) choice.node(), 600, 500));
            stage.show();
            choice.show();
            for (String key : keys.split(" ")) press(stage.getScene(), KeyCode.valueOf(key));
            stage.hide();
            return taken;
        });

        assertThat(forms).isEqualTo(started.isEmpty() ? List.of() : List.of(started));
    }

    private static void press(Scene scene, KeyCode code) {
        String text = code.isDigitKey() ? code.getName().replaceAll("\\D", "") : "";
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false);
        scene.getFocusOwner().fireEvent(event);
    }
}
