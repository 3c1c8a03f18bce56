package villi.domain.library;

/// One entry of the source list.
///
/// @param id for example `S19`, stable
/// @param address PMID, DOI or web address as text; empty when the citation alone finds it
/// @param note what was seen of it when it was not the whole paper; may be empty
public record Source(String id, String citation, String address, Mark mark, String note) {

    /// True when it may be shown as support of a statement.
    public boolean supports() {
        return mark == Mark.READ || mark == Mark.KNOWN;
    }

    /// How the source was checked.
    public enum Mark {
        /// Read: abstract, text, table or data.
        READ,
        /// Well known; spot-checked before a release.
        KNOWN,
        /// Not checked yet; kept, never shown as support.
        VERIFY
    }
}
