package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.food.Food;
import villi.domain.food.FoodGroup;
import villi.domain.food.FoodGroup.Eater;
import villi.domain.patient.AgeBand;
import villi.domain.plan.Budget;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;
import villi.domain.plan.Plate;

/// What a sheet says in other words for a baby under one year: the mother's food, the bottle, what a baby never gets
/// (sections 3.5 and 9.7).
final class Baby {

    /// Age from which a baby eats solid food and has sips of water.
    private static final int SOLIDS = 6;

    private final Printout printout;
    private final Shown shown;
    private final Speech speech;

    Baby(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
    }

    boolean is() {
        return printout.situation().person().band() == AgeBand.INF;
    }

    private boolean solids() {
        return printout.situation().person().months() >= SOLIDS;
    }

    private boolean breast() {
        return printout.situation().person().feeding().breast();
    }

    /// Who eats what a line is about.
    Eater eater(PlanLine line) {
        return shown.group(line).map(g -> g.use().eater()).orElse(Eater.PERSON);
    }

    /// The first line that changes what the mother eats or what is in the bottle.
    private Optional<PlanLine> line(Eater eater) {
        return shown.of(Kind.ELIMINATE).stream().filter(l -> eater(l) == eater).findFirst();
    }

    boolean mother() {
        return line(Eater.MOTHER).isPresent();
    }

    boolean bottle() {
        return line(Eater.BOTTLE).isPresent();
    }

    /// The one whose food the sheet is about.
    Eater eater() {
        return mother() ? Eater.MOTHER : Eater.PERSON;
    }

    Plate plate() {
        return printout.situation().plate(printout.plan().lines(), eater());
    }

    String title() {
        if (mother()) return speech.owns() + " milk test: mom’s food";
        return bottle() ? speech.owns() + " milk test: the formula" : speech.title();
    }

    /// What stands over the days on which something is out.
    Optional<String> on(PlanLine line, PlanLine.Span span) {
        return switch (eater(line)) {
            case PERSON -> Optional.empty();
            case MOTHER -> Optional.of("No milk for mom for " + Days.length(span));
            case BOTTLE -> Optional.of("The new formula for " + Days.length(span));
        };
    }

    Optional<String> back(PlanLine line) {
        return switch (eater(line)) {
            case PERSON -> Optional.empty();
            case MOTHER -> Optional.of("Mom eats milk again");
            case BOTTLE -> Optional.of("The usual formula comes back");
        };
    }

    String swaps(PlanLine line, String name) {
        return switch (eater(line)) {
            case PERSON -> "Food swaps for " + name;
            case MOTHER -> "Mom’s food";
            case BOTTLE -> speech.owns() + " bottle";
        };
    }

    /// The steps after the first: what keeps the mother or the baby well fed.
    List<Block.Steps.Step> steps() {
        var steps = new ArrayList<Block.Steps.Step>();
        line(Eater.MOTHER).ifPresent(l -> steps.add(enough(l)));
        line(Eater.BOTTLE).ifPresent(_ -> steps.add(noOther()));
        return steps;
    }

    private Block.Steps.Step enough(PlanLine line) {
        var foods = printout.situation().catalogue().foods();
        var calcium = shown.group(line).stream()
                .flatMap(g -> g.covers().stream())
                .filter(c -> c.nutrient().equals("calcium"))
                .flatMap(c -> plate().safe(foods, c.foods()).stream())
                .toList();
        var drink = calcium.stream().filter(f -> f.id().endsWith("_drink")).findFirst();
        var others = calcium.stream()
                .filter(f -> !f.id().endsWith("_drink"))
                .limit(2)
                .map(Food::words);
        String cups = drink.map(d -> Budget.CUPS_A_DAY + " cups of " + d.words() + ". ")
                .orElse("");
        String more = others.reduce((a, b) -> a + " or " + b)
                .map(w -> "Also " + w + ". ")
                .orElse("");
        return new Block.Steps.Step(
                drink.map(Food::icon).orElse(""),
                "Mom: eat 3 calcium foods a day. Do not eat less.",
                cups + more + "Take the calcium and vitamin D that your doctor says.",
                "you need about 1000 mg of calcium a day, 1300 mg under 19 years.");
    }

    private Block.Steps.Step noOther() {
        return new Block.Steps.Step(
                "stop-hand",
                "Give " + speech.called() + " no other milk.",
                "No goat’s milk. No lactose-free or comfort formula. No plant drink. Nothing homemade.",
                "they have milk protein in them, or too little food for a baby.");
    }

    /// Safe basics for a baby, when a plan has fewer than three lines of its own.
    List<Block.Steps.Step> basics() {
        boolean both = breast() && printout.situation().person().feeding().formula();
        String milk = both ? "breast milk and formula" : breast() ? "breast milk" : "formula";
        String stays = both ? " stay the main food." : " stays the main food.";
        String only = solids() ? Speech.capital(milk) + stays : "Only " + milk + ".";
        boolean drops = printout.situation().person().feeding().vitaminD();
        String keep = drops ? " Keep the vitamin D drops." : "";
        return List.of(
                new Block.Steps.Step(
                        "baby",
                        speech.called() + ": nothing else changes.",
                        only + keep + " Feed as often as before.",
                        "milk is the main food in the first year."),
                new Block.Steps.Step(
                        "pencil",
                        "Write one line in the diary each night.",
                        "Bring it to the visit.",
                        "it shows us what helps."),
                new Block.Steps.Step(
                        "moon",
                        "Put " + speech.called() + " to sleep on the back.",
                        "On a flat bed of the baby’s own.",
                        "it is the safest way to sleep."));
    }

