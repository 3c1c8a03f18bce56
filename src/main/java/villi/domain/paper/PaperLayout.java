package villi.domain.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import villi.domain.paper.PaperForm.Asked;
import villi.domain.paper.PaperForm.Column;
import villi.domain.paper.PaperForm.Kind;
import villi.domain.paper.PaperForm.Pair;
import villi.domain.paper.PaperForm.Part;
import villi.domain.paper.PaperForm.Person;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.paper.PaperForm.Section;
import villi.domain.paper.PaperForm.Space;
import villi.domain.paper.PaperForm.Tick;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Questionnaire.Audience;

/// Lays a questionnaire out on paper. Nothing is left out and nothing changes its place, except that what the patient
/// answers alone stands on sheets of its own at the end.
public final class PaperLayout {

    private static final int ROWS = 3;
    private static final int SHORTEST_GRID = 3;

    private final Questionnaire form;
    private final BranchWords branches;
    private final String called;
    private final Set<LinkId> near = new HashSet<>();

    private PaperLayout(Questionnaire form, String called) {
        this.form = form;
        this.called = called;
        this.branches = new BranchWords(form);
    }

    /// @param code of this form and, where there is a person, of that patient
    public static PaperForm of(Questionnaire form, FormCode code, Optional<Person> person) {
        String called = person.map(Person::called).orElse(form.audience() == Audience.PARENT ? "your child" : "you");
        var layout = new PaperLayout(form, called);
        List<Part> parts = Stream.of(layout.part(false), layout.part(true))
                .filter(p -> !p.sections().isEmpty())
                .toList();
        return new PaperForm(code, form.ref(), form.title(), person, parts);
    }

    private Part part(boolean alone) {
        var sections = new ArrayList<Section>();
        for (Item section : form.sections()) {
            near.clear();
            List<Piece> pieces = gathered(rows(section, alone));
            if (!pieces.isEmpty())
                sections.add(
                        new Section(section.linkId(), words(section.wording().text()), pieces));
        }
        return new Part(alone, sections);
    }

    private List<Piece> rows(Item group, boolean alone) {
        var rows = new ArrayList<Piece>();
        for (Item item : group.items()) {
            if (item.section()) rows.addAll(rows(item, alone));
            else if (item.type() != ItemType.DISPLAY && alone(item) == alone) rows.add(row(item));
        }
        return rows;
    }

    private static boolean alone(Item item) {
        return item.table()
                ? item.items().stream().anyMatch(PaperLayout::alone)
                : item.duty().alone();
    }

    private Piece row(Item item) {
        Asked asked = asked(item);
        if (!item.table()) return new Piece.Question(asked, space(item));
        var own = new HashSet<LinkId>();
        item.items().forEach(c -> own.add(c.linkId()));
        List<Column> columns = item.items().stream()
                .map(c -> new Column(asked(c, branches.of(c.visibility(), own), 0), space(c)))
                .toList();
        return new Piece.Table(asked, columns, ROWS);
    }

    /// A branch names its question by number, unless that question and its branches stand directly above.
    private Asked asked(Item item) {
        List<LinkId> on = item.visibility().enableWhen().stream()
                .map(w -> w.question())
                .distinct()
                .toList();
        if (on.isEmpty()) near.clear();
        boolean below = !on.isEmpty() && near.containsAll(on);
        String branch = branches.of(item.visibility(), below && on.size() == 1 ? near : Set.of());
        if (!on.isEmpty() && !below) near.clear();
        near.add(item.linkId());
        return asked(item, branch, on.isEmpty() ? 0 : 1);
    }

    private Asked asked(Item item, String branch, int depth) {
        Item.Wording w = item.wording();
        return new Asked(item.linkId(), item.number(), words(w.text()), words(w.help()), w.lookback(), branch, depth);
    }

