package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import villi.domain.help.HelpBook;
import villi.domain.help.HelpPage;

/// Reads the help pages: Markdown with headings, paragraphs, lists, strong words, code and links to other pages.
/// Anything else, and a link to no page, is a problem.
public final class HelpFiles {

    /// In the order of the contents.
    private static final List<String> PAGES = List.of(
            "first-steps",
            "today",
            "people",
            "lists",
            "keying",
            "scans",
            "family",
            "plan",
            "signing",
            "library",
            "safekeeping",
            "never");

    private HelpFiles() {}

    /// The shipped pages; what cannot be read is left out and reported.
    public static HelpBook read(Problems problems) {
        var pages = new ArrayList<HelpPage>();
        for (String id : PAGES) {
            Optional<String> text = text("/villi/help/" + id + ".md");
            if (text.isEmpty()) problems.add(new ContentError(file(id), 1, "the file is missing"));
            text.flatMap(t -> problems.collect(() -> page(id, t))).ifPresent(pages::add);
        }
        return new HelpBook(pages);
    }

    /// One page from its text.
    static HelpPage page(String id, String markdown) {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(markdown);
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1)
            throw bad(id, document, "a page starts with its title");
        var parts = new ArrayList<HelpPage.Part>();
        for (Node node = title.getNext(); node != null; node = node.getNext()) parts.add(part(id, node));
        return new HelpPage(id, line(id, title).text(), parts);
    }

    private static HelpPage.Part part(String id, Node node) {
        return switch (node) {
            case Heading heading when heading.getLevel() == 2 -> new HelpPage.Heading(line(id, heading));
            case Paragraph paragraph -> new HelpPage.Paragraph(line(id, paragraph));
            case BulletList list -> new HelpPage.Points(false, points(id, list));
            case OrderedList list -> new HelpPage.Points(true, points(id, list));
            default -> throw bad(id, node, "not known here: " + node.getClass().getSimpleName());
        };
    }

    private static List<HelpPage.Line> points(String id, Node list) {
        return children(list).stream()
                .map(item -> {
                    List<Node> inside = children(item);
                    if (inside.size() == 1 && inside.getFirst() instanceof Paragraph p) return line(id, p);
                    throw bad(id, item, "a point is one paragraph");
                })
                .toList();
    }

    private static HelpPage.Line line(String id, Node block) {
        return new HelpPage.Line(
                children(block).stream().map(n -> span(id, block, n)).toList());
    }

    private static HelpPage.Span span(String id, Node block, Node node) {
        return switch (node) {
            case Text text -> new HelpPage.Plain(text.getLiteral());
            case SoftLineBreak _ -> new HelpPage.Plain(" ");
            case Code code -> new HelpPage.Code(code.getLiteral());
            case StrongEmphasis strong -> new HelpPage.Strong(line(id, strong).text());
            case Emphasis soft -> new HelpPage.Strong(line(id, soft).text());
            case Link link -> {
                if (!PAGES.contains(link.getDestination()))
                    throw bad(id, block, "no help page \"" + link.getDestination() + "\"");
                yield new HelpPage.Link(line(id, link).text(), link.getDestination());
            }
            default -> throw bad(id, block, "not known here: " + node.getClass().getSimpleName());
        };
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }

    private static BadContent bad(String id, Node node, String reason) {
        int line = node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
        return new BadContent(new ContentError(file(id), line, reason));
    }

    private static String file(String id) {
        return "../help/" + id + ".md";
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = HelpFiles.class.getResourceAsStream(resource)) {
            if (in == null) return Optional.empty();
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
