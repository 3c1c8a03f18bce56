package villi.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.handout.Block;
import villi.domain.handout.Block.CallBox;
import villi.domain.handout.Block.Feed.Food;
import villi.domain.handout.Block.Swaps.Pair;
import villi.domain.handout.Handout;
import villi.domain.practice.Practice;

/// An invented child of four with constipation and a three-week milk trial: every sheet she takes home.
final class Maya {

    static final Practice PRACTICE = new Practice(
            "Harbor Lane Family Clinic",
            "2 Harbor Lane, Port Bramley, ME 04101",
            "(207) 555-0142",
            "press 2",
            "en-US",
            Practice.Units.US,
            Optional.empty());

    private static final Handout.Person PERSON =
            new Handout.Person("Maya", "Maya Lindgren", LocalDate.of(2022, 9, 24), "4 years 2 months old");

    private static final Block.TimeLine DATES = new Block.TimeLine(List.of(
            new Block.TimeLine.Stop("Fri 27 to Sun 29 Nov", "Get ready, shop", false),
            new Block.TimeLine.Stop("Mon 30 Nov to Sun 20 Dec", "No cow’s milk for 3 weeks", true),
            new Block.TimeLine.Stop("from Mon 21 Dec", "Milk comes back in steps", false)));

    private static final Block.KeepMedicine SOFTENER = new Block.KeepMedicine(
            "**Keep giving Maya’s softener medicine each day.** Do not stop it because of this plan.");

    private static final CallBox CALL = new CallBox(
            "Call 911 now",
            List.of(
                    "Green vomit",
                    "A very swollen, hard belly",
                    "A lot of blood in poop or vomit",
                    "Trouble breathing, or a swollen face or lips",
                    "Very sleepy or hard to wake"),
            "Call us today: (207) 555-0142",
            List.of(
                    "Belly pain that gets worse",
                    "No poop for 3 days, with pain",
                    "Poop leaks each day",
                    "New blood in the poop",
                    "Throws up again and again"),
            "8 am to 5 pm. At night, press 2.");

    private static final Block.Changes CHANGES =
            new Block.Changes("Sit on the toilet after dinner too.", "Soy drink: 2 cups. It was 1 cup.", "Nothing.");

    private Maya() {}

    static List<Handout> all() {
        return List.of(
                page1(),
                planFull(),
                MayaAtHome.fridge(),
                MayaAtHome.emergency(),
                MayaAtHome.calendar(),
                MayaAtHome.diary());
    }

    static Handout sheet(String code, String title, List<Block> blocks) {
        return new Handout(
                code,
                "en-US",
                title,
                PERSON,
                PRACTICE,
                2,
                LocalDate.of(2026, 11, 27),
                "June Okafor, ND",
                "7K3M9QXD",
                blocks);
    }

    static Handout page1() {
        return sheet("page1", "Maya’s belly plan", firstPage());
    }

    static List<Block> firstPage() {
        return List.of(
                new Block.Goal("Our goal: soft poop with no pain, most days."),
                DATES,
                new Block.Note("calendar", "**Next visit: Mon 14 Dec, 10:20 am.** Bring the diary page."),
                new Block.Heading("Do these 3 things", false),
                new Block.Steps(List.of(
                        new Block.Steps.Step(
                                "milk",
                                "Leave out cow’s milk.",
                                "No cheese, yogurt, butter, ice cream.",
                                "it may make her poop hard."),
                        new Block.Steps.Step(
                                "soy-drink",
                                "Give 2 cups of soy drink each day.",
                                "One cup at breakfast. One at bedtime snack.",
                                "Maya needs the calcium."),
                        new Block.Steps.Step(
                                "toilet",
                                "Sit on the toilet for 5 minutes, 2 times a day.",
                                "After breakfast and dinner. Feet on a stool.",
                                "it is when bellies move."))),
                new Block.Feed(
                        "Feed Maya this",
                        List.of(
                                new Food("oats", "Oats"),
                                new Food("fruit", "Pears"),
                                new Food("beans", "Beans"),
                                new Food("vegetables", "Carrots"),
                                new Food("rice", "Rice"),
                                new Food("chicken", "Chicken"),
                                new Food("egg", "Eggs"),
                                new Food("avocado", "Avocado"))),
                SOFTENER,
                CALL,
                CHANGES);
    }

