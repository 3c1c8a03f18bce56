package villi.ui.library;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.library.Grades;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EvidenceBadge;
import villi.ui.text.Texts;

/// Grades as bars and words.
final class GradeWords {

    private GradeWords() {}

    /// The badge's grade; empty where the question does not arise.
    static Optional<EvidenceBadge.Grade> badge(Grade grade) {
        return switch (grade) {
            case STRONG -> Optional.of(EvidenceBadge.Grade.STRONG);
            case MODERATE -> Optional.of(EvidenceBadge.Grade.MODERATE);
            case LIMITED -> Optional.of(EvidenceBadge.Grade.LIMITED);
            case VERY_LOW -> Optional.of(EvidenceBadge.Grade.VERY_LOW);
            case NOT_SUPPORTED -> Optional.of(EvidenceBadge.Grade.NOT_SUPPORTED);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    /// The name of the first grade: signs and conditions are graded by their association.
    static String first(Entry entry, Texts texts) {
        return texts.get(entry.group() == Entry.Group.ASSOCIATION ? "library.grade.association" : "kit.grade.barrier");
    }

    /// Both grades in one quiet line, as in the list.
    static HBox line(Entry entry, Texts texts) {
        Grades grades = entry.statement().grades();
        HBox line = Boxes.row(12);
        badge(grades.barrier().grade()).ifPresent(g -> line.getChildren().add(small(first(entry, texts), g, texts)));
        badge(grades.action().grade())
                .ifPresent(g -> line.getChildren().add(small(texts.get("kit.grade.action"), g, texts)));
        if (line.getChildren().isEmpty())
            line.getChildren().add(Boxes.words(texts.get("library.grade.none"), "t-label"));
        return line;
    }

    /// One grade large: what it asks, bars, word, and for whom it holds.
    static VBox large(String title, Grades.Graded graded, Texts texts) {
        VBox box = Card.plain(Boxes.wrapped(title, "t-label"));
        box.getStyleClass().addAll("gap-2", "grade-card");
        HBox word = Boxes.row(8);
        badge(graded.grade())
                .ifPresentOrElse(
                        g -> word.getChildren().addAll(EvidenceBadge.bars(g), Boxes.words(g.words(texts), "t-card")),
                        () -> word.getChildren()
                                .add(Boxes.words(texts.get("library.grade.not-applicable"), "t-card", "ink-2")));
        box.getChildren().add(word);
        if (!graded.scope().isEmpty()) box.getChildren().add(Boxes.wrapped(graded.scope(), "t-label"));
        return box;
    }

    private static HBox small(String label, EvidenceBadge.Grade grade, Texts texts) {
        HBox one = Boxes.row(6, Boxes.words(label, "t-label"), EvidenceBadge.bars(grade));
        one.setAccessibleText(label + " " + grade.words(texts));
        return one;
    }
}
