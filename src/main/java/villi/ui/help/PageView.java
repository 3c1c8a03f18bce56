package villi.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import villi.domain.help.HelpPage;
import villi.ui.kit.Boxes;
import villi.ui.kit.KeyCap;

/// A help page as nodes.
final class PageView {

    private final Consumer<String> open;

    /// @param open shows a page by id
    PageView(Consumer<String> open) {
        this.open = open;
    }

    List<Node> parts(HelpPage page) {
        var nodes = new ArrayList<Node>();
        nodes.add(Boxes.wrapped(page.title(), "t-title"));
        page.parts().forEach(p -> nodes.add(part(p)));
        return nodes;
    }

    private Node part(HelpPage.Part part) {
        return switch (part) {
            case HelpPage.Heading heading -> Boxes.wrapped(heading.line().text(), "t-card", "library-gap");
            case HelpPage.Paragraph paragraph -> line(paragraph.line());
            case HelpPage.Points points -> points(points);
        };
    }

    private VBox points(HelpPage.Points points) {
        VBox box = Boxes.column(6);
        for (int i = 0; i < points.items().size(); i++) {
            Label before = Boxes.wide(Boxes.words(points.numbered() ? i + 1 + "." : "–", "ink-accent"), 20);
            HBox row = new HBox(before, Boxes.grow(line(points.items().get(i))));
            row.getStyleClass().add("gap-8");
            row.setAlignment(Pos.TOP_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private TextFlow line(HelpPage.Line line) {
        TextFlow flow = new TextFlow(line.spans().stream().map(this::span).toArray(Node[]::new));
        flow.getStyleClass().add("help-line");
        return flow;
    }

    private Node span(HelpPage.Span span) {
        return switch (span) {
            case HelpPage.Plain plain -> new Text(plain.text());
            case HelpPage.Strong strong -> {
                Text text = new Text(strong.text());
                text.getStyleClass().add("strong");
                yield text;
            }
            case HelpPage.Code code -> new KeyCap(code.text());
            case HelpPage.Link link -> {
                Hyperlink hyperlink = new Hyperlink(link.text());
                hyperlink.setOnAction(_ -> open.accept(link.page()));
                yield hyperlink;
            }
        };
    }
}
