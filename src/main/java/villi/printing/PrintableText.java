package villi.printing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheet.Notice;

/// The text of one sheet, made printable: only characters that a font has, at most so many, and what was changed.
final class PrintableText {

    /// One text; about seven pages.
    static final int LONGEST_TEXT = 20_000;

    /// All texts of a sheet together.
    static final int LONGEST_SHEET = 120_000;

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");

    private final Typefaces typefaces;
    private final String cutWords;
    private final Set<Typefaces.Fallback> fallbacks = new LinkedHashSet<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private int printed;

    /// @param cutWords what stands where a text was cut, with `{0}` for the number of characters
    PrintableText(Typefaces typefaces, String cutWords) {
        this.typefaces = typefaces;
        this.cutWords = cutWords;
    }

    /// HTML of a text: escaped, `**strong**` set in bold, line breaks kept.
    String html(String text) {
        String escaped = escape(clean(text));
        return STRONG.matcher(escaped).replaceAll("<b>$1</b>").replace("\n", "<br/>");
    }

    /// Escaped for an attribute.
    String attribute(String text) {
        return escape(clean(text).replace("**", "").replace('\n', ' '));
    }

    Set<Typefaces.Fallback> fallbacks() {
        return Set.copyOf(fallbacks);
    }

    boolean rightToLeft() {
        return fallbacks.stream().anyMatch(Typefaces.Fallback::rightToLeft);
    }

    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        missing.forEach((name, count) -> all.add(new Notice(Sheet.Kind.CHARACTER_NOT_PRINTABLE, name, count)));
        return List.copyOf(all);
    }

    void note(Notice notice) {
        notices.add(notice);
    }

    private String clean(String text) {
        String whole = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        String kept = cut(whole);
        StringBuilder out = new StringBuilder(kept.length() + 16);
        for (int i = 0; i < kept.length(); ) {
            int c = kept.codePointAt(i);
            if (plain(c)) {
                out.appendCodePoint(c);
                i += Character.charCount(c);
            } else {
                i = special(kept, i, out);
            }
        }
        return out.toString();
    }

    private boolean plain(int c) {
        return c == '\n' || (c >= ' ' && c < 0x7F) || (c > 0xA0 && c != 0xAD && typefaces.hasMain(c));
    }

    private int special(String text, int from, StringBuilder out) {
        int c = text.codePointAt(from);
        int next = from + Character.charCount(c);
        switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> out.append(c == 0xA0 || c == 0x202F ? '\u00A0' : ' ');
            case Character.FORMAT -> {
                return next;
            }
            default -> {
                if (c == '\t') {
                    out.append(' ');
                } else if (c == 0x2011) {
                    out.append('-');
                } else if (!invisible(c)) {
                    return unusual(text, from, out);
                }
            }
        }
        return next;
    }

    private int unusual(String text, int from, StringBuilder out) {
        int c = text.codePointAt(from);
        int next = from + Character.charCount(c);
        var fallback = writable(c) ? typefaces.fallback(c) : java.util.Optional.<Typefaces.Fallback>empty();
        if (fallback.isPresent()) {
            fallbacks.add(fallback.get());
            out.appendCodePoint(c);
            return next;
        }
        if (!Character.isAlphabetic(c)) {
            String name = name(c);
            missing.merge(name, 1, Integer::sum);
            out.append('[').append(name).append(']');
            return next;
        }
        return unknownLetters(text, from, out);
    }

    /// A word in a script that no font has: its script and length stand in its place.
    private int unknownLetters(String text, int from, StringBuilder out) {
        var script = Character.UnicodeScript.of(text.codePointAt(from));
        int to = from;
        int count = 0;
        while (to < text.length()) {
            int c = text.codePointAt(to);
            var own = Character.UnicodeScript.of(c);
            if (own != script
                    && own != Character.UnicodeScript.INHERITED
                    && !invisible(c)
                    && Character.getType(c) != Character.FORMAT) {
                break;
            }
            count++;
            to += Character.charCount(c);
        }
        String name = "letters of the script "
                + script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        missing.merge(name, count, Integer::sum);
        out.append('[').append(count).append(' ').append(name).append(']');
        return to;
    }

    private static boolean writable(int c) {
        return Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && !Character.isISOControl(c);
    }

    /// Variation selectors and skin tones change the picture, not the word.
    private static boolean invisible(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static String name(int c) {
        String name =
                Character.isDefined(c) && !Character.isISOControl(c) && Character.getType(c) != Character.PRIVATE_USE
                        ? Character.getName(c)
                        : null;
        return name == null ? "character U+%04X".formatted(c) : name.toLowerCase(Locale.ROOT);
    }

    private String cut(String text) {
        int room = Math.max(0, Math.min(LONGEST_TEXT, LONGEST_SHEET - printed));
        if (text.length() <= room) {
            printed += text.length();
            return text;
        }
        int end = room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        printed += end;
        int left = text.length() - end;
        notices.add(new Notice(Sheet.Kind.TEXT_CUT, text.substring(0, Math.min(40, end)), left));
        return text.substring(0, end) + "\n" + cutWords.replace("{0}", Integer.toString(left));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
