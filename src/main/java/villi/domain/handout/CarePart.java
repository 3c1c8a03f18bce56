package villi.domain.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import villi.domain.plan.Days;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;
import villi.domain.support.Support;

/// Supports with how and until when, medicines, what to ask the doctor.
final class CarePart {

    private final Printout printout;
    private final Shown shown;
    private final Speech speech;
    private final Baby baby;

    CarePart(Printout printout, Shown shown, Speech speech) {
        this.printout = printout;
        this.shown = shown;
        this.speech = speech;
        this.baby = new Baby(printout, shown, speech);
    }

    List<Block> blocks(List<String> printed) {
        var blocks = new ArrayList<Block>();
        supports(blocks);
        var medicines = medicines(printed);
        var doctor = toDo();
        boolean shortOnes = shown.of(Kind.ASK_PRESCRIBER).isEmpty()
                && shown.of(Kind.KEEP_MEDICINE).size() < 2;
        if (shortOnes && !doctor.isEmpty()) {
            blocks.add(new Block.Beside(medicines, doctor, 48));
        } else {
            blocks.addAll(medicines);
            blocks.addAll(doctor);
        }
        return blocks;
    }

    private void supports(List<Block> blocks) {
        var lines = Stream.concat(shown.of(Kind.SUPPORT).stream(), shown.of(Kind.HABIT).stream())
                .filter(l -> l.swaps().isEmpty())
                .toList();
        if (lines.isEmpty() && baby.is()) return;
        blocks.add(new Block.Heading("What helps " + (baby.is() ? speech.called() : "the belly"), false));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Table(
                    "",
                    List.of("What", "How", "Until when", "Because"),
                    lines.stream().map(this::row).toList(),
                    lines.stream().map(shown::icon).toList()));
        }
        var stops = stops(lines);
        if (lines.stream().noneMatch(shown::pill)) stops.addFirst("**No pills, powders or herbs are in this plan.**");
        blocks.add(new Block.Bullets(stops));
    }

    private List<String> row(PlanLine line) {
        String what = shown.support(line)
                .map(s -> s.family(months()))
                .orElse(line.wording().title());
        return List.of(what, line.wording().forFamily(), until(line), speech.reason(shown.because(line)));
    }

    private int months() {
        return printout.situation().person().months();
    }

    private String until(PlanLine line) {
        boolean ends = shown.support(line).flatMap(s -> s.days(months())).isPresent();
        return line.span()
                .map(s -> ends
                        ? "Last day " + Days.words(s.last())
                        : "Check " + Days.words(printout.plan().dates().check()))
                .orElse("Check " + Days.words(printout.plan().dates().check()));
    }

    /// When to stop a food, powder or pill, and what to keep apart from it. Supports with the same signs share a
    /// line.
    private List<String> stops(List<PlanLine> lines) {
        var bySigns = new LinkedHashMap<String, List<String>>();
        var apart = new LinkedHashSet<String>();
        for (PlanLine line : lines) {
            shown.support(line)
                    .filter(s -> s.kind() != Support.Kind.HABIT
                            && !s.safety().stopIf().isEmpty())
                    .ifPresent(s -> {
                        bySigns.computeIfAbsent(String.join(", ", s.safety().stopIf()), _ -> new ArrayList<>())
                                .add(s.names().family());
                        if (shown.pill(line)) apart.addAll(apart(s));
                    });
        }
        var stops = new ArrayList<String>();
        bySigns.forEach((signs, names) -> stops.add(
                "**" + Speech.capital(Speech.list(small(names))) + ":** stop and call us with " + signs + "."));
        stops.addAll(apart);
        return stops;
    }

    /// `L-glutamine` keeps its capital, the second name of a list does not need one.
    private static List<String> small(List<String> names) {
        return names.stream()
                .map(n -> n.startsWith("L-") ? n : n.substring(0, 1).toLowerCase(Locale.ROOT) + n.substring(1))
                .toList();
    }

    private static List<String> apart(Support s) {
        return s.safety().interactions().stream()
                .map(i -> "**" + s.names().family() + "** and medicines. " + i.words() + ".")
                .toList();
    }

    private List<Block> medicines(List<String> printed) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Medicines", false));
        keep(blocks);
        for (PlanLine line : shown.of(Kind.ASK_PRESCRIBER)) blocks.add(new Block.AskFirst(task(line)));
        var lines = new ArrayList<String>();
        if (shown.of(Kind.KEEP_MEDICINE).isEmpty()) lines.add("Do not stop any medicine because of this plan.");
        if (baby.mother()) lines.add("Mom: go on with your own medicines.");
        if (speech.parent()) lines.add("Never give a child aspirin unless the doctor says so.");
        lines.addAll(printed);
        if (!lines.isEmpty()) blocks.add(new Block.Bullets(lines));
        return blocks;
    }

    private void keep(List<Block> blocks) {
        var kept = shown.of(Kind.KEEP_MEDICINE);
        if (kept.size() == 1)
            blocks.add(new Block.KeepMedicine(kept.getFirst().wording().forFamily()));
        if (kept.size() > 1)
            blocks.add(new Block.KeepMedicine("**" + speech.keepGiving() + " " + PageOne.names(kept)
                    + "** just as the doctor told you. Do not stop any of them because of this plan."));
    }

    private List<Block> toDo() {
        var lines = shown.of(Kind.REFER, Kind.TEST, Kind.WATCH);
        if (lines.isEmpty()) return List.of();
        return List.of(
                new Block.Heading("See or ask the doctor", false),
                new Block.Bullets(lines.stream().map(this::task).toList()));
    }

    private String task(PlanLine line) {
        String because = speech.reason(shown.because(line));
        return Speech.sentence(line.wording().forFamily()) + (because.isBlank() ? "" : " Because: " + because);
    }
}
