package villi.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import villi.domain.scan.ContentType;
import villi.usecase.Trouble;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.ScanFiles;

/// Photos and scans as files. Safe for several threads.
public final class ReadScans implements ScanFiles {

    static final int LARGEST = 50_000_000;

    /// Longer side of a kept photo: a page of paper at 350 dots an inch.
    private static final int LONGEST = 4000;

    /// A larger PNG is kept as JPEG.
    private static final int LARGEST_PNG = 4_000_000;

    private static final int HEAD = 1024;
    private static final Pattern PHONE =
            Pattern.compile("(?s).{4}ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif).*");
    private static final Pattern TIFF = Pattern.compile("(?s)(II[*+]\0|MM\0[*+]).*");
    private static final Pattern OTHER =
            Pattern.compile("(?s)(GIF8|BM|RIFF.{4}WEBP|\0\0\1\0|8BPS|\0\0\0\fjP  |ÿOÿQ).*");

    /// From now on the platform keeps pictures in memory, never in an open file, while it reads or writes them.
    public ReadScans() {
        ImageIO.setUseCache(false);
    }

    @Override
    public Read read(Path file, Steps steps) {
        try {
            if (!Files.isRegularFile(file)) return new Read.Refused(Reason.NOT_THERE);
            if (Files.size(file) > LARGEST) return new Read.Refused(Reason.TOO_LARGE);
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            return read(bytes, steps);
        } catch (IOException e) {
            return new Read.Refused(Reason.NOT_THERE);
        }
    }

    private static Read read(byte[] file, Steps steps) {
        if (file.length == 0) return new Read.Refused(Reason.EMPTY);
        if (file.length > LARGEST) return new Read.Refused(Reason.TOO_LARGE);
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        try {
            if (head.startsWith("ÿØÿ")) return jpeg(file, steps);
            if (head.startsWith("\u0089PNG\r\n\u001a\n")) return png(file, steps);
            if (PHONE.matcher(head).matches()) return new Read.Refused(Reason.HEIC);
            if (TIFF.matcher(head).matches()) return new Read.Refused(Reason.TIFF);
            if (OTHER.matcher(head).matches()) return new Read.Refused(Reason.OTHER_PICTURE);
            if (head.contains("%PDF-")) return pdf(file, steps);
            return new Read.Refused(Reason.NOT_A_PICTURE);
        } catch (NotTaken e) {
            return new Read.Refused(e.reason());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Read.Refused(Reason.HOSTILE);
        } catch (IOException | RuntimeException e) {
            // Broken files throw many kinds; all mean the same here.
            return new Read.Refused(Reason.DAMAGED);
        }
    }

    private static Read jpeg(byte[] file, Steps steps) throws IOException {
        if (!steps.at(1, 1)) return new Read.Stopped();
        JpegParts parts = JpegParts.of(file);
        if (!parts.whole()) throw new NotTaken(Reason.DAMAGED);
        BufferedImage picture = Photo.decode(ContentType.JPEG, parts.kept());
        BufferedImage upright = Photo.upright(picture, parts.orientation(), LONGEST);
        return taken(ContentType.JPEG, Photo.encode(ContentType.JPEG, upright), 1, file);
    }

    private static Read png(byte[] file, Steps steps) throws IOException {
        if (!steps.at(1, 1)) return new Read.Stopped();
        BufferedImage upright = Photo.upright(Photo.decode(ContentType.PNG, file), 1, LONGEST);
        byte[] exact = Photo.encode(ContentType.PNG, upright);
        if (exact.length <= LARGEST_PNG) return taken(ContentType.PNG, exact, 1, file);
        return taken(ContentType.JPEG, Photo.encode(ContentType.JPEG, upright), 1, file);
    }

    private static Read pdf(byte[] file, Steps steps) throws IOException {
        Optional<ScanPdf.Made> made = ScanPdf.clean(file, steps);
        if (made.isEmpty()) return new Read.Stopped();
        if (made.get().bytes().length > LARGEST) throw new NotTaken(Reason.TOO_LARGE);
        return taken(ContentType.PDF, made.get().bytes(), made.get().pages(), file);
    }

    private static Read taken(ContentType type, byte[] bytes, int pages, byte[] file) {
        return new Read.Taken(type, new ScanContent(bytes), pages, hash(bytes), hash(file));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }

    @Override
    public void save(ScanContent content, Path file) {
        try {
            WholeFile.write(content.bytes(), file);
        } catch (IOException e) {
            throw new Trouble("scan-not-saved", List.of(file.toAbsolutePath().toString(), WholeFile.reason(e)), e);
        }
    }
}
