package villi.domain.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;
import villi.domain.support.Support;

/// Supports with how and until when, medicines, the way back, the diary.
final class CarePart {

    private final Printout printout;
    private final Shown shown;
    private final Speech speech;

    CarePart(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
    }

    List<Block> blocks(List<String> printed) {
        var blocks = new ArrayList<Block>();
        supports(blocks);
        medicines(blocks, printed);
        toDo(blocks);
        return blocks;
    }

    private void supports(List<Block> blocks) {
        var lines = Stream.concat(shown.of(Kind.SUPPORT).stream(), shown.of(Kind.HABIT).stream())
                .filter(l -> l.swaps().isEmpty())
                .toList();
        blocks.add(new Block.Heading("What helps the belly", false));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Table(
                    "Each line has an end or a check date.",
                    List.of("What", "How", "Until when", "Because"),
                    lines.stream().map(this::row).toList(),
                    lines.stream().map(this::icon).toList()));
        }
        stops(lines, blocks);
        if (lines.stream().noneMatch(this::pill)) {
            blocks.add(new Block.Paragraph("**No pills, powders or herbs are in this plan.**"));
        }
    }

    private List<String> row(PlanLine line) {
        String what =
                support(line).map(s -> s.names().family()).orElse(line.wording().title());
        return List.of(what, line.wording().forFamily(), until(line), speech.reason(shown.because(line)));
    }

    private String until(PlanLine line) {
        boolean ends = support(line).flatMap(s -> s.course().days()).isPresent();
        return line.span()
                .map(s -> ends
                        ? "Last day " + Days.words(s.last())
                        : "Check " + Days.words(printout.plan().dates().check()))
                .orElse("Check " + Days.words(printout.plan().dates().check()));
    }

    /// When to stop a food, powder or pill, and what to keep apart from it.
    private void stops(List<PlanLine> lines, List<Block> blocks) {
        var stops = new ArrayList<String>();
        for (PlanLine line : lines) {
            support(line)
                    .filter(s -> s.kind() != Support.Kind.HABIT
                            && !s.safety().stopIf().isEmpty())
                    .ifPresent(s -> {
                        stops.add("**" + s.names().family() + ":** stop and call us with "
                                + String.join(", ", s.safety().stopIf()) + ".");
                        if (pill(line))
                            s.safety()
                                    .interactions()
                                    .forEach(
                                            i -> stops.add("**" + s.names().family() + "** and medicines. " + i + "."));
                    });
        }
        if (!stops.isEmpty())
            blocks.add(new Block.Bullets(stops.stream().distinct().toList()));
    }

    private boolean pill(PlanLine line) {
        return support(line)
                .map(Support::kind)
                .filter(k -> k == Support.Kind.SUPPLEMENT || k == Support.Kind.HERB)
                .isPresent();
    }

    private java.util.Optional<Support> support(PlanLine line) {
        return printout.situation().catalogue().supports().support(line.code());
    }

    private String icon(PlanLine line) {
        return support(line)
                .map(s -> s.names().icon())
                .or(() -> shown.group(line).map(g -> g.names().icon()))
                .orElse("");
    }

    private void medicines(List<Block> blocks, List<String> printed) {
        blocks.add(new Block.Heading("Medicines", false));
        var kept = shown.of(Kind.KEEP_MEDICINE);
        if (kept.isEmpty()) blocks.add(PageOne.keep(shown, speech));
        for (PlanLine line : kept)
            blocks.add(new Block.KeepMedicine(line.wording().forFamily()));
        for (PlanLine line : shown.of(Kind.ASK_PRESCRIBER)) {
            String because = speech.reason(shown.because(line));
            blocks.add(new Block.AskFirst("**Ask first.** "
                    + Speech.sentence(line.wording().forFamily()) + (because.isBlank() ? "" : " Because: " + because)));
        }
        if (speech.parent()) {
            blocks.add(new Block.Paragraph("Never give aspirin to a child unless the doctor says so."));
        }
        if (!printed.isEmpty()) blocks.add(new Block.Bullets(printed));
    }

    private void toDo(List<Block> blocks) {
        var lines = shown.of(Kind.REFER, Kind.TEST, Kind.WATCH);
        if (lines.isEmpty()) return;
        blocks.add(new Block.Heading("See or ask the doctor", false));
        blocks.add(new Block.Bullets(lines.stream().map(this::task).toList()));
    }

    private String task(PlanLine line) {
        String because = speech.reason(shown.because(line));
        return Speech.sentence(line.wording().forFamily()) + (because.isBlank() ? "" : " Because: " + because);
    }

    List<Block> wayBack() {
        var blocks = new ArrayList<Block>();
        for (PlanLine line : shown.of(Kind.GIVE_BACK, Kind.ELIMINATE)) {
            if (!line.wayBack().isEmpty()) comesBack(line, blocks);
        }
        if (blocks.stream().anyMatch(Block.ComesBack.class::isInstance)) {
            blocks.add(new Block.Checks(
                    "Start only if",
                    List.of(
                            "3 calm days, no fever, no new medicine",
                            "It is a morning, and we are open",
                            "Skin and breath are calm",
                            "Only one new food at a time")));
            blocks.add(new Block.Bullets(List.of(
                    "**Hives, swelling, cough, throws up again and again, floppy or blood:** stop. Call "
                            + Calls.number(printout.making().practice()) + ".",
                    "**The old signs are back on 2 days:** stop that food and call us.",
                    "**Nothing changes:** the food was not the cause. Eat it again.")));
        }
        return blocks;
    }

    private void comesBack(PlanLine line, List<Block> blocks) {
        String name = shown.group(line).map(g -> g.names().family()).orElse(line.code());
        var first = line.wayBack().getFirst();
        blocks.add(new Block.Heading(Speech.capital(name) + " comes back: from " + Days.words(first.day()), false));
        if (line.wayBack().size() == 1) {
            String sign = first.amount().startsWith("No test") ? "calendar" : "stop-hand";
            blocks.add(new Block.Framed(
                    sign, Days.words(first.day()), Speech.sentence(first.amount()) + " " + first.watch(), false));
            return;
        }
        blocks.add(new Block.ComesBack(line.wayBack().stream()
                .map(s -> new Block.ComesBack.Portion(icon(line, s), Days.words(s.day()), s.amount()))
                .toList()));
        blocks.add(new Block.Paragraph(line.wayBack().stream()
                .map(s -> "**" + Days.words(s.day()) + ":** " + s.watch())
                .reduce((a, b) -> a + " " + b)
                .orElse("")));
        blocks.add(new Block.Paragraph("Do not skip this. It tells us if this food was the cause."));
    }

    private static String icon(PlanLine line, PlanLine.WayBackStep step) {
        int at = line.wayBack().indexOf(step);
        return switch (at) {
            case 0 -> "portion-spoon";
            case 1 -> "portion-half";
            case 2 -> "portion-full";
            case 3 -> "watch";
            default -> "phone";
        };
    }

    List<Block> diary() {
        var columns = new ArrayList<Block.DiaryWeek.Column>();
        columns.add(new Block.DiaryWeek.Column("stool-4", "Poop form", "1 to 7", Block.DiaryWeek.Cell.WRITE));
        columns.add(new Block.DiaryWeek.Column("", "Belly pain", "0 to 4", Block.DiaryWeek.Cell.CIRCLE_0_TO_4));
        for (PlanLine line : shown.of(Kind.ELIMINATE)) {
            String name = shown.group(line)
                    .map(g -> g.names().family().replaceAll(" \\(.*\\)", ""))
                    .orElse(line.code());
            columns.add(new Block.DiaryWeek.Column(
                    shown.group(line).map(g -> g.names().icon()).orElse(""),
                    "No " + name,
                    "",
                    Block.DiaryWeek.Cell.TICK));
        }
        Stream.concat(shown.of(Kind.SUPPORT).stream(), shown.of(Kind.HABIT).stream())
                .filter(l -> l.swaps().isEmpty())
                .limit(Math.max(0, 7 - columns.size()))
                .forEach(l -> columns.add(new Block.DiaryWeek.Column(
                        icon(l),
                        support(l)
                                .map(s -> s.names().family())
                                .orElse(l.wording().title()),
                        "",
                        cell(l))));
        columns.add(new Block.DiaryWeek.Column("", "Notes", "", Block.DiaryWeek.Cell.WRITE));
        LocalDate start = printout.plan().dates().start();
        var days = Stream.iterate(start, d -> d.plusDays(1))
                .limit(7)
                .map(Days::words)
                .toList();
        return List.of(
                new Block.Heading("Diary: one line each night", true),
                new Block.DiaryWeek("Blank is okay. Do not guess.", days, columns),
                new Block.Scale(List.of("no pain", "a little", "some", "a lot", "very bad")));
    }

    private static Block.DiaryWeek.Cell cell(PlanLine line) {
        if (line.code().equals("SUP.CONSTIP")) return Block.DiaryWeek.Cell.TICK_TWICE;
        return line.wording().forFamily().contains("3 times a day")
                ? Block.DiaryWeek.Cell.TICK_THREE_TIMES
                : Block.DiaryWeek.Cell.TICK;
    }
}
