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
    /// @param additions safety answers that intakes lack and get; of the newest intake first
    /// @param homeless questions with lasting safety answers for which the newest form has no place; they stay in
    /// the older intake
    public record Preview(Side kept, Side other, List<Addition> additions, List<Item> homeless) {
        public Preview {
            additions = List.copyOf(additions);
            homeless = List.copyOf(homeless);
        }
    }

    /// What comes into an intake.
    ///
    /// @param form that it answers
    public record Addition(Intake intake, Questionnaire form, List<Change> changes) {
        public Addition {
            changes = List.copyOf(changes);
        }

        /// The answers among the changes.
        public List<Change.Answered> answers() {
            return changes.stream()
                    .filter(Change.Answered.class::isInstance)
                    .map(Change.Answered.class::cast)
                    .toList();
        }
    }

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
        List<Unions.Carried> carried = now.additions().stream()
                .map(a -> new Unions.Carried(a.intake().id(), a.changes()))
                .toList();
        unions.unite(union, carried, new Trail(by, union.at(), "patient.unite"));
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
        var additions = new Additions(charts.forms(), words);
        return new Preview(kept, other, additions.of(kept, other), additions.homeless(kept, other));
    }

    private Side side(Patient patient) {
        return new Side(
                patient,
                patients.household(patient.household()),
                charts.intakes().of(patient.id()),
                charts.plans().of(patient.id()));
    }
}
