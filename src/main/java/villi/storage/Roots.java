package villi.storage;

import static villi.storage.schema.Tables.PATIENT_UNION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.patient.PatientId;

/// Which record stands for a person, when there are several.
///
/// @param kept by the record that was united with it; it may have been united with another later
record Roots(Map<UUID, UUID> kept) {

    Roots {
        kept = Map.copyOf(kept);
    }

    static Roots load(DSLContext sql) {
        var kept = new HashMap<UUID, UUID>();
        sql.select(PATIENT_UNION.OTHER_ID, PATIENT_UNION.KEPT_ID)
                .from(PATIENT_UNION)
                .forEach(row -> kept.put(row.value1(), row.value2()));
        return new Roots(kept);
    }

    UUID of(UUID record) {
        UUID root = record;
        while (kept.containsKey(root)) root = kept.get(root);
        return root;
    }

    PatientId patient(UUID record) {
        return new PatientId(of(record));
    }

    /// Every record of the person that a record belongs to, the kept one first.
    List<UUID> all(UUID record) {
        UUID root = of(record);
        var all = new ArrayList<UUID>();
        all.add(root);
        kept.keySet().stream().filter(id -> of(id).equals(root)).sorted().forEach(all::add);
        return all;
    }

    boolean other(UUID record) {
        return kept.containsKey(record);
    }
}
