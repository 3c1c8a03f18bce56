package villi.printing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import villi.domain.paper.FormField;
import villi.domain.paper.PaperForm;
import villi.usecase.paper.FormMark;

/// Puts fields over the boxes and lines of a printed form, in its order, each with its question for screen readers.
final class FormFields {

    static final String ON = "Yes";
    private static final String FONT = "Helv";
    private static final String SIGNS = "ZaDb";

    /// The cross of the sign font, for programs that draw the boxes anew.
    private static final String CROSS = "8";
    private static final int LONGEST = 1_000;
    private static final int SPACE_FOR_KEY = 10;

    private final PDDocument pages;
    private final PDAcroForm fields;
    private final PDStructureElement top;
    private final COSArray parents;
    private int nextParent;

    private FormFields(PDDocument pages) {
        this.pages = pages;
        this.fields = new PDAcroForm(pages);
        PDStructureTreeRoot root = pages.getDocumentCatalog().getStructureTreeRoot();
        this.top = (PDStructureElement) root.getKids().getFirst();
        this.parents = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        this.nextParent = root.getParentTreeNextKey();
    }

    static void add(PDDocument pages, PaperForm form, List<FieldPlaces.Place> places) throws IOException {
        var adding = new FormFields(pages);
        adding.start();
        adding.mark(form);
        Map<String, FieldPlaces.Place> byName = new HashMap<>();
        places.forEach(p -> byName.put(p.name(), p));
        for (FormField field : FormField.of(form)) {
            FieldPlaces.Place place = byName.get(field.name().toString());
            if (place == null) throw new IllegalStateException("no place for the field " + field.name());
            adding.field(field, place);
        }
        adding.finish();
    }

    private void start() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        COSDictionary signs = new COSDictionary(font);
        signs.setItem(COSName.BASE_FONT, COSName.getPDFName("ZapfDingbats"));
        signs.removeItem(COSName.ENCODING);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(FONT), font);
        fonts.setItem(COSName.getPDFName(SIGNS), signs);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        fields.setDefaultResources(new PDResources(resources));
        fields.setDefaultAppearance("/" + FONT + " 9 Tf 0 g");
        pages.getDocumentCatalog().setAcroForm(fields);
        for (PDPage page : pages.getPages()) page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /// Form, version and code, for the program that reads the file back.
    private void mark(PaperForm form) throws IOException {
        String words = new FormMark(form.ref(), form.code().toString()).toString();
        pages.getDocumentInformation().setCustomMetadataValue(FormMark.KEY, words);
        PDTextField hidden = new PDTextField(fields);
        hidden.setPartialName(FormMark.KEY);
        hidden.setReadOnly(true);
        hidden.getCOSObject().setString(COSName.V, words);
        place(hidden, "Form code", new FieldPlaces.Place("", 0, 0, 0, 0, 0));
    }

    private void field(FormField field, FieldPlaces.Place place) throws IOException {
        switch (field.kind()) {
            case BOX -> box(field, place);
            case TEXT, LONG_TEXT -> text(field, place);
        }
    }

    private void box(FormField field, FieldPlaces.Place place) throws IOException {
        PDCheckBox box = new PDCheckBox(fields);
        box.setPartialName(field.name().toString());
        PDAnnotationWidget widget = place(box, field.tooltip(), place);
        PDAppearanceEntry looks = new PDAppearanceEntry(new COSDictionary());
        looks.getCOSObject().setItem(COSName.getPDFName(ON), cross(place));
        looks.getCOSObject().setItem(COSName.Off, empty(place));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(looks);
        widget.setAppearance(appearance);
        widget.setAppearanceState("Off");
        box.getCOSObject().setItem(COSName.V, COSName.Off);
        box.getCOSObject().setString(COSName.DA, "/" + SIGNS + " 0 Tf 0 g");
        COSDictionary drawn = new COSDictionary();
        drawn.setString(COSName.CA, CROSS);
        widget.getCOSObject().setItem(COSName.MK, drawn);
    }

    private void text(FormField field, FieldPlaces.Place place) throws IOException {
        PDTextField text = new PDTextField(fields);
        text.setPartialName(field.name().toString());
        text.setMultiline(field.kind() == FormField.Kind.LONG_TEXT);
        text.setMaxLen(LONGEST);
        text.setDefaultAppearance("/" + FONT + (place.height() > 20 ? " 11" : " 9") + " Tf 0 g");
        PDAnnotationWidget widget = place(text, field.tooltip(), place);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty(place));
        widget.setAppearance(appearance);
    }

    private PDAnnotationWidget place(PDTerminalField field, String tooltip, FieldPlaces.Place place) {
        PDPage page = pages.getPage(place.page());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        field.setAlternateFieldName(tooltip);
        widget.setRectangle(new PDRectangle(place.x(), place.y(), place.width(), place.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.getCOSObject().setString(COSName.CONTENTS, tooltip);
        tag(widget, page);
        annotations(page).add(widget.getCOSObject());
        array(fields.getCOSObject(), COSName.FIELDS).add(field.getCOSObject());
        return widget;
    }

    /// Nests the field in a `Form` tag after the words of the pages, in the order of the paper.
    private void tag(PDAnnotationWidget widget, PDPage page) {
        PDStructureElement element = new PDStructureElement("Form", top);
        element.setPage(page);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget.getCOSObject());
        reference.setItem(COSName.PG, page.getCOSObject());
        element.getCOSObject().setItem(COSName.K, reference);
        top.appendKid(element);
        widget.setStructParent(nextParent);
        parents.add(COSInteger.get(nextParent));
        parents.add(element.getCOSObject());
        nextParent++;
    }

    private void finish() {
        pages.getDocumentCatalog().getStructureTreeRoot().setParentTreeNextKey(nextParent);
        List<PDField> all = fields.getFields();
        if (all.isEmpty()) throw new IllegalStateException("a form without fields");
    }

    private static COSArray annotations(PDPage page) {
        return array(page.getCOSObject(), COSName.ANNOTS);
    }

    private static COSArray array(COSDictionary in, COSName name) {
        COSArray found = in.getCOSArray(name);
        if (found == null) {
            found = new COSArray();
            in.setItem(name, found);
        }
        return found;
    }

    private PDAppearanceStream empty(FieldPlaces.Place place) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pages);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setResources(new PDResources());
        try (PDPageContentStream out = new PDPageContentStream(pages, stream)) {
            out.saveGraphicsState();
            out.restoreGraphicsState();
        }
        return stream;
    }

    /// A thick cross, so that the key in the box stays readable around it.
    private PDAppearanceStream cross(FieldPlaces.Place place) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pages);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setResources(new PDResources());
        float edge = Math.min(place.width(), place.height()) / SPACE_FOR_KEY;
        try (PDPageContentStream out = new PDPageContentStream(pages, stream)) {
            out.setLineWidth(1.4f);
            out.moveTo(edge, edge);
            out.lineTo(place.width() - edge, place.height() - edge);
            out.moveTo(edge, place.height() - edge);
            out.lineTo(place.width() - edge, edge);
            out.stroke();
        }
        return stream;
    }
}
