package villi.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.usecase.intake.Intakes.Change;

/// A program that keys answers until it is killed: `folder firstNumber into`. It prints the number of each answer once
/// it is safe.
final class Keying {

    static final IntakeId INTAKE = new IntakeId(TestStore.id(30));

    static final SecondEntryId SECOND = new SecondEntryId(TestStore.id(40));

    private Keying() {}

    /// What is keyed.
    enum Into {
        FIRST_ENTRY {
            @Override
            void write(Database database, Change.Answered answer) {
                new StoredIntakes(database, TestStore.CODEC).change(INTAKE, List.of(answer), TestStore.TRAIL);
            }

            @Override
            Answers kept(Database database) {
                return new StoredIntakes(database, TestStore.CODEC)
                        .find(INTAKE)
                        .orElseThrow()
                        .answers();
            }
        },
        SECOND_ENTRY {
            @Override
            void write(Database database, Change.Answered answer) {
                new StoredSecondEntries(database).answer(SECOND, List.of(answer), TestStore.TRAIL);
            }

            @Override
            Answers kept(Database database) {
                return new StoredSecondEntries(database).of(INTAKE).getFirst().answers();
            }
        };

        abstract void write(Database database, Change.Answered answer);

        abstract Answers kept(Database database);
    }

    public static void main(String[] arguments) throws IOException {
        var database = TestStore.reopen(Path.of(arguments[0]));
        var into = Into.valueOf(arguments[2]);
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            into.write(database, new Change.Answered(slot(number), answer(number)));
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
