package villi.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.rule.Blocker;
import villi.domain.rule.Measure;
import villi.domain.rule.Overriding;
import villi.domain.support.Support;

/// What stands against a measure because of something else that is eaten or taken: what a mother leaves out beside her
/// baby's test (P1), a support beside a medicine (section 5.3). Part of the one place that every line passes.
final class Combinations {

    private Combinations() {}

    static List<Blocker> against(Situation s, Measure measure) {
        return switch (measure.kind()) {
            case ELIMINATE -> mothers(s, measure.code()).stream().toList();
            case SUPPORT -> medicines(s, measure.code());
            case GIVE_BACK, HABIT, MEDICINE_QUESTION, REFER, TEST, OFFER -> List.of();
        };
    }

    /// One food for mother and baby together: what she leaves out already counts.
    private static Optional<Blocker> mothers(Situation s, String code) {
        var group = s.catalogue().foods().group(FoodCode.of(code)).filter(FoodGroup::mother);
        if (group.isEmpty()) return Optional.empty();
        var others = new TreeSet<>(s.person().feeding().mother().alreadyOut());
        others.removeAll(group.get().use().foods());
        if (others.isEmpty()) return Optional.empty();
        String names = String.join(", ", others.stream().map(c -> name(s, c)).toList());
        return Optional.of(blocker(
                "R-046",
                "The mother leaves out " + names + " already. At most 1 food out for mother and baby together.",
                Overriding.WITH_REASON));
    }

    private static String name(Situation s, FoodCode code) {
        return s.catalogue().foods().group(code).map(g -> g.names().family()).orElse(code.value());
    }

    private static List<Blocker> medicines(Situation s, String code) {
        return s.catalogue().supports().support(code).map(x -> medicines(s, x)).orElse(List.of());
    }

    private static List<Blocker> medicines(Situation s, Support support) {
        return support.safety().interactions().stream()
                .filter(i -> i.rule() != Support.Rule.APART && taken(s, i.with()))
                .map(i -> blocker(
                        support.id() + ":" + i.with(),
                        support.names().name() + ". " + i.words() + ".",
                        i.rule() == Support.Rule.BLOCK ? Overriding.NEVER : Overriding.MEDICAL_REVIEW))
                .toList();
    }

    private static boolean taken(Situation s, String kind) {
        return Stream.of("rx." + kind, "rx." + kind + ".prescribed").anyMatch(s::told);
    }

    private static Blocker blocker(String id, String reason, Overriding overriding) {
        return new Blocker(id, reason, overriding, Blocker.Certainty.KNOWN, new TreeSet<>());
    }
}