    static Handout planFull() {
        List<Block> blocks = new java.util.ArrayList<>(firstPage());
        blocks.addAll(food());
        blocks.addAll(help());
        blocks.addAll(day());
        blocks.addAll(end());
        return sheet("plan-full", "Maya’s belly plan", blocks);
    }

    private static List<Block> food() {
        return List.of(
                new Block.Heading("1. Food swaps: Mon 30 Nov to Sun 20 Dec", true),
                new Block.Framed(
                        "",
                        "What you told us",
                        "Maya’s poop has been hard for 8 months. The softener medicine helps some. She drinks about 4"
                                + " cups of milk a day and eats few plants. **No food allergy** (you told us, and we"
                                + " checked it on 27 Nov).",
                        true),
                new Block.Swaps(
                        "",
                        List.of(
                                new Pair(
                                        "milk",
                                        "Milk, chocolate milk",
                                        "goat and sheep milk too",
                                        "soy-drink",
                                        "Soy drink with calcium and vitamin D"),
                                new Pair(
                                        "cheese",
                                        "Cheese, string cheese",
                                        "",
                                        "avocado",
                                        "Hummus, avocado, smashed beans"),
                                new Pair(
                                        "yogurt",
                                        "Yogurt, ice cream",
                                        "",
                                        "soy-yogurt",
                                        "Soy yogurt, banana “ice cream”"),
                                new Pair(
                                        "butter",
                                        "Butter",
                                        "also most margarine",
                                        "bread",
                                        "Olive oil, milk-free spread"),
                                new Pair("", "Mac and cheese, pizza", "", "tomato", "Pasta with red sauce, bean tacos"),
                                new Pair(
                                        "",
                                        "Milk chocolate, creamy crackers",
                                        "",
                                        "fruit",
                                        "Fruit, rice cakes, oat bars with no milk"))),
                new Block.Paragraph(
                        "**Because:** you told us Maya drinks a lot of milk and her poop is hard. In some children,"
                                + " milk makes poop hard. A 3-week test shows if Maya is one of them."),
                new Block.Heading("2. Read the label", false),
                new Block.LabelWords(
                        "",
                        List.of("milk", "casein", "whey", "butter", "cream", "curds", "milk solids"),
                        List.of(),
                        List.of("cocoa butter", "lactic acid", "coconut milk")),
                new Block.Paragraph(
                        "“May contain milk” is fine for Maya. This is a test, not an allergy. “Lactose-free” milk is"
                                + " still milk."),
                new Block.Heading("3. How Maya gets calcium and protein", false),
                new Block.Paragraph(
                        "2 cups of soy drink, half a cup of firm tofu or beans each day, greens at dinner, sunflower"
                                + " or almond butter on bread. Shake the box first."));
    }

