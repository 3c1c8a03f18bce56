package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.scan.ContentType;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.ScanFiles.Read;
import villi.usecase.scan.ScanFiles.Reason;

/// What strangers send as a photo or scan: taken by content, made anew, and refused with a reason when it is not one.
final class ReadScansTest {

    @TempDir
    Path folder;

    private final ReadScans files = new ReadScans();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_stands_upright_however_the_phone_was_held(int orientation) throws IOException {
        Read.Taken taken = taken(ScanSamples.phone(400, 300, orientation));

        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(taken.content().bytes()));
        boolean lying = orientation >= 5;
        assertThat(List.of(kept.getWidth(), kept.getHeight()))
                .containsExactlyElementsOf(lying ? List.of(300, 400) : List.of(400, 300));
        boolean right = List.of(2, 3, 6, 7).contains(orientation);
        boolean low = List.of(3, 4, 7, 8).contains(orientation);
        assertThat(red(kept, right, low)).isTrue();
        assertThat(red(kept, !right, low)).isFalse();
        assertThat(red(kept, right, !low)).isFalse();
    }

    @Test
    void the_place_and_the_camera_are_gone() {
        byte[] file = ScanSamples.phone(400, 300, 1);
        assertThat(text(file)).contains(ScanSamples.PLACE);

        Read.Taken taken = taken(file);

        assertThat(taken.type()).isEqualTo(ContentType.JPEG);
        assertThat(taken.pages()).isEqualTo(1);
        assertThat(text(taken.content().bytes())).doesNotContain("51.5007", "Anna", "Exif");
    }

    @Test
    void a_scan_as_pdf_keeps_its_pages_and_loses_what_one_does_not_see() throws IOException {
        byte[] file;
        try (PDDocument document = ScanPdf.open(ScanSamples.scanned(3, ScanSamples.phone(300, 400, 1)))) {
            PDDocumentInformation info = new PDDocumentInformation();
            info.setAuthor("Anna at home");
            document.setDocumentInformation(info);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            file = out.toByteArray();
        }
        assertThat(text(file)).contains("Exif", "alert");

        Read.Taken taken = taken(file);

        assertThat(taken.type()).isEqualTo(ContentType.PDF);
        assertThat(taken.pages()).isEqualTo(3);
        assertThat(text(taken.content().bytes())).doesNotContain("Exif", "51.5007", "Anna", "JavaScript", "alert");
        Picture page = new ScanDrawings().picture(ContentType.PDF, taken.content(), 3, 400);
        assertThat(page.height()).isBetween(399, 400);
        assertThat(new Color(page.row(10).toArray()[10])).matches(c -> c.getRed() > 200 && c.getGreen() < 60);
    }

    @Test
    void what_was_typed_into_a_form_of_another_program_stays_on_the_page() throws IOException {
        byte[] filled = Files.readAllBytes(Path.of("src/test/resources/villi/printing/filled/pdftk.pdf"));
        Picture before = new ScanDrawings().picture(ContentType.PDF, new ScanContent(filled), 1, 800);

        Picture after =
                new ScanDrawings().picture(ContentType.PDF, taken(filled).content(), 1, 800);

        assertThat(after.argb()).isEqualTo(before.argb());
    }

    @Test
    void a_huge_photo_becomes_as_large_as_reading_needs() throws IOException {
        Read.Taken taken = taken(ScanSamples.jpeg(6000, 4500));

        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(taken.content().bytes()));
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(4000, 3000);
    }

    @Test
    void a_drawing_stays_exact_and_a_photo_as_png_becomes_a_jpeg() {
        assertThat(taken(ScanSamples.png(600, 800)).type()).isEqualTo(ContentType.PNG);
        BufferedImage noise = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_ARGB);
        var chance = new Random(1);
        for (int y = 0; y < 1500; y++) for (int x = 0; x < 1500; x++) noise.setRGB(x, y, chance.nextInt());
        assertThat(taken(ScanSamples.picture("png", noise)).type()).isEqualTo(ContentType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_gray_scan_is_shown_as_gray_as_it_came(String format) {
        BufferedImage gray = new BufferedImage(200, 150, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 150; y++)
            for (int x = 0; x < 200; x++) gray.getRaster().setSample(x, y, 0, 100);
        Read.Taken taken = taken(ScanSamples.picture(format, gray));

        Color shown = new Color(new ScanDrawings()
                .picture(taken.type(), taken.content(), 1, 200)
                .row(75)
                .toArray()[100]);

        assertThat(List.of(shown.getRed(), shown.getGreen(), shown.getBlue()))
                .allSatisfy(part -> assertThat(part).isBetween(97, 103));
    }

    @Test
    void white_paper_stays_white_in_the_colors_of_print_shops() throws IOException {
        WritableRaster pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        int[] white = new int[40 * 30];
        Arrays.fill(white, 255);
        for (int band = 0; band < 4; band++) pixels.setSamples(0, 0, 40, 30, band, white);
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels, null, null), null);
        }

        BufferedImage kept = ImageIO.read(
                new ByteArrayInputStream(taken(out.toByteArray()).content().bytes()));

        assertThat(new Color(kept.getRGB(20, 15))).isEqualTo(Color.WHITE);
    }

    @Test
    void the_same_file_has_the_same_sum_under_any_name() throws IOException {
        byte[] file = ScanSamples.jpeg(300, 200);
        Path one = Files.write(folder.resolve("IMG_1.jpg"), file);
        Path other = Files.write(folder.resolve("without a name.txt"), file);

        Read.Taken first = (Read.Taken) files.read(one, (_, _) -> true);
        Read.Taken second = (Read.Taken) files.read(other, (_, _) -> true);

        assertThat(first.fileHash()).isEqualTo(second.fileHash()).hasSize(64);
        assertThat(first.hash()).isEqualTo(second.hash()).isNotEqualTo(first.fileHash());
    }

    @ParameterizedTest
    @CsvSource({
        "ftypheic, HEIC",
        "ftypmif1, HEIC",
        "ftypavif, HEIC",
    })
    void the_new_pictures_of_phones_are_named(String brand, Reason reason) {
        assertThat(refused(("\0\0\0\u0018" + brand + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(reason);
    }

    @Test
    void other_kinds_of_files_are_named_by_their_content() throws IOException {
        assertThat(refused(bytes("II*\0rest of a picture"))).isEqualTo(Reason.TIFF);
        assertThat(refused(bytes("MM\0*rest of a picture"))).isEqualTo(Reason.TIFF);
        assertThat(refused(bytes("GIF89a..."))).isEqualTo(Reason.OTHER_PICTURE);
        assertThat(refused(bytes("RIFF1234WEBPVP8 "))).isEqualTo(Reason.OTHER_PICTURE);
        assertThat(refused(bytes("Dear practice, attached is nothing."))).isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(refused(bytes("PK\3\4 a folder"))).isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(files.read(folder.resolve("gone.jpg"), (_, _) -> true))
                .isEqualTo(new Read.Refused(Reason.NOT_THERE));
        assertThat(files.read(Files.createDirectory(folder.resolve("photos.jpg")), (_, _) -> true))
                .isEqualTo(new Read.Refused(Reason.NOT_THERE));
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_before_it_is_read() throws IOException {
        Path huge = folder.resolve("huge.jpg");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertThat(files.read(huge, (_, _) -> true)).isEqualTo(new Read.Refused(Reason.TOO_LARGE));
    }

    @Test
    void a_picture_that_says_it_is_enormous_is_refused_before_it_is_decoded() {
        assertThat(refused(ScanSamples.boast(100_000, 100_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refused(ScanSamples.boast(2_000_000_000, 1))).isEqualTo(Reason.TOO_MANY_PIXELS);
        byte[] jpeg = ScanSamples.jpeg(64, 64);
        assertThat(refused(sized(jpeg, 65_500, 65_500))).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.99})
    void a_file_that_was_cut_off_is_refused_and_never_kept_in_part(double part) {
        for (byte[] whole : List.of(
                ScanSamples.jpeg(500, 400),
                ScanSamples.png(500, 400),
                ScanSamples.scanned(4, ScanSamples.jpeg(500, 400)))) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
            assertThat(refused(cut)).isEqualTo(Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void broken_bytes_end_in_an_answer(long seed) {
        var chance = new Random(seed);
        for (byte[] whole : List.of(
                ScanSamples.phone(200, 150, 6),
                ScanSamples.png(200, 150),
                ScanSamples.scanned(2, ScanSamples.jpeg(200, 150)))) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 20; i++) broken[8 + chance.nextInt(broken.length - 8)] = (byte) chance.nextInt(256);
            assertThat(read(broken)).isInstanceOfAny(Read.Taken.class, Read.Refused.class);
        }
    }

    @Test
    void reading_tells_of_each_page_and_can_be_stopped() throws IOException {
        Path file = Files.write(folder.resolve("scan.pdf"), ScanSamples.scanned(5, ScanSamples.jpeg(60, 80)));
        var told = new ArrayList<String>();

        Read read = files.read(file, (page, pages) -> {
            told.add(page + " of " + pages);
            return page < 3;
        });

        assertThat(read).isEqualTo(new Read.Stopped());
        assertThat(told).containsExactly("1 of 5", "2 of 5", "3 of 5");
    }

    @Test
    void nothing_of_a_picture_waits_in_an_open_file() {
        assertThat(ImageIO.getUseCache()).isFalse();
    }

    @Test
    void a_copy_is_written_whole_or_not_at_all() throws IOException {
        Read.Taken taken = taken(ScanSamples.jpeg(300, 200));
        Path copy = folder.resolve("copy.jpg");

        files.save(taken.content(), copy);

        assertThat(Files.readAllBytes(copy)).isEqualTo(taken.content().bytes());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> files.save(taken.content(), folder.resolve("no/such/folder.jpg")))
                .isInstanceOf(villi.usecase.Trouble.class);
    }

    /// The same JPEG with another size in its head.
    private static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] file = jpeg.clone();
        for (int i = 0; i + 8 < file.length; i++) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xC0) {
                file[i + 5] = (byte) (height >> 8);
                file[i + 6] = (byte) height;
                file[i + 7] = (byte) (width >> 8);
                file[i + 8] = (byte) width;
                return file;
            }
        }
        throw new AssertionError("no head");
    }

    private static boolean red(BufferedImage picture, boolean right, boolean low) {
        Color color = new Color(picture.getRGB(right ? picture.getWidth() - 9 : 8, low ? picture.getHeight() - 9 : 8));
        return color.getRed() > 200 && color.getGreen() < 80;
    }

    private Read read(byte[] file) {
        try {
            return files.read(Files.write(folder.resolve("file"), file), (_, _) -> true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Read.Taken taken(byte[] file) {
        assertThat(read(file)).isInstanceOf(Read.Taken.class);
        return (Read.Taken) read(file);
    }

    private Reason refused(byte[] file) {
        Read read = read(file);
        assertThat(read).isInstanceOf(Read.Refused.class);
        return ((Read.Refused) read).reason();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
