package villi.content;

/// Stops the reading of one part of a content file; {@link Problems} collects it and reading goes on with the next
/// part.
public final class BadContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ContentError error;

    BadContent(ContentError error) {
        super(error.toString());
        this.error = error;
    }

    public ContentError error() {
        return error;
    }
}
