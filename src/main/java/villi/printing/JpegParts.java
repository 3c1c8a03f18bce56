package villi.printing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A JPEG file cut into its parts: what draws the picture is kept; place, camera, small pictures, remarks and whatever
/// hangs on behind the picture are not. Nothing is decoded.
final class JpegParts {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int CAMERA = 0xE1;

    /// Says how colors are meant; without it some pictures get wrong ones.
    private static final int ADOBE = 0xEE;

    private static final int REMARK = 0xFE;
    private static final int ORIENTATION = 0x0112;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int orientation = 1;
    private boolean whole;

    private JpegParts(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static JpegParts of(byte[] file) {
        var parts = new JpegParts(file);
        parts.walk();
        return parts;
    }

    /// The file without what is not needed.
    byte[] kept() {
        return kept.toByteArray();
    }

    /// How a camera was held: 1 upright, to 8, as EXIF counts.
    int orientation() {
        return orientation;
    }

    /// False when the end is missing.
    boolean whole() {
        return whole;
    }

    private void walk() {
        if (file.length < 4 || at(0) != 0xFF || at(1) != START) return;
        kept.write(file, 0, 2);
        int place = 2;
        while (place + 1 < file.length) {
            if (at(place) != 0xFF || at(place + 1) == 0xFF) {
                place++;
            } else if (at(place + 1) == END) {
                kept.write(file, place, 2);
                whole = true;
                return;
            } else if (alone(at(place + 1))) {
                kept.write(file, place, 2);
                place += 2;
            } else {
                place = segment(place);
            }
        }
    }

    /// Markers without a length.
    private static boolean alone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    /// @return where the next part begins
    private int segment(int place) {
        int marker = at(place + 1);
        if (place + 3 >= file.length) return file.length;
        int end = place + 2 + (at(place + 2) << 8 | at(place + 3));
        if (end > file.length) return file.length;
        if (marker == CAMERA) orientation(place + 4, end);
        if (needed(marker)) kept.write(file, place, end - place);
        return marker == SCAN ? picture(end) : end;
    }

    private static boolean needed(int marker) {
        boolean application = marker >= JFIF && marker <= 0xEF;
        return marker == JFIF || marker == ADOBE || (!application && marker != REMARK);
    }

    /// The packed picture up to the next marker.
    private int picture(int from) {
        int place = from;
        while (place + 1 < file.length
                && (at(place) != 0xFF || at(place + 1) == 0 || (at(place + 1) >= 0xD0 && at(place + 1) <= 0xD7))) {
            place++;
        }
        kept.write(file, from, place - from);
        return place;
    }

    private void orientation(int from, int end) {
        if (end - from < EXIF.length + 8) return;
        for (int i = 0; i < EXIF.length; i++) if (file[from + i] != EXIF[i]) return;
        ByteBuffer tiff = ByteBuffer.wrap(file, from + EXIF.length, end - from - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) return;
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * 12 <= tiff.limit(); i++) {
            int entry = directory + 2 + i * 12;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION && value >= 1 && value <= 8) orientation = value;
        }
    }

    private int at(int place) {
        return file[place] & 0xFF;
    }
}
