package villi.usecase.practice;

import java.time.Clock;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.usecase.Trail;

/// Reads and changes the details that are printed on every sheet.
public final class EditPractice {

    private final Safe safe;
    private final Books books;
    private final Clock clock;

    public EditPractice(Safe safe, Books books, Clock clock) {
        this.safe = safe;
        this.books = books;
        this.clock = clock;
    }

    /// How a change ended.
    public enum Outcome {
        SAVED,
        NAME_MISSING,
        ONLY_OWNERS
    }

    public Practice read() {
        return books.practices().read();
    }

    public Outcome write(Actor by, Practice practice) {
        if (by.role() != Role.OWNER) return Outcome.ONLY_OWNERS;
        if (practice.name().isBlank()) return Outcome.NAME_MISSING;
        books.practices().write(practice, new Trail(by, clock.instant(), "practice.change"));
        safe.holders().describe(practice.name(), safe.store().schema());
        return Outcome.SAVED;
    }
}
