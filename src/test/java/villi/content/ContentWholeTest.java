package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import villi.content.ContentTexts.Place;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Nothing in the content stands without a source, and nothing stands there for nothing.
class ContentWholeTest {

    private static final Path RESOURCES = Path.of("src/main/resources/villi");

    /// Files whose rows have no source of their own, with where it stands instead.
    private static final Map<String, String> SOURCED_ELSEWHERE = Map.ofEntries(
            Map.entry("sources.yaml", "the sources themselves"),
            Map.entry("bank/sets.yaml", "answers; the sections that use them name their source"),
            Map.entry("rules/measures.yaml", "names of foods and supports, which name their sources"),
            Map.entry("rules/medicines.yaml", "names of medicines by class"),
            Map.entry("rules/contradictions.yaml", "the words of the form against each other"),
            Map.entry("settings/settings.yaml", "values of the practice, shown as such"),
            Map.entry("foods/foods.yaml", "amounts in a portion, section 4.6; the nutrients name their source"),
            Map.entry("foods/meals.yaml", "meals made of foods"),
            Map.entry("foods/feed.yaml", "one sentence about foods"),
            Map.entry("demo/practice.yaml", "invented people"));

    /// Sources that no text rests on, with the reason why they are kept.
    private static final Map<String, String> KEPT = Map.of(
            "S01", "the article, which every entry of the library quotes",
            "S22c", "read for glutamine; it adds nothing to S22",
            "S44b", "read for belly pain; it adds nothing to S44",
            "S45", "read for belly pain; it adds nothing to S44",
            "S52", "growth data that were read and not shipped",
            "S54", "growth data that were read and not shipped",
            "S76", "why single stools are noise: only the share of many is asked",
            "S90", "why babies are not compared with a growth chart",
            "S93", "a questionnaire whose answers were read in order not to copy them");

    @Test
    void every_row_has_a_source() {
        var without = new ArrayList<String>();
        for (Path file : files(RESOURCES.resolve("content"), ".yaml")) {
            String name =
                    RESOURCES.resolve("content").relativize(file).toString().replace('\\', '/');
            if (!SOURCED_ELSEWHERE.containsKey(name) && !name.startsWith("questionnaires/"))
                without.addAll(unsourced(name, read(file)));
        }
        assertThat(without).isEmpty();
    }

    @Test
    void a_row_without_a_source_is_found() {
        assertThat(unsourced("x.yaml", "rows:\n  - {id: a, sources: [S02]}\n  - {id: b, text: Eat oats.}"))
                .containsExactly("x.yaml:3");
        assertThat(unsourced("x.yaml", "rows:\n  - {id: a, practice: true, text: Eat oats.}"))
                .isEmpty();
        assertThat(unsourced("x.yaml", "source: S02\nrows:\n  - {id: b, text: Eat oats.}"))
                .isEmpty();
    }

    /// Rows of the lists of a file without `source`, `sources` or `practice: true` in them or over all.
    private static List<String> unsourced(String file, String yaml) {
        var problems = new Problems();
        var found = new ArrayList<String>();
        Yaml.parse(file, yaml, problems)
                .filter(root -> !sourced(root))
                .ifPresent(root -> root.fields().forEach((_, list) -> {
                    if (!list.isList()) return;
                    list.items().stream()
                            .filter(row -> row.isMapping() && !deep(row))
                            .forEach(row -> found.add(file + ":" + row.line()));
                }));
        problems.refuseIfAny();
        return found;
    }

    private static boolean sourced(Node node) {
        return Stream.of("source", "sources", "practice").anyMatch(node::has);
    }

    private static boolean deep(Node node) {
        if (node.isMapping())
            return sourced(node) || node.fields().values().stream().anyMatch(ContentWholeTest::deep);
        return node.isList() && node.items().stream().anyMatch(ContentWholeTest::deep);
    }

    @Test
    void every_source_is_named_by_a_text_or_kept_for_a_reason() {
        assertThat(uncited(ContentTexts.shipped())).containsExactlyInAnyOrderElementsOf(KEPT.keySet());
    }

