package villi.usecase.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.questionnaire.QuestionnaireRef;

/// What a fillable form says about itself, written `intake-child|1|CHI1-7F3K`. No name is in it.
public record FormMark(QuestionnaireRef form, String code) {

    /// Name of the entry in the file and of its hidden field.
    public static final String KEY = "VilliForm";

    private static final Pattern WORDS =
            Pattern.compile("(?<id>[a-z0-9-]{1,60})\\|(?<version>[A-Za-z0-9.]{1,20})\\|(?<code>[A-Z0-9-]{3,30})");

    public static Optional<FormMark> read(String words) {
        Matcher m = WORDS.matcher(words.strip());
        return m.matches()
                ? Optional.of(new FormMark(new QuestionnaireRef(m.group("id"), m.group("version")), m.group("code")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return form + "|" + code;
    }
}
