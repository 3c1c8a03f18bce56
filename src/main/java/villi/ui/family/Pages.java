package villi.ui.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.intake.Line;
import villi.ui.intake.OpenIntake;

/// Lays an open intake out as pages. What a teen has told alone is never shown to the next one who holds the screen:
/// answers from before this hand-over are left out, and a private part that was left stays closed.
final class Pages {

    private final OpenIntake intake;
    private final Questionnaire form;
    private final Set<Slot> toldBefore = new HashSet<>();
    private final Set<Item> closed = new HashSet<>();

    Pages(OpenIntake intake) {
        this.intake = intake;
        this.form = intake.session().form();
        for (Line line : intake.lines()) {
            if (line instanceof Line.Question q
                    && form.alone(q.section())
                    && intake.at(q).settled()) {
                toldBefore.add(q.slot());
            }
        }
    }

    /// Nobody comes back into these sections.
    void close(List<Item> sections) {
        closed.addAll(sections);
    }

    /// How many questions are asked now, private ones too.
    int asked() {
        return (int)
                intake.lines().stream().filter(Line.Question.class::isInstance).count();
    }

    /// From the welcome to the last question; how it ends depends on what was skipped.
    List<Page> all() {
        var pages = new ArrayList<Page>(List.of(new Page.Welcome()));
        var block = new ArrayList<Page>();
        var sections = new ArrayList<Item>();
        int number = 0;
        Optional<Page.Row> row = Optional.empty();
        for (Line line : intake.lines()) {
            if (line instanceof Line.Question) number++;
            row = row(line, row);
            boolean alone = form.alone(line.section());
            if (!alone) flush(block, sections, pages);
            Optional<Page> page = page(line, number, row);
            if (!alone) page.ifPresent(pages::add);
            else if (!closed.contains(line.section())) {
                if (!sections.contains(line.section())) sections.add(line.section());
                page.filter(this::open).ifPresent(block::add);
            }
        }
        flush(block, sections, pages);
        return pages;
    }

    private static void flush(List<Page> block, List<Item> sections, List<Page> pages) {
        if (block.stream().anyMatch(Page.Ask.class::isInstance)) {
            pages.add(new Page.Alone(sections));
            pages.addAll(block);
            pages.add(new Page.TogetherAgain(sections));
        }
        block.clear();
        sections.clear();
    }

    private boolean open(Page page) {
        return !(page instanceof Page.Ask ask)
                || !toldBefore.contains(ask.question().slot());
    }

    private static Optional<Page> page(Line line, int number, Optional<Page.Row> row) {
        return switch (line) {
            case Line.Question q -> Optional.of(new Page.Ask(q, number, row.filter(r -> inside(r.title(), q))));
            case Line.AddRow add -> Optional.of(new Page.More(add));
            case Line.RowHead _ -> Optional.empty();
        };
    }

    /// The row that the next questions stand in.
    private static Optional<Page.Row> row(Line line, Optional<Page.Row> now) {
        return switch (line) {
            case Line.RowHead head -> Optional.of(new Page.Row(head.table(), head.row()));
            case Line.AddRow _ -> Optional.empty();
            case Line.Question _ -> now;
        };
    }

    private static boolean inside(Item table, Line.Question question) {
        return table.items().contains(question.item());
    }
}
