package villi.ui.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import villi.domain.patient.Patient;
import villi.ui.kit.Palette.Part;
import villi.ui.person.Highlight;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Marks;

/// A patient in the palette: who it is, and what of it was typed.
final class FoundRow {

    private static final String GAP = "  ·  ";

    private final Texts texts;
    private final LocalDate today;
    private final Asked asked;

    FoundRow(Texts texts, LocalDate today, Asked asked) {
        this.texts = texts;
        this.today = today;
        this.asked = asked;
    }

    List<Part> name(Patient patient) {
        var name = patient.name();
        List<Part> parts = new ArrayList<>(name(Names.listed(name.family(), name.given())));
        String age = Dates.age(patient.birthDate(), today);
        parts.add(new Part("  " + texts.get("find.born", age) + " ", Part.Kind.REST));
        boolean typed = asked.means(patient.birthDate());
        parts.add(new Part(Dates.full(patient.birthDate()), typed ? Part.Kind.HIT : Part.Kind.REST));
        return parts;
    }

    /// The number, what the patient is called, the guardian; households, phones and former names where they were
    /// typed.
    List<Part> detail(Found found) {
        Patient patient = found.patient();
        List<List<Part>> pieces = new ArrayList<>();
        pieces.add(digits(texts.get("patients.number", patient.number())));
        String called = patient.name().preferred();
        if (!called.isBlank()) pieces.add(rest(texts.get("banner.called", called)));
        found.adults().stream().limit(1).forEach(a -> pieces.add(rest(a)));
        for (Found.Reason reason : found.reasons(asked)) {
            if (!found.adults().stream().limit(1).toList().contains(reason.text())) pieces.add(reason(reason));
        }
        if (patient.archived()) pieces.add(List.of(new Part(texts.get("find.archived"), Part.Kind.REST)));
        return joined(pieces);
    }

    private List<Part> name(String name) {
        return Highlight.name(name, Marks.in(name, asked));
    }

    private List<Part> rest(String text) {
        return Highlight.rest(text, Marks.in(text, asked));
    }

    private List<Part> digits(String text) {
        return Highlight.rest(text, Marks.digits(text, asked));
    }

    private List<Part> reason(Found.Reason reason) {
        String text = switch (reason.kind()) {
            case ADULT, PHONE -> reason.text();
            case HOME -> texts.get("chart.family", reason.text());
            case FORMER_NAME -> texts.get("find.former", reason.text());
            case FORMER_NUMBER -> texts.get("find.former", texts.get("patients.number", reason.text()));
        };
        return reason.kind().digits() ? digits(text) : rest(text);
    }

    private static List<Part> joined(List<List<Part>> pieces) {
        var all = new ArrayList<Part>();
        for (List<Part> piece : pieces) {
            if (!all.isEmpty()) all.add(new Part(GAP, Part.Kind.REST));
            all.addAll(piece);
        }
        return all;
    }
}
