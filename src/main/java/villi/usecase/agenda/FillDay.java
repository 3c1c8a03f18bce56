package villi.usecase.agenda;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import villi.domain.agenda.CalendarText;
import villi.domain.agenda.Candidate;
import villi.domain.agenda.DayRead;
import villi.domain.agenda.DayTable;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.domain.practice.Actor;
import villi.domain.roster.DateOrder;
import villi.usecase.Trail;
import villi.usecase.patient.DayList;
import villi.usecase.patient.Patients;
import villi.usecase.roster.ListFiles;
import villi.usecase.roster.ListFiles.Refusal;

/// The list of today: who is expected, by hand or from a file, and what became of it. It is no scheduler.
public final class FillDay {

    /// The most appointments of a day that are looked at one by one.
    public static final int MOST = 300;

    private final Patients patients;
    private final DayList days;
    private final ListFiles files;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public FillDay(Patients patients, DayList days, ListFiles files, Clock clock, Supplier<UUID> ids) {
        this.patients = patients;
        this.days = days;
        this.files = files;
        this.clock = clock;
        this.ids = ids;
    }

    /// A visit with the patient who comes.
    public record Coming(Visit visit, Patient patient) {}

    /// How reading a file ended. Nothing is written.
    public sealed interface Reading {

        /// @param read what the file says about today
        /// @param candidates whose each appointment of today may be
        record Read(DayRead read, List<Candidate> candidates) implements Reading {
            public Read {
                candidates = List.copyOf(candidates);
            }
        }

        /// @param row where, or 0
        record Refused(Refusal why, int row) implements Reading {}

        /// No heading of the list names a person.
        record NoNames() implements Reading {}

        /// More appointments on one day than any practice has.
        record TooMany(int appointments) implements Reading {}
    }

    /// An appointment that somebody has looked at.
    public record Chosen(PatientId patient, Optional<LocalTime> time, String what) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Who comes today, by time; those called off are left out.
    public List<Coming> list() {
        var coming = new ArrayList<Coming>();
        for (Visit visit : days.on(today())) {
            if (visit.state() == Visit.State.CANCELLED) continue;
            patients.find(visit.patient()).ifPresent(p -> coming.add(new Coming(visit, p)));
        }
        return List.copyOf(coming);
    }

    /// Reads what a calendar or a list says about today.
    ///
    /// @param usual how the practice writes dates
    public Reading read(Path file, DateOrder usual) {
        return switch (files.text(file)) {
            case ListFiles.Whole.Refused(Refusal why) -> new Reading.Refused(why, 0);
            case ListFiles.Whole.Read(String text)
            when CalendarText.calendar(text) -> matched(CalendarText.read(text, today(), clock.getZone()));
            case ListFiles.Whole.Read _ -> table(file, usual);
        };
    }

    private Reading table(Path file, DateOrder usual) {
        return switch (files.read(file)) {
            case ListFiles.Reading.Refused(Refusal why, int row) -> new Reading.Refused(why, row);
            case ListFiles.Reading.Read read ->
                DayTable.read(read.sheet(), today(), usual)
                        .<Reading>map(this::matched)
                        .orElseGet(Reading.NoNames::new);
        };
    }

    private Reading matched(DayRead read) {
        if (read.here().size() > MOST) return new Reading.TooMany(read.here().size());
        List<Patient> practice =
                patients.all().stream().filter(p -> !p.archived()).toList();
        Set<PatientId> listed = list().stream().map(c -> c.patient().id()).collect(Collectors.toSet());
        return new Reading.Read(read, Candidate.of(read.here(), practice, listed));
    }

    /// Puts people on the list of today, all or none. Whoever stands there at the same time already is not put
    /// there twice.
    ///
    /// @return what is new
    public List<Visit> add(List<Chosen> chosen, Actor by) {
        List<Coming> there = list();
        var fresh = new ArrayList<Visit>();
        for (Chosen one : chosen) {
            boolean known = there.stream()
                            .anyMatch(c -> c.patient().id().equals(one.patient())
                                    && c.visit().time().equals(one.time()))
                    || fresh.stream()
                            .anyMatch(v -> v.patient().equals(one.patient())
                                    && v.time().equals(one.time()));
            if (known) continue;
            fresh.add(new Visit(
                    new VisitId(ids.get()), today(), one.time(), one.patient(), one.what(), Visit.State.EXPECTED));
        }
        if (!fresh.isEmpty()) days.save(fresh, new Trail(by, clock.instant(), "visit.add"));
        return List.copyOf(fresh);
    }

    /// Says what became of visits.
    public void become(List<Visit> visits, Visit.State state, Actor by) {
        List<Visit> changed = visits.stream()
                .map(v -> new Visit(v.id(), v.day(), v.time(), v.patient(), v.what(), state))
                .toList();
        days.save(changed, new Trail(by, clock.instant(), "visit.state"));
    }
}
