package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            new Reads("bank/", Set.of("parent", "help")));

    /// Questions that name a medicine, an illness or a food for which there is no shorter word.
    private static final Set<String> HARD_WORDS_NEEDED = Set.of(
            "QA07n",
            "QC12b",
            "QC16",
            "QC17",
            "QC18",
            "QC21",
            "QC22",
            "QE01b",
            "QF01",
            "QF17",
            "QF21",
            "QG09",
            "QG16",
            "QI-ENERGY-RECOVER-F",
            "QI-SKIN-ECZEMA-F",
            "QJ02",
            "QJ03",
            "QJ03d",
            "QJ04",
            "QJ04a",
            "QJ05n",
            "QJ06n",
            "QJ09n",
            "QK04c",
            "QK05",
            "QM02",
            "QM03",
            "QO03",
            "QO10",
            "QQ01",
            "QQ02",
            "QQ05",
            "QQ07",
            "QQ08",
            "QR06",
            "QS04n");

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
                .containsAll(HARD_WORDS_NEEDED);
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
                .filter(g -> !HARD_WORDS_NEEDED.contains(g.place().owner()))
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
