package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.food.Food;
import villi.domain.food.FoodGroup;
import villi.domain.plan.Budget;
import villi.domain.plan.Days;
import villi.domain.plan.PlanChanges;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;
import villi.domain.support.Support;

/// The first page: goal, dates, three steps, what to feed, medicine, when to call, what is new.
final class PageOne {

    private static final int STEPS = 3;
    private static final int TILES = 8;
    private static final int LINE = 60;
    private static final int CHANGES = 110;

    private final Printout printout;
    private final Shown shown;
    private final Speech speech;
    private final Baby baby;

    PageOne(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
        this.baby = new Baby(printout, shown, speech);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        String goal = printout.plan().goal();
        blocks.add(new Block.Goal("Our goal: " + (goal.isBlank() ? "________________" : Speech.sentence(goal))));
        blocks.add(new Block.TimeLine(stops()));
        blocks.add(new Block.Note(
                "calendar",
                "**Next visit: " + Days.words(printout.plan().dates().check()) + ".** Bring the diary page."));
        blocks.add(new Block.Heading("Do these 3 things", false));
        blocks.add(new Block.Steps(steps()));
        if (baby.is()) {
            baby.feed(TILES).ifPresent(blocks::add);
            blocks.add(baby.doNot());
        } else {
            blocks.add(feed());
        }
        blocks.add(keep());
        blocks.add(Calls.box(
                printout.situation().person().band(), printout.making().practice()));
        blocks.add(changes());
        return blocks;
    }

    private List<Block.TimeLine.Stop> stops() {
        var dates = printout.plan().dates();
        var stops = new ArrayList<Block.TimeLine.Stop>();
        if (printout.making().on().isBefore(dates.start())) {
            var ready = new PlanLine.Span(printout.making().on(), dates.start().minusDays(1));
            stops.add(new Block.TimeLine.Stop(Days.words(ready), "Get ready, shop", false));
        }
        var out = shown.of(Kind.ELIMINATE);
        for (PlanLine line : out) line.span().ifPresent(s -> stops.add(on(line, s)));
        if (out.isEmpty()) stops.add(new Block.TimeLine.Stop(Days.words(dates.start()), "Start", true));
        Stream.concat(shown.of(Kind.GIVE_BACK).stream(), out.stream())
                .filter(l -> !l.wayBack().isEmpty())
                .map(this::back)
                .forEach(stops::add);
        return stops.size() <= 4 ? stops : stops.subList(0, 4);
    }

    private Block.TimeLine.Stop on(PlanLine line, PlanLine.Span span) {
        return new Block.TimeLine.Stop(
                Days.words(span),
                baby.on(line, span).orElseGet(() -> lead(line) + shortName(line) + " for " + Days.length(span)),
                true);
    }

    private String lead(PlanLine line) {
        var mode = shown.group(line).map(g -> g.trial().mode()).orElse(FoodGroup.Mode.TRIAL);
        return mode == FoodGroup.Mode.LIMIT ? "Less " : "No ";
    }

    private Block.TimeLine.Stop back(PlanLine line) {
        return new Block.TimeLine.Stop(
                "from " + Days.words(line.wayBack().getFirst().day()),
                baby.back(line).orElseGet(() -> Speech.capital(shortName(line)) + " comes back"),
                false);
    }

    /// `cow’s milk`; without what stands in brackets.
    private String shortName(PlanLine line) {
        return shown.group(line)
                .map(g -> g.names().family().replaceAll(" \\(.*\\)", ""))
                .orElse(line.code());
    }

    /// Exactly three: what is left out or given back, what is given instead, then toilet, medicine question,
    /// supports.
    private List<Block.Steps.Step> steps() {
        var steps = new ArrayList<Block.Steps.Step>();
        shown.of(Kind.GIVE_BACK).forEach(l -> steps.add(giveBack(l)));
        var foods = shown.of(Kind.ELIMINATE);
        foods.forEach(l -> steps.add(baby.eater(l) == FoodGroup.Eater.PERSON ? leaveOut(l) : own(l)));
        steps.addAll(baby.steps());
        paused().forEach(l -> steps.add(own(l)));
        foods.stream().flatMap(l -> drink(l).stream()).findFirst().ifPresent(steps::add);
        ranked().map(this::own).forEach(steps::add);
        steps.addAll(baby.is() ? baby.basics() : basics());
        return List.copyOf(steps.subList(0, STEPS));
    }

