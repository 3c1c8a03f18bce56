package villi.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import villi.domain.practice.Practice;

/// The practice's logo as a plain PNG, read with bounds: at most 2 MB and 4000 pixels a side.
final class Logo {

    static final String NAME = "logo.png";
    private static final int LARGEST = 2_000_000;
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

    private static Optional<byte[]> redraw(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                return Optional.empty();
            }
            BufferedImage picture = reader.read(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return Optional.of(out.toByteArray());
        }
    }
}
