package villi.domain.handout;

import java.util.ArrayList;
import java.util.List;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine.Kind;

/// The sheet `plan-full`: page 1 to act on tonight, then swaps, labels, supports, the way back, diary, sources.
public final class PlanFull {

    private PlanFull() {}

    public static Handout of(Printout printout) {
        var plan = printout.plan();
        var speech = new Speech(printout.situation().person());
        var making = printout.making();
        return new Handout(
                "plan-full",
                "en-US",
                speech.title(),
                speech.printed(),
                making.practice(),
                plan.signed() ? plan.version() : 0,
                making.on(),
                making.by(),
                code(plan),
                blocks(printout, speech));
    }

    /// What identifies the version on paper without naming the person.
    private static String code(CarePlan plan) {
        return plan.id().value().toString();
    }

    private static List<Block> blocks(Printout printout, Speech speech) {
        var shown = new Shown(printout);
        var food = new FoodPart(printout, shown, speech);
        var care = new CarePart(printout, shown, speech);
        var claims = new ClaimPart(printout, shown);
        var practice = printout.making().practice();
        var blocks = new ArrayList<Block>(new PageOne(printout, shown, speech).blocks());
        blocks.add(new Block.Heading("How, until when, why", true));
        blocks.addAll(food.blocks());
        blocks.addAll(care.blocks(food.printed()));
        blocks.addAll(care.wayBack());
        blocks.addAll(food.day());
        blocks.addAll(claims.blocks());
        blocks.addAll(care.diary());
        blocks.add(new Block.Heading("When to call", true));
        blocks.add(Calls.box(printout.situation().person().band(), practice));
        blocks.add(new Block.Paragraph("This plan is not for an emergency. Talk with your doctor if you worry."));
        blocks.add(new Block.Prompts(questions(shown, speech)));
        blocks.add(new Block.Heading(
                "Your questions for " + Days.words(printout.plan().dates().check()), false));
        blocks.add(new Block.WriteLines(3));
        blocks.add(new Block.Signatures(
                "Before you leave, tell us in your own words.",
                List.of(
                        speech.parent() ? "Parent or guardian, date" : "Your name, date",
                        printout.making().by() + ", date")));
        blocks.add(claims.sources());
        return List.copyOf(blocks);
    }

    /// Teach-back.
    private static List<String> questions(Shown shown, Speech speech) {
        var questions = new ArrayList<String>();
        if (!shown.of(Kind.ELIMINATE).isEmpty()) {
            questions.add(
                    speech.parent()
                            ? "What will " + speech.called() + " eat and drink instead?"
                            : "What will you eat and drink instead?");
            questions.add("Which day does it come back?");
        }
        questions.add("Which medicine goes on?");
        questions.add("When do you call the emergency number? When do you call us?");
        return questions;
    }
}
