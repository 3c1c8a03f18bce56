package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import villi.shots.Toolkit;

class ViewportTest {

    @Test
    void what_changes_with_each_key_is_not_kept_as_a_picture() throws Exception {
        boolean cached = Toolkit.onFx(() -> {
            var scroll = new ScrollPane(new Label("1 of 210"));
            Viewport.changing(scroll);
            return viewport(scroll).isCache();
        });
        assertThat(cached).isFalse();
    }

    @Test
    void other_scroll_panes_keep_their_picture() throws Exception {
        boolean cached = Toolkit.onFx(
                () -> viewport(new ScrollPane(new Label("Privacy"))).isCache());
        assertThat(cached).as("else this class is not needed any more").isTrue();
    }

    private static Node viewport(ScrollPane scroll) {
        new Scene(scroll);
        scroll.applyCss();
        return scroll.lookup(".viewport");
    }
}
