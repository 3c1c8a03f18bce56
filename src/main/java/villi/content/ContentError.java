package villi.content;

/// One reason why a content file is refused.
///
/// @param file path below the content folder, for example `bank/QC.yaml`
/// @param line from 1
/// @param reason what is wrong and, where it helps, what was probably meant
public record ContentError(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
