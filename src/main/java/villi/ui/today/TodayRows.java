package villi.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Completeness;
import villi.domain.intake.Intake;
import villi.domain.intake.Place;
import villi.domain.intake.Progress;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.domain.stage.Stage;
import villi.ui.kit.Tone;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.ui.today.TodayRow.Act;
import villi.ui.today.TodayRow.Look;
import villi.ui.today.TodayRow.Mark;
import villi.ui.today.TodayRow.Next;
import villi.ui.today.TodayRow.Stand;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.intake.Forms;
import villi.usecase.patient.Caseload.Standing;

/// Says in words where a case stands and what comes next.
final class TodayRows {

    private final Forms forms;
    private final Clock clock;
    private final Texts texts;

    TodayRows(Forms forms, Clock clock, Texts texts) {
        this.forms = forms;
        this.clock = clock;
        this.texts = texts;
    }

    TodayRow of(Standing standing) {
        return new One(standing).row();
    }

    /// Somebody of whom nothing is open, so that no case was read.
    TodayRow resting(Patient patient) {
        return new One(new Standing(patient, Optional.empty(), Optional.empty())).resting();
    }

    private TodayRow.Who who(Patient patient) {
        return new TodayRow.Who(
                Names.listed(patient.name().family(), patient.name().given()),
                Names.spoken(patient.name().family(), patient.name().given()),
                Dates.age(patient.birthDate(), LocalDate.now(clock)),
                patient.number());
    }

    private String moment(DeskStep step) {
        var at = step.at().atZone(clock.getZone());
        boolean today = at.toLocalDate().equals(LocalDate.now(clock));
        return today ? Dates.minute(at.toLocalTime()) : Dates.brief(at.toLocalDate());
    }

    /// One case.
    private final class One {

        private final Standing standing;
        private final PatientId id;
        private final Optional<Completeness> complete;
        private final Optional<Progress> progress;
        private final Stage.Facts facts;
        private final Stage stage;

        One(Standing standing) {
            this.standing = standing;
            this.id = standing.patient().id();
            this.complete = standing.intake().flatMap(i -> forms.of(i).map(f -> new Completeness(f, i.content())));
            this.progress = complete.map(Completeness::total);
            int open = progress.map(p -> p.shown() - p.answered()).orElse(0);
            this.facts = standing.facts(open, toAsk(), clock.getZone());
            this.stage = Stage.of(facts);
        }

        private int toAsk() {
            return queries().size();
        }

        /// What cannot be read and what safety rests on, as far as it is open.
        private List<Place> queries() {
            return complete.map(Completeness::places).orElse(List.of()).stream()
                    .filter(this::asks)
                    .toList();
        }

        private boolean asks(Place place) {
            Answer answer = newest().answers().at(place.slot());
            return answer instanceof Answer.Illegible
                    || (!answer.settled() && place.item().duty().safety());
        }

        TodayRow row() {
            return switch (stage) {
                case EXPECTED ->
                    line(
                            stand(
                                    texts.get("today.fresh"),
                                    texts.get("today.fresh.detail"),
                                    "mdi2f-file-document-outline",
                                    Tone.PLAIN),
                            Optional.empty(),
                            go("today.next.form", new Route.BlankForms(Optional.of(id))));
                case FORM_GIVEN -> out();
                case FORM_BACK ->
                    line(
                            stand(
                                    texts.get("today.back"),
                                    form("today.back.detail"),
                                    "mdi2i-inbox-arrow-down",
                                    Tone.ACCENT),
                            Optional.empty(),
                            go("today.next.key", new Route.NewIntake(id)));
                case KEYING -> line(keyed("today.keying"), safety(), go("today.next.continue", intake()));
                case QUERIES_OPEN -> line(keyed("today.queries"), slip(), go("today.next.ask", query()));
                case READY -> line(ready(), told(), go("today.next.decide", plan()));
                case SEEN -> line(seen(), unsigned(), go("today.next.sign", plan()));
                case SIGNED -> unprinted();
                case PRINTED ->
                    line(
                            stand(texts.get("today.printed"), printed(), "mdi2p-printer-check", Tone.GREEN),
                            Optional.empty(),
                            new Next(texts.get("today.next.give"), new Act.Give()));
                case GIVEN -> resting();
            };
        }

        /// Everything is decided, signed and handed over.
        TodayRow resting() {
            String detail = about(Kind.GIVEN)
                    .filter(s -> !s.way().equals(DeskStep.BEFORE))
                    .map(s -> texts.get("today.given.detail", moment(s)))
                    .orElseGet(() -> texts.get("today.resting.detail"));
            return line(
                    stand(texts.get("today.resting"), detail, "mdi2c-check-circle-outline", Tone.GREEN),
                    Optional.empty(),
                    go("today.next.chart", new Route.Chart(id)));
        }

        /// Signed, and the printer does not have the sheets.
        private TodayRow unprinted() {
            Optional<DeskStep> failed = about(Kind.PRINT_FAILED);
            String detail = failed.map(s -> texts.get("today.print-failed", moment(s)))
                    .orElseGet(() -> texts.get("today.signed.detail"));
            String next = texts.get(failed.isPresent() ? "today.next.again" : "today.next.print");
            return line(
                    stand(
                            signed(),
                            detail,
                            failed.isPresent() ? "mdi2p-printer-alert" : "mdi2p-printer-outline",
                            failed.isPresent() ? Tone.RUST : Tone.ACCENT),
                    failed.map(_ -> new Look(Tone.RUST, "mdi2p-printer-alert", texts.get("today.not-printed"))),
                    new Next(next, new Act.Print()));
        }

