package villi.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.finding.Block;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.intake.Slot;
import villi.domain.rule.Blocker;
import villi.domain.setting.Dial;
import villi.domain.support.Support;

/// What stops signing a plan, each with how to go on. An empty list means that it can be signed.
public final class Signing {

    private final CarePlan plan;
    private final Situation s;
    private final Collection<String> cleared;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    private static final Pattern IRON =
            Pattern.compile("\\biron (pill|tablet|drop|syrup|supplement|capsule)", Pattern.CASE_INSENSITIVE);

    private Signing(CarePlan plan, Situation s) {
        this.plan = plan;
        this.s = s;
        this.cleared = Planning.cleared(plan);
    }

    public static List<Block> blocks(CarePlan plan, Situation s) {
        return new Signing(plan, s).all();
    }

    private List<Block> all() {
        // Flags are among these. Gates are asked line by line, of the lines that are in the plan.
        s.evaluation().blocks().stream().filter(b -> !b.id().startsWith("G-")).forEach(this::add);
        confirm();
        plan.lines().stream().filter(l -> l.decision() instanceof Decision.Open).forEach(this::open);
        plan.lines().stream().filter(l -> l.decision().in()).forEach(this::line);
        nutrients();
        s.gate().dietitian(Planning.eliminated(plan)).ifPresent(b -> add(block(b)));
        underTwo();
        limits();
        words();
        outdated();
        if (plan.goal().isBlank()) {
            hard("goal", "Write the goal in the family's own words (R-128).", none());
        }
        return List.copyOf(blocks.values());
    }

    /// a person looks at a plan from an old catalog with care.
    private void outdated() {
        int months = s.catalogue().settings().of(Dial.CATALOG_MONTHS);
        var dated = s.catalogue().dated();
        if (!dated.plusMonths(months).isBefore(s.today())) return;
        add(new Block(
                "R-007",
                "The catalog is from " + Days.words(dated) + ", more than " + months
                        + " months old. Update Villi, or say why it still holds.",
                none(),
                true));
    }

    private void confirm() {
        var open = s.evaluation().toConfirm();
        if (open.isEmpty()) return;
        String count = open.size() == 1 ? "1 safety answer is" : open.size() + " safety answers are";
        hard("confirm", count + " told but not confirmed. Check with the family.", new TreeSet<>(open));
    }

    private void open(PlanLine line) {
        hard(
                "open:" + line.key(),
                "Not decided yet: " + line.wording().title() + ".",
                line.why().answers());
    }

    private void line(PlanLine line) {
        if (line.kind() != PlanLine.Kind.GIVE_BACK) {
            Planning.measure(line)
                    .map(m -> Planning.verdict(plan, s, m))
                    .ifPresent(v -> v.blockers().forEach(b -> add(block(b))));
        }
        if (line.wording().forFamily().isBlank()) {
            hard("safe:" + line.key(), line.wording().title() + ": " + Settling.NOTHING_SAFE, none());
        }
        if (line.kind() == PlanLine.Kind.ELIMINATE) eliminated(line);
        if (line.kind() == PlanLine.Kind.GIVE_BACK && line.wayBack().isEmpty()) way(line);
    }

    private void eliminated(PlanLine line) {
        if (line.span().isEmpty()) hard("end:" + line.key(), line.wording().title() + " has no last day.", none());
        if (line.wayBack().isEmpty()) way(line);
        twice(line);
        line.span()
                .filter(x -> x.last().isAfter(plan.dates().review()))
                .ifPresent(x -> hard(
                        "R-117",
                        line.wording().title() + " would stay out after "
                                + Days.words(plan.dates().review())
                                + ". Nothing stays out longer than "
                                + Days.length(s.catalogue().settings().of(Dial.REVIEW_DAYS))
                                + " without a new decision.",
                        none()));
        s.group(line).ifPresent(g -> {
            staples(line, g);
            offered(line, g);
            dietitian(line, g);
        });
    }

    /// What stands on the right side has nothing in it that is out, whoever chose it.
    private void offered(PlanLine line, FoodGroup group) {
        var plate = s.plate(plan.lines(), group.use().eater());
        for (PlanLine.Swap swap : line.swaps()) {
            boolean known = swap.in().isBlank() || !s.foods(swap).isEmpty();
            if (!known || !s.foods(swap).stream().allMatch(plate::suits)) {
                hard(
                        "swap:" + line.key() + ":" + swap.out(),
                        "“" + swap.in() + "” does not suit the age or has something in it that is left out.",
                        none());
            }
        }
    }

    private void dietitian(PlanLine line, FoodGroup group) {
        boolean own = CustomGroup.is(line.code());
        if (group.use().access().dietitian() || (own && s.person().minor())) {
            add(new Block(
                    own ? "dietitian:" + line.key() : "R-106",
                    line.wording().title() + " only with a dietitian. Record who it is.",
                    none(),
                    true));
        }
        if (own) {
            add(new Block(
                    "food:" + CustomGroup.name(line.code()),
                    "“" + CustomGroup.name(line.code()) + "” is not in the catalogue. Check every swap for it by hand.",
                    none(),
                    true));
        }
    }

