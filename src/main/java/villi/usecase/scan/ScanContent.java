package villi.usecase.scan;

import java.util.Arrays;

/// The bytes of a scan as a value: copied in and out, equal when the bytes are.
public final class ScanContent {

    private final byte[] bytes;

    public ScanContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScanContent content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Scan of " + bytes.length + " bytes";
    }
}
