package villi.domain.handout;

import java.util.List;
import java.util.stream.Stream;

/// Every word that a block prints, one text per line.
public final class Words {

    private Words() {}

    public static List<String> of(Handout handout) {
        return Stream.concat(
                        Stream.of(handout.title()), handout.blocks().stream().flatMap(b -> of(b).stream()))
                .toList();
    }

    public static List<String> of(Block block) {
        return lines(block)
                .filter(l -> !l.isBlank())
                .map(l -> l.replace("**", ""))
                .toList();
    }

    /// How many letters these blocks print.
    static int length(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> of(b).stream())
                .mapToInt(String::length)
                .sum();
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Goal b -> Stream.of(b.text());
            case Block.Heading b -> Stream.of(b.text());
            case Block.Paragraph b -> Stream.of(b.text());
            case Block.TimeLine b -> b.stops().stream().flatMap(s -> Stream.of(s.words(), s.date()));
            case Block.Steps b -> b.steps().stream().flatMap(s -> Stream.of(s.action(), s.how(), because(s.because())));
            case Block.Feed b ->
                Stream.concat(Stream.of(b.title()), b.foods().stream().map(Block.Feed.Food::words));
            case Block.Swaps b ->
                Stream.concat(
                        Stream.of(b.caption()),
                        b.pairs().stream().flatMap(p -> Stream.of(p.out(), p.outMore(), p.in())));
            case Block.LabelWords b ->
                Stream.of(Stream.of(b.food()), b.avoid().stream(), b.check().stream(), b.fine().stream())
                        .flatMap(s -> s);
            case Block.Table b ->
                Stream.of(
                                Stream.of(b.caption()),
                                b.head().stream(),
                                b.rows().stream().flatMap(List::stream))
                        .flatMap(s -> s);
            case Block.Bullets b -> b.lines().stream();
            case Block.KeepMedicine b -> Stream.of(b.text());
            case Block.AskFirst b -> Stream.of(b.text());
            case Block.CallBox b ->
                Stream.of(
                                Stream.of(b.now()),
                                b.nowSigns().stream(),
                                Stream.of(b.today()),
                                b.todaySigns().stream(),
                                Stream.of(b.phones()))
                        .flatMap(s -> s);
            case Block.Changes b -> Stream.of(b.fresh(), b.changed(), b.stopped());
            case Block.Claims b ->
                b.claims().stream().flatMap(c -> Stream.of(c.title(), c.articleSays(), c.evidenceNote(), c.grades()));
            case Block.Beside b ->
                Stream.concat(b.left().stream(), b.right().stream()).flatMap(Words::lines);
            case Block.Diary b ->
                Stream.of(Stream.of(b.caption()), b.days().stream(), b.columns().stream())
                        .flatMap(s -> s);
            case Block.Signatures b -> Stream.concat(Stream.of(b.teachBack()), b.lines().stream());
            case Block.Sources b -> b.sources().stream();
            case Block.Note b -> Stream.of(b.text());
            case Block.Framed b -> Stream.of(b.title(), b.text());
            case Block.DiaryWeek b ->
                Stream.concat(
                        Stream.concat(Stream.of(b.caption()), b.days().stream()),
                        b.columns().stream().flatMap(c -> Stream.of(c.title(), c.hint())));
            case Block.StoolForms b -> Stream.concat(b.words().stream(), Stream.of(b.hard(), b.usual(), b.loose()));
            case Block.Scale b -> b.words().stream();
            case Block.ComesBack b -> b.portions().stream().flatMap(p -> Stream.of(p.date(), p.words(), p.more()));
            case Block.Checks b -> Stream.concat(Stream.of(b.title()), b.lines().stream());
            case Block.Prompts b -> b.questions().stream();
            case Block.Emergency b -> Stream.concat(Stream.of(b.call()), b.signs().stream());
            case Block.EmergencyMore b ->
                Stream.concat(
                        Stream.concat(Stream.of(b.today()), b.todaySigns().stream()),
                        Stream.concat(
                                Stream.of(b.phones()),
                                b.asides().stream().flatMap(a -> Stream.of(a.title(), a.text()))));
            case Block.SayThis b ->
                Stream.concat(Stream.of(b.caption()), b.lines().stream().flatMap(l -> Stream.of(l.label(), l.words())));
            case Block.Numbers b -> Stream.of(b.helpLabel(), b.help(), b.emergencyLabel(), b.emergency());
            case Block.TickDays b ->
                Stream.concat(Stream.of(b.caption()), b.weeks().stream().map(Block.TickDays.Week::name));
            case Block.Calendar b ->
                Stream.concat(
                        Stream.of(b.caption()),
                        b.weeks().stream()
                                .flatMap(List::stream)
                                .flatMap(d -> Stream.of(d.date(), d.words(), d.note())));
            case Block.WriteLines _ -> Stream.empty();
        };
    }

    private static String because(String because) {
        return because.isBlank() ? "" : "Because: " + because;
    }
}
