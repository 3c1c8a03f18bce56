package villi.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.setting.Dial;
import villi.domain.setting.Setting;
import villi.domain.setting.Settings;

/// Reads `settings/settings.yaml`. The settings themselves are collected while documents are opened, because some of
/// them stand with a food or a support.
final class SettingFiles {

    private static final String FILE = "settings/settings.yaml";

    private SettingFiles() {}

    /// The settings of all documents that were opened so far; empty when the file cannot be used.
    static Optional<Settings> read(Documents from) {
        var problems = from.problems();
        return from.open(FILE)
                .flatMap(root -> problems.collect(() -> {
                    var all = from.overlay().settings();
                    complete(root.only("settings").get("settings"), all);
                    return Settings.of(all);
                }));
    }

    private static void complete(Node list, List<Setting> all) {
        var dials = Stream.of(Dial.values()).map(Dial::key).toList();
        var missing = dials.stream()
                .filter(key -> all.stream().noneMatch(s -> s.key().equals(key)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw list.bad("missing setting " + missing);
        for (Node row : list.items()) {
            if (!dials.contains(row.word("key")))
                row.report(
                        "nothing reads the setting \"" + row.word("key") + "\"" + Nearest.hint(row.word("key"), dials));
        }
    }
}
