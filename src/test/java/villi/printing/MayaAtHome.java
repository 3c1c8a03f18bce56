package villi.printing;

import java.util.List;
import java.util.stream.IntStream;
import villi.domain.handout.Block;
import villi.domain.handout.Block.Calendar.Day;
import villi.domain.handout.Block.Calendar.DayLook;
import villi.domain.handout.Block.DiaryWeek.Cell;
import villi.domain.handout.Block.DiaryWeek.Column;
import villi.domain.handout.Block.Swaps.Pair;
import villi.domain.handout.Handout;

/// Maya's sheets for the kitchen and the door.
final class MayaAtHome {

    private static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private MayaAtHome() {}

    static Handout fridge() {
        return Maya.sheet(
                "fridge",
                "Maya: no cow’s milk",
                List.of(
                        new Block.Note("calendar", "Last day: **Sun 20 December**"),
                        new Block.Swaps(
                                "",
                                List.of(
                                        new Pair("milk", "Milk", "", "soy-drink", "Soy drink, 2 cups a day"),
                                        new Pair("cheese", "Cheese", "", "avocado", "Avocado, hummus"),
                                        new Pair("yogurt", "Yogurt", "", "soy-yogurt", "Soy yogurt"),
                                        new Pair("butter", "Butter", "", "bread", "Bread with olive oil"),
                                        new Pair("ice-cream", "Ice cream", "", "fruit", "Pear, frozen banana"))),
                        new Block.Heading("All 3 done today? Tick the box.", false),
                        new Block.Paragraph("1. No cow’s milk  2. Soy drink, 2 cups  3. Toilet sit, 2 times"),
                        new Block.TickDays(
                                "",
                                WEEKDAYS,
                                List.of(
                                        new Block.TickDays.Week("Week 1", List.of("30", "1", "2", "3", "4", "5", "6")),
                                        new Block.TickDays.Week("Week 2", days(7)),
                                        new Block.TickDays.Week("Week 3", days(14)))),
                        new Block.KeepMedicine("**Softener medicine:** each day."),
                        new Block.Framed("milk", "", "**Mon 21 Dec:** milk comes back.", true),
                        new Block.Numbers("Help:", "(207) 555-0142", "Emergency:", "911"),
                        new Block.Changes("toilet sit after dinner.", "soy drink, 2 cups (it was 1).", "nothing.")));
    }

    static Handout emergency() {
        return Maya.sheet(
                "emergency",
                "Maya: when to get help",
                List.of(
                        new Block.Emergency(
                                "Call 911 now",
                                List.of(
                                        "**Trouble breathing,** or a swollen face, lips or tongue",
                                        "**Very sleepy,** floppy, faint or hard to wake",
                                        "**Green vomit,** or vomit with blood",
                                        "**A very swollen, hard belly** and no poop or gas",
                                        "**A lot of blood in the poop,** or poop as black as tar",
                                        "**Very bad belly pain** that lasts 2 hours")),
                        new Block.EmergencyMore(
                                "Call us today: (207) 555-0142",
                                List.of(
                                        "No pee for 8 hours, or dry mouth and no tears",
                                        "Fever for more than 5 days",
                                        "No poop for 3 days, with pain",
                                        "Throws up again and again",
                                        "New blood streaks in the poop",
                                        "Weak legs, or new wetting"),
                                "At night: same number, press 2.",
                                List.of(
                                        new Block.Framed(
                                                "question",
                                                "Ate or drank something bad?",
                                                "Poison Help: **1-800-222-1222**\nBattery or magnet: call 911.",
                                                false),
                                        new Block.Framed(
                                                "clock",
                                                "While you wait",
                                                "Stay with Maya. No food or drink. Take this page and her medicine.",
                                                false))),
                        new Block.Heading("Say this on the phone", false),
                        new Block.SayThis(
                                "",
                                List.of(
                                        new Block.SayThis.Line(
                                                "Who", "“Maya Lindgren, 4 years old. She weighs 36 lb (16.5 kg).”"),
                                        new Block.SayThis.Line(
                                                "Where we are",
                                                "14 Alder Street, Apartment 2, Port Bramley. Blue door."),
                                        new Block.SayThis.Line("Allergies", "None known (checked Fri 27 Nov 2026)."),
                                        new Block.SayThis.Line(
                                                "Medicine", "Softener medicine, each day (checked Fri 27 Nov 2026)."),
                                        new Block.SayThis.Line(
                                                "Food plan",
                                                "No cow’s milk from 30 Nov to 20 Dec. It is a test, not an allergy."))),
                        new Block.Paragraph(
                                "This plan is not emergency care. If you are not sure, call. You are never wrong to"
                                        + " call."),
                        new Block.Changes("nothing.", "food plan dates.", "nothing.")));
    }

