package villi.printing;

import java.time.LocalDate;
import java.util.List;
import villi.domain.handout.Block;
import villi.domain.handout.Block.Feed.Food;
import villi.domain.handout.Block.Swaps.Pair;
import villi.domain.handout.Handout;

/// An invented adult with loose stools after food poisoning: low-lactose trial, no alcohol, slow fiber, glutamine.
final class Sam {

    private Sam() {}

    static Handout planFull() {
        return new Handout(
                "plan-full",
                "en-US",
                "Sam’s gut plan",
                new Handout.Person("Sam", "Samantha Reyes-Whitfield", LocalDate.of(1988, 5, 3), "38 years old"),
                Maya.PRACTICE,
                1,
                LocalDate.of(2026, 11, 27),
                "June Okafor, ND",
                "4TQ8ZP2C",
                java.util.stream.Stream.concat(first().stream(), rest().stream())
                        .toList());
    }

    private static List<Block> first() {
        return List.of(
                new Block.Goal("Goal: fewer urgent loose stools at work."),
                new Block.TimeLine(List.of(
                        new Block.TimeLine.Stop("Mon 30 Nov to Sun 20 Dec", "Low lactose, 3 weeks", true),
                        new Block.TimeLine.Stop("Sun 27 Dec", "No alcohol, last day", false),
                        new Block.TimeLine.Stop("Sun 24 Jan", "Glutamine, last day", false))),
                new Block.Note("calendar", "**Next visits: Mon 14 Dec, Mon 11 Jan.** Bring the diary page."),
                new Block.Heading("Do these 3 things", false),
                new Block.Steps(List.of(
                        new Block.Steps.Step(
                                "alcohol",
                                "Drink no alcohol for 4 weeks.",
                                "Water, herbal tea, soda water with lime.",
                                "alcohol can irritate the gut."),
                        new Block.Steps.Step(
                                "milk",
                                "Swap regular milk for lactose-free milk.",
                                "Skip ice cream. Hard cheese is fine.",
                                "lactose may make your stools loose."),
                        new Block.Steps.Step(
                                "question",
                                "Ask your pharmacist about headaches.",
                                "What can you use in place of ibuprofen?",
                                "you take it 6 days a month."))),
                new Block.Feed(
                        "Eat this",
                        List.of(
                                new Food("oats", "Oats"),
                                new Food("fruit", "Kiwi"),
                                new Food("vegetables", "Carrots"),
                                new Food("rice", "Rice"),
                                new Food("fish", "Fish"),
                                new Food("soy-yogurt", "Soy yogurt"),
                                new Food("", "Baked potato"),
                                new Food("nuts", "Nuts"))),
                new Block.KeepMedicine(
                        "**Keep taking what your doctor gave you.** Do not stop it because of this plan."),
                new Block.CallBox(
                        "Call 911 now",
                        List.of("Black stool", "You throw up blood", "You faint", "Severe belly pain"),
                        "Call us today: (207) 555-0142",
                        List.of(
                                "Blood",
                                "Fever",
                                "Weight loss",
                                "Diarrhea that wakes you at night",
                                "New pain on the right side"),
                        "8 am to 5 pm. At night, press 2."),
                new Block.Changes("This is your first plan.", "Nothing.", "Nothing."));
    }

    private static List<Block> rest() {
        return List.of(
                new Block.Heading("1. Food swaps: Mon 30 Nov to Sun 20 Dec", true),
                new Block.Swaps(
                        "",
                        List.of(
                                new Pair(
                                        "Regular milk, ice cream, soft cheese",
                                        "Lactose-free milk, hard cheese, soy yogurt"),
                                new Pair("Beer, wine, cocktails", "Water, herbal tea, soda water with lime"),
                                new Pair("Sugar-free gum and mints", "Fruit, nuts"),
                                new Pair("Big fried meals", "Baked or grilled food, smaller plates"))),
                new Block.Heading("2. What helps the gut", false),
                new Block.Table(
                        "",
                        List.of("What", "How", "Until when", "Because"),
                        List.of(
                                List.of(
                                        "Fiber, slowly",
                                        "Week 1: oats at breakfast. Week 2: add a kiwi or a carrot. Week 3: a quarter"
                                                + " cup of rinsed lentils. Drink water with each.",
                                        "Check **Mon 14 Dec**",
                                        "you eat about 11 grams a day."),
                                List.of(
                                        "L-glutamine, if you choose it",
                                        "5 grams of powder, 3 times a day, in cool water. Start with one dose for 3"
                                                + " days.",
                                        "Last day **Sun 24 Jan**",
                                        "one good trial in adults like you. It has not been repeated yet."))),
                new Block.AskFirst(
                        "Stop and call if you feel confused, very sleepy, very high in mood, or swell up. Do not use"
                            + " glutamine if you get pregnant, or have liver, kidney, seizure or mood-swing disease."),
                new Block.Heading("3. Milk comes back: from Mon 21 Dec", false),
                new Block.ComesBack(List.of(
                        new Block.ComesBack.Portion("portion-half", "Mon 21 Dec", "half a cup"),
                        new Block.ComesBack.Portion("portion-full", "Tue 22 Dec", "1 cup"),
                        new Block.ComesBack.Portion("portion-full", "Wed 23 Dec", "1½ cups"),
                        new Block.ComesBack.Portion("watch", "Thu 24 Dec", "watch"))),
                new Block.Heading("4. What we know, and what we do not know", false),
                new Block.Claims(List.of(new Block.Claims.Claim(
                        "C04 · NSAIDs and alcohol",
                        "NSAIDs and alcohol make the gut leaky.",
                        "**Strong:** stress, alcohol and ibuprofen can irritate the gut.\n"
                            + "**Not known:** whether fixing a “leaky gut” cures IBS. We follow how you feel, with a"
                            + " stop date.",
                        "Mechanism: strong · Helps people: limited. Checked Nov 2026."))),
                new Block.Heading("Your questions for Mon 14 Dec", false),
                new Block.WriteLines(4),
                new Block.Signatures(
                        "What will you ask the pharmacist?\nWhich day does milk come back?",
                        List.of("Samantha Reyes-Whitfield, date", "June Okafor, ND, date")));
    }
}
