package villi.domain.library;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks that every item of the article is carried through: asked, found, acted on, worded, sourced and reviewed.
public final class Chains {

    private Chains() {}

    /// Ids that exist in the rest of the content.
    ///
    /// @param child linkIds of the child form
    /// @param adult linkIds of the adult form
    /// @param findings ids that an answer can give: findings, flags, gates and medicines
    /// @param effects ids of rules, flags, gates, food groups and supports
    public record Known(Set<String> child, Set<String> adult, Set<String> findings, Set<String> effects) {
        public Known {
            child = Set.copyOf(child);
            adult = Set.copyOf(adult);
            findings = Set.copyOf(findings);
            effects = Set.copyOf(effects);
        }
    }

    /// Every broken link, one sentence each, in the order of the library.
    ///
    /// @param now reviews that were due before this month are broken
    public static List<String> broken(Library library, Known known, YearMonth now) {
        return library.entries().stream()
                .flatMap(e -> broken(e, library, known, now))
                .toList();
    }

    private static Stream<String> broken(Entry entry, Library library, Known known, YearMonth now) {
        var broken = new ArrayList<String>();
        Entry.Chain chain = entry.chain();
        missing(chain.child(), known.child(), "the child form has no question ", broken);
        missing(chain.adult(), known.adult(), "the adult form has no question ", broken);
        missing(chain.findings(), known.findings(), "there is no finding ", broken);
        missing(chain.effect().leadsTo(), known.effects(), "there is no rule, gate, food or support ", broken);
        if (chain.child().ids().isEmpty() && chain.adult().ids().isEmpty()) broken.add("no form asks about it");
        if (entry.words().known().isBlank() || entry.words().notKnown().isBlank())
            broken.add("it has no words for the family");
        for (String id : entry.statement().sources())
            if (library.source(id).isEmpty()) broken.add("there is no source " + id);
        if (library.support(entry).isEmpty()) broken.add("no checked source supports it");
        if (entry.review().next().isBefore(now))
            broken.add("its review was due " + entry.review().next());
        return broken.stream().map(b -> entry.code() + ": " + b);
    }

    private static void missing(Entry.Link link, Set<String> known, String words, List<String> broken) {
        link.ids().stream().filter(id -> !known.contains(id)).forEach(id -> broken.add(words + id));
    }
}
