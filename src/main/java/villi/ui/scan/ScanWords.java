package villi.ui.scan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import villi.domain.scan.Scan;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.scan.ScanFiles.Reason;

/// How scans are spoken of.
record ScanWords(Texts texts) {

    private static final int MEGABYTE = 1_000_000;

    String title(Scan scan) {
        return scan.content().title().isEmpty()
                ? kind(scan.type())
                : scan.content().title();
    }

    String kind(Scan.Type type) {
        return texts.get("scan.kind." + type.name().toLowerCase(Locale.ROOT));
    }

    /// Who added it and when.
    String added(Scan scan) {
        LocalDateTime at = LocalDateTime.ofInstant(scan.date(), ZoneId.systemDefault());
        return texts.get(
                "scan.added",
                Dates.full(at.toLocalDate()),
                Dates.minute(at.toLocalTime()),
                scan.author().name());
    }

    /// Its pages and its size.
    String size(Scan scan) {
        int bytes = scan.content().size();
        String size = bytes < MEGABYTE
                ? texts.get("scan.kilobytes", Math.max(1, bytes / 1000))
                : texts.get("scan.megabytes", String.format(Locale.US, "%.1f", (double) bytes / MEGABYTE));
        return texts.count("scan.pages", scan.content().pages()) + ", " + size;
    }

    /// Why a file was not taken, and what to do instead.
    String reason(Reason reason) {
        return texts.get("scan.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
