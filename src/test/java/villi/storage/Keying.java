package villi.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import villi.domain.intake.Answer;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.usecase.intake.Intakes.Change;

/// A program that keys answers until it is killed: `folder firstNumber`. It prints the number of each answer once it is
/// safe.
final class Keying {

    static final IntakeId INTAKE = new IntakeId(TestStore.id(30));

    private Keying() {}

    public static void main(String[] arguments) throws IOException {
        var intakes = new StoredIntakes(TestStore.reopen(Path.of(arguments[0])), TestStore.CODEC);
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            intakes.change(INTAKE, List.of(new Change.Answered(slot(number), answer(number))), TestStore.TRAIL);
            System.out.println(number);
            System.out.flush();
        }
    }

    static Slot slot(long number) {
        return Slot.of("Q" + number % 200, 1 + Math.toIntExact(number / 200));
    }

    static Answer answer(long number) {
        return new Answer.Given(List.of(new Value.Words("answer " + number)));
    }
}
