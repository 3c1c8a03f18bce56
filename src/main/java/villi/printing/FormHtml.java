package villi.printing;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import villi.domain.paper.PaperForm;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;

/// Fills the templates of a form.
final class FormHtml {

    private static final Locale LANGUAGE = Locale.US;

    private final PebbleEngine engine;

    FormHtml(Drawings drawings) {
        engine = SheetHtml.engine(new SheetExtension(drawings), new FormExtension(drawings));
    }

    String html(PaperForm form, Practice practice, Look look, SheetPage page) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("form").evaluate(out, values(form, practice, look, page), LANGUAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// The title of the file names the form, never the person.
    private static Map<String, Object> values(PaperForm form, Practice practice, Look look, SheetPage page) {
        SheetWords words = page.words();
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("language", LANGUAGE.toLanguageTag());
        values.put("title", form.title() + " · " + form.code());
        values.put("code", form.code().toString());
        values.put("form", form);
        values.put("person", form.person().orElse(null));
        values.put(
                "born",
                form.person()
                        .map(p -> words.say(
                                "born",
                                DateTimeFormatter.ofPattern("d MMM yyyy", LANGUAGE)
                                        .format(p.birthDate())))
                        .orElse(""));
        values.put(
                "only",
                form.person()
                        .map(p -> words.say("form.only", p.called()))
                        .orElseGet(() -> words.say("form.only.blank")));
        values.put(
                "practice",
                String.join(
                        " · ",
                        List.of(practice.name(), practice.phone()).stream()
                                .filter(w -> !w.isBlank())
                                .toList()));
        values.put("large", look.largePrint());
        values.put("styles", styles(look));
        return values;
    }

    private static List<String> styles(Look look) {
        return java.util.stream.Stream.of(
                        "form", look.paper() == Look.Paper.A4 ? "form-a4" : "", look.largePrint() ? "form-large" : "")
                .filter(s -> !s.isEmpty())
                .toList()
                .stream()
                .map(s -> s + ".css")
                .toList();
    }
}
