package villi.domain.scan;

import java.util.Optional;
import java.util.stream.Stream;

/// What the bytes of a scan are.
public enum ContentType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String code;
    private final String ending;

    ContentType(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    /// The media type, for example `image/jpeg`.
    public String code() {
        return code;
    }

    /// Of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    public static Optional<ContentType> of(String code) {
        return Stream.of(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
