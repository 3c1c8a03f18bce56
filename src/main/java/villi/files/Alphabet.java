package villi.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import villi.usecase.roster.ListFiles.Letters;

/// Finds out how a text's letters are written as bytes.
final class Alphabet {

    private static final int LOOK = 4096;

    private Alphabet() {}

    /// @param sure false when another way would read other letters just as well
    record Found(Letters letters, boolean sure) {}

    static Charset charset(Letters letters) {
        return switch (letters) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case WESTERN -> Charset.forName("windows-1252");
            case CENTRAL_EUROPEAN -> Charset.forName("windows-1250");
            case DOS -> Charset.forName("IBM850");
        };
    }

    /// True for what begins like an archive, a workbook, a PDF or a picture.
    static boolean packed(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4)
                || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(bytes, 0x1F, 0x8B)
                || starts(bytes, '%', 'P', 'D', 'F')
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, '7', 'z', 0xBC, 0xAF)
                || starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, 0xFF, 0xD8, 0xFF);
    }

    /// How many bytes at the start only tell the encoding.
    static int mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return 3;
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    static Found find(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) return new Found(Letters.UTF_16LE, true);
        if (starts(bytes, 0xFE, 0xFF)) return new Found(Letters.UTF_16BE, true);
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = Math.min(bytes.length, LOOK) / 2;
        if (odd > half / 2 && even == 0) return new Found(Letters.UTF_16LE, true);
        if (even > half / 2 && odd == 0) return new Found(Letters.UTF_16BE, true);
        return utf8(bytes) ? new Found(Letters.UTF_8, true) : new Found(Letters.WESTERN, false);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOK); i += 2) {
            if (bytes[i] == 0) zeros++;
        }
        return zeros;
    }

    private static boolean utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(LOOK);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) return false;
            if (result.isUnderflow()) return true;
            out.clear();
        }
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) return false;
        }
        return true;
    }
}
