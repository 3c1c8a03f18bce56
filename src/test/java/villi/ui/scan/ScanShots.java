package villi.ui.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.scan.Scan;
import villi.printing.ScanSamples;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.ui.nav.Route;

/// Photos and scans: none, a list, files that were refused, one large, archived ones, with long names.
public final class ScanShots {

    private static final byte[] PHOTO = ScanSamples.jpeg(1200, 1600);
    private static final byte[] LYING = ScanSamples.jpeg(1500, 1100);
    private static final byte[] PAGES = ScanSamples.scanned(3, ScanSamples.jpeg(850, 1100));
    private static final byte[] SMALL = ScanSamples.png(700, 900);

    private ScanShots() {}

    public static List<Shot> all() {
        return List.of(
                shot("scans-none", "Zuri", _ -> {}),
                shot("scans-list", "Zuri", ScanShots::some),
                shot("scans-list-beside-archived", "Zuri", ScanShots::some).after(s -> {
                    s.press(KeyCode.A);
                    s.press(KeyCode.V);
                }),
                shot("scans-refused", "Zuri", ScanShots::refused).after(s -> s.ctrl(KeyCode.O)),
                shot("scans-large", "Zuri", ScanShots::some).after(s -> {
                    s.press(KeyCode.ENTER);
                    s.press(KeyCode.R);
                    s.press(KeyCode.PLUS);
                }),
                Shot.of("scans-long-name", s -> {
                    var ward = DemoWard.open();
                    var given = "Maximiliane Alexandra Josephine";
                    ward.rename("Zuri", new PersonName("von und zu Hohenstein-Weissenfels-Oberbergheim", given, ""));
                    var fakes = new ScanFakes(s, ward);
                    PatientId who = ward.patient(given).id();
                    some(fakes, who);
                    fakes.has(
                            who,
                            Optional.empty(),
                            Scan.Type.RESULT,
                            "Second report of the laboratory of the children's hospital of Springfield about"
                                    + " calprotectin, celiac markers and iron, sent by the family with remarks",
                            LYING);
                    return fakes.screen(who);
                }));
    }

    static void some(ScanFakes fakes, PatientId who) {
        fakes.has(who, Optional.empty(), Scan.Type.LETTER, "From the allergist", SMALL);
        fakes.has(who, Optional.empty(), Scan.Type.FORM, "", PAGES);
        fakes.has(who, Optional.empty(), Scan.Type.FORM, "", PHOTO);
    }

    private static void refused(ScanFakes fakes) {
        fakes.has(fakes.who(), Optional.empty(), Scan.Type.FORM, "", PHOTO);
        fakes.choose(
                "IMG_2041.HEIC", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        fakes.choose("IMG_2042.JPG", PHOTO);
        fakes.choose("IMG_2043.JPG", LYING);
        fakes.choose("notes.txt", new byte[] {'h', 'i'});
    }

    private static void some(ScanFakes fakes) {
        some(fakes, fakes.who());
    }

    private static Shot shot(String name, String given, Consumer<ScanFakes> before) {
        return Shot.of(name, s -> {
            var ward = DemoWard.open();
            var fakes = new ScanFakes(s, ward);
            before.accept(fakes);
            return fakes.screen(new Route.Scans(ward.patient(given).id()));
        });
    }
}
