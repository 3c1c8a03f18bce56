package villi.printing;

import java.util.List;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheet.Notice;

/// What the templates of one sheet share: its words, its text and how much was left out.
final class SheetPage {

    private final SheetWords words;
    private final PrintableText text;
    private int rowsCut;

    SheetPage(SheetWords words, PrintableText text) {
        this.words = words;
        this.text = text;
    }

    SheetWords words() {
        return words;
    }

    PrintableText text() {
        return text;
    }

    int rowsCut() {
        return rowsCut;
    }

    List<?> few(List<?> list, int most) {
        if (list.size() <= most) {
            return list;
        }
        rowsCut += list.size() - most;
        text.note(new Notice(Sheet.Kind.ROWS_CUT, "", list.size() - most));
        return list.subList(0, most);
    }
}
