package villi.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.TypedAnswer;
import villi.domain.intake.Value;
import villi.domain.paper.PaperForm.Tick;
import villi.domain.questionnaire.Item;
import villi.domain.text.Folded;

/// Turns the fields of one place into an answer. What is not clear becomes unreadable, never a guess.
public final class ReadBack {

    private final TypedAnswer typed;
    private final Values values;

    /// What stands in the fields of a file.
    ///
    /// @param texts fields with words, by name
    /// @param ticked boxes that are ticked
    /// @param doubtful boxes that are ticked and empty at once
    public record Values(Map<String, String> texts, Set<String> ticked, Set<String> doubtful) {
        public Values {
            texts = Map.copyOf(texts);
            ticked = Set.copyOf(ticked);
            doubtful = Set.copyOf(doubtful);
        }
    }

    /// What one place came to.
    public sealed interface Found {

        /// Nothing was filled in.
        record Nothing() implements Found {}

        record Read(Answer answer) implements Found {}

        /// @param key text key of the reason, for example `typed.date`
        /// @param words what stands there
        record Unreadable(String key, String words) implements Found {}
    }

    public ReadBack(TypedAnswer typed, Values values) {
        this.typed = typed;
        this.values = values;
    }

    /// @param row 0 outside tables
    public Found at(Item item, int row) {
        boolean choice = !item.answers().options().isEmpty();
        Optional<String> words = text(item, row, Optional.empty());
        if (!item.answers().units().isEmpty() && row == 0) return measure(item);
        if (!choice) return words.map(w -> written(item, w)).orElseGet(Found.Nothing::new);
        return words.isPresent() ? keyed(item, words.get()) : ticked(item, row);
    }

    private Found ticked(Item item, int row) {
        List<String> all = Stream.concat(
                        item.answers().options().stream().map(Item.Option::code), Stream.of(Tick.NOT_SURE))
                .toList();
        if (all.stream().anyMatch(c -> values.doubtful().contains(name(item, row, c)))) {
            return new Found.Unreadable("returned.box", "");
        }
        List<String> on = all.stream()
                .filter(c -> values.ticked().contains(name(item, row, c)))
                .toList();
        Optional<String> other = text(item, row, Optional.of(FormField.OTHER));
        if (other.isPresent() && on.isEmpty()) return new Found.Read(words(other.get()));
        if (other.isPresent()) return new Found.Unreadable("returned.several", shown(item, on) + ", " + other.get());
        return chosen(item, on);
    }

    private static Found chosen(Item item, List<String> codes) {
        if (codes.isEmpty()) return new Found.Nothing();
        boolean unsure = codes.contains(Tick.NOT_SURE);
        if (unsure && codes.size() == 1) return new Found.Read(new Answer.NotSure());
        boolean alone = item.answers().options().stream().anyMatch(o -> o.exclusive() && codes.contains(o.code()));
        if (codes.size() > 1 && (unsure || alone || !item.repeats())) {
            return new Found.Unreadable("returned.several", shown(item, codes));
        }
        return new Found.Read(
                new Answer.Given(codes.stream().<Value>map(Value.Code::new).toList()));
    }

    /// Keys or words of answers, as they are written into a cell of a table.
    private static Found keyed(Item item, String text) {
        Optional<List<String>> whole = code(item, text).map(List::of);
        Optional<List<String>> codes = whole.or(() -> codes(item, text.split("[\\s,;/+&]+")));
        if (codes.isEmpty() && item.repeats()) codes = codes(item, text.split(""));
        if (codes.isPresent()) return chosen(item, codes.get());
        return switch (item.type()) {
            case OPEN_CHOICE -> new Found.Read(words(text));
            default -> new Found.Unreadable("returned.key", text);
        };
    }

    private static Optional<List<String>> codes(Item item, String[] parts) {
        var codes = new ArrayList<String>();
        for (String part : parts) {
            if (part.isBlank()) continue;
            Optional<String> code = code(item, part);
            if (code.isEmpty()) return Optional.empty();
            if (!codes.contains(code.get())) codes.add(code.get());
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static Optional<String> code(Item item, String text) {
        String plain = Folded.of(text.strip()).replaceAll("[.)]+$", "");
        if (Set.of("u", "?", "not sure").contains(plain)
                && item.answers().options().stream().noneMatch(o -> o.key().equalsIgnoreCase(plain))) {
            return Optional.of(Tick.NOT_SURE);
        }
        return item.answers().options().stream()
                .filter(o -> o.key().equalsIgnoreCase(plain)
                        || Folded.of(o.display()).equals(plain))
                .map(Item.Option::code)
                .findFirst();
    }

    private Found measure(Item item) {
        List<String> filled = item.answers().units().stream()
                .flatMap(unit -> text(item, 0, Optional.of(FieldName.unit(unit))).map(t -> withUnit(t, unit)).stream())
                .toList();
        if (filled.isEmpty()) return new Found.Nothing();
        if (filled.size() > 1) return new Found.Unreadable("returned.units", String.join(", ", filled));
        return written(item, filled.getFirst());
    }

    private static String withUnit(String text, Item.Unit unit) {
        return text.matches(".*[\\p{L}'\"].*") ? text : text + " " + unit.display();
    }

    private Found written(Item item, String text) {
        return switch (typed.read(item, text)) {
            case TypedAnswer.Reading.Read(Answer answer) -> new Found.Read(answer);
            case TypedAnswer.Reading.Refused(String key) -> new Found.Unreadable(key, text);
        };
    }

    private static Answer words(String text) {
        return new Answer.Given(List.of(new Value.Words(text)));
    }

    private static String shown(Item item, List<String> codes) {
        return codes.stream()
                .map(c -> item.answers().options().stream()
                        .filter(o -> o.code().equals(c))
                        .findFirst()
                        .map(Item.Option::display)
                        .orElse("?"))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> text(Item item, int row, Optional<String> part) {
        return Optional.ofNullable(values.texts().get(new FieldName(item.linkId(), row, part).toString()))
                .filter(t -> !t.isBlank());
    }

    private static String name(Item item, int row, String code) {
        return new FieldName(item.linkId(), row, Optional.of(code)).toString();
    }
}
