package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine.Kind;

/// The sheet `plan-full`: page 1 to act on tonight, then swaps, labels, supports, the way back, diary, sources.
public final class PlanFull {

    /// Letters that fit under the diary; longer sources stand before it.
    private static final int DIARY_ROOM = 1000;

    private PlanFull() {}

    public static Handout of(Printout printout) {
        var speech = new Speech(printout.situation().person());
        var shown = new Shown(printout);
        var blocks = new ArrayList<Block>(new PageOne(printout, shown, speech).blocks());
        blocks.addAll(numbered(rest(printout, shown, speech)));
        return handout("plan-full", printout, speech, blocks);
    }

    /// Its first page alone: the sheet `page1`. It always fits on one page, or the plan is too long to be signed.
    public static Handout pageOne(Printout printout) {
        var speech = new Speech(printout.situation().person());
        return handout("page1", printout, speech, new PageOne(printout, new Shown(printout), speech).blocks());
    }

    private static Handout handout(String code, Printout printout, Speech speech, List<Block> blocks) {
        var plan = printout.plan();
        var making = printout.making();
        return new Handout(
                code,
                "en-US",
                new Baby(printout, new Shown(printout), speech).title(),
                speech.printed(),
                making.practice(),
                plan.signed() ? plan.version() : 0,
                making.on(),
                making.by(),
                code(plan),
                blocks);
    }

    /// What identifies the version on paper without naming the person.
    private static String code(CarePlan plan) {
        return plan.id().value().toString();
    }

    private static List<Block> rest(Printout printout, Shown shown, Speech speech) {
        var food = new FoodPart(printout, shown, speech);
        var baby = new Baby(printout, shown, speech);
        var claims = new ClaimPart(printout, shown, baby);
        var blocks = new ArrayList<Block>();
        blocks.addAll(food.blocks());
        blocks.addAll(new CarePart(printout, shown, speech).blocks(food.printed()));
        blocks.addAll(new BackPart(printout, shown, baby).blocks());
        blocks.addAll(food.day());
        var known = new ArrayList<Block>(claims.blocks());
        known.addAll(claims.sources());
        boolean many = Words.length(known) > DIARY_ROOM;
        if (many) blocks.addAll(known);
        blocks.addAll(new DiaryPart(printout, shown, baby).blocks());
        blocks.addAll(end(printout, shown, speech));
        blocks.add(
                new Block.Paragraph("**When to call:** see the two boxes on page 1. This plan is not emergency care."));
        if (!many) blocks.addAll(known);
        return blocks;
    }

    /// Teach-back for the desk on the left, room for own questions on the right, and who signs.
    private static List<Block> end(Printout printout, Shown shown, Speech speech) {
        String visit = Days.words(printout.plan().dates().check());
        return List.of(
                new Block.Beside(
                        List.of(
                                new Block.Heading("Before you leave, tell us", false),
                                new Block.Signatures(
                                        String.join("\n", questions(shown, speech, new Baby(printout, shown, speech))),
                                        List.of())),
                        List.of(new Block.Heading("Your questions for " + visit, false), new Block.WriteLines(4)),
                        50),
                new Block.Signatures(
                        "",
                        List.of(
                                speech.parent() ? "Parent or guardian, date" : "Your name, date",
                                signer(printout.making().by()))));
    }

    private static String signer(String by) {
        return by.isBlank() ? "Practitioner, date" : by + ", date";
    }

    /// Numbers the headings of the parts, so that a question on the phone can name one. The first starts a page.
    private static List<Block> numbered(List<Block> blocks) {
        int[] number = {0};
        return numbered(blocks, number);
    }

    private static List<Block> numbered(List<Block> blocks, int[] number) {
        var numbered = new ArrayList<Block>();
        for (Block block : blocks) {
            numbered.add(
                    switch (block) {
                        case Block.Heading heading ->
                            new Block.Heading(++number[0] + ". " + heading.text(), heading.newPage() || number[0] == 1);
                        case Block.Beside both ->
                            new Block.Beside(
                                    numbered(both.left(), number), numbered(both.right(), number), both.width());
                        default -> block;
                    });
        }
        return numbered;
    }

    /// Teach-back.
    private static List<String> questions(Shown shown, Speech speech, Baby baby) {
        var questions = new ArrayList<String>();
        questions.addAll(baby.questions());
        if (questions.isEmpty() && !shown.of(Kind.ELIMINATE).isEmpty()) {
            questions.add(
                    speech.parent()
                            ? "What will " + speech.called() + " eat and drink instead?"
                            : "What will you eat and drink instead?");
            questions.add("Which day does it come back?");
        }
        questions.add(baby.is() ? "What does " + speech.called() + " not get?" : "Which medicine goes on?");
        questions.add("When do you call the emergency number? When do you call us?");
        return questions;
    }
}
