package villi.ui.start;

import java.time.ZoneId;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.practice.Look;

/// Words for what stands in a data folder.
final class LookWords {

    private LookWords() {}

    /// The key of the title; `.text` after it is the explanation.
    static String key(Look look) {
        return switch (look) {
            case Look.Missing _ -> "start.look.missing";
            case Look.Locked _ -> "start.look.exists";
            case Look.InUse _ -> "start.look.in-use";
            case Look.NewerThanProgram _ -> "start.look.newer";
            case Look.Damaged _ -> "start.look.damaged";
            case Look.ReadOnlyFolder _ -> "start.look.read-only";
        };
    }

    /// What it means and what to do.
    static String text(Texts texts, Look look) {
        String key = key(look) + ".text";
        return switch (look) {
            case Look.Missing(var folder) -> texts.get(key, folder);
            case Look.Locked(String name, var _) -> texts.get(key, name);
            case Look.InUse(Look.Holder holder) ->
                holder.user().isEmpty()
                        ? texts.get("start.look.in-use.unknown")
                        : texts.get(
                                key,
                                holder.user(),
                                Dates.minute(holder.since()
                                        .atZone(ZoneId.systemDefault())
                                        .toLocalTime()));
            case Look.NewerThanProgram(int found, int known) -> texts.get(key, found, known);
            case Look.Damaged(var folder, Look.Damage damage) ->
                texts.get("start.damage." + Words.of(damage)) + " " + texts.get(key, folder);
            case Look.ReadOnlyFolder(var folder) -> texts.get(key, folder);
        };
    }
}
