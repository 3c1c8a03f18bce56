package villi.domain.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Plausibility;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.paper.PaperForm.Asked;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.paper.PaperForm.Space;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Contradiction;

/// The questions that have to be asked again as a paper of their own: same words, same numbers, same keys as the form.
public final class QuerySlip {

    private final Answers answers;
    private final Branches branches;
    private final Map<LinkId, Asking> asked = new HashMap<>();

    /// A question with its space, and the table that it is a column of.
    private record Asking(Asked words, Space space, Optional<Piece.Table> table) {}

    private QuerySlip(Questionnaire form, PaperForm whole, Answers answers) {
        this.answers = answers;
        this.branches = new Branches(form);
        whole.parts().stream()
                .flatMap(p -> p.sections().stream())
                .flatMap(s -> s.pieces().stream())
                .forEach(this::index);
    }

    /// @param whole the form as it stands on paper, for the patient
    /// @param contradictions in these answers
    /// @return without parts when nothing has to be asked again
    public static PaperForm of(
            Questionnaire form, PaperForm whole, Answers answers, List<Contradiction.Found> contradictions) {
        var slip = new QuerySlip(form, whole, answers);
        List<Query> queries = Query.of(slip.branches, answers, contradictions);
        List<PaperForm.Part> parts = Stream.of(false, true)
                .map(alone -> slip.part(queries, alone))
                .filter(p -> !p.sections().isEmpty())
                .toList();
        return new PaperForm(whole.code(), whole.ref(), "Please answer again: " + whole.title(), whole.person(), parts);
    }

    private PaperForm.Part part(List<Query> queries, boolean alone) {
        var sections = new ArrayList<PaperForm.Section>();
        List<Query> here = queries.stream()
                .filter(q -> q.place().item().duty().alone() == alone)
                .toList();
        for (Item section :
                here.stream().map(q -> q.place().section()).distinct().toList()) {
            List<Piece> pieces = here.stream()
                    .filter(q -> q.place().section().equals(section))
                    .<Piece>map(this::piece)
                    .toList();
            sections.add(
                    new PaperForm.Section(section.linkId(), section.wording().text(), pieces));
        }
        return new PaperForm.Part(alone, sections);
    }

    private Piece.Question piece(Query query) {
        Slot slot = query.place().slot();
        Asking asking = asked.get(slot.linkId());
        if (asking == null) throw new IllegalArgumentException(slot + " does not stand on the paper");
        Asked a = asking.words();
        String text = asking.table().map(t -> line(t, slot.row()) + a.text()).orElse(a.text());
        return new Piece.Question(
                new Asked(a.id(), a.number(), text, a.help(), a.lookback(), reason(query), 0), asking.space());
    }

    /// Which line of a table is meant: its title and what was written first on that line.
    private String line(Piece.Table table, int row) {
        String first = answers.at(new Slot(table.columns().getFirst().asked().id(), row)).values().stream()
                .filter(Value.Words.class::isInstance)
                .map(v -> ", " + ((Value.Words) v).text())
                .findFirst()
                .orElse("");
        return table.title().text() + " (line " + row + first + "): ";
    }

    private String reason(Query query) {
        return switch (query.reason()) {
            case UNREADABLE -> "We could not read this.";
            case MISSING -> "This was left open.";
            case CONTRADICTING -> query.words();
            case UNUSUAL ->
                Plausibility.doubt(
                                query.place().item(), answers.at(query.place().slot()))
                        .map(d -> "We read " + number(d.number(), query.place().item()) + ". Is that right?")
                        .orElse("");
        };
    }

    private static String number(BigDecimal number, Item item) {
        String plain = number.stripTrailingZeros().toPlainString();
        List<Item.Unit> units = item.answers().units();
        return units.isEmpty() ? plain : plain + " " + units.getFirst().display();
    }

    private void index(Piece piece) {
        switch (piece) {
            case Piece.Question(Asked words, Space space) -> put(words, space, Optional.empty());
            case Piece.Grid grid -> grid.rows().forEach(words -> put(words, grid.answers(), Optional.empty()));
            case Piece.Pairs pairs ->
                pairs.rows().forEach(p -> {
                    put(p.first(), pairs.first(), Optional.empty());
                    put(p.second(), pairs.second(), Optional.empty());
                });
            case Piece.Table table -> table.columns().forEach(c -> put(c.asked(), c.space(), Optional.of(table)));
        }
    }

    private void put(Asked words, Space space, Optional<Piece.Table> table) {
        asked.put(words.id(), new Asking(words, space, table));
    }
}
