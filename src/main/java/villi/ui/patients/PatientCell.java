package villi.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import villi.domain.patient.Patient;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Palette;
import villi.ui.patients.PatientsModel.Line;
import villi.ui.person.Highlight;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Marks;

/// One line of the list of patients: the same name twice is told apart by birth date, age and number.
final class PatientCell extends ListCell<Line> {

    /// Room for the scroll bar.
    private static final double BAR = 18;
    private static final int DIRECT = 9;

    private final Texts texts;
    private final LocalDate today;
    private final Supplier<Asked> asked;
    private final BooleanSupplier keys;

    /// @param asked what stands in the search field
    /// @param keys whether Alt and a digit open a row
    PatientCell(Texts texts, LocalDate today, Supplier<Asked> asked, BooleanSupplier keys) {
        this.texts = texts;
        this.today = today;
        this.asked = asked;
        this.keys = keys;
        setPrefWidth(0);
    }

    /// The heads of the columns, which stay above them when the list gets a scroll bar.
    static HBox head(Texts texts, ListView<?> list) {
        Region beside = new Region();
        list.skinProperty().addListener((_, _, _) -> beside(list, beside));
        HBox head = new HBox(
                Boxes.grow(Boxes.words(texts.get("patients.column.name"))),
                Boxes.head(texts.get("patients.column.born"), 150),
                Boxes.head(texts.get("patients.column.sex"), 110),
                Boxes.head(texts.get("patients.column.number"), 90),
                Boxes.row(0, Boxes.head("", 64), beside));
        head.getStyleClass().add("table-head");
        return head;
    }

    /// Makes a region as wide as the scroll bar of a list while there is one.
    private static void beside(ListView<?> list, Region region) {
        for (Node node : list.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                region.minWidthProperty()
                        .bind(Bindings.when(bar.visibleProperty())
                                .then(bar.widthProperty())
                                .otherwise(0));
    }

    /// As high as the name needs in the width that the list has; the toolkit would measure it in one line.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row) || getListView() == null) return super.computePrefHeight(width);
        double room = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return row.prefHeight(Math.max(0, room)) + snappedTopInset() + snappedBottomInset();
    }

    /// The key that opens the row; none after the ninth, and none while the keys open those of lately.
    private HBox direct() {
        HBox box = Boxes.row(0);
        if (getIndex() < DIRECT && keys.getAsBoolean()) {
            box.getChildren().add(KeyCap.bare(texts.get("palette.alt", getIndex() + 1)));
        }
        return box;
    }

    /// Pieces with what was typed marked in them.
    private static TextFlow flow(List<Palette.Part> parts) {
        TextFlow flow = new TextFlow();
        for (Palette.Part part : parts) {
            Text text = new Text(part.text());
            text.getStyleClass()
                    .add(
                            switch (part.kind()) {
                                case HIT -> "hit";
                                case NAME -> "name";
                                case REST, PLAIN -> "rest";
                            });
            flow.getChildren().add(text);
        }
        flow.getStyleClass().add("marked");
        return flow;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Person(Patient patient, var found) -> person(patient, found);
            case Line.Create(String typed) -> create(typed);
        }
    }

    private void person(Patient patient, Optional<Found> found) {
        Asked typed = asked.get();
        String name = Names.listed(patient.name().family(), patient.name().given());
        VBox who = Boxes.column(0, flow(Highlight.name(name, Marks.in(name, typed))));
        List<Palette.Part> detail = detail(patient, found, typed);
        if (!detail.isEmpty()) {
            TextFlow second = flow(detail);
            second.getStyleClass().add("small");
            who.getChildren().add(second);
        }
        who.setAlignment(Pos.CENTER_LEFT);
        String age = Dates.age(patient.birthDate(), today);
        var day = Dates.full(patient.birthDate());
        boolean meant = typed.means(patient.birthDate());
        VBox born = Boxes.column(
                0,
                flow(List.of(new Palette.Part(day, meant ? Palette.Part.Kind.HIT : Palette.Part.Kind.REST))),
                Boxes.words(age, "t-label"));
        born.setAlignment(Pos.CENTER_LEFT);
        String number = String.valueOf(patient.number());
        HBox row = new HBox(
                Boxes.grow(who),
                Boxes.wide(born, 150),
                Boxes.wide(
                        Boxes.words(texts.get(
                                "banner.sex." + patient.sexAtBirth().name().toLowerCase(Locale.ROOT))),
                        110),
                Boxes.wide(middle(flow(Highlight.rest(number, Marks.digits(number, typed)))), 90),
                Boxes.wide(direct(), 64));
        row.getStyleClass().add("table-row");
        setGraphic(row);
        setAccessibleText(String.join(", ", name, age, texts.get("patients.number", patient.number())));
    }

    /// What the patient is called, and what else was typed.
    private List<Palette.Part> detail(Patient patient, Optional<Found> found, Asked typed) {
        List<List<Palette.Part>> pieces = new ArrayList<>();
        String called = patient.name().preferred();
        if (!called.isBlank()) {
            String words = texts.get("banner.called", called);
            pieces.add(Highlight.rest(words, Marks.in(words, typed)));
        }
        found.stream().flatMap(f -> f.reasons(typed).stream()).forEach(r -> pieces.add(piece(r, typed)));
        List<Palette.Part> all = new ArrayList<>();
        for (List<Palette.Part> piece : pieces) {
            if (!all.isEmpty()) all.add(new Palette.Part("  ·  ", Palette.Part.Kind.REST));
            all.addAll(piece);
        }
        return all;
    }

    private List<Palette.Part> piece(Found.Reason reason, Asked typed) {
        String text = switch (reason.kind()) {
            case ADULT, PHONE -> reason.text();
            case HOME -> texts.get("chart.family", reason.text());
            case FORMER_NAME -> texts.get("find.former", reason.text());
            case FORMER_NUMBER -> texts.get("find.former", texts.get("patients.number", reason.text()));
        };
        return Highlight.rest(text, reason.kind().digits() ? Marks.digits(text, typed) : Marks.in(text, typed));
    }

    private static VBox middle(TextFlow flow) {
        VBox box = Boxes.column(0, flow);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void create(String typed) {
        VBox words = middle(flow(List.of(
                new Palette.Part(texts.get("find.create") + " ", Palette.Part.Kind.REST),
                new Palette.Part(typed, Palette.Part.Kind.NAME))));
        HBox row = new HBox(
                new Icon("mdi2a-account-plus-outline", "icon-20", "ink-accent"),
                Boxes.grow(words),
                new KeyCap(texts.get("today.new.key")));
        row.getStyleClass().addAll("table-row", "create-row");
        setGraphic(row);
        setAccessibleText(texts.get("find.create") + " " + typed);
    }
}
