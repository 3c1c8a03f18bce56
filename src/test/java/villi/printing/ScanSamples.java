package villi.printing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// Files as phones and scanners make them, and as nobody should send them. All are invented.
public final class ScanSamples {

    /// Stands in what a phone hides in a photo.
    static final String PLACE = "51.5007N 0.1246W Pixel of Anna";

    private ScanSamples() {}

    /// A page with lines of writing; its upper left corner is red.
    public static BufferedImage paper(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(new Color(0xF6F2E8));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x27408B));
        pen.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, Math.max(8, width / 34)));
        for (int line = 1; line < 26; line++) {
            pen.drawString(
                    line + ".  " + "x".repeat(line * 7 % 5 + 1) + "   how often?   sometimes / never",
                    width / 12,
                    height * line / 27);
        }
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 8, height / 8);
        pen.dispose();
        return paper;
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", paper(width, height));
    }

    public static byte[] png(int width, int height) {
        return picture("png", paper(width, height));
    }

    static byte[] picture(String format, BufferedImage paper) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(paper, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A photo as a phone writes it: the pixels lie on their side, and the place stands in it three times.
    static byte[] phone(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] words = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer exif = ByteBuffer.allocate(10 + 22 + words.length);
        exif.putShort((short) 0xFFE1).putShort((short) (8 + 22 + words.length));
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).put(words);
        ByteBuffer remark = ByteBuffer.allocate(4 + words.length);
        remark.putShort((short) 0xFFFE).putShort((short) (2 + words.length)).put(words);
        return joined(
                Arrays.copyOf(plain, 2),
                exif.array(),
                remark.array(),
                Arrays.copyOfRange(plain, 2, plain.length),
                words);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /// A PNG of a few bytes that says how large it is.
    static byte[] boast(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array());
        file.putInt((int) sum.getValue());
        return file.array();
    }

    /// Pages of paper as an office scanner writes them.
    public static byte[] scanned(int pages, byte[] photo) {
        return document(document -> {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(JPEGFactory.createFromByteArray(document, photo), 0, 0, 612, 792);
                }
            }
        });
    }

    static byte[] locked() {
        return document(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        });
    }

    /// Writes into a document.
    interface Writing {
        void to(PDDocument document) throws IOException;
    }

    static byte[] document(Writing writing) {
        try (PDDocument document = new PDDocument()) {
            writing.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
