package villi.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.ui.kit.Background;
import villi.usecase.practice.CreatePractice;
import villi.usecase.practice.Password;
import villi.usecase.practice.SuggestPassphrase.Suggestion;

/// State of the first-run wizard: language and units, practice, password and recovery key, start.
final class FirstRunModel {

    static final int LAST_STEP = 3;
    private static final int PASSWORD_STEP = 2;

    private final CreatePractice create;
    private final Supplier<Suggestion> suggest;
    private final Background.Scope work;
    private final BiConsumer<Actor, Boolean> opened;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper keyShown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Suggestion>> suggestion =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    /// Held here, because a view that nobody holds forgets its listeners.
    private final ObservableList<String> problemsShown = FXCollections.unmodifiableObservableList(problems);
    private Practice.Units units = Practice.Units.US;
    private Details details = new Details("", "", "", "", Optional.empty());
    private @Nullable Actor owner;
    private List<String> groups = List.of();

    /// What is typed about the practice.
    record Details(String name, String address, String phone, String afterHours, Optional<Practice.Logo> logo) {}

    /// @param opened told at the end with the owner and whether the demo practice is wanted
    FirstRunModel(
            CreatePractice create,
            Supplier<Suggestion> suggest,
            Background.Scope work,
            BiConsumer<Actor, Boolean> opened) {
        this.create = create;
        this.suggest = suggest;
        this.work = work;
        this.opened = opened;
    }

    void choose(Practice.Units chosen) {
        units = chosen;
    }

    Practice.Units units() {
        return units;
    }

    void describe(Details typed) {
        details = typed;
    }

    Details details() {
        return details;
    }

    /// On to the practice, and from there to the password.
    void next() {
        problems.clear();
        if (step.get() == 1 && details.name().isBlank()) {
            problems.add("start.problem.practice-name-missing");
            return;
        }
        step.set(Math.min(step.get() + 1, LAST_STEP));
    }

    /// One step back; not behind the created practice.
    void back() {
        problems.clear();
        if (owner == null) step.set(Math.max(0, step.get() - 1));
    }

    /// Draws a password, where one is chosen.
    void suggest() {
        if (step.get() == PASSWORD_STEP && owner == null)
            work.run(busy, suggest::get, drawn -> suggestion.set(Optional.of(drawn)));
    }

    /// The password that was drawn last.
    ReadOnlyObjectProperty<Optional<Suggestion>> suggestion() {
        return suggestion.getReadOnlyProperty();
    }

    /// Creates the practice; afterwards the recovery key is shown.
    void protect(String ownerName, Password password, boolean repeatedRight) {
        problems.clear();
        if (!repeatedRight) {
            problems.add("start.problem.not-repeated");
            return;
        }
        work.run(busy, () -> create.create(practice(), ownerName, password), this::created);
    }

    /// The groups of the recovery key that were typed back.
    void prove(int first, String typedFirst, int second, String typedSecond) {
        problems.clear();
        if (right(first, typedFirst) && right(second, typedSecond)) step.set(LAST_STEP);
        else problems.add("start.problem.key-not-right");
    }

    void start(boolean demo) {
        Actor by = owner;
        if (by != null) opened.accept(by, demo);
    }

    ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// True once the practice exists and its recovery key has to be kept.
    ReadOnlyBooleanProperty keyShown() {
        return keyShown.getReadOnlyProperty();
    }

    /// Keys of the words for what is wrong.
    ObservableList<String> problems() {
        return problemsShown;
    }

    /// The recovery key in groups of five.
    List<String> groups() {
        return groups;
    }

    private Practice practice() {
        return new Practice(
                details.name().strip(),
                details.address().strip(),
                details.phone().strip(),
                details.afterHours().strip(),
                "en-US",
                units,
                details.logo());
    }

    private boolean right(int group, String typed) {
        return groups.get(group).equalsIgnoreCase(typed.strip());
    }

    private void created(CreatePractice.Created created) {
        switch (created) {
            case CreatePractice.Created.Done(Actor actor, var recovery) -> {
                owner = actor;
                groups = recovery.groups();
                keyShown.set(true);
            }
            case CreatePractice.Created.Refused(var gaps, var password) -> {
                gaps.forEach(g -> problems.add("start.problem." + Words.of(g)));
                password.forEach(p -> problems.add("start.password." + Words.of(p)));
            }
            case CreatePractice.Created.Stopped(var why) -> problems.add(LookWords.key(why));
        }
    }
}
