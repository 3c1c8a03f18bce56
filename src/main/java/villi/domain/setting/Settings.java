package villi.domain.setting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All practice settings in use.
///
/// @param dials the values that calculations read
/// @param all every setting, in the order in which it is shown
public record Settings(Map<Dial, Integer> dials, List<Setting> all) {

    public Settings {
        dials = Collections.unmodifiableMap(new EnumMap<>(dials));
        all = List.copyOf(all);
    }

    /// @throws IllegalArgumentException when a dial has no setting
    public static Settings of(List<Setting> all) {
        var dials = new EnumMap<Dial, Integer>(Dial.class);
        for (Dial dial : Dial.values()) {
            int value = all.stream()
                    .filter(s -> s.key().equals(dial.key()))
                    .mapToInt(Setting::value)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no setting " + dial.key()));
            dials.put(dial, value);
        }
        return new Settings(dials, all);
    }

    public int of(Dial dial) {
        return Optional.ofNullable(dials.get(dial)).orElseThrow();
    }
}
