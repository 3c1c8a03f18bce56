package villi.printing;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.usecase.handout.Look;

/// Fills the page templates with a handout. A text that a template prints without `words` or `plain` is a bug and stops
/// it.
final class SheetHtml {

    private static final Set<String> ONE_LINE_CHANGES = Set.of("fridge", "school", "diary", "emergency", "shopping");
    private static final Set<String> WITHOUT_BIRTH_DATE = Set.of("school");
    private static final int LONG_NAME = 60;
    private static final int MOST_BLOCKS = 300;

    private final PebbleEngine engine;

    SheetHtml(Drawings drawings) {
        engine = engine(new SheetExtension(drawings));
    }

    /// Reads our templates and nothing else.
    static PebbleEngine engine(Extension... extensions) {
        ClasspathLoader loader = new ClasspathLoader(SheetHtml.class.getClassLoader());
        loader.setPrefix("villi/printing");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .addEscapingStrategy("refuse", text -> {
                    if (!text.chars().allMatch(Character::isDigit)) {
                        throw new IllegalStateException("A template prints text without a filter");
                    }
                    return text;
                })
                .defaultEscapingStrategy("refuse")
                .extension(extensions)
                .build();
    }

    /// @param own names of the drawings of this sheet only: the code square, the logo
    String html(Handout handout, Look look, SheetPage page, Set<String> own) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("sheet").evaluate(out, values(handout, look, page, own), locale(handout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Locale locale(Handout handout) {
        return Locale.forLanguageTag(handout.language());
    }

    private static Map<String, Object> values(Handout handout, Look look, SheetPage page, Set<String> own) {
        SheetWords words = page.words();
        String kind = words.find("sheet." + handout.code()).orElseGet(() -> words.say("sheet"));
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("language", handout.language());
        values.put("title", title(handout, words));
        values.put("kind", kind);
        values.put("heading", handout.title());
        values.put("person", handout.person());
        values.put("practice", handout.practice());
        values.put("code", handout.code());
        values.put("draft", handout.draft());
        values.put("large", look.largePrint());
        values.put("styles", styles(look));
        values.put("long_name", handout.person().fullName().length() > LONG_NAME);
        values.put(
                "named",
                birthDate(handout)
                        ? handout.person().fullName()
                        : handout.person().called());
        values.put("born", born(handout, words));
        values.put("version", version(handout, words));
        values.put("made", made(handout, words));
        values.put("after_hours", words.say("after_hours", handout.practice().afterHours()));
        values.put("one_line", ONE_LINE_CHANGES.contains(handout.code()));
        values.put("code_square", own.contains(PlanCode.NAME));
        values.put("logo", own.contains(Logo.NAME) ? Logo.NAME : "");
        values.put("parts", parts(page, handout.blocks()));
        return values;
    }

    private static String made(Handout handout, SheetWords words) {
        String day = date(handout, handout.made(), "EEE d MMM yyyy");
        return handout.madeBy().isBlank() ? words.say("made_on", day) : words.say("made", day, handout.madeBy());
    }

    /// The title of the file names the kind of sheet, never the person.
    static String title(Handout handout, SheetWords words) {
        String kind = words.find("sheet." + handout.code()).orElseGet(() -> words.say("sheet"));
        if (handout.draft()) return kind + " · " + words.say("draft");
        return handout.version() == 0 ? kind : kind + " · " + handout.version();
    }

    private static boolean birthDate(Handout handout) {
        return !WITHOUT_BIRTH_DATE.contains(handout.code());
    }

    private static String born(Handout handout, SheetWords words) {
        if (!birthDate(handout)) {
            return "";
        }
        String age = handout.person().ageWords();
        String day = date(handout, handout.person().birthDate(), "d MMM yyyy");
        return words.say("born", day) + (age.isEmpty() ? "" : ", " + age);
    }

    private static String version(Handout handout, SheetWords words) {
        if (handout.draft()) return words.say("draft_version");
        return handout.version() == 0
                ? words.say("unsigned_version")
                : words.say("version", Integer.toString(handout.version()));
    }

    private static String date(Handout handout, LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale(handout)).format(day);
    }

    private static List<String> styles(Look look) {
        String base = "handout.css";
        String paper = look.paper() == Look.Paper.A4 ? "a4.css" : "letter.css";
        return look.largePrint() ? List.of(base, paper, "large.css") : List.of(base, paper);
    }

    private static List<Map<String, Object>> parts(SheetPage page, List<Block> blocks) {
        List<?> few = page.few(blocks, MOST_BLOCKS);
        return few.stream()
                .map(Block.class::cast)
                .map(block -> Map.<String, Object>of("block", block, "template", BlockTemplates.of(block)))
                .toList();
    }
}
