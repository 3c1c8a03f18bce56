package villi.usecase.scan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.usecase.Trail;

/// Scans that live as long as a test.
public final class MemoryScans implements Scans {

    private final Map<ScanId, Scan> kept = new LinkedHashMap<>();
    private final Map<ScanId, ScanContent> contents = new LinkedHashMap<>();

    @Override
    public List<Scan> of(PatientId patient) {
        return kept.values().stream()
                .filter(s -> s.subject().equals(patient))
                .sorted(Comparator.comparing(Scan::date).reversed())
                .toList();
    }

    @Override
    public Optional<Scan> find(ScanId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public ScanContent content(ScanId id) {
        return java.util.Objects.requireNonNull(contents.get(id));
    }

    @Override
    public void add(Scan scan, ScanContent content, Trail trail) {
        kept.put(scan.id(), scan);
        contents.put(scan.id(), content);
    }

    @Override
    public void change(Scan scan, Trail trail) {
        kept.put(scan.id(), scan);
    }
}
