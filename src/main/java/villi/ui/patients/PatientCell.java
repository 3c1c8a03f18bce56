package villi.ui.patients;

import java.time.LocalDate;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.patient.Patient;
import villi.ui.kit.Boxes;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;

/// One line of the list of patients: the same name twice is told apart by birth date, age and number.
final class PatientCell extends ListCell<Patient> {

    /// Room for the scroll bar.
    private static final double BAR = 18;

    private final Texts texts;
    private final LocalDate today;

    PatientCell(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        setPrefWidth(0);
    }

    static HBox head(Texts texts) {
        HBox head = new HBox(
                Boxes.grow(Boxes.words(texts.get("patients.column.name"))),
                Boxes.head(texts.get("patients.column.born"), 150),
                Boxes.head(texts.get("patients.column.sex"), 110),
                Boxes.head(texts.get("patients.column.number"), 90));
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

    @Override
    protected void updateItem(@Nullable Patient patient, boolean empty) {
        super.updateItem(patient, empty);
        if (empty || patient == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var name = patient.name();
        VBox who = Boxes.column(0, Boxes.wrapped(Names.listed(name.family(), name.given()), "t-strong"));
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
                Boxes.wide(Boxes.words(String.valueOf(patient.number()), "ink-2"), 90));
        row.getStyleClass().add("table-row");
        setGraphic(row);
        setAccessibleText(String.join(
                ", ", Names.listed(name.family(), name.given()), age, texts.get("patients.number", patient.number())));
    }
}
