package villi.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Slot;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.ui.intake.OpenIntake;
import villi.ui.kit.Background;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

class FamilyModelTest {

    private static final String PIN = "4711";

    private final HandClock clock = new HandClock();
    private final DemoWard ward = DemoWard.open();
    private final List<String> left = new ArrayList<>();
    private PatientId patient = Birchwood.patient(0);
    private FamilyModel model = model(session(LocalDate.of(2019, 7, 14)));

    @Test
    void begins_with_a_welcome_and_the_first_question_without_an_answer() {
        assertThat(model.page()).isInstanceOf(Page.Welcome.class);
        model.next();
        assertThat(at()).isEqualTo("QA01");
    }

    @Test
    void an_answer_is_written_at_once_and_the_page_stays() {
        to("QGn");
        assertThat(model.key("Y")).isTrue();

        assertThat(at()).isEqualTo("QGn");
        assertThat(stored().at("QGn")).isEqualTo(Answer.code("yes"));
    }

    @Test
    void not_sure_is_an_answer_and_a_second_time_takes_it_back() {
        to("QGn");
        model.notSure();
        assertThat(stored().at("QGn")).isEqualTo(new Answer.NotSure());
        model.notSure();
        assertThat(stored().at("QGn")).isEqualTo(new Answer.Silent());
    }

    @Test
    void the_keys_of_the_desk_for_not_asked_and_illegible_mean_nothing() {
        to("QGn");

        assertThat(model.key("-")).isFalse();
        assertThat(model.key("*")).isFalse();
        assertThat(stored().at("QGn")).isEqualTo(new Answer.Silent());
    }

    @Test
    void next_waits_for_an_answer_and_skip_leaves_the_question_silent() {
        to("QGn");
        model.next();
        assertThat(at()).isEqualTo("QGn");
        assertThat(model.problem()).isEqualTo("family.choose");

        model.skip();
        assertThat(at()).isNotEqualTo("QGn");
        assertThat(stored().at("QGn")).isEqualTo(new Answer.Silent());
    }

    @Test
    void back_goes_to_the_page_before_with_its_answer() {
        to("QGn");
        model.key("n");
        model.next();
        model.back();

        assertThat(at()).isEqualTo("QGn");
        assertThat(model.answered()).isTrue();
        assertThat(model.canSkip()).isFalse();
    }

