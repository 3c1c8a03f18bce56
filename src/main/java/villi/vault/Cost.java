package villi.vault;

/// How much work one guess of a password is (Argon2id, RFC 9106).
///
/// @param kib memory in KiB
/// @param passes how often the memory is walked
/// @param lanes independent parts of the memory
record Cost(int kib, int passes, int lanes) {

    /// RFC 9106's choice for machines with little memory.
    static final Cost USUAL = new Cost(64 * 1024, 3, 4);

    /// Below this no key is ever wrapped (OWASP minimum).
    static final Cost FLOOR = new Cost(19 * 1024, 2, 1);

    private static final int MOST_KIB = 1024 * 1024;

    Cost {
        if (kib < 8 * lanes || kib > MOST_KIB || passes < 1 || passes > 64 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("impossible cost");
        }
    }

    boolean below(Cost floor) {
        return kib < floor.kib || passes < floor.passes || lanes < floor.lanes;
    }
}