    private static List<Block> help() {
        return List.of(
                new Block.Heading("4. What helps the belly heal", true),
                new Block.Table(
                        "Each line has an end or a check date.",
                        List.of("What", "How", "Until when", "Because"),
                        List.of(
                                List.of(
                                        "Toilet sit",
                                        "5 minutes after breakfast and dinner. Feet on a stool. Praise the try.",
                                        "Check at the visit, **Mon 14 Dec**",
                                        "the belly moves best after a meal."),
                                List.of(
                                        "Fiber foods",
                                        "Add one a week. Week 1: oats or pear. Week 2: beans or lentils. Week 3:"
                                                + " berries or peas.",
                                        "Check **Mon 14 Dec**, then keep",
                                        "you told us Maya eats few plants. Go slow, or she gets gas."),
                                List.of(
                                        "Soft prunes",
                                        "4 a day, no pits, cut up. With a drink.",
                                        "Last day **Sun 20 Dec**",
                                        "prunes pull water into the poop."),
                                List.of(
                                        "Water",
                                        "With each meal and snack. About 4 cups a day in small sips.",
                                        "Keep",
                                        "fiber needs water to work.")),
                        List.of("toilet", "beans", "fruit", "water")),
                new Block.Paragraph("**No pills, powders or herbs are in this plan.**"),
                new Block.Heading("5. Medicines", false),
                SOFTENER,
                new Block.AskFirst(
                        "You give ibuprofen about 2 times a month. Talk to the pharmacist or doctor before you give "
                                + "ibuprofen. Never give aspirin to a child unless her doctor prescribed it."),
                new Block.Heading("6. Milk comes back: from Mon 21 Dec", false),
                new Block.ComesBack(List.of(
                        new Block.ComesBack.Portion("portion-spoon", "Mon 21 Dec", "2 tablespoons"),
                        new Block.ComesBack.Portion("portion-half", "Tue 22 Dec", "half a cup"),
                        new Block.ComesBack.Portion("portion-full", "Wed 23 Dec", "1 cup"),
                        new Block.ComesBack.Portion("watch", "24 to 26 Dec", "no milk, watch"),
                        new Block.ComesBack.Portion("phone", "Sun 27 Dec", "tell us"))),
                new Block.Paragraph(
                        "If the poop gets hard and sore again after milk, stop milk and call us. If nothing changes,"
                                + " milk was not the cause. Give it back, up to 16 to 20 ounces a day."));
    }

    private static List<Block> day() {
        return List.of(
                new Block.Heading("7. A day of food for Maya", true),
                new Block.Table(
                        "",
                        List.of("Time", "Food and drink"),
                        List.of(
                                List.of("7:30 am", "Oats made with soy drink, half a pear, 1 cup soy drink"),
                                List.of("7:50 am", "Toilet sit, 5 minutes, story"),
                                List.of("10:00 am", "4 soft cut-up prunes, water"),
                                List.of("12:00 noon", "Bean and rice bowl, avocado, orange"),
                                List.of("3:00 pm", "Hummus with soft carrots, crackers with no milk"),
                                List.of("5:30 pm", "Chicken, sweet potato, peas with olive oil"),
                                List.of("5:50 pm", "Toilet sit, 5 minutes"),
                                List.of("7:00 pm", "1 cup soy drink, banana")),
                        List.of("oats", "toilet", "fruit", "beans", "vegetables", "chicken", "toilet", "soy-drink")),
                new Block.Paragraph("**Ate some milk by mistake?** It is okay. Write it in the diary and go on."),
                new Block.Heading("8. What we know, and what we do not know", false),
                new Block.Claims(List.of(new Block.Claims.Claim(
                        "",
                        "Hard poop and food that does not suit you can hurt the gut wall. Leave that food out for a"
                                + " time.",
                        "**Strong:** softener, sitting, and food with fiber help most kids.\n"
                                + "**Not known:** if milk matters for Maya. That is why we try for 3 weeks, then put it"
                                + " back.",
                        "Checked by June Okafor, Nov 2026. Ask us for the sources."))),
                new Block.Beside(
                        List.of(new Block.Bullets(List.of("School: no milk or cheese for 3 weeks."))),
                        List.of(new Block.Bullets(List.of("Water and packed snack are fine."))),
                        50));
    }

    private static List<Block> end() {
        return List.of(
                new Block.Heading("9. When to call", true),
                CALL,
                new Block.Heading("10. Before you leave, tell us in your own words", false),
                new Block.Signatures("""
                    What will Maya drink, and how much?
                    Which day does milk come back?
                    When do you call 911? When do you call us?\
                    """, List.of()),
                new Block.Heading("Your questions for the next visit: Mon 14 Dec, 10:20 am", false),
                new Block.WriteLines(3),
                new Block.Signatures("", List.of("Parent or guardian, date", "June Okafor, ND, date")),
                new Block.Sources(List.of("S17 Guideline on constipation in children", "S65 Plain-language index")));
    }

    static Handout signedOff(Handout handout, int version) {
        return new Handout(
                handout.code(),
                handout.language(),
                handout.title(),
                handout.person(),
                handout.practice(),
                version,
                handout.made(),
                handout.madeBy(),
                handout.planId(),
                handout.blocks());
    }
}
