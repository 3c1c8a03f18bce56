package villi.ui.find;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Palette;
import villi.ui.kit.Screen;

/// The palette: recent, hits, commands, nothing found.
public final class FindShots {

    private FindShots() {}

    public static List<Shot> all() {
        return List.of(
                find("find-recent", ""),
                find("find-hits", "kel"),
                find("find-phone", "0101"),
                find("find-birth", "14 7 20"),
                find("find-slip", "hohenstien maxi"),
                find("find-commands", ">"),
                find("find-none", "zzz"));
    }

    private static Shot find(String name, String typed) {
        return Shot.of(name, _ -> new Ground()).after(s -> {
            Palette palette = new Palette(s.texts(), model(s));
            s.kit().dialogs().open(palette, Dialogs.Place.TOP);
            palette.focusField();
            palette.type(typed);
        });
    }

    static FindModel model(ShotStage stage) {
        Birchwood practice = Birchwood.busy();
        List<Patient> people = practice.all();
        return new FindModel(
                stage.texts(),
                ShotStage.CLOCK,
                DateEntry.Order.DAY_FIRST,
                new FindModel.Sources(
                        practice.roster(),
                        () -> people.stream().limit(2).map(Patient::id).toList(),
                        typed -> typed.startsWith("k")
                                ? List.of(new FindModel.Hit("mdi2c-cow", "Kefir and milk", "Food group", () -> {}))
                                : List.of(),
                        List.of(
                                new FindModel.Command(
                                        "mdi2c-calendar-today", stage.texts().get("nav.today"), "Ctrl 1", () -> {}),
                                new FindModel.Command(
                                        "mdi2c-cog-outline", stage.texts().get("nav.settings"), "Ctrl ,", () -> {})),
                        new Still()),
                stage.kit().jobs().scope());
    }

    /// Opens nothing.
    private static final class Still implements FindModel.Acts {
        @Override
        public void chart(Patient patient) {}

        @Override
        public void intake(Patient patient) {}

        @Override
        public void plan(Patient patient) {}

        @Override
        public void create(String typed) {}
    }

    /// An empty screen under the palette.
    private static final class Ground implements Screen {
        @Override
        public Node node() {
            return new VBox();
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("");
        }
    }
}
