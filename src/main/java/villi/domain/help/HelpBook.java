package villi.domain.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import villi.domain.text.Folded;

/// All help pages, in the order of the contents.
public record HelpBook(List<HelpPage> pages) {

    public HelpBook {
        pages = List.copyOf(pages);
    }

    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// Pages that hold every word of the query, those with the words in the title first.
    /// An empty query gives all with their first line.
    public List<Hit> search(String query) {
        List<String> words = Folded.words(query);
        var hits = new ArrayList<Hit>();
        for (HelpPage page : pages) {
            String title = Folded.of(page.title());
            String all = title + "\n" + Folded.of(page.text());
            if (words.stream().allMatch(all::contains))
                hits.add(new Hit(page, line(page, words), words.stream().allMatch(title::contains)));
        }
        hits.sort(Comparator.comparing(Hit::inTitle).reversed());
        return List.copyOf(hits);
    }

    /// The first line that holds one of the words, or the first line of the page.
    private static String line(HelpPage page, List<String> words) {
        List<String> lines = page.text().lines().toList();
        return lines.stream()
                .filter(l -> words.stream().anyMatch(Folded.of(l)::contains))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "" : lines.getFirst());
    }

    /// @param line where it was found
    /// @param inTitle all words stand in the title
    public record Hit(HelpPage page, String line, boolean inTitle) {}
}
