package villi.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/// Makes the bytes depend on the handout alone, and writes "Draft" behind the text of what is not signed.
final class PdfFinish {

    private PdfFinish() {}

    /// Dates of the file are the day on which the sheet was made; its number follows from its text.
    static void settle(PDDocument pages, LocalDate made, long number) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(made.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        pages.getDocumentInformation().setCreationDate(day);
        pages.getDocumentInformation().setModificationDate(day);
        pages.setDocumentId(number);
        try {
            XMPMetadata metadata = new DomXmpParser()
                    .parse(pages.getDocumentCatalog().getMetadata().exportXMPMetadata());
            XMPBasicSchema basic = metadata.getXMPBasicSchema();
            if (basic == null) {
                basic = metadata.createAndAddXMPBasicSchema();
            }
            basic.setCreateDate(day);
            basic.setModifyDate(day);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            pages.getDocumentCatalog().getMetadata().importXMPMetadata(out.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }

    /// Light letters across each page, behind the text and outside the reading order.
    static void watermark(PDDocument pages, String word, byte[] font) throws IOException {
        PDFont face = PDType0Font.load(pages, new ByteArrayInputStream(font), true);
        for (PDPage page : pages.getPages()) {
            draw(pages, page, word, face);
        }
    }

    private static void draw(PDDocument pages, PDPage page, String word, PDFont face) throws IOException {
        PDRectangle paper = page.getMediaBox();
        float size = 190;
        float width = face.getStringWidth(word) / 1000 * size;
        double angle = Math.atan2(paper.getHeight(), paper.getWidth());
        try (PDPageContentStream out = new PDPageContentStream(pages, page, AppendMode.PREPEND, true, true)) {
            COSDictionary kind = new COSDictionary();
            kind.setItem(COSName.TYPE, COSName.getPDFName("Background"));
            out.beginMarkedContent(
                    COSName.ARTIFACT,
                    org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(kind));
            out.beginText();
            out.setNonStrokingColor(0xEC / 255f, 0xF0 / 255f, 0xEF / 255f);
            out.setFont(face, size);
            Matrix place = Matrix.getTranslateInstance(paper.getWidth() / 2, paper.getHeight() / 2);
            place.rotate(angle);
            place.translate(-width / 2, -size / 3);
            out.setTextMatrix(place);
            out.showText(word);
            out.endText();
            out.endMarkedContent();
        }
    }
}
