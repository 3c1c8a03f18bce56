package villi.ui.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.ReactionsTold;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.ui.kit.PatientBanner.Allergy;
import villi.ui.text.Texts;

/// The reactions that stand at the top of every screen: the rows of the table, and what the safety page names. A
/// reaction whose food nobody can name stands there too.
final class BannerReactions {

    private static final String FOOD = "QG01";
    private static final String SIGNS = "QG02";
    private static final Set<String> GRAVE = Set.of("cough-wheeze", "throat-tight", "floppy-pale");

    private final Texts texts;
    private final AnswerWords words;
    private final List<Continuation.Whole> told;
    private final List<Told> found = new ArrayList<>();

    /// @param what the food in words
    private record Told(String what, How how, boolean confirmed) {}

    private enum How {
        SERIOUS("banner.reaction.serious"),
        VOMITING("banner.reaction.vomiting"),
        OTHER("banner.reaction");

        private final String key;

        How(String key) {
            this.key = key;
        }
    }

    /// @param told where the food reactions were last told, newest first
    BannerReactions(Texts texts, List<Continuation.Whole> told) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.told = told;
    }

    /// All of them, each food once, the gravest first.
    List<Allergy> all() {
        telling(told, ReactionsTold::tells).ifPresent(this::table);
        page(ReactionsTold.SERIOUS, How.SERIOUS);
        page(ReactionsTold.VOMITING, How.VOMITING);
        return found.stream()
                .sorted(Comparator.comparing(Told::how))
                .map(t -> new Allergy(
                        t.what(),
                        texts.get(t.how().key),
                        t.confirmed(),
                        texts.get(t.confirmed() ? "banner.confirmed" : "banner.told")))
                .toList();
    }

    /// The key of what is said when there are none. "None" needs a no to both questions.
    static String none(List<Continuation.Whole> told) {
        boolean none = telling(told, ReactionsTold::tells)
                        .filter(w -> ReactionsTold.none(w.intake().answers()))
                        .isPresent()
                && telling(told, a -> a.at(ReactionsTold.SERIOUS).equals(Answer.code("no")))
                        .isPresent();
        return none ? "banner.allergies.none" : "banner.allergies.not-asked";
    }

    private static Optional<Continuation.Whole> telling(List<Continuation.Whole> told, Predicate<Answers> tells) {
        return told.stream().filter(w -> tells.test(w.intake().answers())).findFirst();
    }

    private void table(Continuation.Whole whole) {
        Answers answers = whole.intake().answers();
        if (ReactionsTold.announced(answers)) add(new Told(texts.get("banner.unnamed"), How.OTHER, false));
        whole.form().all().filter(ReactionsTold::table).findFirst().ifPresent(table -> {
            for (int row : answers.rows(table)) {
                boolean grave = answers.at(Slot.of(SIGNS, row)).values().stream()
                        .anyMatch(v -> v instanceof Value.Code(String code) && GRAVE.contains(code));
                foods(whole, Slot.of(FOOD, row), grave ? How.SERIOUS : How.OTHER);
            }
        });
    }

    private void page(String question, How how) {
        telling(told, a -> ReactionsTold.yes(a, question)).ifPresent(w -> foods(w, Slot.of(question + "a"), how));
    }

    private void foods(Continuation.Whole whole, Slot slot, How how) {
        boolean confirmed = whole.intake().content().confirmations().containsKey(slot);
        List<Value> foods = whole.intake().answers().at(slot).values();
        Optional<Item> item = whole.form().find(slot.linkId());
        if (foods.isEmpty() || item.isEmpty()) add(new Told(texts.get("banner.unnamed"), how, false));
        else foods.forEach(f -> add(new Told(words.of(item.get(), new Answer.Given(List.of(f))), how, confirmed)));
    }

    /// A food that is named twice counts as its gravest reaction, and as confirmed only when both are.
    private void add(Told next) {
        for (int i = 0; i < found.size(); i++) {
            Told there = found.get(i);
            if (!there.what().equals(next.what())) continue;
            How how = there.how().compareTo(next.how()) <= 0 ? there.how() : next.how();
            found.set(i, new Told(there.what(), how, there.confirmed() && next.confirmed()));
            return;
        }
        found.add(next);
    }
}
