package villi.fhir;

import villi.domain.questionnaire.Item;

/// Wording for programs that do not know the person's name.
final class Wordings {

    private static final String CHILD = "your child";

    private Wordings() {}

    /// The question with its time frame and without a name.
    static String plain(Item.Wording words) {
        String text = unnamed(words.text());
        return words.lookback().isEmpty() ? text : text + " (" + words.lookback() + ")";
    }

    /// The text with "your child" in place of the name.
    static String unnamed(String text) {
        String plain = text.replace("{x}", CHILD);
        return text.startsWith("{x}") ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }
}