    @Test
    void a_source_that_nothing_names_is_found() {
        var places = ContentTexts.in("sources.yaml", "sources:\n  - {id: S02}\n  - {id: S03}");
        places.addAll(ContentTexts.in("rules/x.yaml", "rows:\n  - {id: a, sources: [S02]}"));
        assertThat(uncited(places)).containsExactly("S03");
    }

    private static Set<String> uncited(List<Place> places) {
        var ids = places.stream()
                .filter(p -> p.file().equals("sources.yaml") && p.key().equals("id"))
                .map(Place::text)
                .collect(Collectors.toSet());
        places.stream()
                .filter(p -> p.key().equals("source") || p.key().equals("sources"))
                .map(Place::text)
                .forEach(ids::remove);
        return ids;
    }

    @Test
    void every_question_of_the_bank_stands_in_a_form_and_every_set_of_answers_in_a_question() {
        var forms = ShippedForms.load().offered().stream()
                .flatMap(Questionnaire::all)
                .map(Item::linkId)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        assertThat(unasked(ContentTexts.shipped(), forms)).isEmpty();
        assertThat(unusedSets(read(RESOURCES.resolve("content/bank/sets.yaml")), ContentTexts.shipped()))
                .isEmpty();
    }

    @Test
    void a_question_in_no_form_and_a_set_in_no_question_are_found() {
        assertThat(unasked(ContentTexts.in("bank/QX.yaml", "items:\n  - {id: QX01}\n  - {id: QX02}"), Set.of("QX01")))
                .containsExactly("QX02");
        assertThat(unusedSets(
                        "options:\n  a: []\n  b: []\nunits:\n  w: []",
                        ContentTexts.in("bank/QX.yaml", "items:\n  - {id: QX01, options: a, units: w}")))
                .containsExactly("b");
    }

    private static List<String> unasked(List<Place> places, Set<String> asked) {
        return places.stream()
                .filter(p -> p.file().startsWith("bank/Q") && p.key().equals("id"))
                .map(Place::text)
                .filter(id -> !asked.contains(id))
                .toList();
    }

    /// The answers of `type: yn3` are used by the type alone.
    private static List<String> unusedSets(String sets, List<Place> places) {
        var problems = new Problems();
        var names = new ArrayList<String>();
        Yaml.parse("sets.yaml", sets, problems)
                .ifPresent(root -> root.fields()
                        .values()
                        .forEach(kind -> names.addAll(kind.fields().keySet())));
        problems.refuseIfAny();
        var used = places.stream()
                .filter(p -> Set.of("options", "units", "type").contains(p.key()))
                .map(Place::text)
                .collect(Collectors.toCollection(HashSet::new));
        if (used.contains("yesno")) used.add("yn3");
        names.removeAll(used);
        return names;
    }

    @Test
    void every_drawing_stands_somewhere() {
        var named = new HashSet<>(ContentTexts.shipped().stream()
                .filter(p -> p.key().equals("icon"))
                .map(Place::text)
                .toList());
        String pages = Stream.of(
                        files(RESOURCES.resolve("printing"), ".html").stream(),
                        files(Path.of("src/main/java/villi/printing"), ".java").stream(),
                        files(Path.of("src/main/java/villi/domain/handout"), ".java").stream())
                .flatMap(s -> s)
                .map(ContentWholeTest::read)
                .collect(Collectors.joining());
        var drawings = files(RESOURCES.resolve("printing/icons"), ".svg").stream()
                .map(f -> f.getFileName().toString().replace(".svg", ""))
                .toList();
        assertThat(nowhere(drawings, named, pages)).isEmpty();
        assertThat(nowhere(List.of("oats", "comb", "stool-4"), Set.of("oats"), "\"stool-\" + form"))
                .containsExactly("comb");
    }

    /// Numbered drawings are named by what stands before the number.
    private static List<String> nowhere(List<String> drawings, Set<String> named, String pages) {
        return drawings.stream()
                .filter(d -> !named.contains(d) && !pages.contains(d))
                .filter(d -> !d.contains("-") || !pages.contains(d.substring(0, d.lastIndexOf('-') + 1) + '"'))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