    private String words(String text) {
        String spoken = text.replace("{x}", called);
        return spoken.isEmpty() ? spoken : Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1);
    }

    private static Space space(Item item) {
        return switch (item.type()) {
            case CHOICE -> ticks(item, false);
            case OPEN_CHOICE -> item.answers().options().isEmpty() ? new Space.Write(Kind.LINE) : ticks(item, true);
            case QUANTITY -> new Space.Measure(item.answers().units());
            case INTEGER, DECIMAL -> new Space.Write(Kind.NUMBER);
            case DATE -> new Space.Write(Kind.DATE);
            case MONTH -> new Space.Write(Kind.MONTH);
            case STRING -> new Space.Write(Kind.LINE);
            case TEXT -> new Space.Write(Kind.LINES);
            case GROUP, DISPLAY -> throw new IllegalArgumentException(item.linkId() + " takes no answer");
        };
    }

    private static Space.Ticks ticks(Item item, boolean other) {
        Stream<Tick> options = item.answers().options().stream().map(o -> new Tick(o.code(), o.key(), withoutKey(o)));
        Stream<Tick> all = Stream.concat(options, Stream.of(new Tick(Tick.NOT_SURE, Tick.NOT_SURE_KEY, "Not sure")));
        return new Space.Ticks(all.toList(), item.repeats(), other);
    }

    /// `1: small hard lumps` has its key in its words; the box shows it already.
    private static String withoutKey(Item.Option option) {
        String start = option.key() + ": ";
        return option.display().startsWith(start) ? option.display().substring(start.length()) : option.display();
    }

    private static List<Piece> gathered(List<Piece> rows) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < rows.size(); ) {
            int pairs = pairs(rows, i);
            int alike = alike(rows, i);
            if (pairs >= SHORTEST_GRID) {
                pieces.add(paired(rows.subList(i, i + 2 * pairs)));
                i += 2 * pairs;
            } else if (alike >= SHORTEST_GRID) {
                pieces.add(grid(rows.subList(i, i + alike)));
                i += alike;
            } else pieces.add(rows.get(i++));
        }
        return pieces;
    }

    /// How many questions from here share a scale of more than three answers.
    private static int alike(List<Piece> rows, int from) {
        Optional<Space.Ticks> first = scale(rows, from);
        int count = 0;
        while (first.isPresent() && scale(rows, from + count).equals(first)) count++;
        return count;
    }

    /// How many pairs of questions with the same two scales stand from here.
    private static int pairs(List<Piece> rows, int from) {
        Optional<Space.Ticks> first = scale(rows, from);
        Optional<Space.Ticks> second = scale(rows, from + 1);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) return 0;
        int count = 0;
        while (scale(rows, from + 2 * count).equals(first)
                && scale(rows, from + 2 * count + 1).equals(second)
                && text(rows, from + 2 * count + 1).equals(text(rows, from + 1))) count++;
        return count;
    }

    private static Optional<Space.Ticks> scale(List<Piece> rows, int at) {
        return at < rows.size()
                        && rows.get(at) instanceof Piece.Question(Asked _, Space.Ticks ticks)
                        && !ticks.several()
                        && !ticks.other()
                        && ticks.ticks().size() > 4
                        && ticks.ticks().size() < 9
                ? Optional.of(ticks)
                : Optional.empty();
    }

    private static String text(List<Piece> rows, int at) {
        return ((Piece.Question) rows.get(at)).asked().text();
    }

    private static Piece grid(List<Piece> rows) {
        return new Piece.Grid(
                scale(rows, 0).orElseThrow(),
                rows.stream().map(r -> ((Piece.Question) r).asked()).toList());
    }

    private static Piece paired(List<Piece> rows) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < rows.size(); i += 2) {
            pairs.add(new Pair(((Piece.Question) rows.get(i)).asked(), ((Piece.Question) rows.get(i + 1)).asked()));
        }
        return new Piece.Pairs(scale(rows, 0).orElseThrow(), scale(rows, 1).orElseThrow(), text(rows, 1), pairs);
    }
}
