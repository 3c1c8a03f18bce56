package villi.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import villi.usecase.practice.LogoPictures;

/// Takes a picture file as logo if the sheets can print it.
public final class LogoFiles implements LogoPictures {

    @Override
    public Choice read(Path file) {
        try {
            if (Files.size(file) > Logo.LARGEST) return new Choice.Refused(Reason.TOO_LARGE);
            return Logo.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Choice.Refused(Reason.UNREADABLE);
        }
    }
}
