package villi.domain.intake;

import java.util.List;
import java.util.Random;

/// Random answers to the sample form.
final class SampleAnswers {

    private SampleAnswers() {}

    static List<Slot> slots() {
        return List.of(
                Slot.of("fever"),
                Slot.of("days"),
                Slot.of("doctor"),
                Slot.of("weight"),
                Slot.of("either"),
                Slot.of("gate"),
                Slot.of("eaten", 1),
                Slot.of("again", 1),
                Slot.of("ill", 1),
                Slot.of("eaten", 2),
                Slot.of("again", 2));
    }

    static Answers random(Random chance) {
        Answers answers = Answers.NONE;
        for (Slot slot : slots()) {
            if (chance.nextInt(3) > 0) answers = answers.with(slot, any(slot, chance));
        }
        return answers;
    }

    static Answer any(Slot slot, Random chance) {
        if (chance.nextInt(8) == 0) return new Answer.NotSure();
        if (chance.nextInt(12) == 0) return new Answer.Illegible();
        return settled(slot, chance);
    }

    static Answer settled(Slot slot, Random chance) {
        return switch (slot.linkId().value()) {
            case "days" -> new Answer.Given(List.of(new Value.Amount(SampleForm.n("" + chance.nextInt(20)))));
            case "weight" -> new Answer.Given(List.of(new Value.Measure(SampleForm.n("" + chance.nextInt(90)), "kg")));
            default -> Answer.code(chance.nextBoolean() ? "yes" : "no");
        };
    }
}
