package villi.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Finding;
import villi.domain.finding.RedFlag;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.rule.SafetyGate;

/// One person on one day with what the rules say and what the catalogue offers: all that planning looks at.
public record Situation(Person person, Evaluation evaluation, SafetyGate gate, Catalogue catalogue) {

    /// Everything that may not stand in a swap, a feed line, a support or a sample day of a plan with these lines.
    /// Lines that are still open count, so that no proposal contradicts another.
    public Set<FoodCode> out(Collection<PlanLine> lines) {
        var out = new TreeSet<>(person.eating().never());
        out.addAll(person.eating().alreadyOut());
        removed(lines).forEach(g -> out.addAll(g.use().foods()));
        return out;
    }

    /// What the one who eats it may be offered. A mother also keeps off what her baby must not have: in doubt a
    /// food is not offered.
    public Plate plate(Collection<PlanLine> lines, FoodGroup.Eater eater) {
        if (eater != FoodGroup.Eater.MOTHER) {
            var body = person.body();
            return new Plate(out(lines), person.months(), body.sex(), body.state());
        }
        var out = new TreeSet<>(person.eating().never());
        out.addAll(person.feeding().mother().never());
        out.addAll(person.feeding().mother().alreadyOut());
        removed(lines).filter(FoodGroup::mother).forEach(g -> out.addAll(g.use().foods()));
        return Plate.mother(out);
    }

    private Stream<FoodGroup> removed(Collection<PlanLine> lines) {
        return lines.stream().filter(l -> !declined(l) && removes(l)).flatMap(l -> group(l).stream());
    }

    /// The food group of a line; one that a practitioner made by hand is read from the line itself.
    public Optional<FoodGroup> group(PlanLine line) {
        return catalogue.foods().group(FoodCode.of(line.code())).or(() -> CustomGroup.read(line.code(), catalogue));
    }

    /// True when the mother leaves something out in these lines.
    public boolean mother(Collection<PlanLine> lines) {
        return removed(lines).anyMatch(FoodGroup::mother);
    }

    /// True for a trial, and for a habit that pauses or limits a food for a time; eating less milk leaves milk in.
    private boolean removes(PlanLine line) {
        return switch (line.kind()) {
            case ELIMINATE -> true;
            case HABIT ->
                group(line)
                        .map(g -> g.trial().mode())
                        .filter(m -> m != FoodGroup.Mode.TRIAL)
                        .isPresent();
            case GIVE_BACK, SUPPORT, KEEP_MEDICINE, ASK_PRESCRIBER, REFER, TEST, WATCH -> false;
        };
    }

    /// The foods that a swap of a line offers.
    public List<Food> foods(PlanLine.Swap swap) {
        return SwapTable.foodsOf(swap, catalogue.foods());
    }

    /// True when something in the answers may be an emergency: then there is no plan, only the emergency sheet.
    public boolean emergency() {
        return evaluation.redFlags().stream().anyMatch(f -> f.level() == RedFlag.Level.EMERGENCY);
    }

    /// True with eczema, asthma, an immediate reaction or a serious allergic reaction on file.
    boolean atopic() {
        boolean serious = evaluation.redFlags().stream().anyMatch(f -> f.id().equals("RF30"));
        return serious
                || evaluation.findings().stream()
                        .map(Finding::id)
                        .anyMatch(id ->
                                id.startsWith("dx.eczema") || id.equals("dx.asthma") || id.endsWith(".immediate"));
    }

    /// The day on which the answers were judged.
    LocalDate today() {
        return person.who().birthDate().plusDays(person.body().age().days());
    }

    /// True when the answers show this finding.
    boolean told(String finding) {
        return evaluation.findings().stream().anyMatch(f -> f.id().equals(finding));
    }

    static boolean declined(PlanLine line) {
        return line.decision() instanceof Decision.Declined;
    }
}
