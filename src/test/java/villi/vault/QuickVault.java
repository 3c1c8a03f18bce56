package villi.vault;

import java.nio.file.Path;
import java.security.SecureRandom;

/// A vault as the program has it, but cheap to guess, so that tests do not wait.
public final class QuickVault {

    private static final Cost QUICK = new Cost(64, 1, 1);

    private QuickVault() {}

    public static Vault in(Path folder) {
        return new Vault(folder, new SecureRandom(), QUICK, QUICK);
    }
}
