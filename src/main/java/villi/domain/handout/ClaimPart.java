package villi.domain.handout;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.food.FoodGroup;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.library.Library;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;

/// "The article says" beside "evidence note", and the sources, for what stands in the plan.
final class ClaimPart {

    private static final int MOST = 3;
    private static final DateTimeFormatter CHECKED = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final Printout printout;
    private final Shown shown;
    private final Baby baby;

    ClaimPart(Printout printout, Shown shown, Baby baby) {
        this.printout = printout;
        this.shown = shown;
        this.baby = baby;
    }

    private Library library() {
        return printout.situation().catalogue().library();
    }

    /// The entries of the article that lines of the plan rest on: pills and powders first, measures before causes.
    private List<Entry> entries() {
        var entries = new LinkedHashSet<Entry>();
        var lines = shown.of(Kind.SUPPORT, Kind.ELIMINATE, Kind.HABIT, Kind.ASK_PRESCRIBER);
        Stream.concat(lines.stream().filter(shown::pill), lines.stream())
                .forEach(line -> library().about(line.code()).stream()
                        .filter(e -> e.group() != Entry.Group.ASSOCIATION)
                        .max(Comparator.comparing(Entry::group))
                        .ifPresent(entries::add));
        long room = Math.max(
                MOST - foods().size(), lines.stream().filter(shown::pill).count());
        return entries.stream().limit(room).toList();
    }

    List<Block> blocks() {
        var claims = new ArrayList<Block.Claims.Claim>(foods());
        var entries = entries();
        var months = entries.stream().map(ClaimPart::checked).distinct().toList();
        boolean once = months.size() == 1;
        entries.stream().map(e -> claim(e, !once)).forEach(claims::add);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                "What we know, and what we do not know" + (once ? " (checked " + months.getFirst() + ")" : ""), false));
        if (!claims.isEmpty()) blocks.add(new Block.Claims(claims));
        blocks.add(new Block.Paragraph(baby.notKnown()));
        return blocks;
    }

    private static String checked(Entry e) {
        return CHECKED.format(e.review().reviewed());
    }

    /// @param dated says when it was checked; left out where one date holds for all and stands above them
    private static Block.Claims.Claim claim(Entry e, boolean dated) {
        String note = "**Known:** " + e.words().known() + " **Not known:** "
                + e.words().notKnown();
        String grades = "Gut wall: " + words(e.statement().grades().barrier().grade()) + " · Helps people: "
                + words(e.statement().grades().action().grade())
                + (dated ? " · checked " + checked(e) : "");
        return new Block.Claims.Claim(e.title(), e.statement().articleSays(), note, grades);
    }

    /// Food trials carry the note of their own card.
    private List<Block.Claims.Claim> foods() {
        return shown.of(Kind.ELIMINATE).stream()
                .flatMap(l -> shown.group(l).stream())
                .map(ClaimPart::food)
                .toList();
    }

    private static Block.Claims.Claim food(FoodGroup g) {
        return new Block.Claims.Claim(
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
    List<Block> sources() {
        var ids = new TreeSet<String>();
        entries().forEach(e -> ids.addAll(e.statement().sources()));
        for (PlanLine line : shown.all()) {
            shown.group(line).ifPresent(g -> ids.addAll(g.evidence().sources()));
            shown.ladder(line).ifPresent(l -> ids.addAll(l.sources()));
            printout.situation()
                    .catalogue()
                    .supports()
                    .support(line.code())
                    .ifPresent(s -> ids.addAll(s.evidence().sources()));
        }
        var sources = ids.stream()
                .flatMap(id -> library().source(id).stream())
                .filter(s -> s.supports())
                .map(s -> s.id() + " " + s.citation())
                .toList();
        return sources.isEmpty() ? List.of() : List.of(new Block.Sources(sources));
    }
}
