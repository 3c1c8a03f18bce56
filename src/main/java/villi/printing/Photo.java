package villi.printing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import villi.domain.scan.ContentType;
import villi.usecase.scan.ScanFiles.Reason;

/// Pictures, read with bounds and written anew. Nothing of them touches the disk: the usual streams of the platform
/// would keep them in an open file meanwhile.
final class Photo {

    /// Pixels of a picture; more are refused before one is decoded.
    static final long MOST_PIXELS = 64_000_000;

    private static final int WIDEST = 30_000;
    private static final float QUALITY = 0.85f;

    private Photo() {}

    /// @throws NotTaken when it is too large or broken
    static BufferedImage decode(ContentType type, byte[] file) throws NotTaken {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.code()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS || width > WIDEST || height > WIDEST)
                throw new NotTaken(Reason.TOO_MANY_PIXELS);
            return reader.read(0);
        } catch (NotTaken e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders of broken pictures throw many kinds; all mean the same here.
            throw new NotTaken(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /// Upright, without transparency, in gray when it has no color; smaller when its longer side would be longer.
    ///
    /// @param orientation as EXIF counts, 1 to 8
    static BufferedImage upright(BufferedImage picture, int orientation, int longest) {
        BufferedImage near = picture;
        while (Math.max(near.getWidth(), near.getHeight()) >= 2 * longest)
            near = drawn(near, 1, near.getWidth() / 2, near.getHeight() / 2);
        double scale = Math.min(1, (double) longest / Math.max(near.getWidth(), near.getHeight()));
        return drawn(near, orientation, (int) Math.max(1, Math.round(near.getWidth() * scale)), (int)
                Math.max(1, Math.round(near.getHeight() * scale)));
    }

    /// The same picture with red, green and blue: asking a gray one for these gives lighter values than it has.
    static BufferedImage colored(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) return picture;
        BufferedImage colored = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = colored.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return colored;
    }

    /// @param width before it is turned
    private static BufferedImage drawn(BufferedImage picture, int orientation, int width, int height) {
        boolean gray = picture.getColorModel().getNumColorComponents() == 1;
        boolean lying = orientation >= 5;
        BufferedImage drawn = new BufferedImage(
                lying ? height : width,
                lying ? width : height,
                gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform how = turn(orientation, width, height);
        how.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /// The picture as a new file with nothing but its pixels.
    static byte[] encode(ContentType type, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.code()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == ContentType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
