package villi.ui.family;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.ui.intake.Line;
import villi.ui.intake.OpenIntake;
import villi.ui.person.AnswerWords;

/// A family in front of one form: the page it is on, what was skipped, and the lock around it. No node. FX thread only.
final class FamilyModel {

    /// Without a touch for so long the answers leave the screen.
    static final Duration IDLE = Duration.ofMinutes(5);

    private static final int SECONDS_EACH = 15;

    private final OpenIntake intake;
    private final AnswerWords words;
    private final Pages pages;
    private final PinLock lock;
    private final Clock clock;
    private final Runnable leave;
    private final Set<Slot> leftEmpty = new HashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(0);
    private Page page;
    private View view = View.QUESTIONS;
    private String typed = "";
    private String problem = "";
    private boolean asksUnusual;
    private boolean review;
    private boolean aloneBegun;
    private Instant touched;

    /// What stands in the window.
    enum View {
        QUESTIONS,
        /// The PIN is asked for; one can go back to the questions.
        LEAVING,
        /// Nobody was there for a while: only the PIN leads on.
        PAUSED
    }

    /// @param leave gives the window back to the desk; called once the PIN was right
    FamilyModel(OpenIntake intake, AnswerWords words, PinLock lock, Clock clock, Runnable leave) {
        this.intake = intake;
        this.words = words;
        this.pages = new Pages(intake);
        this.lock = lock;
        this.clock = clock;
        this.leave = leave;
        this.page = new Page.Welcome();
        this.touched = clock.instant();
    }

