package villi.usecase.practice;

import villi.usecase.practice.Look.Damage;

/// Tells what stands in the data folder before anybody has typed a password. Changes nothing.
public final class LookAtPractice {

    private final Safe safe;

    public LookAtPractice(Safe safe) {
        this.safe = safe;
    }

    public Look look() {
        Store.Found found = safe.store().found();
        if (found.state() == Store.State.UNUSABLE) return new Look.Damaged(found.folder(), Damage.FOLDER_UNUSABLE);
        if (safe.hold().look() instanceof FolderHold.Grip.Other(Look.Holder holder, boolean _))
            return new Look.InUse(holder);
        return header(found);
    }

    private Look header(Store.Found found) {
        boolean database = found.bytes().isPresent();
        return switch (safe.keys().look()) {
            case Keys.Header.Newer(int format) ->
                new Look.NewerThanProgram(format, safe.store().schema());
            case Keys.Header.Unreadable() -> new Look.Damaged(found.folder(), Damage.KEYS_UNREADABLE);
            case Keys.Header.Absent() when database -> new Look.Damaged(found.folder(), Damage.KEYS_MISSING);
            case Keys.Header.Absent(), Keys.Header.Unfinished() -> missing(found);
            case Keys.Header.Ready ready -> ready(ready, found);
        };
    }

    private static Look missing(Store.Found found) {
        return found.state() == Store.State.READ_ONLY
                ? new Look.ReadOnlyFolder(found.folder())
                : new Look.Missing(found.folder());
    }

    private Look ready(Keys.Header.Ready ready, Store.Found found) {
        if (ready.schema() > safe.store().schema()) {
            return new Look.NewerThanProgram(ready.schema(), safe.store().schema());
        }
        if (found.bytes().isEmpty()) return new Look.Damaged(found.folder(), Damage.DATABASE_MISSING);
        if (found.state() == Store.State.READ_ONLY) return new Look.ReadOnlyFolder(found.folder());
        return new Look.Locked(ready.practiceName(), ready.people());
    }
}
