package villi.usecase.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.roster.Checked;
import villi.domain.roster.ListTable;
import villi.domain.roster.Sheet;
import villi.usecase.Trail;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.practice.AuditLog;

/// Writes the list of patients to a file, and the rows of another list that were left out.
public final class WriteOutList {

    private final Patients patients;
    private final Households households;
    private final AuditLog audit;
    private final ListFiles files;
    private final Clock clock;

    public WriteOutList(Patients patients, Households households, AuditLog audit, ListFiles files, Clock clock) {
        this.patients = patients;
        this.households = households;
        this.audit = audit;
        this.files = files;
        this.clock = clock;
    }

    /// True for those who may take the list of patients out of the practice.
    public static boolean may(Actor by) {
        return by.role() == Role.OWNER;
    }

    /// Everybody, those put away included. That a list left the practice is kept in the record.
    ///
    /// @return how many people the file holds
    public int everybody(Path file, Actor by) {
        if (!may(by)) throw new IllegalStateException("only the owner takes the list out");
        List<Patient> people = patients.all();
        Map<HouseholdId, Household> homes =
                households.all().stream().collect(Collectors.toMap(Household::id, Function.identity()));
        files.write(file, ListTable.of(people, homes));
        audit.add(
                new Trail(by, clock.instant(), "patient.export"),
                new AuditLog.Subject("practice", String.valueOf(people.size())));
        return people.size();
    }

    /// The rows that are left out, as they stand in the list, with the reasons in a last column.
    public void leftOut(Path file, Sheet sheet, Checked checked, ListTable.Reasons reasons) {
        files.write(file, ListTable.leftOut(sheet, checked.problems(), reasons));
    }
}
