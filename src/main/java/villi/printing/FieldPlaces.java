package villi.printing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import java.util.regex.Pattern;

/// Where the boxes and lines of a form came to stand.
final class FieldPlaces {

    static final String ID = "f.";
    private static final Pattern ALL = Pattern.compile("f\\..+");

    private FieldPlaces() {}

    /// A box on a page.
    ///
    /// @param page from 0
    /// @param x from the left, in points
    /// @param y of its lower edge from the bottom, in points
    record Place(String name, int page, float x, float y, float width, float height) {}

    static List<Place> of(PdfBoxRenderer renderer) {
        return renderer.findPagePositionsByID(ALL).stream()
                .map(p -> new Place(
                        p.getId().substring(ID.length()),
                        p.getPageNo(),
                        p.getX(),
                        p.getY(),
                        p.getWidth(),
                        p.getHeight()))
                .toList();
    }
}
