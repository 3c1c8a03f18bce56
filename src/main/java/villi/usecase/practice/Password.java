package villi.usecase.practice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A typed password, in the normal form in which it is counted and used (Unicode NFKC).
///
/// Its characters are wiped by [#close()]. Java cannot promise that no other copy exists, for example in a text field.
public final class Password implements AutoCloseable {

    private final char[] characters;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /// What was typed; the order of combining marks and the width of letters make no difference.
    public static Password of(CharSequence typed) {
        return new Password(Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray());
    }

    /// Number of code points.
    public int length() {
        return Character.codePointCount(characters, 0, characters.length);
    }

    /// A copy as UTF-8; whoever takes it wipes it.
    public byte[] bytes() {
        byte[] room = new byte[characters.length * 3];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(characters), encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }

    boolean sameAs(Password other) {
        return Arrays.equals(characters, other.characters);
    }

    String lowerCase() {
        return new String(characters).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
