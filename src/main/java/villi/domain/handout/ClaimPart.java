package villi.domain.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import villi.domain.food.FoodGroup;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.library.Library;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;

/// "The article says" beside "evidence note", and the sources, for what stands in the plan.
final class ClaimPart {

    private static final int MOST = 3;

    private final Printout printout;
    private final Shown shown;

    ClaimPart(Printout printout, Shown shown) {
        this.printout = printout;
        this.shown = shown;
    }

    private Library library() {
        return printout.situation().catalogue().library();
    }

    /// The entries of the article that lines of the plan rest on, measures first.
    private List<Entry> entries() {
        var entries = new LinkedHashSet<Entry>();
        for (PlanLine line : shown.of(Kind.SUPPORT, Kind.ELIMINATE, Kind.HABIT, Kind.ASK_PRESCRIBER)) {
            library().about(line.code()).stream()
                    .filter(e -> e.group() != Entry.Group.ASSOCIATION)
                    .max(java.util.Comparator.comparing(Entry::group))
                    .ifPresent(entries::add);
        }
        return entries.stream().limit(MOST).toList();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("What we know, and what we do not know", false));
        entries().forEach(e -> blocks.add(claim(e)));
        foods().forEach(blocks::add);
        blocks.add(new Block.Paragraph("**Not known:** if a gut wall that leaks more is part of this. "
                + "No test shows it for one person. That is why the plan is short, with an end."));
        return blocks;
    }

    private static Block claim(Entry e) {
        String note = "**Known:** " + e.words().known() + " **Not known:** "
                + e.words().notKnown();
        String grades = "Gut wall: " + words(e.statement().grades().barrier().grade()) + " · Helps people: "
                + words(e.statement().grades().action().grade()) + " · checked "
                + e.review().reviewed();
        return new Block.Claim(e.title(), e.statement().articleSays(), note, grades);
    }

    /// Food trials carry the note of their own card.
    private List<Block> foods() {
        return shown.of(Kind.ELIMINATE).stream()
                .flatMap(l -> shown.group(l).stream())
                .map(ClaimPart::food)
                .toList();
    }

    private static Block food(FoodGroup g) {
        return new Block.Claim(
                "Leaving out " + g.names().family(),
                "Leave out food that does not suit you.",
                g.evidence().note(),
                "Gut wall: " + g.evidence().barrier().toLowerCase(Locale.ROOT) + " · Helps people: "
                        + g.evidence().action().toLowerCase(Locale.ROOT));
    }

    private static String words(Grade grade) {
        return switch (grade) {
            case STRONG -> "strong";
            case MODERATE -> "moderate";
            case LIMITED -> "limited";
            case VERY_LOW -> "very low";
            case NOT_SUPPORTED -> "not supported";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    /// The sources of the entries, foods and supports of the plan.
    Block sources() {
        var ids = new TreeSet<String>();
        entries().forEach(e -> ids.addAll(e.statement().sources()));
        for (PlanLine line : shown.all()) {
            shown.group(line).ifPresent(g -> ids.addAll(g.evidence().sources()));
            printout.situation()
                    .catalogue()
                    .supports()
                    .support(line.code())
                    .ifPresent(s -> ids.addAll(s.evidence().sources()));
        }
        return new Block.Sources(ids.stream()
                .flatMap(id -> library().source(id).stream())
                .filter(s -> s.supports())
                .map(s -> s.id() + " " + s.citation())
                .toList());
    }
}
