package villi.usecase.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog;

/// What was done, in memory.
public final class MemoryAudit implements AuditLog {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void add(Trail trail, Subject subject) {
        entries.addFirst(new Entry(entries.size() + 1L, trail, subject, "", ""));
    }

    @Override
    public List<Entry> latest(int count) {
        return entries.stream().limit(count).toList();
    }

    @Override
    public List<Entry> about(Subject subject) {
        return entries.stream().filter(e -> e.subject().equals(subject)).toList();
    }

    @Override
    public Verdict verify() {
        return new Verdict(entries.size(), "", Optional.empty());
    }
}
