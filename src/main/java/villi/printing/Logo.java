package villi.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import villi.domain.practice.Practice;
import villi.usecase.practice.LogoPictures;

/// The practice's logo as a plain PNG, read with bounds: at most 2 MB and 4000 pixels a side.
final class Logo {

    static final String NAME = "logo.png";
    static final int LARGEST = 2_000_000;
    private static final int WIDEST = 4000;
    private static final Pattern ADDRESS =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|bmp);base64,([A-Za-z0-9+/=\\s]+)");

    private Logo() {}

    /// Empty when it is not such a picture.
    static Optional<byte[]> png(Practice.Logo logo) {
        if (logo.dataUri().length() > LARGEST * 4 / 3) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(logo.dataUri());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return redraw(Base64.getMimeDecoder().decode(matcher.group(2)));
        } catch (IOException | RuntimeException e) {
            // Decoders of broken pictures throw many kinds; all mean the same here, and the sheet says so.
            return Optional.empty();
        }
    }

    /// The file as a logo, if it is a picture that [#png] can print.
    static LogoPictures.Choice of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Optional<ImageReader> reader = reader(in);
            if (reader.isEmpty()) return new LogoPictures.Choice.Refused(LogoPictures.Reason.NOT_A_PICTURE);
            if (tooWide(reader.get())) return new LogoPictures.Choice.Refused(LogoPictures.Reason.TOO_LARGE);
            String kind = reader.get().getFormatName().toLowerCase(Locale.ROOT);
            var logo = new Practice.Logo(
                    "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(file));
            return png(logo).isPresent()
                    ? new LogoPictures.Choice.Taken(logo)
                    : new LogoPictures.Choice.Refused(LogoPictures.Reason.NOT_A_PICTURE);
        } catch (IOException | RuntimeException e) {
            return new LogoPictures.Choice.Refused(LogoPictures.Reason.NOT_A_PICTURE);
        }
    }

    private static Optional<byte[]> redraw(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Optional<ImageReader> reader = reader(in);
            if (reader.isEmpty() || tooWide(reader.get())) {
                return Optional.empty();
            }
            BufferedImage picture = reader.get().read(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return Optional.of(out.toByteArray());
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) return Optional.empty();
        ImageReader reader = readers.next();
        reader.setInput(in);
        return Optional.of(reader);
    }

    private static boolean tooWide(ImageReader reader) throws IOException {
        return reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST;
    }
}
