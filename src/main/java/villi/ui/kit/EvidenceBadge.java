package villi.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import villi.ui.text.Texts;

/// Two grades side by side, never merged: how sure the barrier claim is and how sure the action is.
public final class EvidenceBadge extends FlowPane {

    /// How sure something is, strongest first.
    public enum Grade {
        STRONG("strong", 4),
        MODERATE("moderate", 3),
        LIMITED("limited", 2),
        VERY_LOW("very-low", 1),
        NOT_SUPPORTED("not-supported", 0);

        private final String key;
        private final int bars;

        Grade(String key, int bars) {
            this.key = key;
            this.bars = bars;
        }

        /// The word, for example `very low`.
        public String words(Texts texts) {
            return texts.get("kit.grade." + key);
        }
    }

    private EvidenceBadge(String words) {
        getStyleClass().add("evidence");
        setAccessibleText(words);
    }

    /// Both grades; a grade that the library does not give is left out.
    public static EvidenceBadge of(Texts texts, Optional<Grade> barrier, Optional<Grade> action) {
        String barrierWord = texts.get("kit.grade.barrier");
        String actionWord = texts.get("kit.grade.action");
        var badge = new EvidenceBadge((barrier.map(g -> barrierWord + " " + g.words(texts) + ". ")
                                .orElse("")
                        + action.map(g -> actionWord + " " + g.words(texts)).orElse(""))
                .strip());
        barrier.ifPresent(g -> badge.cell(barrierWord, g, texts));
        action.ifPresent(g -> badge.cell(actionWord, g, texts));
        return badge;
    }

    /// The four rising bars alone, or a cross.
    public static Node bars(Grade grade) {
        if (grade.bars == 0) return new Icon("mdi2c-close", "icon-14", "ink-red");
        HBox bars = new HBox();
        bars.getStyleClass().add("evidence-bars");
        for (int i = 1; i <= 4; i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("evidence-bar", "h" + i);
            if (i <= grade.bars) bar.getStyleClass().add("on");
            bars.getChildren().add(bar);
        }
        return bars;
    }

    private void cell(String label, Grade grade, Texts texts) {
        HBox cell = new HBox(Boxes.words(label), bars(grade), Boxes.words(grade.words(texts), "word"));
        cell.getStyleClass().add("evidence-cell");
        getChildren().add(cell);
    }
}
