package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.scan.ContentType;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.scan.ScanFiles.Read;
import villi.usecase.scan.ScanFiles.Reason;

/// Documents that are built to harm, or that cannot be shown whole, are refused with a reason.
final class HostileScansTest {

    @TempDir
    Path folder;

    @Test
    void a_locked_pdf_says_so() {
        assertThat(refused(ScanSamples.locked())).isEqualTo(Reason.LOCKED);
    }

    @Test
    void a_pdf_of_too_many_pages_says_so() {
        assertThat(refused(ScanSamples.document(d -> {
                    for (int i = 0; i <= ScanPdf.MOST_PAGES; i++) d.addPage(new PDPage());
                })))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void a_picture_in_a_pdf_that_would_fill_the_memory_is_refused() {
        assertThat(refused(drawing("/Big Do", "Big", picture(90_000, 90_000, COSName.FLATE_DECODE))))
                .isEqualTo(Reason.HOSTILE);
        assertThat(refused(drawing("q 9 0 0 9 0 0 cm BI /W 90000 /H 90000 /CS /G /BPC 8 ID x EI Q", "", null)))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void pages_that_draw_each_other_without_end_are_refused() {
        COSStream inner = form("");
        for (int level = 0; level < 9; level++) {
            COSStream outer = form("/In Do ".repeat(10));
            COSDictionary objects = new COSDictionary();
            objects.setItem("In", inner);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            outer.setItem(COSName.RESOURCES, resources);
            inner = outer;
        }
        assertThat(refused(drawing("/Deep Do", "Deep", inner))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void a_picture_that_cannot_be_drawn_leaves_no_empty_page() {
        assertThat(refused(drawing("/Odd Do", "Odd", picture(100, 100, COSName.JBIG2_DECODE))))
                .isEqualTo(Reason.CANNOT_SHOW);
        assertThat(refused(ScanSamples.document(d -> d.addPage(new PDPage(new PDRectangle(14_000, 1))))))
                .isEqualTo(Reason.CANNOT_SHOW);
    }

    @Test
    void a_page_as_large_as_a_house_is_drawn_small() {
        byte[] file = ScanSamples.document(d -> d.addPage(new PDPage(new PDRectangle(900_000, 900_000))));

        Picture page = new ScanDrawings().picture(ContentType.PDF, taken(file).content(), 1, 500);

        assertThat(List.of(page.width(), page.height())).containsExactly(500, 500);
    }

    private static byte[] drawing(String words, String name, @Nullable COSStream object) {
        return ScanSamples.document(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream()) {
                out.write(bytes(words));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            PDResources resources = new PDResources();
            if (object != null) {
                COSDictionary objects = new COSDictionary();
                objects.setItem(name, object);
                resources.getCOSObject().setItem(COSName.XOBJECT, objects);
            }
            page.setResources(resources);
        });
    }

    private static COSStream picture(int width, int height, COSName filter) {
        COSStream picture = form("x");
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.FILTER, filter);
        return picture;
    }

    private static COSStream form(String words) {
        COSStream form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 600, 600}) box.add(COSInteger.get(side));
        form.setItem(COSName.BBOX, box);
        try (var out = form.createOutputStream()) {
            out.write(bytes(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    private Read read(byte[] file) {
        try {
            return new ReadScans().read(Files.write(folder.resolve("file"), file), (_, _) -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Read.Taken taken(byte[] file) {
        Read read = read(file);
        assertThat(read).isInstanceOf(Read.Taken.class);
        return (Read.Taken) read;
    }

    private Reason refused(byte[] file) {
        Read read = read(file);
        assertThat(read).isInstanceOf(Read.Refused.class);
        return ((Read.Refused) read).reason();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
