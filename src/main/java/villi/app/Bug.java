package villi.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Objects;

/// A failure that nobody foresaw, with a short code that is the same for the same place in the program.
///
/// @param details for a report: code, versions and frames; never a message, which could hold words of a patient
record Bug(String code, String details) {

    static Bug of(Throwable thrown, String version) {
        StringBuilder frames = new StringBuilder();
        for (Throwable at = thrown; at != null && frames.length() < 20_000; at = at.getCause()) {
            frames.append(at.getClass().getName()).append('\n');
            for (StackTraceElement frame : at.getStackTrace())
                frames.append("  at ").append(frame).append('\n');
        }
        int kind = thrown.getClass().getName().hashCode() & 0xffff;
        int place = Objects.hash((Object[]) thrown.getStackTrace()) & 0xffff;
        String code = String.format(Locale.ROOT, "%04X:%04X", kind, place);
        StringWriter details = new StringWriter();
        PrintWriter lines = new PrintWriter(details);
        lines.println("Villi " + version + ", code " + code);
        lines.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version"));
        lines.print(frames);
        return new Bug(code, details.toString());
    }
}
