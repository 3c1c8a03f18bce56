package villi.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.food.Ages;
import villi.domain.food.NutrientBook;

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
            baby("honey", "No honey under 12 months."),
            baby("homemade formula|home made formula", "No homemade formula."),
            baby("goat s milk|goat milk|sheep milk|sheep s milk", "No goat or sheep milk for a baby."),
            baby("herb|herbs|herbal|slippery elm|marshmallow root|chamomile|fennel", "No herbs under 12 months."),
            baby("glutamine|butyrate|psyllium|fiber powder|inulin", "No powders of this kind under 12 months."),
            baby(
                    "partly hydrolyzed|comfort formula|lactose free formula",
                    "This formula does not suit a milk allergy."),
            under(60, "rice drink|rice milk", "No rice drink under 5 years."),
            under(60, "popcorn|whole nuts|whole grapes", "Food that can choke under 5 years."),
            under(216, "kombucha", "No kombucha under 18 years."),
            pregnant("kombucha|alcohol|wine|beer", "No alcohol and no kombucha in pregnancy."),
            pregnant("unpasteurized|raw milk", "Only pasteurized food in pregnancy."),
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

    /// Why a typed text may not stand in the plan of this person; a sentence that forbids the thing is fine.
    static Optional<String> found(String text, Person person) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[.!?;]"))
                .filter(sentence -> !REFUSED.matcher(sentence).matches())
                .map(sentence -> " " + sentence.replaceAll("[^\\p{L}]+", " ") + " ")
                .flatMap(plain -> WORDS.stream()
                        .filter(w -> w.holds(person) && w.words().matcher(plain).matches()))
                .map(Word::reason)
                .findFirst();
    }
}
