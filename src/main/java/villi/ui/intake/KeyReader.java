package villi.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Item.Option;
import villi.domain.questionnaire.ItemType;

/// Turns one key into the answer of a choice.
final class KeyReader {

    private KeyReader() {}

    /// What a key means for an item.
    sealed interface Meaning {

        /// @param settles true when the answer is complete and the next question may follow
        record Answers(Answer answer, boolean settles) implements Meaning {}

        record Nothing() implements Meaning {}
    }

    static boolean choice(Item item) {
        return item.type() == ItemType.CHOICE
                || (item.type() == ItemType.OPEN_CHOICE
                        && !item.answers().options().isEmpty());
    }

    /// Reads a key: an option's key, `U` for not sure, `-` for not asked, `*` for cannot read.
    static Meaning read(Item item, Answer now, String key) {
        if (key.equals("-")) return new Meaning.Answers(new Answer.Silent(), true);
        if (key.equals("*")) return new Meaning.Answers(new Answer.Illegible(), true);
        if (!choice(item)) return new Meaning.Nothing();
        Optional<Option> option = item.answers().options().stream()
                .filter(o -> o.key().equalsIgnoreCase(key))
                .findFirst();
        if (option.isPresent()) return choose(item, now, option.get());
        return key.equalsIgnoreCase("u") ? new Meaning.Answers(new Answer.NotSure(), true) : new Meaning.Nothing();
    }

    /// The answer after choosing an option: replaced for one answer, toggled for several.
    static Meaning choose(Item item, Answer now, Option option) {
        if (!item.repeats()) return new Meaning.Answers(Answer.code(option.code()), true);
        List<Value> next = new ArrayList<>();
        var chosen = new Value.Code(option.code());
        boolean had = codes(now).contains(option.code());
        if (!option.exclusive()) {
            for (Option other : item.answers().options()) {
                boolean kept = codes(now).contains(other.code()) && !other.exclusive();
                boolean added = other.code().equals(option.code()) && !had;
                if ((kept && !other.code().equals(option.code())) || added) next.add(new Value.Code(other.code()));
            }
        } else if (!had) {
            next.add(chosen);
        }
        Answer answer = next.isEmpty() ? new Answer.Silent() : new Answer.Given(next);
        return new Meaning.Answers(answer, option.exclusive() && !had);
    }

    /// The chosen codes, in order.
    static List<String> codes(Answer answer) {
        return switch (answer) {
            case Answer.Given given ->
                given.values().stream()
                        .filter(Value.Code.class::isInstance)
                        .map(v -> ((Value.Code) v).code())
                        .toList();
            case Answer.NotSure _, Answer.Illegible _, Answer.Silent _ -> List.of();
        };
    }
}
