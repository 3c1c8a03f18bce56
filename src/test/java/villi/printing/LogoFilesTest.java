package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.usecase.practice.LogoPictures.Choice;
import villi.usecase.practice.LogoPictures.Reason;

class LogoFilesTest {

    private final LogoFiles logos = new LogoFiles();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png,png", "jpg,jpeg", "gif,gif", "bmp,bmp"})
    void a_picture_becomes_a_logo_that_can_be_printed(String kind, String written) throws IOException {
        Choice choice = logos.read(picture(kind, 40));

        assertThat(choice).isInstanceOfSatisfying(Choice.Taken.class, taken -> {
            assertThat(taken.logo().dataUri()).startsWith("data:image/" + written + ";base64,");
            assertThat(Logo.png(taken.logo())).isPresent();
        });
    }

    @Test
    void a_picture_wider_than_the_limit_is_refused() throws IOException {
        assertThat(logos.read(picture("png", 4001))).isEqualTo(new Choice.Refused(Reason.TOO_LARGE));
    }

    @Test
    void a_file_larger_than_the_limit_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("large.png"), new byte[Logo.LARGEST + 1]);

        assertThat(logos.read(file)).isEqualTo(new Choice.Refused(Reason.TOO_LARGE));
    }

    @Test
    void a_letter_is_not_a_picture() throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), "Dear family".getBytes(StandardCharsets.UTF_8));

        assertThat(logos.read(file)).isEqualTo(new Choice.Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void a_broken_picture_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(picture("png", 40));
        Path file = Files.write(folder.resolve("broken.png"), java.util.Arrays.copyOf(whole, 40));

        assertThat(logos.read(file)).isEqualTo(new Choice.Refused(Reason.NOT_A_PICTURE));
    }

    @Test
    void a_missing_file_is_told_as_unreadable() {
        assertThat(logos.read(folder.resolve("gone.png"))).isEqualTo(new Choice.Refused(Reason.UNREADABLE));
    }

    private Path picture(String kind, int width) throws IOException {
        Path file = folder.resolve("logo-" + width + "." + kind);
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), kind, file.toFile());
        return file;
    }
}
