package villi.domain.scan;

/// What is known about the bytes of a scan.
///
/// @param title in the practice's own words, or empty; never the name of a file
/// @param size in bytes, from 1
/// @param hash SHA-256 of the bytes, 64 hexadecimal digits
/// @param fileHash the same of the file as it was chosen, before what a camera hides in it was taken out
/// @param pages from 1
public record Attachment(ContentType contentType, String title, int size, String hash, String fileHash, int pages) {

    /// Most characters of a title.
    public static final int LONGEST_TITLE = 200;

    public Attachment {
        title = title.strip();
        if (size < 1 || pages < 1) throw new IllegalArgumentException("size " + size + ", pages " + pages);
        if (title.length() > LONGEST_TITLE)
            title = title.substring(0, LONGEST_TITLE).strip();
    }

    public Attachment titled(String words) {
        return new Attachment(contentType, words, size, hash, fileHash, pages);
    }

    /// True for a file that gave these bytes, and for these bytes themselves.
    public boolean from(String sha256) {
        return fileHash.equals(sha256) || hash.equals(sha256);
    }
}
