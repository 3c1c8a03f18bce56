package villi.domain.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One page of the help.
///
/// @param id file name without its ending, for example `keying`
public record HelpPage(String id, String title, List<Part> parts) {

    public HelpPage {
        parts = List.copyOf(parts);
    }

    /// All words of the page, parts apart by a line break.
    public String text() {
        return parts.stream().flatMap(Part::lines).map(Line::text).collect(Collectors.joining("\n"));
    }

    /// What a page is made of.
    public sealed interface Part {

        Stream<Line> lines();
    }

    public record Heading(Line line) implements Part {
        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    public record Paragraph(Line line) implements Part {
        @Override
        public Stream<Line> lines() {
            return Stream.of(line);
        }
    }

    /// @param numbered steps in order, otherwise points
    public record Points(boolean numbered, List<Line> items) implements Part {
        public Points {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Line> lines() {
            return items.stream();
        }
    }

    /// A run of spans.
    public record Line(List<Span> spans) {
        public Line {
            spans = List.copyOf(spans);
        }

        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }
    }

    /// Words in one look.
    public sealed interface Span {

        String text();
    }

    public record Plain(String text) implements Span {}

    public record Strong(String text) implements Span {}

    /// A key, a code or a path.
    public record Code(String text) implements Span {}

    /// @param page id of the page that it leads to
    public record Link(String text, String page) implements Span {}
}
