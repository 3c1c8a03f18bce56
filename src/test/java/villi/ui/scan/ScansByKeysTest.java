package villi.ui.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.scan.Scan;
import villi.printing.ScanSamples;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;

/// The photos and scans of Zuri with keys only.
@ExtendWith(Toolkit.class)
final class ScansByKeysTest {

    private static final byte[] PHOTO = ScanSamples.jpeg(300, 400);
    private static final byte[] OTHER = ScanSamples.jpeg(400, 300);
    private static final byte[] THREE = ScanSamples.scanned(3, PHOTO);

    @Test
    void several_files_are_attached_at_once_and_each_that_is_not_says_why() throws Exception {
        open(
                f -> f.choose("a.jpg", PHOTO)
                        .choose("again.jpg", PHOTO)
                        .choose("notes.txt", "Dear practice".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .choose("scan.pdf", THREE),
                (stage, fakes) -> {
                    stage.ctrl(KeyCode.O);

                    assertThat(fakes.keep().of(fakes.who()))
                            .extracting(s -> s.content().pages())
                            .containsExactlyInAnyOrder(1, 3);
                    assertThat(words(stage))
                            .anyMatch(w -> w.startsWith("again.jpg was attached before: "))
                            .contains("notes.txt: This file is no photo and no scan. Attach a JPEG, a PNG or a PDF.")
                            .contains("2 files attached")
                            .noneMatch(w -> w.startsWith("a.jpg"));
                });
    }

    @Test
    void what_was_attached_is_undone_with_one_key_and_nothing_is_deleted() throws Exception {
        open(f -> f.choose("a.jpg", PHOTO).choose("b.jpg", OTHER), (stage, fakes) -> {
            stage.ctrl(KeyCode.O);
            stage.kit().toasts().undoNewest();

            assertThat(fakes.keep().of(fakes.who())).isEmpty();
            assertThat(fakes.keep().archived(fakes.who())).hasSize(2);
        });
    }

    @Test
    void a_file_that_could_not_be_read_as_a_form_is_attached_when_the_place_opens() throws Exception {
        Toolkit.onFx(() -> {
            ShotStage stage = new ShotStage();
            ScanFakes fakes = new ScanFakes(stage, DemoWard.open()).choose("returned.pdf", THREE);

            shown(stage, fakes, new Route.Scans(fakes.who(), fakes.chosen()));

            assertThat(fakes.keep().of(fakes.who())).hasSize(1);
            assertThat(words(stage)).contains("1 file attached");
            return true;
        });
    }

    @Test
    void up_and_down_go_through_the_list_and_the_page_keys_through_the_pages() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            assertThat(place(stage)).isEqualTo("Paper 1 of 2, page 1 of 3");
            stage.press(KeyCode.PAGE_DOWN);
            assertThat(place(stage)).isEqualTo("Paper 1 of 2, page 2 of 3");
            stage.press(KeyCode.DOWN);
            assertThat(place(stage)).isEqualTo("Paper 2 of 2, page 1 of 1");
            stage.press(KeyCode.PAGE_UP);
            assertThat(place(stage)).isEqualTo("Paper 1 of 2, page 3 of 3");
            assertThat(stage.root().getScene().getFocusOwner().getAccessibleText())
                    .startsWith("Filled form");
        });
    }

    @Test
    void a_page_becomes_larger_and_fits_again() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            double first = page(stage).getFitWidth();
            stage.press(KeyCode.PLUS);
            stage.press(KeyCode.PLUS);
            assertThat(page(stage).getFitWidth()).isGreaterThan(first * 1.5);
            stage.press(KeyCode.DIGIT0);
            assertThat(page(stage).getFitWidth()).isEqualTo(first);
        });
    }

    @Test
    void a_page_that_lies_on_its_side_is_turned_and_stays_turned() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.R);
            assertThat(page(stage).getRotate()).isEqualTo(90);
            stage.press(KeyCode.DOWN);
            assertThat(page(stage).getRotate()).isZero();
            stage.press(KeyCode.UP);
            assertThat(page(stage).getRotate()).isEqualTo(90);
            assertThat(fakes.keep().of(fakes.who())).extracting(Scan::turns).containsExactly(1, 0);
        });
    }

    @Test
    void a_screen_reader_hears_which_page_of_what_it_is() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.PAGE_DOWN);
            assertThat(page(stage).getAccessibleText()).isEqualTo("Filled form, page 2 of 3");
        });
    }

    @Test
    void archiving_takes_it_from_the_list_and_ctrl_z_brings_it_back() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.A);
            assertThat(fakes.keep().of(fakes.who())).hasSize(1);
            assertThat(words(stage)).contains("Archived: Filled form", "Show 1 archived");

            stage.kit().toasts().undoNewest();
            assertThat(fakes.keep().of(fakes.who())).hasSize(2);
        });
    }

    @Test
    void an_archived_scan_is_listed_when_asked_for_and_taken_back() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.A);
            stage.press(KeyCode.V);
            assertThat(words(stage)).contains("Archived", "Hide the archived");
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.A);
            assertThat(fakes.keep().archived(fakes.who())).isEmpty();
            assertThat(fakes.keep().of(fakes.who())).hasSize(2);
        });
    }

    @Test
    void a_title_and_a_kind_of_the_practice_s_own() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.DIGIT3);
            stage.press(KeyCode.T);
            stage.root().applyCss();
            stage.type("Stool test");
            stage.press(KeyCode.ENTER);
            Scan named = fakes.keep().of(fakes.who()).getFirst();
            assertThat(named.content().title()).isEqualTo("Stool test");
            assertThat(named.type()).isEqualTo(Scan.Type.RESULT);
            assertThat(words(stage)).contains("Stool test", "Test result");
        });
    }

    @Test
    void a_copy_leaves_with_a_name_that_names_nobody_and_that_is_noted() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.C);
            Scan scan = fakes.keep().of(fakes.who()).getFirst();
            assertThat(fakes.offered()).containsExactly("scan-2026-09-09.pdf");
            try {
                assertThat(Files.readAllBytes(fakes.copy()))
                        .isEqualTo(fakes.keep().again(scan).bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(fakes.audit().latest(1))
                    .extracting(e -> e.trail().action())
                    .containsExactly("scan.copy");
            assertThat(words(stage)).contains("Saved as copy. This copy is not encrypted.");
        });
    }

    @Test
    void that_somebody_looked_is_noted_once_for_each_paper() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.UP);
            stage.press(KeyCode.DOWN);
            assertThat(fakes.audit().latest(9))
                    .extracting(e -> e.trail().action())
                    .containsExactly("scan.view", "scan.view");
        });
    }

    @Test
    void enter_gives_a_page_the_whole_window_and_escape_the_list_again() throws Exception {
        open(ScansByKeysTest::two, (stage, fakes) -> {
            stage.press(KeyCode.ENTER);
            assertThat(stage.root().lookup("#scan-list")).isNull();
            assertThat(stage.screen().escape()).isTrue();
            assertThat(stage.root().lookup("#scan-list")).isNotNull();
            assertThat(stage.screen().escape()).isFalse();
        });
    }

    private static void two(ScanFakes fakes) {
        fakes.has(fakes.who(), Optional.empty(), Scan.Type.FORM, "", OTHER);
        fakes.has(fakes.who(), Optional.empty(), Scan.Type.FORM, "", THREE);
    }

    private static void open(java.util.function.Consumer<ScanFakes> before, BiConsumer<ShotStage, ScanFakes> then)
            throws Exception {
        Toolkit.onFx(() -> {
            ShotStage stage = new ShotStage();
            ScanFakes fakes = new ScanFakes(stage, DemoWard.open());
            before.accept(fakes);
            Stage window = shown(stage, fakes, new Route.Scans(fakes.who()));
            then.accept(stage, fakes);
            window.hide();
            return true;
        });
    }

    private static Stage shown(ShotStage stage, ScanFakes fakes, Route.Scans route) {
        var window = new Stage();
        window.setScene(new Scene(stage.root(), 1440, 900));
        Theme.apply(window.getScene(), false, 100);
        window.show();
        stage.show(fakes.screen(route), "patients");
        stage.root().applyCss();
        stage.root().layout();
        return window;
    }

    private static String place(ShotStage stage) {
        return ((Label) stage.root().lookup("#scan-place")).getText();
    }

    private static ImageView page(ShotStage stage) {
        stage.root().layout();
        return (ImageView) stage.root().lookup(".scan-page").lookup(".image-view");
    }

    private static List<String> words(ShotStage stage) {
        return words(stage.root()).toList();
    }

    private static Stream<String> words(Node node) {
        return node instanceof Label label
                ? Stream.of(label.getText())
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ScansByKeysTest::words)
                        : Stream.empty();
    }
}
