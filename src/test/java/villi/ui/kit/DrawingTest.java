package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.questionnaire.Item.Option;
import villi.shots.Toolkit;

/// The drawings of the stool forms.
@ExtendWith(Toolkit.class)
class DrawingTest {

    private static String file(String name) {
        try (var in = DrawingTest.class.getResourceAsStream("/villi/drawings/" + name + ".svg")) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_stool_form_has_a_drawing_that_is_named_in_its_file() {
        List<Option> asked = ShippedForms.load().offered().stream()
                .flatMap(f -> f.all())
                .filter(i -> i.linkId().value().matches("QH03c?"))
                .flatMap(i -> i.answers().options().stream())
                .distinct()
                .toList();

        assertThat(asked).hasSize(11);
        assertThat(asked)
                .allSatisfy(o -> assertThat(file("stool-" + o.code()))
                        .contains("<title>" + o.display().substring(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f1", "f2", "f3", "f4", "f5", "f6", "f7", "d1", "d2", "d3", "d4"})
    void a_drawing_holds_every_path_of_its_file_and_stays_within_its_frame(String form) throws Exception {
        String svg = file("stool-" + form);
        List<SVGPath> paths =
                Toolkit.onFx(() -> paths(Drawing.of("stool-" + form).orElseThrow()));

        assertThat(paths).hasSize(svg.split("<path ", -1).length - 1).hasSizeGreaterThan(0);
        assertThat(paths).allSatisfy(p -> {
            assertThat(p.getStyleClass()).first().asString().matches("drawing-(body|wet|line|dots|cloth)");
            assertThat(p.getLayoutBounds().getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(p.getLayoutBounds().getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(p.getLayoutBounds().getMaxX()).isLessThanOrEqualTo(72);
            assertThat(p.getLayoutBounds().getMaxY()).isLessThanOrEqualTo(44);
        });
    }

    private static List<SVGPath> paths(Drawing drawing) {
        return Stream.of(drawing.getChildrenUnmodifiable().getFirst())
                .map(Group.class::cast)
                .flatMap(g -> g.getChildren().stream())
                .map(SVGPath.class::cast)
                .toList();
    }

    @Test
    void there_is_no_drawing_of_another_answer() throws Exception {
        assertThat(Toolkit.onFx(() -> Drawing.of("stool-none").isPresent())).isFalse();
    }
}