    /// What the baby is offered to eat. There is none for a baby who only drinks milk, and none where the first
    /// page is about the mother's food.
    Optional<Block> feed(int tiles) {
        if (mother() || !solids()) return Optional.empty();
        var s = printout.situation();
        var plate = plate();
        var foods = plate.safe(s.catalogue().foods(), s.catalogue().foods().feed()).stream()
                .limit(tiles)
                .map(f -> new Block.Feed.Food(f.icon(), PageOne.tile(f)))
                .toList();
        return Optional.of(new Block.Feed("Feed " + speech.called() + " this", foods));
    }

    /// What a baby never gets, and what a mother does not do.
    Block doNot() {
        boolean drops = shown.of(Kind.SUPPORT).stream().anyMatch(l -> l.code().equals("SUP.PROBIOTIC"));
        String water = solids() ? "" : "water, ";
        String probiotic = drops ? "" : " or probiotic drops";
        var words = new StringBuilder("**Please do not** ");
        words.append(breast() ? "stop breast-feeding. Do not give " : "give ");
        words.append(speech.called())
                .append(" other milk, ")
                .append(water)
                .append("tea, honey, herbs")
                .append(probiotic)
                .append(" unless the doctor says so.");
        if (mother()) words.append(" Mom: no herbs such as slippery elm or marshmallow root.");
        return new Block.Framed("stop-hand", "", words.toString(), false);
    }

    String enough() {
        return mother() ? "How mom gets enough" : "How " + speech.gets() + " enough now";
    }

    String day() {
        if (mother()) return "A day for mom";
        return speech.parent() ? "A day of food for " + speech.called() : "A day of food";
    }

    /// The heading of a way back, without its date.
    String comesBack(PlanLine line, String name) {
        return back(line).orElse(Speech.capital(name) + " comes back");
    }

    /// When a way back may start.
    List<String> start() {
        if (!is())
            return List.of(
                    "3 calm days, well, no new medicine",
                    "It is a morning, and we are open",
                    "Skin and breath are calm",
                    "Only one new food at a time");
        return List.of(
                speech.called() + " has no fever and no new illness",
                "No new medicine and no shot this week",
                "We are open that day",
                "Nothing else is new, for baby or mom");
    }

    /// The last bullet of a way back.
    String nothing() {
        if (!is()) return "**Nothing changes:** this food was not the cause. Eat it again.";
        return mother()
                ? "**" + speech.called() + " stays fine:** milk is not the cause. Mom eats it again."
                : "**" + speech.called() + " stays fine:** milk is not the cause. Keep the usual formula.";
    }

    List<String> questions() {
        if (mother()) return List.of("What will mom eat and drink instead?", "Which day does mom eat milk again?");
        if (bottle())
            return List.of(
                    "Which formula does " + speech.called() + " get, and how do you mix it?",
                    "Which day does the usual formula come back?");
        return List.of();
    }

    /// The columns of a baby's diary (section 9.7).
    List<Block.DiaryWeek.Column> diary() {
        var columns = new ArrayList<Block.DiaryWeek.Column>();
        columns.add(column("stool-4", "Poop", "1 to 4", Block.DiaryWeek.Cell.WRITE));
        columns.add(column("", "Blood specks", "", Block.DiaryWeek.Cell.TICK));
        columns.add(column("water", "Wet diapers", "how many", Block.DiaryWeek.Cell.WRITE));
        columns.add(column("baby", "Feeds", bottle() ? "ounces" : "how many", Block.DiaryWeek.Cell.WRITE));
        columns.add(column("clock", "Crying", "hours", Block.DiaryWeek.Cell.WRITE));
        if (mother()) columns.add(column("milk", "Mom had milk", "", Block.DiaryWeek.Cell.TICK));
        columns.add(column("", "Mom’s mood", "0 to 4", Block.DiaryWeek.Cell.CIRCLE_0_TO_4));
        columns.add(column("", "Notes", "", Block.DiaryWeek.Cell.WRITE));
        return columns;
    }

    private static Block.DiaryWeek.Column column(String icon, String title, String hint, Block.DiaryWeek.Cell cell) {
        return new Block.DiaryWeek.Column(icon, title, hint, cell);
    }

    /// The last sentence of what is not known.
    String notKnown() {
        return Stream.of(mother(), bottle()).anyMatch(b -> b)
                ? "**Not known:** if milk is the cause. Giving it back shows it."
                : "**Not known:** if a gut wall that leaks plays a part. No test shows it, so the plan is short.";
    }

    /// True for a label word that may be shown: it names nothing else that is out.
    boolean fine(String word, FoodGroup group) {
        var plate =
                printout.situation().plate(printout.plan().lines(), group.use().eater());
        return plate.out().stream()
                .filter(code -> !group.use().foods().contains(code))
                .flatMap(code -> printout.situation().catalogue().foods().group(code).stream())
                .flatMap(g -> Stream.concat(Stream.of(g.names().family()), g.names().foods().stream()))
                .noneMatch(food ->
                        word.toLowerCase(java.util.Locale.ROOT).contains(food.toLowerCase(java.util.Locale.ROOT)));
    }
}
