package villi.content;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.library.Grades;
import villi.domain.library.Library;
import villi.domain.library.Source;

/// Reads `sources.yaml` and `library/*.yaml`. Links to questions, findings, rules, foods and supports are ids only;
/// whether they exist is checked where all content is read.
public final class LibraryFiles {

    private static final String SOURCES = "sources.yaml";
    private static final List<String> ENTRIES =
            List.of("library/causes.yaml", "library/associations.yaml", "library/measures.yaml");

    private LibraryFiles() {}

    /// The shipped library; what cannot be read is left out and reported.
    public static Library read(Problems problems) {
        return read(Documents.shipped(problems));
    }

    /// As [#read(Problems)], from documents that a practice may have changed.
    static Library read(Documents from) {
        var problems = from.problems();
        List<Source> sources =
                from.open(SOURCES).map(root -> sources(root, problems)).orElse(List.of());
        var entries = new ArrayList<Entry>();
        for (String file : ENTRIES) from.open(file).ifPresent(root -> entries.addAll(entries(root, sources, problems)));
        return new Library(entries, sources);
    }

    /// The entries of one document.
    static List<Entry> entries(Node root, List<Source> sources, Problems problems) {
        var seen = new HashSet<String>();
        var known = new HashSet<String>();
        for (Source source : sources) known.add(source.id());
        return problems.collect(() -> {
                    root.only("reviewed", "next-review", "entries");
                    Entry.Review shared = new Entry.Review(month(root.get("reviewed")), month(root.get("next-review")));
                    return root.get("entries").each(node -> entry(node, shared, known, seen));
                })
                .orElse(List.of());
    }

    /// The source list of one document.
    static List<Source> sources(Node root, Problems problems) {
        var seen = new HashSet<String>();
        return problems.collect(() -> root.only("sources").get("sources").each(node -> source(node, seen)))
                .orElse(List.of());
    }

    private static Source source(Node node, Set<String> seen) {
        node.only("id", "citation", "address", "mark", "note");
        String id = once(node.get("id"), seen);
        return new Source(
                id,
                node.text("citation"),
                node.text("address", ""),
                node.one("mark", Source.Mark.class),
                node.text("note", ""));
    }

    private static Entry entry(Node node, Entry.Review shared, Set<String> sources, Set<String> seen) {
        node.only(
                "id",
                "code",
                "title",
                "article-says",
                "evidence-note",
                "barrier",
                "action",
                "child",
                "adult",
                "why-not-child",
                "why-not-adult",
                "findings",
                "why-no-finding",
                "leads-to",
                "why-no-effect",
                "does",
                "never",
                "known",
                "not-known",
                "sources",
                "reviewed",
                "next-review");
        String id = once(node.get("id"), seen);
        return new Entry(
                id,
                code(node.get("code"), seen),
                node.text("title"),
                statement(node, sources),
                chain(node),
                new Entry.FamilyWords(node.text("known"), node.text("not-known")),
                new Entry.Review(
                        node.maybe("reviewed").map(LibraryFiles::month).orElse(shared.reviewed()),
                        node.maybe("next-review").map(LibraryFiles::month).orElse(shared.next())));
    }

    private static Entry.Statement statement(Node node, Set<String> known) {
        List<String> cited = node.get("sources").each(source -> {
            if (!known.contains(source.word()))
                source.report("unknown source \"" + source.word() + "\"" + Nearest.hint(source.word(), known));
            return source.word();
        });
        return new Entry.Statement(
                node.text("article-says"),
                node.text("evidence-note"),
                new Grades(graded(node.get("barrier")), graded(node.get("action"))),
                cited);
    }

    private static Entry.Chain chain(Node node) {
        return new Entry.Chain(
                link(node, "child", "why-not-child"),
                link(node, "adult", "why-not-adult"),
                link(node, "findings", "why-no-finding"),
                new Entry.Effect(link(node, "leads-to", "why-no-effect"), node.texts("does"), node.texts("never")));
    }

    private static Entry.Link link(Node node, String key, String reason) {
        List<String> ids = node.words(key);
        Optional<String> why = node.maybe(reason).map(Node::text);
        if (ids.isEmpty() == why.isEmpty()) throw node.bad("needs either \"" + key + "\" or \"" + reason + "\"");
        return new Entry.Link(ids, why);
    }

    private static Grades.Graded graded(Node node) {
        node.only("grade", "scope");
        return new Grades.Graded(node.one("grade", Grade.class), node.text("scope", ""));
    }

    private static String code(Node node, Set<String> seen) {
        String code = once(node, seen);
        if (!code.matches("[CAH][0-9]{2}")) throw node.bad("expected a code such as C01, A01 or H01, found " + code);
        return code;
    }

    private static String once(Node node, Set<String> seen) {
        if (!seen.add(node.word())) throw node.bad("\"" + node.word() + "\" stands twice");
        return node.word();
    }

    private static YearMonth month(Node node) {
        try {
            return YearMonth.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.bad("expected a month such as 2026-11, found " + node.text());
        }
    }
}
