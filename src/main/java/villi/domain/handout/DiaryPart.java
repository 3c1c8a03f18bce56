package villi.domain.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;

/// The page of the diary: the seven poop forms, the guide from 0 to 4, a week to fill in.
final class DiaryPart {

    /// Own words of section 2.4.
    private static final Block FORMS = new Block.StoolForms(
            List.of("hard lumps", "lumpy log", "cracked log", "smooth log", "soft pieces", "mushy", "all liquid"),
            "1, 2: hard",
            "3, 4, 5: usual",
            "6, 7: loose");

    private static final String GUIDE =
            "Poop form: its number. Pain: 0 none, 1 a little, 2 some, 3 a lot, 4 very bad." + " Blank is okay.";

    private static final String MOOD = "Mom’s mood: 0 good, 1 a bit low, 2 low, 3 very low, 4 call us. Blank is okay.";

    private static final Block BABY = new Block.Paragraph("Poop: **1** hard, **2** formed, **3** soft, **4** watery.");

    private final Printout printout;
    private final Shown shown;
    private final Baby baby;

    DiaryPart(Printout printout, Shown shown, Baby baby) {
        this.printout = printout;
        this.shown = shown;
        this.baby = baby;
    }

    List<Block> blocks() {
        LocalDate start = printout.plan().dates().start();
        var days = Stream.iterate(start, d -> d.plusDays(1))
                .limit(7)
                .map(Days::words)
                .toList();
        String visit = Days.words(printout.plan().dates().check());
        return List.of(
                new Block.Heading("Diary: one line each night, bring it on " + visit, true),
                baby.is() ? BABY : FORMS,
                new Block.DiaryWeek(baby.is() ? MOOD : GUIDE, days, baby.is() ? baby.diary() : columns()));
    }

    private List<Block.DiaryWeek.Column> columns() {
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
                        shown.icon(l),
                        shown.support(l)
                                .map(s -> s.family(printout.situation().person().months()))
                                .orElse(l.wording().title()),
                        "",
                        cell(l))));
        columns.add(new Block.DiaryWeek.Column("", "Notes", "", Block.DiaryWeek.Cell.WRITE));
        return columns;
    }

    private static Block.DiaryWeek.Cell cell(PlanLine line) {
        if (line.code().equals("SUP.CONSTIP")) return Block.DiaryWeek.Cell.TICK_TWICE;
        return line.wording().forFamily().contains("3 times a day")
                ? Block.DiaryWeek.Cell.TICK_THREE_TIMES
                : Block.DiaryWeek.Cell.TICK;
    }
}
