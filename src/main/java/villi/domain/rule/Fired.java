package villi.domain.rule;

import java.util.List;
import java.util.stream.Stream;

/// A rule that applies, or that cannot be ruled out yet.
///
/// @param reactions the rows of the reaction table it applies to; empty for rules about the whole person
record Fired(RuleBook.RuleRow row, Truth truth, List<Reaction> reactions) {

    Fired {
        reactions = List.copyOf(reactions);
    }

    /// Every rule of the book that is not ruled out, in the order of the book.
    static List<Fired> all(Case of, RuleBook book) {
        return book.rules().stream()
                .map(r -> fire(of, r))
                .filter(f -> of.standing(f.truth))
                .toList();
    }

    private static Fired fire(Case of, RuleBook.RuleRow row) {
        var whole = of.test(row.when());
        if (row.each().isEmpty() || whole.no()) return new Fired(row, whole, List.of());
        var each = row.each().orElseThrow();
        var told = of.reactions().stream().filter(r -> fits(each, r));
        var untold = each.leftOut() ? of.leftOut().stream().filter(r -> about(each, r)) : Stream.<Reaction>empty();
        var fitting = Stream.concat(told, untold).toList();
        if (fitting.isEmpty()) return new Fired(row, Truth.NO, List.of());
        var because = fitting.stream().map(Reaction::because).reduce(whole.because(), Truth::union);
        return new Fired(row, new Truth(whole.level(), because), fitting);
    }

    private static boolean fits(RuleBook.Each each, Reaction reaction) {
        return (each.types().isEmpty() || each.types().contains(reaction.type().code())) && about(each, reaction);
    }

    private static boolean about(RuleBook.Each each, Reaction reaction) {
        return (each.foods().isEmpty() || each.foods().contains(reaction.food())) && reaction.outFor(each.monthsOut());
    }

    /// The text with the foods it is about.
    String fill(String text, RuleBook.Foods foods) {
        if (!text.contains("{food}")) return text;
        var names = reactions.stream().map(r -> foods.name(r.food())).distinct().toList();
        int last = names.size() - 1;
        var joined = last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        return text.replace("{food}", joined);
    }
}
