package villi.printing;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import villi.domain.paper.FieldName;
import villi.domain.paper.FormCode;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperLayout;
import villi.domain.patient.PatientId;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.handout.Look;

/// The pages of a form, and what a reader finds on them.
public final class FormPages {

    public static final PrintedForms FORMS = new PrintedForms();
    public static final PatientId MIA = new PatientId(new UUID(1, 2));
    public static final Practice BIRCHWOOD =
            new Practice("Birchwood Clinic", "", "555-0142", "", "en-US", Practice.Units.US, Optional.empty());

    private FormPages() {}

    /// One question as it stands on the paper.
    ///
    /// @param keys the boxes to tick or the keys to write, each `Y Yes`
    public record OnPaper(String item, int number, String text, List<String> keys) {
        public OnPaper {
            keys = List.copyOf(keys);
        }
    }

    public static PaperForm blank(Questionnaire form) {
        return PaperLayout.of(form, FormCode.blank(form.ref()), Optional.empty());
    }

    public static PaperForm mia(Questionnaire form) {
        return PaperLayout.of(
                form,
                FormCode.of(form.ref(), MIA),
                Optional.of(new PaperForm.Person("Mia", "Mia Keller", LocalDate.of(2019, 7, 14))));
    }

    public static String html(PaperForm form, Look look) {
        return FORMS.page(form, BIRCHWOOD, look);
    }

    /// Every question, in the order of reading.
    public static List<OnPaper> read(String html) {
        var reader = new Reader();
        reader.walk(parsed(html).getDocumentElement());
        return reader.found.values().stream().map(Found::seen).toList();
    }

    private static org.w3c.dom.Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Found(String item, int number, String text, List<String> keys) {
        OnPaper seen() {
            return new OnPaper(item, number, text, keys);
        }
    }

    private static final class Reader {
        private final Map<String, Found> found = new LinkedHashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<String>> legends = new HashMap<>();
        private List<String> head = List.of();
        private String second = "";
        private int number;

        void walk(Node node) {
            if (node instanceof Element e) {
                look(e);
                NodeList children = e.getChildNodes();
                for (int i = 0; i < children.getLength(); i++) walk(children.item(i));
            }
        }

        private void look(Element e) {
            if (e.getTagName().equals("table")) head(e);
            if (has(e, "n") && !inTable(e)) number(e);
            if (has(e, "q") && !e.getAttribute("data-item").isEmpty()) texts.put(e.getAttribute("data-item"), words(e));
            if (has(e, "lg")) legend(e);
            if (e.getAttribute("id").startsWith(FieldPlaces.ID)) field(e);
        }

        private void number(Element e) {
            String digits = words(e);
            if (!digits.isEmpty()) number = Integer.parseInt(digits);
        }

        /// The answers over the columns of a grid, and the shared question of its second half.
        private void head(Element table) {
            head = has(table, "g")
                    ? elements(table, "thead").stream()
                            .flatMap(t -> elements(t, "th").stream())
                            .filter(t -> has(t, "gk"))
                            .map(FormPages::words)
                            .toList()
                    : List.of();
            second = has(table, "p")
                    ? elements(elements(table, "thead").getFirst(), "span").stream()
                            .filter(s -> has(s, "q"))
                            .map(FormPages::words)
                            .findFirst()
                            .orElse("")
                    : "";
        }

        private void legend(Element e) {
            String item = owner(e);
            var keys = new ArrayList<String>();
            for (Element key : elements(e, "b")) keys.add(words(key) + " " + words(next(key)));
            if (item.isEmpty()) {
                legends.merge("first", keys, (old, _) -> old);
            } else legends.put(item, keys);
        }

        private void field(Element e) {
            var name = FieldName.read(e.getAttribute("id").substring(FieldPlaces.ID.length()))
                    .orElseThrow();
            String item = name.item().value();
            boolean column = inTable(e);
            Found here = found.computeIfAbsent(
                    item,
                    i -> new Found(
                            i,
                            column ? 0 : number,
                            texts.getOrDefault(i, second),
                            new ArrayList<>(column ? legends.getOrDefault(i, List.of()) : List.of())));
            if (!column && has(e, "k"))
                here.keys().add(words(e) + " " + answer(e, here.keys().size()));
        }

        private String answer(Element box, int at) {
            Element after = next(box);
            if (after != null && has(after, "w")) return words(after);
            if (!head.isEmpty()) return head.get(at);
            Element row = (Element) box.getParentNode().getParentNode();
            Element table = (Element) row.getParentNode().getParentNode();
            List<Element> heads =
                    elements(table, "th").stream().filter(t -> has(t, "lg")).toList();
            boolean later = elements(row, "td").indexOf((Element) box.getParentNode()) > 2;
            return words(next(elements(heads.get(later ? 1 : 0), "b").get(at)));
        }
    }

    private static boolean inTable(Element e) {
        for (Node n = e; n instanceof Element up; n = n.getParentNode())
            if (up.getTagName().equals("table")) return has(up, "t");
        return false;
    }

    private static String owner(Element e) {
        for (Node n = e; n instanceof Element up; n = n.getParentNode()) {
            if (!up.getAttribute("data-item").isEmpty()) return up.getAttribute("data-item");
            if (up.getTagName().equals("th")) {
                return elements(up, "span").stream()
                        .map(s -> s.getAttribute("data-item"))
                        .filter(s -> !s.isEmpty())
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    private static boolean has(Element e, String name) {
        return List.of(e.getAttribute("class").split(" ")).contains(name);
    }

    private static @org.jspecify.annotations.Nullable Element next(Element e) {
        for (Node n = e.getNextSibling(); n != null; n = n.getNextSibling())
            if (n instanceof Element found) return found;
        return null;
    }

    private static List<Element> elements(Element in, String tag) {
        NodeList all = in.getElementsByTagName(tag);
        var list = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) list.add((Element) all.item(i));
        return list;
    }

    private static String words(@org.jspecify.annotations.Nullable Node node) {
        return node == null ? "" : node.getTextContent().replace('\u00A0', ' ').strip();
    }
}
