package villi.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.food.Ages;
import villi.domain.food.NutrientBook;
import villi.domain.rule.Blocker;
import villi.domain.rule.Measure;

/// What is never given at an age or in pregnancy, in words that somebody may type (sections 3.3, 3.5 and 5.2). The
/// catalogue itself offers none of it.
final class NeverGiven {

    private static final Ages BABY = new Ages(0, 12);

    private record Word(Ages ages, boolean pregnant, Pattern words, String reason) {
        boolean holds(Person person) {
            return pregnant ? person.body().state() == NutrientBook.State.PREGNANT : ages.covers(person.months());
        }
    }

    private static final List<Word> WORDS = List.of(
            under(6, "soy formula", "No soy formula under 6 months."),
            under(6, "water|juice|tea|teas", "Under 6 months only breast milk or formula."),
            baby("herb|herbs|herbal|slippery elm|marshmallow root|chamomile|fennel", "No herbs under 12 months."),
            baby("glutamine|butyrate|psyllium|fiber powder|inulin", "No powders of this kind under 12 months."),
            baby(
                    "partly hydrolyzed|comfort formula|lactose free formula",
                    "This formula does not suit a milk allergy."),
            under(60, "popcorn|whole nuts|whole grapes", "Food that can choke under 5 years."),
            pregnant("alcohol|wine|beer", "No alcohol in pregnancy."),
            pregnant("slippery elm|marshmallow root", "No herbs in pregnancy."));

    private static final Pattern REFUSED = Pattern.compile("^\\s*(no|never|not|do not|give no|without|leave out)\\b.*");

    private NeverGiven() {}

    private static Word under(int months, String words, String reason) {
        return new Word(new Ages(0, months), false, pattern(words), reason);
    }

    private static Word baby(String words, String reason) {
        return new Word(BABY, false, pattern(words), reason);
    }

    private static Word pregnant(String words, String reason) {
        return new Word(Ages.ALL, true, pattern(words), reason);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(".* (" + words + ") .*");
    }

    /// Words for what the rules call an offer (`offer:honey`): whoever types them asks the gate.
    private static final Map<String, Pattern> OFFERS = Map.ofEntries(
            Map.entry("honey", pattern("honey")),
            Map.entry("rice_drink", pattern("rice drink|rice milk")),
            Map.entry("goat_milk", pattern("goat s milk|goat milk|sheep s milk|sheep milk")),
            Map.entry("homemade_formula", pattern("homemade formula|home made formula")),
            Map.entry("soy_formula", pattern("soy formula")),
            Map.entry("kombucha", pattern("kombucha")),
            Map.entry("kefir", pattern("kefir")),
            Map.entry("salty_ferment", pattern("sauerkraut|kimchi|miso")),
            Map.entry("raw_food", pattern("raw milk|unpasteurized|raw egg|sprouts")),
            Map.entry("cleanse", pattern("cleanse|gut cleanse|colon cleanse")),
            Map.entry("germ_herb", pattern("oregano oil|berberine|wormwood|black walnut hull")),
            Map.entry("bleach_product", pattern("bleach|chlorine dioxide|mms")),
            Map.entry("iron_pills", pattern("iron pills?|iron tablets?|iron drops|iron syrup|iron supplement")),
            Map.entry("calcium_pills", pattern("calcium pills?|calcium tablets?|calcium supplement")));

    /// Why a typed text may not stand in the plan of this person; a sentence that forbids the thing is fine.
    static Optional<String> found(String text, Situation s) {
        var alone = sentences(text)
                .flatMap(plain -> WORDS.stream()
                        .filter(w ->
                                w.holds(s.person()) && w.words().matcher(plain).matches()))
                .map(Word::reason);
        var gated =
                offers(text, s).stream().filter(b -> !b.overriding().possible()).map(Blocker::reason);
        return Stream.concat(alone, gated).findFirst();
    }

    /// What the gate says against the offers that a typed text names.
    static List<Blocker> offers(String text, Situation s) {
        return sentences(text)
                .flatMap(plain -> OFFERS.entrySet().stream()
                        .filter(o -> o.getValue().matcher(plain).matches()))
                .map(Map.Entry::getKey)
                .sorted()
                .distinct()
                .flatMap(o -> s.gate().check(Measure.offer(o)).blocking().stream())
                .distinct()
                .toList();
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[.!?;]"))
                .filter(sentence -> !REFUSED.matcher(sentence).matches())
                .map(sentence -> " " + sentence.replaceAll("[^\\p{L}]+", " ") + " ");
    }
}
