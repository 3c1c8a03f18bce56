package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import villi.domain.food.FoodGroup;
import villi.domain.food.Ladder;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;

/// How foods come back, when to start and when to stop.
final class BackPart {

    private final Printout printout;
    private final Shown shown;
    private final Baby baby;

    BackPart(Printout printout, Shown shown, Baby baby) {
        this.printout = printout;
        this.shown = shown;
        this.baby = baby;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (PlanLine line : shown.of(Kind.GIVE_BACK, Kind.ELIMINATE)) {
            if (!line.wayBack().isEmpty()) comesBack(line, blocks);
        }
        return blocks;
    }

    private Block start() {
        return new Block.Checks("Start only if", baby.start());
    }

    private Block stop() {
        return new Block.Bullets(List.of(
                "**Hives, swelling, cough, throws up again and again, floppy or blood:** stop. Call "
                        + Calls.number(printout.making().practice()) + ".",
                "**The old signs are back on 2 days:** stop that food and call us.",
                baby.nothing()));
    }

    private void comesBack(PlanLine line, List<Block> blocks) {
        String name = shown.group(line).map(g -> g.names().family()).orElse(line.code());
        var first = line.wayBack().getFirst();
        String when = baby.comesBack(line, name) + ": from " + Days.words(first.day());
        boolean skippable = blocks.isEmpty() && line.wayBack().size() > 1;
        blocks.add(new Block.Heading(skippable ? when + ". Do not skip it" : when, false));
        if (line.wayBack().size() == 1) {
            String sign = first.amount().startsWith("No test") ? "calendar" : "stop-hand";
            blocks.add(new Block.Framed(
                    sign, Days.words(first.day()), Speech.sentence(first.amount()) + " " + first.watch(), false));
            return;
        }
        if (blocks.stream().noneMatch(Block.ComesBack.class::isInstance))
            blocks.add(new Block.Beside(List.of(start()), List.of(stop()), 46));
        if (shown.group(line).filter(FoodGroup::bottle).isPresent()) bottles(line, blocks);
        else portions(line, blocks);
        shown.ladder(line).ifPresent(ladder -> ladder(ladder, blocks));
    }

    private static void ladder(Ladder ladder, List<Block> blocks) {
        var steps = new ArrayList<String>();
        for (String step : ladder.steps()) steps.add("**Step " + (steps.size() + 1) + ":** " + step);
        blocks.add(new Block.Heading("Or slower: " + ladder.name(), false));
        var how = new ArrayList<Block>();
        how.add(new Block.Paragraph(
                "**Only if** " + Speech.list(ladder.onlyIf()) + ". One way or the other, not both."));
        how.add(new Block.Bullets(ladder.rules()));
        blocks.add(new Block.Beside(how, List.of(new Block.Bullets(steps)), 60));
    }

    /// Six days or more do not fit next to each other.
    private static void bottles(PlanLine line, List<Block> blocks) {
        blocks.add(new Block.Table(
                "",
                List.of("Day", "What", "Watch"),
                line.wayBack().stream()
                        .map(s -> List.of(Days.words(s.day()), s.amount(), s.watch()))
                        .toList()));
    }

    private static void portions(PlanLine line, List<Block> blocks) {
        blocks.add(new Block.ComesBack(line.wayBack().stream()
                .map(s -> new Block.ComesBack.Portion(icon(line, s), Days.words(s.day()), s.amount(), s.watch()))
                .toList()));
    }

    private static String icon(PlanLine line, PlanLine.WayBackStep step) {
        int at = line.wayBack().indexOf(step);
        int last = line.wayBack().size() - 1;
        if (at == last) return "phone";
        if (at == last - 1) return "watch";
        if (at == last - 2) return "portion-full";
        return at == 0 ? "portion-spoon" : "portion-half";
    }
}
