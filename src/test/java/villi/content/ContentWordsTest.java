package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import villi.content.ContentTexts.Place;
import villi.domain.library.Library;
import villi.domain.library.Source;
import villi.domain.plan.WordRules;
import villi.domain.rule.Facts;

/// What no text of the content may say, and what each must have.
class ContentWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /// Placeholders by the folder of the file; the code that fills them knows exactly these.
    private static final Map<String, Set<String>> PLACEHOLDERS = Map.of(
            "library", Set.of(),
            "bank", Set.of("x"),
            "foods", Set.of("drink"),
            "supports", Set.of("foods", "drink"),
            "rules", rulePlaceholders());

    /// `0`, or the beginning of `0,choice,…`.
    private static final Pattern ARGUMENT = Pattern.compile("\\d(,.*)?");

    private final List<Place> shipped = ContentTexts.shipped();

    @Test
    void no_text_says_what_villi_never_says() {
        assertThat(saying(shipped)).isEmpty();
    }

    @Test
    void a_text_that_says_it_is_found() {
        assertThat(saying(ContentTexts.in("x.yaml", "id: a\nsays: We diagnose and detox.")))
                .extracting(Place::owner)
                .containsExactly("a");
        assertThat(saying(ContentTexts.in("x.yaml", "says: Your doctor diagnosed it.")))
                .isEmpty();
    }

    @Test
    void it_is_found_among_the_words_of_screens_and_in_the_code_too() {
        assertThat(saying(ContentTexts.properties("words/x.properties", "# a detox\nplan.a=Our detox plan")))
                .extracting(Place::key)
                .containsExactly("plan.a");
        assertThat(saying(ContentTexts.literals("code/X.java", "  var a = \"It cures \" + name; var b = \"cure\";")))
                .extracting(Place::text)
                .containsExactly("It cures ");
        assertThat(shipped)
                .extracting(p -> p.file().split("/", 2)[0])
                .contains("words", "code", "example", "help", "foods", "rules", "supports", "settings");
    }

    /// What is printed for a family: the keys of content that reach a sheet, and the code of sheets.
    private static boolean printed(Place p) {
        String folder = p.file().split("/", 2)[0];
        return switch (folder) {
            case "rules" -> Set.of("print", "protect", "stop", "words").contains(p.key());
            case "supports" ->
                Set.of("how", "because", "stop", "family", "words").contains(p.key());
            case "foods" ->
                Set.of("family", "sentence", "note", "cross", "expect", "steps", "after", "out", "words")
                        .contains(p.key());
            case "code" -> p.file().startsWith("code/handout/") || p.file().startsWith("code/plan/");
            case "words" -> p.file().endsWith("words_en.properties");
            default -> false;
        };
    }

    /// Where a word of the lists is needed on a sheet, with the reason.
    private static final Map<String, String> NEEDED = Map.of();

    private static List<String> banned(List<Place> places) {
        return places.stream()
                .filter(ContentWordsTest::printed)
                .filter(p -> !NEEDED.containsKey(p.text()))
                .filter(p -> !WordRules.found(p.text(), false).isEmpty())
                .map(p -> WordRules.found(p.text(), false) + " " + p)
                .toList();
    }

    @Test
    void nothing_that_is_printed_has_a_word_that_no_sheet_may_have() {
        assertThat(banned(shipped)).isEmpty();
    }

    @Test
    void a_printed_text_with_such_a_word_is_found() {
        assertThat(banned(ContentTexts.in("rules/x.yaml", "- id: a\n  print: No cheating.\n  warn: No cheating.")))
                .hasSize(1);
        assertThat(banned(ContentTexts.in("supports/x.yaml", "- id: a\n  how: Until further notice.")))
                .hasSize(1);
        assertThat(banned(ContentTexts.literals("code/handout/X.java", "say(\"You should have known.\")")))
                .hasSize(1);
    }

    @Test
    void no_text_tells_to_take_less_of_a_medicine() {
        assertThat(lessMedicine(shipped)).isEmpty();
    }

    @Test
    void a_text_that_tells_so_is_found() {
        assertThat(lessMedicine(ContentTexts.in("x.yaml", "says: Stop taking your pills for a week.")))
                .hasSize(1);
        assertThat(lessMedicine(ContentTexts.in("x.yaml", "says: Do not stop your medicine.")))
                .isEmpty();
    }

    @Test
    void every_placeholder_is_known() {
        assertThat(unknownPlaceholders(shipped)).isEmpty();
    }

    @Test
    void an_unknown_placeholder_is_found() {
        assertThat(unknownPlaceholders(ContentTexts.in("bank/QX.yaml", "says: Has {y} eaten?")))
                .hasSize(1);
        assertThat(unknownPlaceholders(ContentTexts.in("foods/x.yaml", "says: Has {x} eaten?")))
                .hasSize(1);
        assertThat(unknownPlaceholders(ContentTexts.properties("words/x.properties", "a=Hello {name}, {0}")))
                .hasSize(1);
        assertThat(unknownPlaceholders(ContentTexts.in("library/x.yaml", "known: About {fiber_g} g")))
                .hasSize(1);
    }

    @Test
    void every_named_source_is_known_and_checked() {
        assertThat(badSources(shipped, known())).isEmpty();
    }

    @Test
    void an_unknown_source_and_an_unchecked_one_are_found() {
        assertThat(badSources(ContentTexts.in("x.yaml", "id: a\nsources: [S02, S999]"), known()))
                .hasSize(1);
        assertThat(badSources(ContentTexts.in("x.yaml", "id: a\nsource: S12"), known()))
                .hasSize(1);
        assertThat(badSources(ContentTexts.in("x.yaml", "id: a\nsources: [S02, S12, practice]"), known()))
                .isEmpty();
    }

    private static Map<String, Source> known() {
        Library library = LibraryFiles.read(new Problems());
        return library.sources().stream().collect(Collectors.toMap(Source::id, s -> s));
    }

    private static List<Place> saying(List<Place> places) {
        return places.stream()
                .filter(p -> NeverSaid.words(p.text()).isPresent())
                .toList();
    }

    private static List<Place> lessMedicine(List<Place> places) {
        return places.stream()
                .filter(p -> NeverSaid.lessMedicine(p.text()).isPresent())
                .toList();
    }

    private static List<String> unknownPlaceholders(List<Place> places) {
        return places.stream()
                .filter(p -> !p.key().equals("when") && !p.file().startsWith("code/"))
                .flatMap(p -> PLACEHOLDER
                        .matcher(p.text())
                        .results()
                        .map(r -> r.group(1))
                        .filter(name -> !(p.file().startsWith("words/")
                                && ARGUMENT.matcher(name).matches()))
                        .filter(name -> !PLACEHOLDERS
                                .getOrDefault(p.file().split("/", 2)[0], Set.of())
                                .contains(name))
                        .map(name -> "{" + name + "} " + p))
                .toList();
    }

    private static Set<String> rulePlaceholders() {
        var names = new HashSet<String>(Facts.names());
        names.addAll(Set.of("food", "medicine"));
        return names;
    }

    /// Unknown sources, and places where only unchecked ones stand.
    private static List<String> badSources(List<Place> places, Map<String, Source> known) {
        Map<String, List<Place>> groups = places.stream()
                .filter(p -> !p.file().startsWith("words/"))
                .filter(p -> p.key().equals("source") || p.key().equals("sources"))
                .collect(Collectors.groupingBy(p -> p.file() + " " + p.owner()));
        return groups.entrySet().stream()
                .filter(g -> g.getValue().stream()
                                .anyMatch(p -> !p.text().equals("practice") && !known.containsKey(p.text()))
                        || g.getValue().stream()
                                .allMatch(p -> known.containsKey(p.text())
                                        && !known.get(p.text()).supports()))
                .map(g -> g.getKey() + ": "
                        + g.getValue().stream().map(Place::text).toList())
                .sorted()
                .toList();
    }
}