    @Test
    void typed_text_is_echoed_and_kept_however_the_page_is_left() {
        to("QD01");
        model.type("47 lb 3 oz");
        assertThat(model.echo()).isPresent();
        assertThat(stored().at("QD01")).isEqualTo(new Answer.Silent());

        model.back();
        assertThat(stored().at("QD01")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void text_that_cannot_be_read_keeps_the_page_and_says_why() {
        to("QD01");
        model.type("heavy");
        model.next();

        assertThat(at()).isEqualTo("QD01");
        assertThat(model.echo()).isEmpty();
        assertThat(model.problem()).isEqualTo("typed.quantity");
    }

    @Test
    void an_unusual_number_is_asked_about_and_never_refused() {
        to("QD01");
        model.type("180");
        model.next();
        assertThat(model.asksUnusual()).isTrue();
        assertThat(at()).isEqualTo("QD01");

        model.changeUnusual();
        assertThat(model.asksUnusual()).isFalse();
        model.next();
        model.keepUnusual();
        assertThat(at()).isNotEqualTo("QD01");
        assertThat(stored().at("QD01")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void words_that_nobody_needs_may_stay_empty_and_do_not_count_as_skipped() {
        to("QB01b");
        model.next();
        assertThat(at()).isNotEqualTo("QB01b");

        toEnd();
        assertThat(reviewed()).doesNotContain("QB01b");
    }

    @Test
    void a_table_asks_behind_each_row_whether_there_is_another() {
        to("QGn");
        model.key("y");
        to("QG01");
        model.key("1");
        while (!(model.page() instanceof Page.More)) model.skip();

        model.another();
        assertThat(model.page()).isInstanceOfSatisfying(Page.Ask.class, ask -> {
            assertThat(ask.question().slot()).isEqualTo(Slot.of("QG01", 2));
            assertThat(ask.row().orElseThrow().number()).isEqualTo(2);
        });
        model.key("2");
        while (!(model.page() instanceof Page.More)) model.skip();
        model.next();
        assertThat(model.page()).isNotInstanceOf(Page.More.class);
        assertThat(stored().at(Slot.of("QG01", 2)).settled()).isTrue();
    }

    @Test
    void the_end_names_what_was_skipped_and_goes_through_it() {
        to("QGn");
        toEnd();
        assertThat(model.page())
                .isInstanceOfSatisfying(
                        Page.Skipped.class, page -> assertThat(page.count()).isGreaterThan(10));
        int before = ((Page.Skipped) model.page()).count();

        model.review();
        model.skip();
        assertThat(model.page()).isInstanceOf(Page.Ask.class);
        while (!at().equals("QGn")) model.skip();
        model.key("n");
        model.next();
        while (model.page() instanceof Page.Ask) model.skip();
        assertThat(model.page()).isEqualTo(new Page.Skipped(before - 1));
        model.next();
        assertThat(model.page()).isEqualTo(new Page.Done());
    }

    @Test
    void it_says_how_far_and_about_how_long() {
        to("QGn");
        int number = model.number();
        int minutes = model.minutesLeft();
        toEnd();

        assertThat(number).isBetween(2, model.asked());
        assertThat(minutes).isGreaterThan(1);
        assertThat(model.minutesLeft()).isLessThanOrEqualTo(model.asked());
    }

    @Test
    void what_a_teen_told_alone_is_not_shown_to_who_holds_the_screen_next() {
        KeyIntake.Session teen = session(LocalDate.of(2011, 3, 14));
        model = model(teen);
        while (!(model.page() instanceof Page.Alone)) forward();
        assertThat(model.canGoBack()).isTrue();
        model.next();
        Page.Ask first = (Page.Ask) model.page();
        model.key("1");
        while (model.page() instanceof Page.Ask) model.skip();
        assertThat(model.page()).isInstanceOf(Page.TogetherAgain.class);
        assertThat(model.canGoBack()).isFalse();

        model.next();
        assertThat(model.page()).isInstanceOfAny(Page.Skipped.class, Page.Done.class);
        model.back();
        assertThat(((Page.Ask) model.page()).question().section())
                .isNotEqualTo(first.question().section());
    }

    @Test
    void what_a_teen_told_before_is_not_asked_again_at_the_next_handing_over() {
        LocalDate born = LocalDate.of(2011, 3, 14);
        model = model(session(born));
        while (!(model.page() instanceof Page.Alone)) forward();
        model.next();
        while (!OpenIntake.choice(((Page.Ask) model.page()).question().item())) model.skip();
        String told = at();
        model.notSure();
        assertThat(model.answered()).isTrue();

        model = model(again());
        while (!(model.page() instanceof Page.Alone)) forward();
        model.next();
        var asked = new ArrayList<String>();
        while (model.page() instanceof Page.Ask) {
            asked.add(at());
            model.skip();
        }
        assertThat(asked).isNotEmpty().doesNotContain(told);
    }

    @Test
    void after_five_idle_minutes_only_the_pin_leads_on_and_everything_is_kept() {
        to("QD01");
        model.type("21.4 kg");
        clock.pass(FamilyModel.IDLE.minusSeconds(1));
        model.touch();
        assertThat(model.view()).isEqualTo(FamilyModel.View.QUESTIONS);

        clock.pass(FamilyModel.IDLE);
        model.tick();
        assertThat(model.view()).isEqualTo(FamilyModel.View.PAUSED);
        assertThat(stored().at("QD01")).isInstanceOf(Answer.Given.class);
        model.touch();
        model.stay();
        assertThat(model.key("y")).isFalse();
        assertThat(model.view()).isEqualTo(FamilyModel.View.PAUSED);

        assertThat(model.pin(PIN)).isEqualTo(PinLock.Result.RIGHT);
        assertThat(left).containsExactly("left");
    }

    @Test
    void a_late_touch_does_not_bring_the_answers_back() {
        to("QGn");
        clock.pass(FamilyModel.IDLE);
        model.touch();

        assertThat(model.view()).isEqualTo(FamilyModel.View.PAUSED);
    }

    @Test
    void leaving_asks_for_the_pin_and_can_be_taken_back() {
        to("QGn");
        model.askToLeave();
        assertThat(model.view()).isEqualTo(FamilyModel.View.LEAVING);
        assertThat(model.pin("0000")).isEqualTo(PinLock.Result.WRONG);
        assertThat(left).isEmpty();

        model.stay();
        assertThat(model.view()).isEqualTo(FamilyModel.View.QUESTIONS);
        assertThat(at()).isEqualTo("QGn");
    }

    @Test
    void three_wrong_pins_wait_and_the_pin_is_wiped_when_the_screen_comes_back() {
        model.askToLeave();
        for (int i = 0; i < PinLock.TRIES; i++) model.pin("0000");
        assertThat(model.pin(PIN)).isEqualTo(PinLock.Result.WAITS);
        assertThat(model.waits()).isPresent();
        clock.pass(Duration.ofSeconds(30));
        assertThat(model.pin(PIN)).isEqualTo(PinLock.Result.RIGHT);
        assertThat(model.pin(PIN)).isEqualTo(PinLock.Result.WRONG);
        assertThat(left).containsExactly("left");
    }

    private KeyIntake.Session session(LocalDate born) {
        KeyIntake.Session opened = FamilyShots.session(ward, new PersonName("Moss", "Mia", ""), born);
        patient = opened.patient().id();
        return opened;
    }

    private KeyIntake.Session again() {
        var opened = (KeyIntake.Opening.Opened) ward.keying().open(patient, Birchwood.ROSA);
        return opened.session();
    }

    private FamilyModel model(KeyIntake.Session session) {
        Background now = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        OpenIntake intake = OpenIntake.of(
                session,
                changes -> ward.keying().write(session.intake().id(), changes, Birchwood.ROSA),
                now.scope(),
                Runnable::run,
                DateEntry.Order.MONTH_FIRST,
                LocalDate.of(2026, 9, 10));
        return new FamilyModel(
                intake, new AnswerWords(Texts.in(Locale.US)), PinLock.of(PIN, clock), clock, () -> left.add("left"));
    }

    private String at() {
        return ((Page.Ask) model.page()).question().slot().linkId().value();
    }

    private Answers stored() {
        return again().intake().answers();
    }

    private void forward() {
        if (model.page() instanceof Page.Ask) {
            if (at().equals("QB01")) model.type("Belly pain");
            model.skip();
        } else {
            assertThat(model.page()).isNotInstanceOfAny(Page.Skipped.class, Page.Done.class);
            model.next();
        }
    }

    private void to(String question) {
        while (!(model.page() instanceof Page.Ask) || !at().equals(question)) forward();
    }

    private void toEnd() {
        while (!(model.page() instanceof Page.Skipped) && !(model.page() instanceof Page.Done)) forward();
    }

    private List<String> reviewed() {
        var asked = new ArrayList<String>();
        model.review();
        while (model.page() instanceof Page.Ask) {
            asked.add(at());
            model.skip();
        }
        return asked;
    }
}
