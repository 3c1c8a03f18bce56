package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.finding.Finding;
import villi.domain.finding.Notice;
import villi.domain.food.Food;
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
    private final Baby baby;

    FoodPart(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
        this.baby = new Baby(printout, shown, speech);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new Told(printout, speech).blocks());
        allergies(blocks);
        for (PlanLine line : swapped()) swaps(line, blocks);
        labels(blocks);
        blocks.addAll(new NutrientPart(printout, baby).blocks());
        return blocks;
    }

    private List<PlanLine> swapped() {
        return Stream.concat(shown.of(Kind.ELIMINATE).stream(), shown.of(Kind.HABIT).stream())
                .filter(l -> !l.swaps().isEmpty())
                .toList();
    }

    private void swaps(PlanLine line, List<Block> blocks) {
        String when = line.span().map(s -> ": " + Days.words(s)).orElse("");
        String name = shown.group(line).map(g -> g.names().family()).orElse(line.code());
        blocks.add(new Block.Heading(baby.swaps(line, name) + when, false));
        blocks.add(new Block.Swaps(
                "",
                line.swaps().stream()
                        .filter(w -> !w.in().isBlank())
                        .map(w -> pair(line, w))
                        .toList()));
        boolean onPageOne = line.equals(swapped().getFirst());
        String because = speech.reason(shown.because(line));
        if (!because.isBlank() && !onPageOne) blocks.add(new Block.Paragraph("**Because:** " + because));
    }

    private Block.Swaps.Pair pair(PlanLine line, PlanLine.Swap swap) {
        var row = shown.group(line).stream()
                .flatMap(g -> g.swaps().stream())
                .filter(r -> r.out().equals(swap.out()))
                .findFirst();
        boolean first = line.swaps().getFirst().equals(swap);
        String icon = row.map(FoodGroup.SwapRow::icon)
                .filter(i -> !i.isEmpty())
                .or(() ->
                        shown.group(line).filter(_ -> first).map(g -> g.names().icon()))
                .orElse("");
        var food = printout.situation().foods(swap).stream().findFirst();
        boolean drink = food.filter(f -> f.id().endsWith("_drink")).isPresent();
        boolean milk = shown.group(line).stream().anyMatch(g -> g.use().foods().contains(FoodCode.of("milk")));
        String much = drink && milk ? ", " + Budget.CUPS_A_DAY + " cups a day" : "";
        return new Block.Swaps.Pair(icon, swap.out(), "", food.map(Food::icon).orElse(""), swap.in() + much);
    }

    private void labels(List<Block> blocks) {
        var groups = swapped().stream()
                .flatMap(l -> shown.group(l).stream())
                .filter(g -> !g.labels().mustAvoid().isEmpty())
                .toList();
        if (groups.isEmpty()) return;
        boolean one = groups.size() == 1;
        blocks.add(new Block.Heading(
                "Read the label" + (one ? ": " + groups.getFirst().names().family() : ""), false));
        for (FoodGroup group : groups) labels(group, one ? "" : group.names().family(), blocks);
    }

    private void labels(FoodGroup group, String name, List<Block> blocks) {
        var labels = group.labels();
        blocks.add(new Block.LabelWords(Speech.capital(name), labels.mustAvoid(), labels.check(), fine(group)));
        var notes = new ArrayList<String>();
        if (group.trial().mode() == FoodGroup.Mode.TRIAL && !group.bottle()) {
            notes.add("“May contain” on a label is fine. This is a test, not an allergy.");
        }
        if (!labels.note().isBlank()) notes.add(labels.note());
        notes.addAll(labels.cross());
        if (!notes.isEmpty()) blocks.add(new Block.Paragraph(String.join(" ", notes)));
    }

    private List<String> fine(FoodGroup group) {
        return group.labels().fine().stream().filter(w -> baby.fine(w, group)).toList();
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
        blocks.add(new Block.Heading("Allergy on file", false));
        blocks.add(new Block.Framed(
                "stop-hand",
                "",
                who + (speech.parent() ? " keeps" : " keep") + " away from: " + Speech.list(foods)
                        + ". Here “may contain” counts too. Not at home: the allergist will do this.",
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

    /// A sample day for the age, each time with the first choice that has nothing in it that is left out.
    List<Block> day() {
        var s = printout.situation();
        var plate = baby.plate();
        var rows = new ArrayList<List<String>>();
        var icons = new ArrayList<String>();
        for (Meal meal : s.catalogue().foods().meals()) {
            if (!meal.ages().covers(plate.months())) continue;
            meal.choices().stream()
                    .filter(c -> plate.safe(s.catalogue().foods(), c.foods()).size()
                            == c.foods().size())
                    .findFirst()
                    .ifPresent(c -> {
                        rows.add(List.of(meal.time(), c.words().replace("{drink}", drink())));
                        icons.add(icon(c));
                    });
        }
        if (rows.isEmpty()) return List.of();
        return List.of(
                new Block.Heading(baby.day(), false),
                new Block.Table("", List.of("Time", "Food and drink"), rows, icons),
                new Block.Paragraph("**Ate some by mistake?** It is okay. Write it down and go on. "
                        + "**Party or eating out?** Bring a treat that fits. Ask what is in the food."));
    }

    /// The drawing of the first food of a meal that has one.
    private String icon(Meal.Choice choice) {
        var foods = printout.situation().catalogue().foods();
        return choice.foods().stream()
                .flatMap(id -> foods.food(id).stream())
                .map(Food::icon)
                .filter(i -> !i.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Milk, or the first safe drink in its place.
    private String drink() {
        var s = printout.situation();
        var ids = List.of("milk", "lactose_free_milk", "soy_drink", "pea_drink", "oat_drink", "almond_drink", "water");
        return baby.plate().safe(s.catalogue().foods(), ids).stream()
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
