package villi.ui.library;

import villi.domain.library.Source;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// How a source was checked, as shape, colour and word.
final class Marks {

    private Marks() {}

    static String icon(Source.Mark mark) {
        return switch (mark) {
            case READ -> "mdi2c-check";
            case KNOWN -> "mdi2c-circle-half-full";
            case VERIFY -> "mdi2a-alert-circle-outline";
        };
    }

    static Tone tone(Source.Mark mark) {
        return switch (mark) {
            case READ -> Tone.GREEN;
            case KNOWN -> Tone.PLAIN;
            case VERIFY -> Tone.AMBER;
        };
    }

    static String words(Source.Mark mark, Texts texts) {
        return texts.get(
                switch (mark) {
                    case READ -> "library.mark.read";
                    case KNOWN -> "library.mark.known";
                    case VERIFY -> "library.mark.verify";
                });
    }
}
