package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.roster.ImportShots;
import villi.usecase.Trail;
import villi.usecase.find.MemoryRoll;
import villi.usecase.patient.ChangeFamily;
import villi.usecase.patient.RegisterPatient;

/// The list, the registering form and a family.
public final class PatientsShots {

    private static final List<PatientId> RECENT =
            List.of(Birchwood.patient(3), Birchwood.patient(7), Birchwood.patient(1), Birchwood.patient(5));

    private PatientsShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("patients-list", s -> list(s, Birchwood.busy())),
                Shot.of("patients-recent", s -> list(s, Birchwood.busy(), RECENT)),
                Shot.of("patients-phone", s -> list(s, Birchwood.busy()))
                        .after(s -> type(s, "#patients-filter", "0101")),
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
                Shot.of("patients-family", s -> family(s, Birchwood.busy(), 1)),
                Shot.of("patients-family-apart", s -> family(s, apart(), 1)),
                Shot.of("patients-family-long", s -> family(s, Birchwood.busy(), 6)),
                Shot.of("patients-family-guardian", s -> family(s, apart(), 1))
                        .after(s -> ((Button) s.root().lookup("#family-guardian-1")).fire()),
                Shot.of("patients-family-home", s -> family(s, apart(), 1)).after(s -> {
                    ((Button) s.root().lookup("#family-home")).fire();
                    type(s, "#home-family", "lindt");
                }),
                Shot.of("patients-register-alike", s -> register(s, Optional.empty()))
                        .after(s -> {
                            type(s, "#register-given", "Mia");
                            type(s, "#register-family", "Keller");
                            type(s, "#register-birth", "140720");
                        }));
    }

    private static FamilyScreen family(ShotStage stage, Birchwood practice, int home) {
        return new FamilyScreen(
                stage.kit(),
                stage,
                new FamilyScreen.Uses(
                        practice,
                        new MemoryRoll(practice),
                        practice.roster(),
                        new ChangeFamily(practice, practice.households(), practice.homes(), ShotStage.CLOCK)),
                Birchwood.ROSA,
                Birchwood.home(home));
    }

    /// Separated parents, a nursing mother, and a father who may not get the handouts.
    private static Birchwood apart() {
        Birchwood practice = Birchwood.busy();
        practice.add(8, "مريم", "ליאה", "", LocalDate.of(2026, 3, 1), 1);
        var mother = new Guardian(
                "Anna Keller",
                "mother",
                "555 0101",
                true,
                "Treatment, 3 Sep 2026. No photos.",
                Optional.of(Birchwood.patient(8)));
        var father = new Guardian("Maximilian Alexander von Hohenstein-Weissenfels", "father", "555 0177", false);
        practice.households()
                .save(
                        new Household(
                                Birchwood.home(1),
                                "Keller",
                                "555 0101",
                                "",
                                "12 Birch Lane, Springfield",
                                List.of(mother, father)),
                        new Trail(Birchwood.ROSA, java.time.Instant.EPOCH, "test"));
        practice.homes()
                .save(
                        Birchwood.patient(1),
                        List.of(new SecondHome(Birchwood.home(3), "Every second weekend. Call the father first.")),
                        new Trail(Birchwood.ROSA, java.time.Instant.EPOCH, "test"));
        return practice;
    }

    private static PatientsScreen list(ShotStage stage, Birchwood practice) {
        return list(stage, practice, List.of());
    }

    private static PatientsScreen list(ShotStage stage, Birchwood practice, List<PatientId> lately) {
        return new PatientsScreen(
                stage.kit(),
                stage,
                new PatientsScreen.Uses(
                        practice.roster(), use(practice), () -> lately, DateEntry.Order.DAY_FIRST, ImportShots.lists()),
                Birchwood.ROSA);
    }

    private static RegisterScreen register(ShotStage stage, Optional<villi.domain.patient.HouseholdId> home) {
        Birchwood practice = Birchwood.busy();
        return new RegisterScreen(
                stage.kit(),
                stage,
                new RegisterScreen.Uses(practice, practice.roster(), use(practice), DateEntry.Order.DAY_FIRST),
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