    private Stream<PlanLine> paused() {
        return shown.of(Kind.HABIT).stream()
                .filter(l -> !l.code().startsWith("SUP.") && !l.swaps().isEmpty());
    }

    private Stream<PlanLine> ranked() {
        var rest = shown.of(Kind.HABIT, Kind.SUPPORT, Kind.ASK_PRESCRIBER).stream()
                .filter(l -> l.code().startsWith("SUP.") || l.swaps().isEmpty())
                .toList();
        var first = rest.stream().filter(l -> l.code().equals("SUP.CONSTIP"));
        var asks = rest.stream().filter(l -> l.kind() == Kind.ASK_PRESCRIBER);
        var others = rest.stream()
                .filter(l -> l.kind() != Kind.ASK_PRESCRIBER && !l.code().equals("SUP.CONSTIP"));
        return Stream.of(first, asks, others).flatMap(s -> s);
    }

    private Block.Steps.Step giveBack(PlanLine line) {
        var first = line.wayBack().getFirst();
        return new Block.Steps.Step(
                icon(line),
                line.wording().forFamily(),
                Days.words(first.day()) + ": " + first.amount() + ".",
                speech.reason(shown.because(line)));
    }

    private Block.Steps.Step leaveOut(PlanLine line) {
        String how = shown.group(line).map(g -> "No " + none(g) + ".").orElse("");
        boolean less = lead(line).equals("Less ");
        String instead = line.swaps().stream()
                .filter(w -> !w.in().isBlank())
                .findFirst()
                .map(w -> speech.give() + " " + firstOf(w) + " in its place.")
                .orElse("");
        return new Block.Steps.Step(
                icon(line), line.wording().forFamily(), less ? instead : how, speech.reason(shown.because(line)));
    }

    private String firstOf(PlanLine.Swap swap) {
        return printout.situation().foods(swap).stream()
                .findFirst()
                .map(Food::words)
                .orElse(swap.in());
    }

    private static String none(FoodGroup group) {
        var foods = group.names().foods().stream()
                .filter(f -> !f.equalsIgnoreCase(group.code().value()))
                .limit(4)
                .toList();
        return String.join(", ", foods);
    }

    /// The drink that stands in for milk, with its calcium.
    private Optional<Block.Steps.Step> drink(PlanLine line) {
        if (!line.code().equals("milk")) return Optional.empty();
        return line.swaps().stream()
                .flatMap(w -> printout.situation().foods(w).stream())
                .filter(f -> f.id().endsWith("_drink"))
                .findFirst()
                .map(f -> new Block.Steps.Step(
                        f.icon(),
                        speech.give() + " " + Budget.CUPS_A_DAY + " cups of " + f.words() + " each day.",
                        "At breakfast and at bedtime.",
                        speech.needs() + " the calcium."));
    }

    private Block.Steps.Step own(PlanLine line) {
        if (line.code().startsWith("SUP.")) {
            return new Block.Steps.Step(
                    icon(line),
                    Speech.sentence(title(line)),
                    brief(line.wording().forFamily()),
                    speech.reason(shown.because(line)));
        }
        String all = line.wording().forFamily();
        int end = all.indexOf(". ");
        String action = end < 0 ? all : all.substring(0, end);
        String how = end < 0 ? "" : all.substring(end + 2);
        return new Block.Steps.Step(
                line.kind() == Kind.ASK_PRESCRIBER ? "question" : icon(line),
                Speech.sentence(action),
                how,
                speech.reason(shown.because(line)));
    }

    private String title(PlanLine line) {
        return printout.situation()
                .catalogue()
                .supports()
                .support(line.code())
                .map(s -> switch (s.id()) {
                    case "SUP.CONSTIP" -> sits(s) ? "Sit on the toilet 2 times a day" : family(s);
                    case "SUP.FIBER" -> "Add fiber foods slowly";
                    case "SUP.SLEEP" -> "Keep the same bedtime";
                    case "SUP.HYDRATION" -> "Drink water";
                    case "SUP.STRESS" -> "Do belly breathing each day";
                    case "SUP.MEALS" -> "Eat regular meals";
                    case "SUP.MOVE" -> "Move each day";
                    default -> family(s);
                })
                .orElse(line.wording().title());
    }

