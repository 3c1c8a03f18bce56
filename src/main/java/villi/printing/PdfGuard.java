package villi.printing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks at a strange PDF before it is read: streams that would fill the memory, and structure packed in ways that no
/// program of our time writes.
///
/// @param most bytes that all streams may unpack to
/// @param each bytes that one stream may unpack to
record PdfGuard(long most, long each) {

    /// For forms, whose pictures are small.
    static final PdfGuard FORMS = new PdfGuard(200_000_000, 60_000_000);

    private static final int DEEPEST = 3;
    private static final Pattern STREAM = Pattern.compile("stream(\\r\\n|\\n|\\r)");
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern ODD = Pattern.compile("/(LZW|RunLength|ASCII85|ASCIIHex)Decode|/(LZW|RL|A85|AHx)\\b");
    private static final Pattern NESTED = Pattern.compile("[\\[<]{2000}");
    private static final int DICTIONARY = 600;

    /// True when the file may be read.
    boolean safe(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (NESTED.matcher(text).find()) return false;
        Matcher m = STREAM.matcher(text);
        long all = 0;
        while (m.find()) {
            String before = text.substring(Math.max(0, m.start() - DICTIONARY), m.start());
            String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
            if (STRUCTURE.matcher(own).find() && ODD.matcher(own).find()) return false;
            long size = unpacked(file, m.end(), 1);
            all += size;
            if (size > each || all > most) return false;
        }
        return true;
    }

    /// How many bytes a packed stream unpacks to, stopping above the limit; 0 for what is not packed.
    private long unpacked(byte[] file, int from, int depth) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] part = new byte[1 << 16];
            long size = 0;
            long inner = 0;
            while (!inflater.finished() && size <= each) {
                int count = inflater.inflate(part);
                if (count == 0) break;
                if (size == 0 && depth < DEEPEST && count > 2 && part[0] == 0x78) {
                    inner = unpacked(inflated(file, from), 0, depth + 1);
                }
                size += count;
            }
            return Math.max(size, inner);
        } catch (DataFormatException e) {
            // Not packed, or broken: the reader will say so.
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(byte[] file, int from) throws DataFormatException {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            byte[] most = new byte[1 << 22];
            int size = 0;
            while (!inflater.finished() && size < most.length) {
                int count = inflater.inflate(most, size, most.length - size);
                if (count == 0) break;
                size += count;
            }
            return java.util.Arrays.copyOf(most, size);
        } finally {
            inflater.end();
        }
    }
}
