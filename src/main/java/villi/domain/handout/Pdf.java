package villi.domain.handout;

import java.util.Arrays;

/// The bytes of a PDF file as a value: copied in and out, equal when the bytes are.
public final class Pdf {

    private final byte[] bytes;

    public Pdf(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pdf pdf && Arrays.equals(bytes, pdf.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Pdf of " + bytes.length + " bytes";
    }
}
