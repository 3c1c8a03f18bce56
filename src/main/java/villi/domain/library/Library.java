package villi.domain.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.text.Folded;

/// All items of the article and the source list, in the order of the clinical base.
public record Library(List<Entry> entries, List<Source> sources) {

    public Library {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }

    /// By id (`heal.butyrate`) or code (`H09`).
    public Optional<Entry> find(String idOrCode) {
        return entries.stream()
                .filter(e -> e.id().equals(idOrCode) || e.code().equals(idOrCode))
                .findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// The items that lead to a rule, gate, food group or support, or that rest on a finding or question.
    public List<Entry> about(String id) {
        return entries.stream().filter(e -> links(e).anyMatch(id::equals)).toList();
    }

    public List<Entry> in(Entry.Group group) {
        return entries.stream().filter(e -> e.group() == group).toList();
    }

    /// Items that hold every word of the query, best first: id or code, then title, then any text.
    /// Letters are compared without case and accents. An empty query gives all.
    public List<Entry> search(String query) {
        List<String> words = words(query);
        if (words.isEmpty()) return entries;
        Map<Integer, List<Entry>> byRank = new TreeMap<>();
        for (Entry entry : entries)
            rank(entry, words)
                    .ifPresent(rank ->
                            byRank.computeIfAbsent(rank, r -> new ArrayList<>()).add(entry));
        return byRank.values().stream().flatMap(List::stream).toList();
    }

    /// Sources that hold every word of the query, in the order of the list.
    public List<Source> searchSources(String query) {
        List<String> words = words(query);
        return sources.stream()
                .filter(s -> {
                    String all = folded(s.id() + " " + s.citation() + " " + s.address());
                    return words.stream().allMatch(all::contains);
                })
                .toList();
    }

    /// Sources of an item that may be shown as support, in its order.
    public List<Source> support(Entry entry) {
        Map<String, Source> byId = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return entry.statement().sources().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(Source::supports)
                .sorted(Comparator.comparing(Source::mark))
                .toList();
    }

    /// Sources of an item that are kept but not checked; they support nothing.
    public List<Source> unchecked(Entry entry) {
        return entry.statement().sources().stream()
                .flatMap(id -> source(id).stream())
                .filter(s -> !s.supports())
                .toList();
    }

    private static Optional<Integer> rank(Entry entry, List<String> words) {
        int worst = 0;
        for (String word : words) {
            int rank = rank(entry, word);
            if (rank < 0) return Optional.empty();
            worst = Math.max(worst, rank);
        }
        return Optional.of(worst);
    }

    private static int rank(Entry entry, String word) {
        if (folded(entry.code()).equals(word) || folded(entry.id()).equals(word)) return 0;
        String title = folded(entry.title());
        if (title.startsWith(word) || title.contains(" " + word)) return 1;
        if (title.contains(word) || folded(entry.id()).contains(word)) return 2;
        if (links(entry).anyMatch(id -> folded(id).startsWith(word))) return 3;
        return folded(text(entry)).contains(word) ? 4 : -1;
    }

    private static Stream<String> links(Entry entry) {
        Entry.Chain chain = entry.chain();
        return Stream.of(
                        chain.child().ids(),
                        chain.adult().ids(),
                        chain.findings().ids(),
                        chain.effect().leadsTo().ids(),
                        entry.statement().sources())
                .flatMap(List::stream);
    }

    private static String text(Entry entry) {
        Entry.Effect effect = entry.chain().effect();
        return String.join(
                " ",
                entry.statement().articleSays(),
                entry.statement().evidenceNote(),
                entry.statement().grades().barrier().scope(),
                entry.statement().grades().action().scope(),
                entry.words().known(),
                entry.words().notKnown(),
                String.join(" ", effect.does()),
                String.join(" ", effect.never()));
    }

    private static List<String> words(String query) {
        return Folded.words(query).stream().map(Library::american).toList();
    }

    private static String folded(String text) {
        return american(Folded.of(text));
    }

    /// British and American spelling meet: fibre and fiber, coeliac and celiac.
    private static String american(String folded) {
        return folded.replace("fibre", "fiber").replace("oe", "e").replace("ae", "e");
    }
}
