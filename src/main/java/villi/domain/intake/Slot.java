package villi.domain.intake;

import villi.domain.questionnaire.LinkId;

/// The place of one answer: an item, and inside a table the row.
///
/// @param row 0 outside tables; rows of a table count from 1 and keep their number when others go
public record Slot(LinkId linkId, int row) implements Comparable<Slot> {

    /// A place outside any table.
    public static Slot of(String linkId) {
        return new Slot(new LinkId(linkId), 0);
    }

    /// A place in a row of a table.
    public static Slot of(String linkId, int row) {
        return new Slot(new LinkId(linkId), row);
    }

    @Override
    public int compareTo(Slot other) {
        int order = linkId.compareTo(other.linkId);
        return order == 0 ? Integer.compare(row, other.row) : order;
    }

    @Override
    public String toString() {
        return row == 0 ? linkId.value() : linkId.value() + "[" + row + "]";
    }
}