    private String family(Support s) {
        return s.family(printout.situation().person().months());
    }

    /// False for a small child in diapers, who only eats soft food for it.
    private boolean sits(Support s) {
        return family(s).equals(s.names().family());
    }

    /// The first sentences that fit on one line; the rest stands in the table of supports.
    private static String brief(String how) {
        int end = how.indexOf(". ");
        while (end >= 0) {
            int next = how.indexOf(". ", end + 2);
            if (next < 0 || next > LINE) break;
            end = next;
        }
        return end < 0 ? how : how.substring(0, end + 1);
    }

    private String icon(PlanLine line) {
        return shown.group(line)
                .map(g -> g.names().icon())
                .or(() -> printout.situation()
                        .catalogue()
                        .supports()
                        .support(line.code())
                        .map(s -> s.names().icon()))
                .orElse("");
    }

    /// Safe basics, when a plan has fewer than three lines of its own.
    private static List<Block.Steps.Step> basics() {
        return List.of(
                new Block.Steps.Step(
                        "clock",
                        "Eat 3 meals and 2 snacks.",
                        "Sit down and take 20 minutes.",
                        "a steady day is easy on the belly."),
                new Block.Steps.Step(
                        "water",
                        "Drink water with each meal.",
                        "Small cups are fine.",
                        "the belly needs water to work."),
                new Block.Steps.Step(
                        "pencil",
                        "Write one line in the diary each night.",
                        "Bring it to the visit.",
                        "it shows us what helps."));
    }

    private Block feed() {
        var s = printout.situation();
        var out = s.out(printout.plan().lines());
        var tiles = s
                .catalogue()
                .foods()
                .safe(s.catalogue().foods().feed(), out, s.person().months())
                .stream()
                .limit(TILES)
                .map(f -> new Block.Feed.Food(f.icon(), tile(f)))
                .toList();
        return new Block.Feed(speech.parent() ? "Feed " + speech.called() + " this" : "Eat this", tiles);
    }

    /// The words of a food under its drawing.
    static String tile(Food food) {
        return Speech.capital(food.words().replaceFirst("^soft cooked |^cooked ", ""));
    }

    private Block keep() {
        var kept = shown.of(Kind.KEEP_MEDICINE);
        if (kept.isEmpty()) {
            return new Block.KeepMedicine(
                    speech.parent()
                            ? "**Does " + speech.called()
                                    + " take any medicine? Tell us.** Do not stop it because of this plan."
                            : "**Do you take any medicine? Tell us.** Do not stop it because of this plan.");
        }
        return new Block.KeepMedicine(
                "**" + speech.keepGiving() + " " + names(kept) + ".** Do not stop it because of this plan.");
    }

    static String names(List<PlanLine> kept) {
        return Speech.list(kept.stream()
                .map(l -> l.wording().title().replaceFirst("^Keep ", ""))
                .toList());
    }

    private Block changes() {
        return changes(printout);
    }

    static Block changes(Printout printout) {
        var c = PlanChanges.between(printout.before(), printout.plan());
        if (c.first()) return new Block.Changes("This is your first plan.", "Nothing.", "Nothing.");
        return new Block.Changes(words(c.fresh()), words(c.changed()), words(c.stopped()));
    }

    /// The first lines that fit the small box; the rest stands on the next pages and is said to.
    private static String words(List<String> lines) {
        if (lines.isEmpty()) return "Nothing.";
        var words = new StringBuilder(Speech.sentence(lines.getFirst()));
        int said = 1;
        while (said < lines.size() && words.length() + lines.get(said).length() < CHANGES) {
            words.append(' ').append(Speech.sentence(lines.get(said)));
            said++;
        }
        if (said < lines.size())
            words.append(" And ").append(lines.size() - said).append(" more, see inside.");
        return words.toString();
    }
}
