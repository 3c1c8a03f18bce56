package villi.fhir;

import java.util.List;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Wording for programs that do not know the person's name.
final class Wordings {

    private Wordings() {}

    /// The question with its time frame and without a name.
    static String plain(Item.Wording words, Questionnaire form) {
        String text = unnamed(words.text(), form);
        return words.lookback().isEmpty() ? text : text + " (" + words.lookback() + ")";
    }

    /// The text with "your child" or "your baby" in place of the name.
    private static String unnamed(String text, Questionnaire form) {
        String plain = text.replace("{x}", form.bands().equals(List.of(AgeBand.INF)) ? "your baby" : "your child");
        return text.startsWith("{x}") ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }
}
