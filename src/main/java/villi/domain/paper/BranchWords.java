package villi.domain.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Behavior;
import villi.domain.questionnaire.Visibility.EnableWhen;

/// When a question is to be answered, in words: `If yes:`, `If more than 0 at 195:`.
final class BranchWords {

    private final Questionnaire form;

    BranchWords(Questionnaire form) {
        this.form = form;
    }

    /// @param near the question that everybody has just read: it is not named again
    String of(Visibility rule, Set<LinkId> near) {
        if (rule.enableWhen().isEmpty()) return "";
        Map<LinkId, List<EnableWhen>> byQuestion = new LinkedHashMap<>();
        rule.enableWhen()
                .forEach(w -> byQuestion
                        .computeIfAbsent(w.question(), _ -> new ArrayList<>())
                        .add(w));
        String joint = rule.behavior() == Behavior.ALL ? " and " : " or ";
        String words = byQuestion.entrySet().stream()
                .map(e -> answers(e.getKey(), e.getValue()) + place(e.getKey(), near))
                .collect(Collectors.joining(joint));
        return "If " + words + ":";
    }

    private String place(LinkId question, Set<LinkId> near) {
        int number = form.find(question).map(Item::number).orElse(0);
        return near.contains(question) || number == 0 ? "" : " at " + number;
    }

    private String answers(LinkId question, List<EnableWhen> conditions) {
        Item item = form.find(question).orElseThrow();
        Set<String> words = new LinkedHashSet<>();
        for (EnableWhen when : conditions) {
            switch (when.operator()) {
                case EXISTS -> {
                    if (conditions.size() == 1)
                        words.add(Boolean.parseBoolean(when.answer()) ? "there is an answer" : "there is no answer");
                }
                case EQUAL -> words.add(display(item, when.answer()));
                case NOT_EQUAL -> words.add(other(item, when.answer()));
                case GREATER -> words.add("more than " + when.answer());
                case LESS -> words.add("less than " + when.answer());
                case GREATER_OR_EQUAL -> words.add(when.answer() + " or more");
                case LESS_OR_EQUAL -> words.add(when.answer() + " or less");
            }
        }
        return String.join(" or ", words);
    }

    /// The other answers, where they are few; else what must not be the answer.
    private static String other(Item item, String code) {
        List<Item.Option> options = item.answers().options();
        if (options.size() == 2) {
            return Stream.concat(
                            options.stream().filter(o -> !o.code().equals(code)).map(BranchWords::quoted),
                            Stream.of("not sure"))
                    .collect(Collectors.joining(" or "));
        }
        return options.isEmpty() ? "not " + code : "not " + display(item, code);
    }

    private static String display(Item item, String code) {
        return item.answers().options().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .map(BranchWords::quoted)
                .orElse(code);
    }

    private static String quoted(Item.Option option) {
        boolean plain = Set.of("yes", "no").contains(option.code());
        return plain ? option.display().toLowerCase(Locale.ROOT) : "“" + option.display() + "”";
    }
}
