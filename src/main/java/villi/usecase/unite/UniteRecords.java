package villi.usecase.unite;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import villi.domain.intake.Intake;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Union;
import villi.domain.plan.CarePlan;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;

/// Unites two records of one person, after showing what will be; and takes them apart again.
public final class UniteRecords {

    /// Most characters of a reason.
    public static final int LONGEST = 1000;

    private final Patients patients;
    private final Unions unions;
    private final Charts charts;
    private final Clock clock;

    /// What belongs to a record.
    public record Charts(Intakes intakes, Forms forms, CarePlans plans) {}

    public UniteRecords(Patients patients, Unions unions, Charts charts, Clock clock) {
        this.patients = patients;
        this.unions = unions;
        this.charts = charts;
        this.clock = clock;
    }

    /// One of the two records.
    ///
    /// @param intakes newest first
    /// @param plans newest first
    public record Side(Patient patient, Household home, List<Intake> intakes, List<CarePlan> plans) {
        public Side {
            intakes = List.copyOf(intakes);
            plans = List.copyOf(plans);
        }
    }

    /// What uniting would do.
    ///
    /// @param newest the intake that counts afterwards, with the form that it answers
    /// @param carried safety answers that it lacks and gets
    /// @param homeless questions with lasting safety answers for which its form has no place; they stay in the
    /// older intake
    /// @param all everything that is written
    public record Preview(
            Side kept,
            Side other,
            Optional<Newest> newest,
            List<Change.Answered> carried,
            List<Item> homeless,
            Optional<Unions.Carried> all) {
        public Preview {
            carried = List.copyOf(carried);
            homeless = List.copyOf(homeless);
        }
    }

    /// An intake with the form that it answers.
    public record Newest(Intake intake, Questionnaire form) {}

    /// Nothing when one of them is gone, or both are one record already.
    ///
    /// @param words what is noted at a place that is carried over, from the number of the record it comes from
    public Optional<Preview> preview(PatientId kept, PatientId other, IntFunction<String> words) {
        Optional<Patient> first = patients.find(kept);
        Optional<Patient> second = patients.find(other);
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        if (first.get().id().equals(second.get().id())) return Optional.empty();
        return Optional.of(preview(side(first.get()), side(second.get()), words));
    }

    /// Unites them as the preview showed; shown anew first, so that nothing keyed meanwhile is missed.
    ///
    /// @return false when that is no longer possible
    public boolean unite(PatientId kept, PatientId other, String reason, IntFunction<String> words, Actor by) {
        Optional<Preview> shown = preview(kept, other, words);
        if (shown.isEmpty()) return false;
        Preview now = shown.get();
        String why = reason.strip();
        var union = new Union(
                now.kept().patient().id(),
                now.other().patient(),
                clock.instant(),
                why.length() > LONGEST ? why.substring(0, LONGEST) : why);
        unions.unite(union, now.all(), new Trail(by, union.at(), "patient.unite"));
        return true;
    }

    /// Takes a record out again.
    ///
    /// @return how many carried answers stay, because somebody changed or confirmed them since
    public int separate(PatientId other, Actor by) {
        return unions.separate(other, new Trail(by, clock.instant(), "patient.separate"));
    }

    /// The records that were united with this one.
    public List<Union> into(PatientId kept) {
        return unions.into(kept);
    }

    private Preview preview(Side kept, Side other, IntFunction<String> words) {
        Optional<Newest> mine = newest(kept);
        Optional<Newest> theirs = newest(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new Preview(kept, other, mine.or(() -> theirs), List.of(), List.of(), Optional.empty());
        }
        boolean first =
                !mine.get().intake().startedAt().isBefore(theirs.get().intake().startedAt());
        Newest into = first ? mine.get() : theirs.get();
        Newest from = first ? theirs.get() : mine.get();
        int number = (first ? other : kept).patient().number();
        List<Change> changes = Lasting.lacking(into.form(), into.intake(), from.intake(), words.apply(number));
        List<Change.Answered> answers = changes.stream()
                .filter(Change.Answered.class::isInstance)
                .map(Change.Answered.class::cast)
                .toList();
        return new Preview(
                kept,
                other,
                Optional.of(into),
                answers,
                Lasting.without(into.form(), from.form(), from.intake()),
                changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Unions.Carried(into.intake().id(), changes)));
    }

    /// The newest that is no mistake.
    private Optional<Newest> newest(Side side) {
        return side.intakes().stream()
                .filter(i -> i.status() != Intake.Status.ENTERED_IN_ERROR)
                .findFirst()
                .flatMap(i -> charts.forms().find(i.form()).map(f -> new Newest(i, f)));
    }

    private Side side(Patient patient) {
        return new Side(
                patient,
                patients.household(patient.household()),
                charts.intakes().of(patient.id()),
                charts.plans().of(patient.id()));
    }
}
