package villi.ui.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import villi.domain.roster.DateOrder;
import villi.domain.roster.ListTable;
import villi.domain.roster.Meaning;
import villi.domain.roster.Person;
import villi.domain.roster.Problem;
import villi.domain.roster.Taken;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.roster.ListFiles.Letters;
import villi.usecase.roster.ListFiles.Refusal;

/// How taking a list in is put into words.
final class ImportWords implements ListTable.Reasons {

    private static final int MOST = 60;

    private final Texts texts;
    private final LocalDate today;

    ImportWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    String meaning(Taken taken) {
        String words = texts.get("list.meaning." + code(taken.meaning()));
        return taken.meaning().ofGuardian() && taken.place() > 1
                ? texts.get("list.meaning-counted", words, taken.place())
                : words;
    }

    String letters(Letters letters) {
        return texts.get("list.letters." + code(letters));
    }

    String between(char sign) {
        return switch (sign) {
            case ',' -> texts.get("list.between.comma");
            case ';' -> texts.get("list.between.semicolon");
            case '\t' -> texts.get("list.between.tab");
            case '|' -> texts.get("list.between.bar");
            default -> String.valueOf(sign);
        };
    }

    String order(DateOrder order) {
        return texts.get("list.order." + code(order));
    }

    String refusal(Refusal why, int row) {
        return texts.get("list.refused." + code(why), row);
    }

    @Override
    public String heading() {
        return texts.get("list.reason-heading");
    }

    /// What is wrong and what would mend it, in one sentence.
    @Override
    public String of(Problem problem) {
        return texts.get("list.reason." + code(problem.reason()), problem.other());
    }

    /// `Birth date: 31.02.2020`; signs that are no text are marked.
    ///
    /// @param heads the headings, or none
    String where(Problem problem, List<String> heads) {
        String text = problem.cell().replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
        String brief = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        if (problem.column() == Problem.WHOLE_ROW) return brief;
        String head =
                problem.column() < heads.size() ? heads.get(problem.column()).strip() : "";
        String column = head.isEmpty() ? texts.get("list.column", problem.column() + 1) : head;
        return brief.isEmpty() ? column : column + ": " + brief;
    }

    /// `Keller, Mia, called Mimi`
    String name(Person person) {
        String listed = Names.listed(person.name().family(), person.name().given());
        return person.name().preferred().isBlank()
                ? listed
                : listed + ", " + texts.get("banner.called", person.name().preferred());
    }

    /// `3 Apr 2019, now 7 y 7 m, female`
    String born(Person person) {
        String sex = texts.get("banner.sex." + code(person.sex()));
        return texts.get("register.birth.echo", date(person.birthDate()), Dates.age(person.birthDate(), today))
                + "  ·  " + sex;
    }

    /// `3 Apr 2019`
    static String date(LocalDate day) {
        return Dates.brief(day) + " " + day.getYear();
    }

    /// Everything else that is read of a person.
    String rest(Person person) {
        var parts = new ArrayList<String>();
        person.number().ifPresent(n -> parts.add(texts.get("patients.number", n)));
        Person.Home home = person.home();
        home.guardians()
                .forEach(g -> parts.add(
                        g.relationship().isEmpty()
                                ? g.name()
                                : texts.get("list.guardian", g.name(), g.relationship())));
        for (String part : List.of(home.phone(), home.email(), home.address())) {
            if (!part.isEmpty()) parts.add(part);
        }
        if (person.away()) parts.add(texts.get("patients.archived"));
        return String.join("  ·  ", parts);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Everything that a column can be taken for, in the order in which people look for it.
    static List<Taken> choices() {
        var choices = new ArrayList<Taken>();
        for (Meaning meaning : Meaning.values()) {
            choices.add(Taken.of(meaning));
        }
        for (Meaning meaning : Meaning.values()) {
            if (meaning.ofGuardian()) choices.add(new Taken(meaning, 2));
        }
        return choices;
    }
}
