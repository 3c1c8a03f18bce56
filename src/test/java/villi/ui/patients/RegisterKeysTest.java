package villi.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.usecase.patient.RegisterPatient;

/// Registering with the keyboard alone; every key is counted.
@ExtendWith(Toolkit.class)
final class RegisterKeysTest {

    private final Birchwood practice = Birchwood.busy();
    private ShotStage stage = new ShotStage();
    private int keys;

    @Test
    void a_sibling_with_the_guardian_of_the_family_takes_22_keys_and_no_mouse() throws Exception {
        open("", form -> {
            type("Lea");
            press(KeyCode.TAB);
            type("Keller");
            alt(KeyCode.J);
            press(KeyCode.TAB);
            press(KeyCode.TAB);
            type("140322");
            press(KeyCode.TAB);
            type("f");
            ctrl(KeyCode.ENTER);
        });
        Patient lea = registered();
        assertThat(lea.name().family()).isEqualTo("Keller");
        assertThat(lea.birthDate()).isEqualTo(LocalDate.of(2022, 3, 14));
        assertThat(lea.sexAtBirth()).isEqualTo(Sex.FEMALE);
        assertThat(lea.household()).isEqualTo(Birchwood.home(1));
        assertThat(practice.household(lea.household()).guardians())
                .extracting(Household.Guardian::name)
                .containsExactly("Anna Keller");
        assertThat(keys).isEqualTo(22);
        assertThat(seconds(keys, 6)).isLessThanOrEqualTo(25);
    }

    /// How long a typist of the middle takes, by the keystroke-level model: 0.28 s a key, 1.35 s of thought before
    /// each field and the end. Source: Card, Moran, Newell, Communications of the ACM 23 (1980).
    private static double seconds(int keys, int thoughts) {
        return 0.28 * keys + 1.35 * thoughts;
    }

    @Test
    void tab_goes_through_the_fields_as_they_are_told_on_the_phone() throws Exception {
        var order = new java.util.ArrayList<String>();
        open("", form -> {
            for (int i = 0; i < 12; i++) {
                order.add(String.valueOf(stage.root().getScene().getFocusOwner().getId()));
                press(KeyCode.TAB);
            }
        });
        assertThat(order)
                .containsExactly(
                        "register-given",
                        "register-family",
                        "register-preferred",
                        "register-birth",
                        "register-sex",
                        "register-guardian",
                        "register-relationship",
                        "register-phone",
                        "register-address",
                        "register-consent",
                        "register-handouts",
                        "register-save");
    }

    @Test
    void somebody_alike_is_looked_at_and_passed_by_without_losing_a_letter() throws Exception {
        open("", form -> {
            type("Mia");
            press(KeyCode.TAB);
            type("Keller");
            assertThat(stage.root().lookup("#register-view-2041")).isNotNull();
            alt(KeyCode.V);
            assertThat(stage.root().lookup("#register-peek-back")).isNotNull();
            stage.kit().dialogs().close();
            alt(KeyCode.Y);
            assertThat(stage.root().lookup("#register-view-2041")).isNull();
            assertThat(text("#register-given")).isEqualTo("Mia");
            assertThat(text("#register-family")).isEqualTo("Keller");
        });
    }

    @Test
    void what_was_typed_in_the_search_is_not_typed_again() throws Exception {
        open("lea keller", form -> {
            assertThat(text("#register-given")).isEqualTo("lea");
            assertThat(text("#register-family")).isEqualTo("keller");
        });
        open("Keller, Lea", form -> {
            assertThat(text("#register-given")).isEqualTo("Lea");
            assertThat(text("#register-family")).isEqualTo("Keller");
        });
        open("14 7 19", form -> assertThat(text("#register-birth")).isEqualTo("14 7 19"));
    }

    @Test
    void a_guardian_who_may_not_receive_the_handouts_and_what_was_agreed_is_kept() throws Exception {
        open("", form -> {
            type("Lea");
            for (int i = 0; i < 3; i++) press(KeyCode.TAB);
            type("140322");
            press(KeyCode.TAB);
            press(KeyCode.TAB);
            type("Ute");
            for (int i = 0; i < 4; i++) press(KeyCode.TAB);
            type("no photos");
            ((CheckBox) stage.root().lookup("#register-handouts")).setSelected(false);
            ctrl(KeyCode.ENTER);
        });
        assertThat(practice.household(registered().household()).guardians())
                .containsExactly(new Household.Guardian("Ute", "", "", false, "no photos", Optional.empty()));
    }

    private Patient registered() {
        return practice.all().getLast();
    }

    private String text(String id) {
        return ((TextField) stage.root().lookup(id)).getText();
    }

    private void open(String typed, Consumer<RegisterScreen> then) throws Exception {
        Toolkit.onFx(() -> {
            stage = new ShotStage();
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            var form = new RegisterScreen(
                    stage.kit(),
                    stage,
                    new RegisterScreen.Uses(
                            practice,
                            practice.roster(),
                            new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9)),
                            DateEntry.Order.DAY_FIRST),
                    Birchwood.ROSA,
                    new RegisterScreen.Who(Optional.empty(), Optional.empty(), typed));
            stage.show(form, "patients");
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            then.accept(form);
            window.hide();
            return true;
        });
    }

    private void type(String text) {
        keys += text.length();
        stage.type(text);
    }

    private void press(KeyCode code) {
        keys++;
        stage.press(code);
    }

    private void alt(KeyCode code) {
        keys++;
        stage.hold(true, false, code);
    }

    private void ctrl(KeyCode code) {
        keys++;
        stage.hold(false, true, code);
    }
}
