package villi.printing;

import java.io.IOException;
import villi.usecase.scan.ScanFiles.Reason;

/// Ends the reading of a file that is not taken; never leaves this package.
final class NotTaken extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotTaken(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
