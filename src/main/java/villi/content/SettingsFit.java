package villi.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.setting.Dial;
import villi.domain.setting.Setting;

/// Settings that only make sense together.
final class SettingsFit {

    private SettingsFit() {}

    /// Reports at the practice's value what does not fit another value in use.
    ///
    /// @param own the practice's values by key
    static void check(List<Setting> all, Map<String, Node> own) {
        less(all, own, Dial.CHECK_DAYS.key(), Dial.REVIEW_DAYS.key(), 1);
        less(all, own, Dial.BURDEN_MILD.key(), Dial.BURDEN_MODERATE.key(), 1);
        less(all, own, Dial.BURDEN_MODERATE.key(), Dial.BURDEN_HIGH.key(), 1);
        less(all, own, Dial.DIET_LOW.key(), Dial.DIET_GOOD.key(), 1);
        for (Setting s : all) {
            if (!s.key().startsWith("trial.") || !s.key().endsWith(".usual")) continue;
            less(all, own, s.key(), s.key().replace(".usual", ".most"), 0);
            less(all, own, s.key(), Dial.REVIEW_DAYS.key(), 0);
        }
    }

    private static void less(List<Setting> all, Map<String, Node> own, String lower, String upper, int by) {
        var low = find(all, lower);
        var high = find(all, upper);
        if (low.isEmpty()
                || high.isEmpty()
                || low.get().value() + by <= high.get().value()) return;
        Stream.of(lower, upper)
                .flatMap(key -> Optional.ofNullable(own.get(key)).stream())
                .findFirst()
                .ifPresent(
                        node -> node.report("\"" + lower + "\" is " + low.get().value() + " and must be "
                                + (by == 0 ? "at most \"" : "less than \"") + upper + "\", which is "
                                + high.get().value()));
    }

    private static Optional<Setting> find(List<Setting> all, String key) {
        return all.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
