package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.finding.Finding;
import villi.domain.finding.Notice;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Meal;
import villi.domain.plan.Budget;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;

/// What was told, the swaps, the words on labels, the nutrients, a day of food.
final class FoodPart {

    private final Printout printout;
    private final Shown shown;
    private final Speech speech;

    FoodPart(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(told());
        for (PlanLine line : swapped()) swaps(line, blocks);
        for (PlanLine line : swapped()) shown.group(line).ifPresent(g -> labels(g, blocks));
        allergies(blocks);
        nutrients(blocks);
        return blocks;
    }

    private List<PlanLine> swapped() {
        return Stream.concat(shown.of(Kind.ELIMINATE).stream(), shown.of(Kind.HABIT).stream())
                .filter(l -> !l.swaps().isEmpty())
                .toList();
    }

    /// One sentence for each reason in the plan, without answers that are confidential.
    private Block told() {
        var reasons = shown.all().stream()
                .filter(l -> l.kind() != Kind.KEEP_MEDICINE)
                .map(shown::because)
                .filter(b -> !b.isBlank())
                .map(Speech::sentence)
                .distinct()
                .limit(4)
                .toList();
        String text = reasons.isEmpty() ? "We look at this together at the visit." : String.join(" ", reasons);
        return new Block.Framed("", "Why we do this", text, true);
    }

    private void swaps(PlanLine line, List<Block> blocks) {
        String when = line.span().map(s -> ": " + Days.words(s)).orElse("");
        String name = shown.group(line).map(g -> g.names().family()).orElse(line.code());
        blocks.add(new Block.Heading("Food swaps for " + name + when, false));
        blocks.add(new Block.Swaps(
                "Leave out and eat instead",
                line.swaps().stream()
                        .filter(w -> !w.in().isBlank())
                        .map(w -> pair(line, w))
                        .toList()));
        String because = speech.reason(shown.because(line));
        if (!because.isBlank()) blocks.add(new Block.Paragraph("**Because:** " + because));
    }

    private Block.Swaps.Pair pair(PlanLine line, PlanLine.Swap swap) {
        String icon = shown.group(line).map(g -> g.names().icon()).orElse("");
        String inIcon = printout.situation().foods(swap).stream()
                .findFirst()
                .map(f -> f.icon())
                .orElse("");
        String gives = swap.gives().isBlank() ? "" : " (" + swap.gives() + ")";
        boolean drink = printout.situation().foods(swap).stream()
                .findFirst()
                .filter(f -> f.id().endsWith("_drink"))
                .isPresent();
        String much = drink && line.code().equals("milk") ? ", 2 cups a day" : "";
        return new Block.Swaps.Pair(icon, swap.out(), "", inIcon, swap.in() + much + gives);
    }

    private void labels(FoodGroup group, List<Block> blocks) {
        var labels = group.labels();
        if (labels.mustAvoid().isEmpty()) return;
        blocks.add(new Block.Heading("Read the label: " + group.names().family(), false));
        blocks.add(new Block.LabelWords(group.names().family(), labels.mustAvoid(), labels.check(), labels.fine()));
        if (!labels.note().isBlank()) blocks.add(new Block.Paragraph(labels.note()));
        if (group.trial().mode() == FoodGroup.Mode.TRIAL) {
            blocks.add(new Block.Paragraph("“May contain” on a label is fine. This is a test, not an allergy."));
        }
        labels.cross().forEach(c -> blocks.add(new Block.Paragraph(c)));
    }

    /// Foods with a reaction on file stay out whatever the plan says, and nothing is tried with them at home.
    private void allergies(List<Block> blocks) {
        var types = List.of("anaphylaxis", "immediate", "fpies", "eoe");
        var foods = printout.situation().evaluation().findings().stream()
                .map(Finding::id)
                .filter(id -> id.startsWith("allergy.") && types.stream().anyMatch(t -> id.endsWith("." + t)))
                .map(id -> id.substring("allergy.".length(), id.lastIndexOf('.')))
                .distinct()
                .map(this::name)
                .toList();
        if (foods.isEmpty()) return;
        String who = speech.parent() ? speech.called() : "You";
        blocks.add(new Block.Framed(
                "stop-hand",
                "Allergy on file",
                who + (speech.parent() ? " keeps" : " keep") + " away from: " + Speech.list(foods)
                        + ". Here “may contain” counts too. Never try it at home.",
                false));
    }

    private String name(String code) {
        return printout.situation()
                .catalogue()
                .foods()
                .group(FoodCode.of(code))
                .map(g -> g.names().family())
                .orElse(code);
    }

    private void nutrients(List<Block> blocks) {
        var covers = Budget.of(printout.plan(), printout.situation()).covers();
        if (covers.isEmpty()) return;
        blocks.add(new Block.Heading("How " + speech.gets() + " enough now", false));
        var rows = covers.stream().map(FoodPart::row).toList();
        blocks.add(new Block.Table("What the food left out gave", List.of("Needs", "Each day", "Get it from"), rows));
    }

    private static List<String> row(Budget.Cover c) {
        boolean figures = !c.nutrient().unit().isEmpty();
        String need = c.need()
                .filter(_ -> figures)
                .map(n -> n.stripTrailingZeros().toPlainString() + " "
                        + c.nutrient().unit())
                .orElse("No figure here");
        return List.of(
                Speech.capital(c.nutrient().name()),
                need,
                c.by().isEmpty()
                        ? "Ask us"
                        : String.join("; ", c.by().stream().limit(1).toList()));
    }

    /// A sample day for the age, each time with the first choice that has nothing in it that is left out.
    List<Block> day() {
        var s = printout.situation();
        var out = s.out(printout.plan().lines());
        var rows = new ArrayList<List<String>>();
        for (Meal meal : s.catalogue().foods().meals()) {
            if (!meal.ages().covers(s.person().months())) continue;
            meal.choices().stream()
                    .filter(c -> s.catalogue()
                                    .foods()
                                    .safe(c.foods(), out, s.person().months())
                                    .size()
                            == c.foods().size())
                    .findFirst()
                    .ifPresent(c -> rows.add(List.of(meal.time(), c.words().replace("{drink}", drink()))));
        }
        if (rows.isEmpty()) return List.of();
        return List.of(
                new Block.Heading(speech.parent() ? "A day of food for " + speech.called() : "A day of food", false),
                new Block.Table("A sample day", List.of("Time", "Food and drink"), rows),
                new Block.Paragraph("**Ate some by mistake?** It is okay. Write it down and go on. "
                        + "**Party or eating out?** Bring a treat that fits. Ask what is in the food."));
    }

    /// Milk, or the first safe drink in its place.
    private String drink() {
        var s = printout.situation();
        var out = s.out(printout.plan().lines());
        var ids = List.of("milk", "lactose_free_milk", "soy_drink", "pea_drink", "oat_drink", "almond_drink", "water");
        return s.catalogue().foods().safe(ids, out, s.person().months()).stream()
                .findFirst()
                .map(f -> f.words())
                .orElse("water");
    }

    /// Sentences that the rules print.
    List<String> printed() {
        return printout.situation().evaluation().notices().stream()
                .filter(n -> n.kind() == Notice.Kind.PRINT)
                .filter(n -> n.because().stream()
                        .noneMatch(a -> printout.confidential().contains(a.linkId())))
                .map(n -> Speech.sentence(n.text()))
                .distinct()
                .toList();
    }
}
