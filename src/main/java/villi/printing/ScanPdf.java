package villi.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import villi.usecase.scan.ScanFiles.Reason;
import villi.usecase.scan.ScanFiles.Steps;

/// A PDF as a scan: its pages as one sees them in a new file, without scripts, links, hidden files, and without what a
/// camera wrote into its pictures. Kept in memory only.
final class ScanPdf {

    static final int MOST_PAGES = 100;

    /// Large enough to decode every picture of a page.
    private static final int PROOF = 300;

    private static final int TAIL = 4096;
    private static final PdfGuard GUARD = new PdfGuard(1_000_000_000, 250_000_000);

    private static final List<COSName> NOT_NEEDED = List.of(
            COSName.METADATA,
            COSName.AA,
            COSName.STRUCT_PARENT,
            COSName.STRUCT_PARENTS,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("Thumb"),
            COSName.getPDFName("B"));

    /// What shows a remark or the value of a field; the rest of one leads somewhere.
    private static final Set<COSName> SEEN =
            Set.of(COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.AP, COSName.AS, COSName.F);

    private ScanPdf() {}

    /// The new file and the number of its pages; empty when it was stopped.
    static Optional<Made> clean(byte[] file, Steps steps) throws IOException {
        String tail = new String(
                file, Math.max(0, file.length - TAIL), Math.min(TAIL, file.length), StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) throw new NotTaken(Reason.DAMAGED);
        if (!GUARD.safe(file)) throw new NotTaken(Reason.HOSTILE);
        byte[] made = copy(file);
        try (PDDocument pages = open(made)) {
            int count = pages.getNumberOfPages();
            var drawn = new BoundedPages(pages);
            for (int page = 0; page < count; page++) {
                if (!steps.at(page + 1, count)) return Optional.empty();
                drawn.page(page, PROOF);
            }
            return Optional.of(new Made(made, count));
        }
    }

    /// A new file.
    static final class Made {
        private final byte[] bytes;
        private final int pages;

        Made(byte[] bytes, int pages) {
            this.bytes = bytes;
            this.pages = pages;
        }

        byte[] bytes() {
            return bytes;
        }

        int pages() {
            return pages;
        }
    }

    /// @throws NotTaken when it is locked
    static PDDocument open(byte[] file) throws IOException {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new NotTaken(Reason.LOCKED);
        }
    }

    private static byte[] copy(byte[] file) throws IOException {
        try (PDDocument in = open(file);
                PDDocument out = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            int count = 0;
            for (PDPage page : in.getPages()) {
                count++;
                if (count > MOST_PAGES) throw new NotTaken(Reason.TOO_MANY_PAGES);
                PDPage kept = out.importPage(page);
                annotations(kept.getCOSObject());
                strip(kept.getCOSObject());
            }
            if (count == 0) throw new NotTaken(Reason.DAMAGED);
            var bytes = new ByteArrayOutputStream();
            out.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void annotations(COSDictionary page) {
        COSArray kept = new COSArray();
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.AP)) {
                COSDictionary seen = new COSDictionary();
                for (COSName name : SEEN) if (one.containsKey(name)) seen.setItem(name, one.getItem(name));
                kept.add(seen);
            }
        }
        page.removeItem(COSName.ANNOTS);
        if (kept.size() > 0) page.setItem(COSName.ANNOTS, kept);
    }

    /// Everything that the page reaches.
    private static void strip(COSDictionary page) throws IOException {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> todo = new ArrayDeque<>();
        todo.push(page);
        while (!todo.isEmpty()) {
            COSBase next = todo.pop();
            COSBase each = next instanceof COSObject far ? far.getObject() : next;
            if (each == null || !met.add(each)) continue;
            if (each instanceof COSArray array) {
                for (COSBase one : array) if (one != null) todo.push(one);
            } else if (each instanceof COSDictionary dictionary) {
                NOT_NEEDED.forEach(dictionary::removeItem);
                if (dictionary instanceof COSStream stream) picture(stream);
                dictionary.entrySet().stream()
                        .filter(e -> !e.getKey().equals(COSName.PARENT))
                        .forEach(e -> todo.push(e.getValue()));
            }
        }
    }

    private static void picture(COSStream stream) throws IOException {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) return;
        long pixels = (long) stream.getInt(COSName.WIDTH, COSName.W, 0) * stream.getInt(COSName.HEIGHT, COSName.H, 0);
        if (pixels > Photo.MOST_PIXELS) throw new NotTaken(Reason.HOSTILE);
        COSBase filter = stream.getFilters();
        COSBase only = filter instanceof COSArray all && all.size() == 1 ? all.getObject(0) : filter;
        if (!COSName.DCT_DECODE.equals(only)) return;
        byte[] bytes;
        try (var in = stream.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        byte[] kept = JpegParts.of(bytes).kept();
        if (kept.length == 0 || kept.length == bytes.length) return;
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(kept);
        }
    }
}
