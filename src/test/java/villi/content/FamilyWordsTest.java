package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import villi.content.ContentTexts.Place;
import villi.domain.handout.Readability;

/// What families read has a US reading grade of 6 or less.
class FamilyWordsTest {

    private static final double MOST = 6.0;

    /// Shorter texts are heads and lists; the grade means nothing for them.
    private static final int WORDS = 5;

    /// Texts that families read, by file and key.
    private static final List<Reads> READ_BY_FAMILIES = List.of(
            new Reads("library/", Set.of("known", "not-known")),
            new Reads("supports/", Set.of("how", "because", "stop")),
            new Reads("rules/contradictions.yaml", Set.of("words")),
            new Reads(
                    "bank/",
                    Set.of(
                            "parent",
                            "self",
                            "infant",
                            "help",
                            "help-parent",
                            "help-self",
                            "help-infant",
                            "text",
                            "lookback",
                            "title-parent",
                            "title-self")));

    /// Questions and answers for which there is no easier word, with the word that makes them hard. Answers stand
    /// with their code.
    private static final Map<String, String> HARD_WORDS_NEEDED = Map.ofEntries(
            Map.entry("QC16", "allergic reaction: the name that doctors use"),
            Map.entry("QC18", "adrenaline, epinephrine: printed on the pen"),
            Map.entry("QE01b", "antibiotics"),
            Map.entry("QF01", "vegetables"),
            Map.entry("QF17", "sorbitol, xylitol, mannitol: printed on the pack"),
            Map.entry("QJ02", "ibuprofen, naproxen: printed on the pack"),
            Map.entry("QJ03", "aspirin, salicylate and where they hide"),
            Map.entry("QJ04", "antibiotics"),
            Map.entry("QJ04a", "antibiotic"),
            Map.entry("QJ05n", "omeprazole, famotidine: printed on the pack"),
            Map.entry("QJ06n", "steroid, biologic: kinds of medicine"),
            Map.entry("QJ09n", "names of supplements"),
            Map.entry("QK04c", "antibiotics"),
            Map.entry("QO03", "eosinophilic esophagitis: name of an illness"),
            Map.entry("QO10", "bipolar disorder, mania, psychosis: names of illnesses"),
            Map.entry("QQ01", "celiac disease: name of an illness"),
            Map.entry("QQ02", "Crohn's disease, colitis: names of illnesses"),
            Map.entry("QQ05", "bowel cancer: name of an illness"),
            Map.entry("QQ07", "eating disorder: name of an illness"),
            Map.entry("extensive-hydrolysed", "extensively hydrolyzed: printed on the tin"),
            Map.entry("nightshade", "names of vegetables"));

    private record Reads(String file, Set<String> keys) {
        boolean of(Place place) {
            return place.file().startsWith(file) && keys.contains(place.key());
        }
    }

    @Test
    void what_families_read_is_easy() {
        assertThat(hard(ContentTexts.shipped())).isEmpty();
    }

    @Test
    void every_exception_is_still_needed() {
        assertThat(graded(ContentTexts.shipped()).map(Graded::place).map(Place::owner))
                .containsAll(HARD_WORDS_NEEDED.keySet());
    }

    @Test
    void a_hard_text_is_found() {
        assertThat(hard(ContentTexts.in(
                        "library/x.yaml",
                        "id: a\n"
                                + "known: Intestinal permeability is considerably influenced by"
                                + " pharmaceutical preparations.")))
                .hasSize(1);
        assertThat(hard(ContentTexts.in("library/x.yaml", "id: a\nknown: Eat beans and oats. Add them bit by bit.")))
                .isEmpty();
    }

    private static List<String> hard(List<Place> places) {
        return graded(places)
                .filter(g -> !HARD_WORDS_NEEDED.containsKey(g.place().owner()))
                .map(g -> "%.1f %s".formatted(g.grade(), g.place()))
                .toList();
    }

    private record Graded(Place place, double grade) {}

    /// Texts for families that are too hard.
    private static Stream<Graded> graded(List<Place> places) {
        return places.stream()
                .filter(p -> READ_BY_FAMILIES.stream().anyMatch(r -> r.of(p)))
                .filter(p -> Readability.of(p.text()).words() >= WORDS)
                .map(p -> new Graded(p, Readability.of(p.text()).grade()))
                .filter(g -> g.grade() > MOST);
    }
}
