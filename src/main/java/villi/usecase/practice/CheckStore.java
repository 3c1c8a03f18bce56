package villi.usecase.practice;

/// What `villi doctor` and the About screen tell about the store. Changes nothing and needs no password.
public final class CheckStore {

    private final Safe safe;

    public CheckStore(Safe safe) {
        this.safe = safe;
    }

    public Report check() {
        return new Report(
                safe.store().found(),
                new LookAtPractice(safe).look(),
                safe.store().schema());
    }

    /// @param found folder, size of the database, free disk
    /// @param schema newest schema number that this program understands
    public record Report(Store.Found found, Look look, int schema) {

        /// True when a practice can be opened or created here.
        public boolean usable() {
            return switch (look) {
                case Look.Missing _, Look.Locked _, Look.InUse _ -> true;
                case Look.NewerThanProgram _, Look.Damaged _, Look.ReadOnlyFolder _ -> false;
            };
        }
    }
}
