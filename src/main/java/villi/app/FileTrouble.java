package villi.app;

/// A file named on the command line that cannot be read or written; the message names it and says why.
final class FileTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    FileTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
