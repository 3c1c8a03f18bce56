package villi.app;

import java.util.stream.Collectors;
import villi.content.RefusedContent;
import villi.fhir.BadInput;
import villi.ui.text.Texts;
import villi.usecase.Trouble;

/// One clear sentence for the command line about what went wrong.
final class Complaint {

    private Complaint() {}

    static String of(Throwable thrown) {
        return switch (thrown) {
            case BadInput bad -> bad.place() + ": " + bad.reason();
            case RefusedContent refused ->
                refused.errors().stream().map(Object::toString).collect(Collectors.joining(System.lineSeparator()));
            case Trouble trouble ->
                Texts.in(java.util.Locale.ENGLISH)
                        .get("trouble." + trouble.key(), trouble.arguments().toArray());
            case FileTrouble file -> file.words();
            default ->
                "Villi failed at this. Code "
                        + Bug.of(thrown, Version.current()).code() + ". "
                        + Bug.of(thrown, Version.current()).details();
        };
    }
}
