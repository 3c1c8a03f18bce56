package villi.printing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import villi.usecase.paper.FilledFile;
import villi.usecase.paper.FormMark;

/// Reads the values of fields straight from the objects of a file: what other programs left out, moved or wrote twice
/// does no harm, and nothing is run or drawn.
final class FieldValues {

    private static final int MOST_FIELDS = 20_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 4_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Boolean> byValue = new HashMap<>();
    private final Map<String, Boolean> byLook = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Set<COSDictionary> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private FieldValues() {}

    /// Raised for a file with endless or too many fields.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static FilledFile.Fields of(PDDocument pages) {
        var values = new FieldValues();
        COSDictionary form = pages.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        if (fields != null) values.all(fields, "", Inherited.NONE, 0);
        for (PDPage page : pages.getPages()) values.strays(page);
        return values.read(pages);
    }

    /// What a field takes over from the one above it.
    private record Inherited(Optional<COSName> type, Optional<COSBase> value) {
        static final Inherited NONE = new Inherited(Optional.empty(), Optional.empty());
    }

    /// Fields that stand on a page but in no list.
    private void strays(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) return;
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))
                    && !seen.contains(annotation)) {
                stray(annotation);
            }
        }
    }

    private void stray(COSDictionary annotation) {
        String name = "";
        COSDictionary up = annotation;
        for (int i = 0; up != null && i < DEEPEST; i++) {
            String part = up.getString(COSName.T, "");
            if (!part.isEmpty()) name = name.isEmpty() ? part : part + "." + name;
            up = up.getCOSDictionary(COSName.PARENT);
        }
        if (!present.contains(name)) one(annotation, name, inherited(annotation));
    }

    private static Inherited inherited(COSDictionary annotation) {
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        return parent == null
                ? Inherited.NONE
                : new Inherited(
                        Optional.ofNullable(parent.getCOSName(COSName.FT)),
                        Optional.ofNullable(parent.getDictionaryObject(COSName.V)));
    }

    private void all(COSArray fields, String above, Inherited inherited, int depth) {
        if (depth > DEEPEST) throw new TooMany();
        for (int i = 0; i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field) || !seen.add(field)) continue;
            if (seen.size() > MOST_FIELDS) throw new TooMany();
            String own = field.getString(COSName.T, "");
            String name = above.isEmpty() ? own : own.isEmpty() ? above : above + "." + own;
            var next = new Inherited(
                    Optional.ofNullable(field.getCOSName(COSName.FT)).or(inherited::type),
                    Optional.ofNullable(field.getDictionaryObject(COSName.V)).or(inherited::value));
            COSArray kids = field.getCOSArray(COSName.KIDS);
            if (kids == null || kids.size() == 0) one(field, name, next);
            else all(kids, name, next, depth + 1);
        }
    }

    private void one(COSDictionary field, String name, Inherited inherited) {
        if (name.isEmpty()) return;
        present.add(name);
        COSBase value = Optional.ofNullable(field.getDictionaryObject(COSName.V))
                .or(inherited::value)
                .orElse(COSName.Off);
        COSName type = Optional.ofNullable(field.getCOSName(COSName.FT))
                .or(inherited::type)
                .orElse(value instanceof COSString ? COSName.TX : COSName.BTN);
        if (type.equals(COSName.BTN)) {
            byValue.merge(name, on(value), (a, b) -> a || b);
            COSName look = field.getCOSName(COSName.AS);
            if (look != null) byLook.merge(name, on(look), (a, b) -> a || b);
        } else if (value instanceof COSString words && !words.getString().isBlank()) {
            String text = words.getString().strip();
            texts.putIfAbsent(name, text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    private static boolean on(COSBase value) {
        return switch (value) {
            case COSName name -> !name.equals(COSName.Off) && !name.getName().isEmpty();
            case COSString text ->
                !text.getString().isEmpty() && !text.getString().equals("Off");
            default -> false;
        };
    }

    /// A box whose value and look differ is doubtful, unless the file draws no boxes at all.
    private FilledFile.Fields read(PDDocument pages) {
        Set<String> ticked = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        byValue.forEach((name, value) -> {
            boolean look = byLook.getOrDefault(name, value);
            if (value && look) ticked.add(name);
            else if (value || look) doubtful.add(name);
        });
        Optional<FormMark> mark = Optional.ofNullable(texts.remove(FormMark.KEY))
                .or(() -> Optional.ofNullable(pages.getDocumentInformation().getCustomMetadataValue(FormMark.KEY)))
                .flatMap(FormMark::read);
        present.remove(FormMark.KEY);
        return new FilledFile.Fields(mark, texts, ticked, doubtful, present);
    }
}
