package villi.content;

import java.util.List;
import java.util.stream.Collectors;

/// The content cannot be used. The message lists every reason, one a line, with file and line.
public final class RefusedContent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentError> errors;

    RefusedContent(List<ContentError> errors) {
        super(errors.stream().map(ContentError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    public List<ContentError> errors() {
        return errors;
    }
}
