package villi.printing;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;

/// The plan's code square. It holds the plan's number and version, no name, no health word, no address.
final class PlanCode {

    static final String NAME = "plan-code.svg";
    private static final int QUIET = 4;

    private PlanCode() {}

    static String text(String planId, int version) {
        return "VILLI:" + planId + ":V" + version;
    }

    /// A drawing with four modules of quiet zone.
    static byte[] svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %1$d %1$d">\
            <rect width="%1$d" height="%1$d" fill="#fff"/><path fill="#000" d="%2$s"/></svg>\
            """.formatted(size, path).getBytes(StandardCharsets.UTF_8);
    }
}