    /// Counts up whenever something else is to be shown.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    Page page() {
        return page;
    }

    View view() {
        return view;
    }

    OpenIntake intake() {
        return intake;
    }

    /// Text key of what keeps the page from going on, or empty.
    String problem() {
        return problem;
    }

    /// The number on the page is far from usual, and the page asks whether it is right.
    boolean asksUnusual() {
        return asksUnusual;
    }

    /// What stands in the field of the page.
    String typed() {
        return typed;
    }

    /// How the typed text is understood; nothing for words and for text that cannot be read.
    Optional<Answer> echo() {
        if (!(page instanceof Page.Ask ask) || OpenIntake.choice(ask.question().item()) || typed.isBlank())
            return Optional.empty();
        return switch (ask.question().item().type()) {
            case STRING, TEXT, OPEN_CHOICE, CHOICE, GROUP, DISPLAY -> Optional.empty();
            case INTEGER, DECIMAL, QUANTITY, DATE, MONTH ->
                intake.read(ask.question(), typed) instanceof TypedAnswer.Reading.Read(Answer read)
                        ? Optional.of(read)
                        : Optional.empty();
        };
    }

    /// The number of the question, or of the one that comes next.
    int number() {
        List<Page> all = pages.all();
        int at = find(all, page);
        for (int i = Math.max(0, at); at >= 0 && i < all.size(); i++) {
            if (all.get(i) instanceof Page.Ask ask) return ask.number();
        }
        return pages.asked();
    }

    int asked() {
        return pages.asked();
    }

    /// About so long the open questions from here on take, at least one minute.
    int minutesLeft() {
        List<Page> all = pages.all();
        long open = all.stream()
                .skip(Math.max(0, find(all, page)))
                .filter(p ->
                        p instanceof Page.Ask ask && !intake.at(ask.question()).settled())
                .count();
        return (int) Math.max(1, Math.ceilDiv(open * SECONDS_EACH, 60));
    }

    /// True when the question of the page has an answer.
    boolean answered() {
        return page instanceof Page.Ask ask && intake.at(ask.question()).settled();
    }

    boolean canGoBack() {
        return switch (page) {
            case Page.Welcome _, Page.TogetherAgain _ -> false;
            case Page.Alone _ -> !aloneBegun;
            case Page.Ask _, Page.More _, Page.Skipped _, Page.Done _ -> true;
        };
    }

    boolean canSkip() {
        return page instanceof Page.Ask && !answered();
    }

    /// Takes what stands in the field now; it is written when the page is left.
    void type(String text) {
        if (text.equals(typed)) return;
        typed = text;
        asksUnusual = false;
        problem = "";
        changed();
    }

    void choose(Item.Option option) {
        if (!(page instanceof Page.Ask ask)) return;
        intake.choose(ask.question(), option);
        problem = "";
        changed();
    }

    void notSure() {
        if (!(page instanceof Page.Ask ask)) return;
        intake.notSure(ask.question());
        problem = "";
        changed();
    }

    /// A key as printed beside an answer. True when it meant something on this page.
    boolean key(String key) {
        if (view != View.QUESTIONS || !(page instanceof Page.Ask ask)) return false;
        Item item = ask.question().item();
        if (!OpenIntake.choice(item)) return false;
        Optional<Item.Option> option = item.answers().options().stream()
                .filter(o -> o.key().equalsIgnoreCase(key))
                .findFirst();
        if (option.isPresent()) choose(option.get());
        else if (key.equalsIgnoreCase("u") && OpenIntake.takesNotSure(item)) notSure();
        else return false;
        return true;
    }

    /// To the next page, once the page has an answer.
    void next() {
        switch (page) {
            case Page.Ask ask -> {
                if (take(ask)) forward();
                else changed();
            }
            case Page.Alone _ -> {
                aloneBegun = true;
                forward();
            }
            case Page.TogetherAgain(List<Item> sections) -> {
                List<Page> before = pages.all();
                List<Page> rest = before.subList(find(before, page) + 1, before.size());
                pages.close(sections);
                aloneBegun = false;
                show(rest.isEmpty() ? end() : rest.getFirst());
            }
            case Page.Welcome _ -> show(start());
            case Page.More _ -> forward();
            case Page.Skipped _ -> show(new Page.Done());
            case Page.Done _ -> askToLeave();
        }
    }

    /// Leaves the question silent and goes on.
    void skip() {
        if (!(page instanceof Page.Ask ask)) return;
        keepReadable();
        leftEmpty.remove(ask.question().slot());
        forward();
    }

    void back() {
        if (!canGoBack()) return;
        keepReadable();
        List<Page> all = pages.all();
        int at = find(all, page);
        review = false;
        show(all.get(at < 0 ? all.size() - 1 : Math.max(0, at - 1)));
    }

    /// The unusual number is right.
    void keepUnusual() {
        if (!asksUnusual || !(page instanceof Page.Ask ask)) return;
        intake.keep(ask.question());
        forward();
    }

    /// The unusual number is typed again.
    void changeUnusual() {
        asksUnusual = false;
        changed();
    }

    /// One more row of the table.
    void another() {
        if (!(page instanceof Page.More(Line.AddRow add))) return;
        intake.add(add);
        pages.all().stream()
                .filter(p -> p instanceof Page.Ask ask
                        && ask.row().isPresent()
                        && ask.row().get().title().equals(add.table())
                        && ask.row().get().number() == add.next())
                .findFirst()
                .ifPresent(this::show);
    }

    /// Goes through what was skipped.
    void review() {
        review = true;
        show(pages.all().stream().filter(this::open).findFirst().orElseGet(Page.Done::new));
    }

    /// Somebody wants to leave or to close the window: asks for the PIN.
    void askToLeave() {
        if (view == View.QUESTIONS) view = View.LEAVING;
        changed();
    }

    /// Back to the questions; not when the screen was cleared.
    void stay() {
        if (view == View.LEAVING) view = View.QUESTIONS;
        changed();
    }

    PinLock.Result pin(String pin) {
        PinLock.Result result = lock.check(pin);
        if (result == PinLock.Result.RIGHT) {
            keepReadable();
            lock.forget();
            leave.run();
        }
        return result;
    }

    /// How long the lock waits after three wrong PINs.
    Optional<Duration> waits() {
        return lock.waits();
    }

    /// Somebody is there.
    void touch() {
        tick();
        touched = clock.instant();
    }

    /// Looks at the clock.
    void tick() {
        boolean gone = !clock.instant().isBefore(touched.plus(IDLE));
        if (!gone || view == View.PAUSED) return;
        keepReadable();
        view = View.PAUSED;
        changed();
    }

    /// Takes the answer of the page; false when something is wrong with it or missing.
    private boolean take(Page.Ask ask) {
        Line.Question question = ask.question();
        problem = "";
        if (OpenIntake.choice(question.item())) {
            if (!answered()) problem = "family.choose";
            return answered();
        }
        if (typed.isBlank() && !intake.at(question).settled()) {
            if (!mayStayEmpty(question.item())) problem = "family.type";
            else leftEmpty.add(question.slot());
            return problem.isEmpty();
        }
        problem = intake.type(question, typed).orElse("");
        asksUnusual = problem.isEmpty() && intake.unusual(question);
        return problem.isEmpty() && !asksUnusual;
    }

    private static boolean mayStayEmpty(Item item) {
        boolean words = item.type() == ItemType.STRING || item.type() == ItemType.TEXT;
        return words && !item.duty().required() && !item.duty().safety();
    }

    /// What can be read of the field is never lost, however the page is left.
    private void keepReadable() {
        if (!(page instanceof Page.Ask ask) || OpenIntake.choice(ask.question().item()) || typed.isBlank()) return;
        if (intake.read(ask.question(), typed) instanceof TypedAnswer.Reading.Read) intake.type(ask.question(), typed);
    }

    private void forward() {
        List<Page> all = pages.all();
        int at = find(all, page);
        if (review) {
            show(all.stream().skip(at + 1L).filter(this::open).findFirst().orElseGet(this::end));
            return;
        }
        show(at + 1 < all.size() ? all.get(at + 1) : end());
    }

    /// The place of a page; a question keeps it when others join, and -1 stands for the pages behind the last
    /// question.
    private static int find(List<Page> all, Page page) {
        for (int i = 0; i < all.size(); i++) {
            boolean same = (all.get(i) instanceof Page.Ask each && page instanceof Page.Ask ask)
                    ? each.question().slot().equals(ask.question().slot())
                    : all.get(i).equals(page);
            if (same) return i;
        }
        return -1;
    }

    private Page end() {
        review = false;
        int skipped = (int) pages.all().stream().filter(this::open).count();
        return skipped == 0 ? new Page.Done() : new Page.Skipped(skipped);
    }

    private boolean open(Page each) {
        return each instanceof Page.Ask ask
                && !intake.at(ask.question()).settled()
                && !leftEmpty.contains(ask.question().slot());
    }

    /// The first question without an answer; after the last one, how it ends.
    private Page start() {
        List<Page> all = pages.all();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i) instanceof Page.Alone || open(all.get(i))) return all.get(i);
        }
        return end();
    }

    private void show(Page next) {
        page = next;
        problem = "";
        asksUnusual = false;
        typed = next instanceof Page.Ask ask ? words.typed(ask.question().item(), intake.at(ask.question())) : "";
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
