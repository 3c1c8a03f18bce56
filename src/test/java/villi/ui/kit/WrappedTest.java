package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.shots.Toolkit;

/// Words that wrap are measured anew when what they are measured by changes.
@ExtendWith(Toolkit.class)
final class WrappedTest {

    @Test
    void the_height_follows_the_width_the_words_and_the_font() throws Exception {
        List<Double> heights = Toolkit.onFx(() -> {
            var words = new Wrapped("some words that need more than one line in a narrow place");
            var scene = new Scene(new VBox(words));
            scene.getRoot().applyCss();
            double wide = words.prefHeight(2000);
            double narrow = words.prefHeight(100);
            words.setText("few");
            double few = words.prefHeight(100);
            words.setFont(Font.font(60));
            return List.of(wide, narrow, few, words.prefHeight(100));
        });

        assertThat(heights.get(1)).isGreaterThan(heights.get(0));
        assertThat(heights.get(2)).isLessThan(heights.get(1));
        assertThat(heights.get(3)).isGreaterThan(heights.get(2));
    }
}
