package villi.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.paper.PaperForm.Asked;
import villi.domain.paper.PaperForm.Kind;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.paper.PaperForm.Space;

/// One line of a form: a piece over the whole width, or two short questions side by side.
record FormLine(Piece first, Optional<Piece> beside) {

    /// Characters of question and answers that fit into half a line, in three rows.
    private static final int HALF = 135;

    /// Puts short questions that follow each other side by side; large print has one on each line, also of a grid.
    static List<FormLine> of(List<Piece> pieces, boolean large) {
        if (large)
            return pieces.stream()
                    .flatMap(FormLine::single)
                    .map(p -> new FormLine(p, Optional.empty()))
                    .toList();
        var lines = new ArrayList<FormLine>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean pair = i + 1 < pieces.size() && half(pieces.get(i)) && half(pieces.get(i + 1));
            lines.add(new FormLine(pieces.get(i), pair ? Optional.of(pieces.get(i + 1)) : Optional.empty()));
            if (pair) i++;
        }
        return lines;
    }

    private static Stream<Piece> single(Piece piece) {
        return switch (piece) {
            case Piece.Grid g -> g.rows().stream().map(asked -> new Piece.Question(asked, g.answers()));
            case Piece.Pairs p ->
                p.rows().stream()
                        .flatMap(r -> Stream.of(
                                new Piece.Question(r.first(), p.first()), new Piece.Question(r.second(), p.second())));
            case Piece.Question _, Piece.Table _ -> Stream.of(piece);
        };
    }

    public boolean two() {
        return beside.isPresent();
    }

    public Piece second() {
        return beside.orElseThrow();
    }

    /// True for what may go on on the next page.
    boolean splits() {
        return switch (first) {
            case Piece.Question _ -> false;
            case Piece.Grid _, Piece.Pairs _, Piece.Table _ -> true;
        };
    }

    private static boolean half(Piece piece) {
        return piece instanceof Piece.Question(Asked asked, Space space) && length(asked) + length(space) <= HALF;
    }

    private static int length(Asked asked) {
        return asked.branch().length()
                + asked.text().length()
                + asked.lookback().length()
                + asked.help().length()
                + 2;
    }

    private static int length(Space space) {
        return switch (space) {
            case Space.Ticks t ->
                t.other() || stool(t)
                        ? HALF
                        : t.ticks().stream()
                                        .mapToInt(k -> k.words().length() + FormExtension.BOX)
                                        .sum()
                                + (t.several() ? 14 : 0);
            case Space.Measure m -> m.units().size() * 16;
            case Space.Write w -> w.kind() == Kind.LINE ? 40 : w.kind() == Kind.LINES ? HALF : 30;
        };
    }

    private static boolean stool(Space.Ticks ticks) {
        return ticks.ticks().getFirst().code().matches("[fd]1");
    }
}
