package villi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import villi.ui.text.Texts;
import villi.usecase.practice.Look;

/// Whatever stands in a data folder is told in words that name the folder and what to do.
final class LookWordsTest {

    private static final Path FOLDER = Path.of("Villi", "practice");
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Test
    void every_state_of_a_folder_has_a_title_and_a_way_on() {
        var looks = new ArrayList<Look>(List.of(
                new Look.Missing(FOLDER),
                new Look.Locked("Elm Street", List.of()),
                new Look.InUse(new Look.Holder("rosa", 42, Instant.EPOCH)),
                new Look.InUse(new Look.Holder("", 0, Instant.EPOCH)),
                new Look.NewerThanProgram(9, 4),
                new Look.ReadOnlyFolder(FOLDER)));
        for (Look.Damage damage : Look.Damage.values()) looks.add(new Look.Damaged(FOLDER, damage));
        var told = new ArrayList<String>();
        for (Look look : looks) {
            String text = TEXTS.get(LookWords.key(look)) + ": " + LookWords.text(TEXTS, look);
            assertThat(text).as("%s", look).endsWith(".").doesNotContain("{", "start.", "null");
            told.add(text);
        }
        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void damage_and_a_folder_that_cannot_be_written_name_the_folder() {
        for (Look.Damage damage : Look.Damage.values()) {
            assertThat(LookWords.text(TEXTS, new Look.Damaged(FOLDER, damage)))
                    .contains(FOLDER.toString())
                    .contains("Nothing was changed");
        }
        assertThat(LookWords.text(TEXTS, new Look.ReadOnlyFolder(FOLDER))).contains(FOLDER.toString());
        assertThat(LookWords.text(TEXTS, new Look.NewerThanProgram(9, 4)))
                .contains("9")
                .contains("4");
    }
}