    /// what is taken already and what the plan adds stay under the upper limit of the age.
    private void limits() {
        var book = s.catalogue().nutrients();
        var planned = new TreeMap<String, BigDecimal>();
        plan.lines().stream()
                .filter(l -> l.decision().in())
                .flatMap(l -> s.catalogue().supports().support(l.code()).stream())
                .flatMap(x -> x.amount(s.person().months()).flatMap(Support.Amount::dose).stream())
                .forEach(d -> d.nutrient().ifPresent(n -> planned.merge(n, d.aDay(), BigDecimal::add)));
        Doses.sums(s.person().supplements(), planned, book).forEach((code, sum) -> {
            var most = book.ceiling(code, s.person().months());
            if (most.isEmpty()) return;
            String name = sum.nutrient().name();
            boolean adds = planned.containsKey(code);
            if (sum.sum().compareTo(most.get()) > 0) {
                String words = Amounts.words(sum.sum(), code, book)
                        + " a day from supplements is more than the limit of " + Amounts.plain(most.get()) + " "
                        + sum.nutrient().unit() + " at this age.";
                add(new Block("R-015:" + code, words, none(), !adds));
            } else if (sum.unclear() && adds) {
                add(new Block(
                        "R-015:" + code,
                        "How much " + name + " is taken already? Ask, so that the sum stays under the limit.",
                        none(),
                        true));
            }
        });
    }

    private void twice(PlanLine line) {
        boolean less = plan.lines().stream()
                .anyMatch(l -> l.key().equals(Lines.key(PlanLine.Kind.HABIT, line.code()))
                        && l.decision().in());
        if (less)
            hard(
                    "twice:" + line.code(),
                    line.wording().title() + ": it cannot be left out and eaten less of. Decline one.",
                    none());
    }

    private void way(PlanLine line) {
        hard("back:" + line.key(), line.wording().title() + " has no way back.", none());
    }

    private void staples(PlanLine line, FoodGroup group) {
        for (FoodGroup.SwapRow row : group.swaps()) {
            boolean filled = line.swaps().stream().anyMatch(w -> w.out().equals(row.out()) && !w.in().isBlank());
            if (row.staple() && !filled) {
                hard(
                        "instead:" + line.key() + ":" + row.out(),
                        "Nothing safe to eat instead of: " + row.out() + ". Leave less out, or refer to a dietitian.",
                        none());
            }
        }
    }

    private void nutrients() {
        for (Budget.Cover c : Budget.of(plan, s).covers()) {
            if (!c.covered()) {
                hard(
                        "R-107:" + c.nutrient().code(),
                        "Nothing in the plan gives back " + c.nutrient().name() + ". Removed food must be replaced.",
                        none());
            }
        }
    }

    /// Milk out under two years needs formula or soy drink, and a dietitian.
    private void underTwo() {
        boolean milk = Planning.eliminated(plan).contains("milk");
        if (milk && s.person().months() < 24) {
            add(new Block(
                    "R-108",
                    "Under 2 years milk is replaced by formula or soy drink, with a dietitian. Record who it is.",
                    none(),
                    true));
        }
    }

    /// Words that were typed by hand and may name a food that is left out, and foods that nobody could place.
    private void words() {
        var out = s.out(plan.lines());
        for (PlanLine line : plan.lines()) {
            boolean typed = line.decision() instanceof Decision.Changed
                    || line.why().rule().equals(PlanLine.HAND);
            if (!typed || !line.decision().in() || line.kind() == PlanLine.Kind.ELIMINATE) continue;
            NeverGiven.offers(line.wording().forFamily(), s).forEach(b -> add(block(b)));
            NeverGiven.found(line.wording().forFamily(), s)
                    .ifPresent(why -> hard("never:" + line.key(), line.wording().title() + ": " + why, none()));
            if (IRON.matcher(line.wording().forFamily()).find()) {
                add(new Block(
                        "R-110",
                        "Iron only after a blood test: too much is a danger for a child. Record the result.",
                        none(),
                        true));
            }
            named(line.wording().forFamily(), out)
                    .forEach(food -> add(new Block(
                            "words:" + line.key(),
                            line.wording().title() + " names " + food + ", which is left out.",
                            none(),
                            true)));
        }
        Stream.concat(s.person().eating().unclear().stream(), s.person().feeding().mother().unclear().stream())
                .distinct()
                .forEach(food -> add(new Block(
                        "food:" + food,
                        "“" + food + "” is not in the catalogue. Check every swap for it by hand.",
                        none(),
                        true)));
    }

    private List<String> named(String text, Collection<FoodCode> out) {
        String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        var found = new ArrayList<String>();
        for (FoodCode code : out) {
            s.catalogue()
                    .foods()
                    .group(code)
                    .ifPresent(g -> g.names().foods().stream()
                            .filter(f -> plain.contains(" " + f.toLowerCase(Locale.ROOT) + " "))
                            .forEach(found::add));
        }
        return found;
    }

    private static Block block(Blocker b) {
        return new Block(b.id(), b.reason(), b.because(), b.overriding().possible());
    }

    private void hard(String id, String text, SortedSet<Slot> where) {
        add(new Block(id, text, where, false));
    }

    private void add(Block block) {
        if (block.overridable() && cleared.contains(block.id())) return;
        blocks.putIfAbsent(block.id(), block);
    }

    private static SortedSet<Slot> none() {
        return Collections.emptySortedSet();
    }
}
