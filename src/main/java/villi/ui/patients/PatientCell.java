package villi.ui.patients;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import villi.domain.patient.Patient;
import villi.ui.kit.Boxes;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Palette;
import villi.ui.person.Highlight;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.find.Asked;
import villi.usecase.find.Marks;

/// One line of the list of patients: the same name twice is told apart by birth date, age and number.
final class PatientCell extends ListCell<Patient> {

    /// Room for the scroll bar.
    private static final double BAR = 18;
    private static final int DIRECT = 9;

    private final Texts texts;
    private final LocalDate today;
    private final Supplier<Asked> asked;

    /// @param asked what stands in the search field
    PatientCell(Texts texts, LocalDate today, Supplier<Asked> asked) {
        this.texts = texts;
        this.today = today;
        this.asked = asked;
        setPrefWidth(0);
    }

    static HBox head(Texts texts) {
        HBox head = new HBox(
                Boxes.grow(Boxes.words(texts.get("patients.column.name"))),
                Boxes.head(texts.get("patients.column.born"), 150),
                Boxes.head(texts.get("patients.column.sex"), 110),
                Boxes.head(texts.get("patients.column.number"), 90),
                Boxes.head("", 64));
        head.getStyleClass().add("table-head");
        return head;
    }

    /// As high as the name needs in the width that the list has; the toolkit would measure it in one line.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row) || getListView() == null) return super.computePrefHeight(width);
        double room = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return row.prefHeight(Math.max(0, room)) + snappedTopInset() + snappedBottomInset();
    }

    /// The key that opens the row; none after the ninth.
    private Label direct() {
        return getIndex() < DIRECT ? KeyCap.bare(texts.get("palette.alt", getIndex() + 1)) : Boxes.words("");
    }

    /// The name with what was typed marked in it.
    private TextFlow marked(String name) {
        TextFlow flow = new TextFlow();
        for (Palette.Part part : Highlight.name(name, Marks.in(name, asked.get()))) {
            Text text = new Text(part.text());
            text.getStyleClass().add(part.kind() == Palette.Part.Kind.HIT ? "hit" : "name");
            flow.getChildren().add(text);
        }
        flow.getStyleClass().add("marked");
        return flow;
    }

    @Override
    protected void updateItem(@Nullable Patient patient, boolean empty) {
        super.updateItem(patient, empty);
        if (empty || patient == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var name = patient.name();
        VBox who = Boxes.column(0, marked(Names.listed(name.family(), name.given())));
        if (!name.preferred().isBlank()) {
            who.getChildren().add(Boxes.wrapped(texts.get("banner.called", name.preferred()), "t-label"));
        }
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String age = Dates.age(patient.birthDate(), today);
        VBox born = Boxes.column(0, Boxes.words(Dates.full(patient.birthDate())), Boxes.words(age, "t-label"));
        born.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox row = new HBox(
                Boxes.grow(who),
                Boxes.wide(born, 150),
                Boxes.wide(
                        Boxes.words(texts.get(
                                "banner.sex." + patient.sexAtBirth().name().toLowerCase(java.util.Locale.ROOT))),
                        110),
                Boxes.wide(Boxes.words(String.valueOf(patient.number()), "ink-2"), 90),
                Boxes.wide(direct(), 64));
        row.getStyleClass().add("table-row");
        setGraphic(row);
        setAccessibleText(String.join(
                ", ", Names.listed(name.family(), name.given()), age, texts.get("patients.number", patient.number())));
    }
}
