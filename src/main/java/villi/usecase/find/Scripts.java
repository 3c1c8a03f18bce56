package villi.usecase.find;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Short texts in one row of bytes; each entry is a list of texts.
final class Scripts {

    private byte[] bytes = new byte[64];
    private int end;
    private final Ints starts = new Ints();

    void add(List<String> texts) {
        starts.add(end);
        number(texts.size());
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, end, utf8.length);
            end += utf8.length;
        }
    }

    List<String> get(int entry) {
        int at = starts.get(entry);
        int count = bytes[at++] & 0xff;
        if (count == 0xff) {
            count = wide(at);
            at += 4;
        }
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            int length = bytes[at++] & 0xff;
            if (length == 0xff) {
                length = wide(at);
                at += 4;
            }
            texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }
        return texts;
    }

    long size() {
        return end + 4L * starts.size();
    }

    /// One byte, or 255 and four.
    private void number(int number) {
        room(5);
        if (number < 0xff) {
            bytes[end++] = (byte) number;
            return;
        }
        bytes[end++] = (byte) 0xff;
        for (int shift = 24; shift >= 0; shift -= 8) bytes[end++] = (byte) (number >> shift);
    }

    private int wide(int at) {
        int number = 0;
        for (int i = 0; i < 4; i++) number = (number << 8) | (bytes[at + i] & 0xff);
        return number;
    }

    private void room(int more) {
        if (end + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end + more, bytes.length * 3 / 2));
    }
}
