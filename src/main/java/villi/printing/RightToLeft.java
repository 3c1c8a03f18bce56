package villi.printing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;

/// Order of right-to-left text, by the bidirectional algorithm of the JDK.
final class RightToLeft implements BidiReorderer {

    private final ArabicForms forms;

    RightToLeft(ArabicForms forms) {
        this.forms = forms;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && mark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            String cluster = text.substring(start, end);
            out.append(cluster.length() == 1 ? mirrored(cluster.charAt(0)) : cluster);
            end = start;
        }
        return out.toString();
    }

    @Override
    public String shapeText(String text) {
        return forms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static boolean mark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String mirrored(char c) {
        return String.valueOf(
                switch (c) {
                    case '(' -> ')';
                    case ')' -> '(';
                    case '[' -> ']';
                    case ']' -> '[';
                    case '{' -> '}';
                    case '}' -> '{';
                    case '<' -> '>';
                    case '>' -> '<';
                    case '«' -> '»';
                    case '»' -> '«';
                    default -> c;
                });
    }

    /// Cuts a paragraph into runs of one direction, in the order in which they are seen.
    static final class Splitter implements BidiSplitter {

        private BidiTextRun[] runs = {};

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            if (paragraph.isEmpty()) {
                runs = new BidiTextRun[0];
                return;
            }
            int flags = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            Bidi bidi = new Bidi(paragraph, flags);
            int count = bidi.getRunCount();
            byte[] levels = new byte[count];
            BidiTextRun[] seen = new BidiTextRun[count];
            for (int i = 0; i < count; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                int start = bidi.getRunStart(i);
                seen[i] = new BidiTextRun(start, bidi.getRunLimit(i) - start, levels[i] % 2 == 0 ? LTR : RTL);
            }
            Bidi.reorderVisually(levels, 0, seen, 0, count);
            runs = seen;
        }

        @Override
        public int countTextRuns() {
            return runs.length;
        }

        @Override
        public BidiTextRun getVisualRun(int runIndex) {
            return runs[runIndex];
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