        /// A form that was given out as a file comes back as one.
        private TodayRow out() {
            boolean file =
                    facts.form().filter(s -> s.way().equals(DeskStep.FILE)).isPresent();
            Next next = file
                    ? go("today.next.file", new Route.ReturnedForm(id))
                    : new Next(texts.get("today.next.back"), new Act.Back());
            String way = file ? "today.form.file" : "today.form.paper";
            return line(
                    stand(texts.get("today.form"), form(way), "mdi2f-file-send-outline", Tone.BLUE),
                    Optional.empty(),
                    next);
        }

        private String form(String key) {
            DeskStep step = facts.form().orElseThrow();
            return step.about().equals(DeskStep.BY_HAND)
                    ? texts.get("today.form.told", moment(step))
                    : texts.get(key, step.about(), moment(step));
        }

        private Stand keyed(String title) {
            int shown = progress.map(Progress::shown).orElse(0);
            int answered = progress.map(Progress::answered).orElse(0);
            return new Stand(
                    texts.get(title),
                    texts.get("today.keying.detail", answered, shown),
                    new Mark.Part(shown == 0 ? 0 : (double) answered / shown));
        }

        private Optional<Look> safety() {
            int open = progress.map(Progress::safetyOpen).orElse(0);
            return open == 0
                    ? Optional.empty()
                    : Optional.of(new Look(Tone.AMBER, "mdi2a-alert-circle", texts.count("today.safety-open", open)));
        }

        private Optional<Look> slip() {
            Optional<DeskStep> asked = standing.intake()
                    .flatMap(i -> facts.step(Kind.ASKED, i.id().value().toString()));
            return Optional.of(asked.map(s ->
                            new Look(Tone.BLUE, "mdi2c-comment-question-outline", texts.get("today.slip", moment(s))))
                    .orElseGet(() -> new Look(
                            Tone.AMBER, "mdi2c-comment-question-outline", texts.count("today.to-ask", toAsk()))));
        }

        private Stand ready() {
            Optional<CarePlan> draft = draft();
            if (draft.isPresent()) return drafted(draft.get());
            String detail = standing.newerIntake() ? "today.decide.again" : "today.decide.detail";
            return new Stand(texts.get("today.decide"), texts.get(detail), new Mark.Part(1));
        }

        private Stand seen() {
            String day = Dates.brief(standing.desk().seen().orElseThrow());
            String rest = draft().map(d -> drafted(d).detail()).orElseGet(() -> texts.get("today.seen.open"));
            return new Stand(
                    texts.get("today.seen", day), rest, new Mark.Sign("mdi2a-account-check-outline", Tone.ACCENT));
        }

        private Stand drafted(CarePlan plan) {
            int open = (int) plan.lines().stream()
                    .filter(l -> l.decision() instanceof Decision.Open)
                    .count();
            return new Stand(
                    texts.get("today.sign", plan.version()),
                    open == 0 ? texts.get("today.sign.detail") : texts.count("today.lines-open", open),
                    new Mark.Part(1));
        }

        private Optional<CarePlan> draft() {
            return standing.plan().filter(p -> !p.signed() && !standing.newerIntake());
        }

        private Optional<Look> told() {
            int told = complete.map(c -> c.toConfirm().size()).orElse(0);
            if (told == 0 || draft().isPresent()) return unsigned();
            return Optional.of(new Look(Tone.AMBER, "mdi2a-account-voice", texts.count("today.to-confirm", told)));
        }

        private Optional<Look> unsigned() {
            boolean decided = draft().filter(
                            p -> p.lines().stream().noneMatch(l -> l.decision() instanceof Decision.Open))
                    .isPresent();
            return decided
                    ? Optional.of(new Look(Tone.BLUE, "mdi2c-calendar-clock", texts.get("today.not-signed")))
                    : Optional.empty();
        }

        private String signed() {
            return texts.get("today.signed", standing.plan().orElseThrow().version());
        }

        private String printed() {
            DeskStep step = about(Kind.PRINTED).orElseThrow();
            return texts.get(
                    step.way().equals(DeskStep.FILE) ? "today.printed.file" : "today.printed.detail", moment(step));
        }

        private Optional<DeskStep> about(Kind kind) {
            return standing.plan().flatMap(p -> facts.step(kind, p.id().value().toString()));
        }

        private Route intake() {
            return new Route.Intake(id, newest().id());
        }

        private Route query() {
            return new Route.Intake(
                    id, newest().id(), queries().stream().map(Place::slot).findFirst());
        }

        private Route plan() {
            return new Route.Plan(id, newest().id());
        }

        private Intake newest() {
            return standing.intake().orElseThrow();
        }

        private boolean fresh() {
            return standing.plan()
                    .flatMap(CarePlan::signature)
                    .filter(s -> s.at().atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock)))
                    .isPresent();
        }

        private Stand stand(String title, String detail, String icon, Tone tone) {
            return new Stand(title, detail, new Mark.Sign(icon, tone));
        }

        private Next go(String words, Route route) {
            return new Next(texts.get(words), new Act.Go(route));
        }

        private TodayRow line(Stand stand, Optional<Look> look, Next next) {
            return new TodayRow(
                    id,
                    who(standing.patient()),
                    stage,
                    stand,
                    look,
                    standing.plan().filter(CarePlan::signed).map(CarePlan::id),
                    fresh(),
                    about(Kind.PRINT_FAILED).filter(_ -> stage == Stage.SIGNED).map(PrintSheets::why),
                    next);
        }
    }
}
