package villi.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import villi.domain.setting.OwnCatalogue;

/// The shipped content with what a practice changed in it: all of that, or nothing when something is wrong in it.
public record PracticeContent(ShippedContent content, OwnCatalogue own) {

    /// The folder inside a data folder.
    public static final String FOLDER = "catalogue";

    /// What a folder of own files is worth.
    public sealed interface Checked {

        /// @param content with the changes in it
        /// @param used the changes
        record Good(ShippedContent content, OwnCatalogue.Used used) implements Checked {}

        /// @param errors every problem, in the order of files and lines
        record Bad(List<ContentError> errors) implements Checked {
            public Bad {
                errors = List.copyOf(errors);
            }
        }
    }

    /// Reads the content for a data folder.
    ///
    /// @throws RefusedContent when the shipped content itself is wrong
    public static PracticeContent load(Path dataFolder) {
        Path folder = dataFolder.resolve(FOLDER);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            return new PracticeContent(ShippedContent.load(), new OwnCatalogue.None());
        Checked checked = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? check(folder)
                : new Checked.Bad(List.of(new ContentError(FOLDER, 1, "this is a link or no folder")));
        return switch (checked) {
            case Checked.Good(var content, var used) -> new PracticeContent(content, used);
            case Checked.Bad(var errors) ->
                new PracticeContent(
                        ShippedContent.load(),
                        new OwnCatalogue.Refused(
                                folder.toString(), errors.getFirst().toString(), errors.size()));
        };
    }

    /// Reads the files of a folder against the shipped content; writes nothing.
    public static Checked check(Path folder) {
        var problems = new Problems();
        OwnFiles files = OwnFiles.read(folder, problems);
        if (files.documents().isEmpty()) return bad(problems.errors());
        var overlay = Overlay.of(files, problems);
        String version = ShippedContent.version() + "+own." + files.mark();
        try {
            var content = ShippedContent.load(ShippedForms.load(), new Documents(overlay, problems), version);
            return new Checked.Good(content, new OwnCatalogue.Used(files.mark(), overlay.changes()));
        } catch (RefusedContent refused) {
            return bad(refused.errors());
        }
    }

    /// Everything that own files may change, as it is shipped.
    public static List<Changeable> changeable() {
        var problems = new Problems();
        var overlay = Overlay.none(problems);
        ShippedContent.load(ShippedForms.load(), new Documents(overlay, problems), ShippedContent.version());
        return overlay.spots().stream().map(PracticeContent::changeable).toList();
    }

    /// A value that own files may change.
    ///
    /// @param file that it belongs into
    /// @param unit of a number with its bounds, for example `days, 14 to 28`; empty for words
    public record Changeable(String file, String key, String words, String shipped, String unit) {}

    private static Changeable changeable(Spot spot) {
        return switch (spot.holds()) {
            case Spot.Text text -> new Changeable("wording.yaml", spot.key(), spot.words(), text.shipped(), "");
            case Spot.Figure(var s) ->
                new Changeable(
                        "settings.yaml",
                        spot.key(),
                        spot.words(),
                        String.valueOf(s.shipped()),
                        s.unit() + ", " + s.least() + " to " + s.most());
        };
    }

    private static Checked bad(List<ContentError> errors) {
        return new Checked.Bad(errors.stream()
                .sorted(Comparator.comparing(ContentError::file).thenComparingInt(ContentError::line))
                .toList());
    }
}
