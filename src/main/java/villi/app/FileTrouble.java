package villi.app;

/// A file named on the command line that cannot be read or written; the message names it and says why.
final class FileTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    FileTrouble(String words, Throwable cause) {
        super(words, cause);
        this.words = words;
    }

    String words() {
        return words;
    }
}