    static Handout calendar() {
        Day off = new Day("", DayLook.LEFT_OUT, "cross-plain", "No milk", "");
        Day milk = new Day("", DayLook.BACK, "milk", "Milk", "if we say yes");
        Day watch = new Day("", DayLook.WATCH, "watch", "Watch", "no milk");
        return Maya.sheet(
                "calendar",
                "Maya: milk comes back",
                List.of(
                        new Block.Goal("Give milk back in 3 small steps. It shows if milk was the cause."),
                        new Block.Checks(
                                "Start on Mon 21 Dec only if all 4 are true:",
                                List.of(
                                        "Maya is well. No fever.",
                                        "Her belly was calm for 3 days.",
                                        "No new food and no new medicine.",
                                        "You are home for 4 hours after.")),
                        new Block.Calendar(
                                "",
                                WEEKDAYS,
                                List.of(
                                        List.of(
                                                on(
                                                        "14 Dec",
                                                        new Day("", DayLook.LEFT_OUT, "home", "Visit", "10:20 am")),
                                                on("15", off),
                                                on("16", off),
                                                on("17", off),
                                                on("18", off),
                                                on("19", off),
                                                on("20", off)),
                                        List.of(
                                                new Day(
                                                        "21 Dec",
                                                        DayLook.PORTION,
                                                        "portion-spoon",
                                                        "2 spoons",
                                                        "tablespoons, 30 mL"),
                                                new Day(
                                                        "22",
                                                        DayLook.PORTION,
                                                        "portion-half",
                                                        "Half a cup",
                                                        "120 mL of milk"),
                                                new Day(
                                                        "23",
                                                        DayLook.PORTION,
                                                        "portion-full",
                                                        "1 cup",
                                                        "240 mL of milk"),
                                                on("24", watch),
                                                on("25", watch),
                                                on("26", watch),
                                                new Day("27", DayLook.WATCH, "pencil", "Decide", "write below")),
                                        List.of(
                                                new Day(
                                                        "28 Dec",
                                                        DayLook.CALL,
                                                        "phone",
                                                        "Call us",
                                                        "we decide together"),
                                                on("29", milk),
                                                on("30", milk),
                                                on("31", milk),
                                                on("1 Jan", milk),
                                                on("2", milk),
                                                on("3", milk)))),
                        new Block.Paragraph(
                                "**How:** give plain milk in the morning, with food. Write the time. Watch for 4"
                                        + " hours, then all day. Not well on the day? Wait. Start again on a Monday."),
                        new Block.CallBox(
                                "Stop and call 911",
                                List.of(
                                        "Trouble breathing, cough or wheeze",
                                        "Swollen face, lips or tongue",
                                        "Hives all over, or faint and floppy",
                                        "Throws up again and again"),
                                "Stop, call us: (207) 555-0142",
                                List.of(
                                        "Poop is hard and sore again",
                                        "Belly pain is back for 2 days",
                                        "A rash, or red itchy skin",
                                        "You are not sure"),
                                ""),
                        new Block.Heading("Write down each step", true),
                        new Block.Diary(
                                "",
                                List.of("Mon 21 Dec", "Tue 22 Dec", "Wed 23 Dec"),
                                List.of("Milk, time", "Pain before", "Pain after", "Poop form", "Rash? Sick?")),
                        new Block.Heading("Sun 27 Dec: after milk, Maya’s belly was", false),
                        new Block.Checks(
                                "",
                                List.of(
                                        "**The same or fine.** Milk was not the cause.",
                                        "**Not sure.** No milk until we talk.",
                                        "**Worse.** No milk for now. Call us.")),
                        new Block.Changes("First day moved to Mon 21 Dec.", "Nothing.", "Nothing.")));
    }

    static Handout diary() {
        return Maya.sheet(
                "diary",
                "Maya’s diary: week 1",
                List.of(
                        new Block.Goal("Fill in one line each night. It takes 1 minute. Bring it on Mon 14 Dec."),
                        new Block.DiaryWeek(
                                "",
                                List.of("Mon 30", "Tue 1", "Wed 2", "Thu 3", "Fri 4", "Sat 5", "Sun 6"),
                                List.of(
                                        new Column("", "Poop", "form 1 to 7", Cell.WRITE),
                                        new Column("", "Pain", "circle one", Cell.CIRCLE_0_TO_4),
                                        new Column("toilet", "Sit", "2 times", Cell.TICK_TWICE),
                                        new Column("soy-drink", "Soy", "2 cups", Cell.TICK_TWICE),
                                        new Column("pill-bottle", "Softener", "1 time", Cell.TICK),
                                        new Column("beans", "Fiber", "food", Cell.TICK),
                                        new Column("milk", "Milk?", "what", Cell.WRITE))),
                        new Block.Paragraph(
                                "**No poop that day?** Write a dash. **Missed a day?** Leave it blank. That is fine."
                                        + " Please do not guess."),
                        new Block.Heading("Poop forms", false),
                        new Block.StoolForms(
                                List.of(
                                        "hard lumps",
                                        "lumpy log",
                                        "cracked log",
                                        "smooth log",
                                        "soft pieces",
                                        "mushy",
                                        "all liquid"),
                                "1, 2: hard",
                                "3, 4, 5: usual",
                                "6, 7: loose"),
                        new Block.Heading("Pain guide", false),
                        new Block.Scale(
                                List.of("none", "a little", "some; plays on", "a lot; stops play", "worst; cries")),
                        new Block.Heading("On Sunday, 3 questions", false),
                        new Block.Prompts(List.of(
                                "How many days did you leave out milk?",
                                "Which meal was the hardest?",
                                "Sick, new medicine, a trip, or a big change?")),
                        new Block.Note("phone", "Worried? Call **(207) 555-0142**. Emergency: **911**."),
                        new Block.Changes("a second tick box for the toilet.", "soy, 2 cups.", "nothing.")));
    }

    private static Day on(String date, Day day) {
        return new Day(date, day.look(), day.icon(), day.words(), day.note());
    }

    private static List<String> days(int first) {
        return IntStream.range(first, first + 7).mapToObj(Integer::toString).toList();
    }
}
