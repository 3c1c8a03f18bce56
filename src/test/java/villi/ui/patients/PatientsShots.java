package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import villi.domain.intake.DateEntry;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.usecase.patient.RegisterPatient;

/// The list, the registering form and a family.
public final class PatientsShots {

    private PatientsShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("patients-list", s -> list(s, Birchwood.busy())),
                Shot.of("patients-typed", s -> list(s, Birchwood.busy()))
                        .after(s -> type(s, "#patients-filter", "mia kel")),
                Shot.of("patients-nobody", s -> list(s, Birchwood.busy()))
                        .after(s -> type(s, "#patients-filter", "mia q")),
                Shot.of("patients-empty", s -> list(s, Birchwood.empty())),
                Shot.of("patients-register", s -> register(s, Optional.empty())),
                Shot.of("patients-register-sibling", s -> register(s, Optional.of(Birchwood.home(1))))
                        .after(s -> {
                            type(s, "#register-given", "Mia");
                            type(s, "#register-birth", "140720");
                            s.root().lookup("#register-phone").requestFocus();
                        }),
                Shot.of("patients-register-refused", s -> register(s, Optional.empty()))
                        .after(s -> {
                            type(s, "#register-given", "🙂 " + "long ".repeat(12));
                            type(s, "#register-birth", LocalDate.of(2031, 1, 1).toString());
                            ((Button) s.root().lookup("#register-save")).fire();
                        }),
                Shot.of("patients-family", s -> new FamilyScreen(s.kit(), s, Birchwood.busy(), Birchwood.home(1))));
    }

    private static PatientsScreen list(ShotStage stage, Birchwood practice) {
        return new PatientsScreen(
                stage.kit(), stage, practice.roster(), use(practice), DateEntry.Order.DAY_FIRST, Birchwood.ROSA);
    }

    private static RegisterScreen register(ShotStage stage, Optional<villi.domain.patient.HouseholdId> home) {
        Birchwood practice = Birchwood.busy();
        return new RegisterScreen(
                stage.kit(),
                stage,
                practice,
                practice.roster(),
                use(practice),
                DateEntry.Order.DAY_FIRST,
                Birchwood.ROSA,
                new RegisterScreen.Who(Optional.empty(), home, ""));
    }

    private static RegisterPatient use(Birchwood practice) {
        return new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9));
    }

    private static void type(ShotStage stage, String id, String text) {
        TextField field = (TextField) stage.root().lookup(id);
        field.requestFocus();
        field.setText(text);
    }
}
