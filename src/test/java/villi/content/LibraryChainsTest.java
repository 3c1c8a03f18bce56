package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.food.FoodBook;
import villi.domain.library.Chains;
import villi.domain.library.Chains.Known;
import villi.domain.library.Entry;
import villi.domain.library.Library;
import villi.domain.library.LinkNames;
import villi.domain.library.Source;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Evaluator;
import villi.domain.rule.RuleBook;
import villi.domain.support.Support;
import villi.domain.support.SupportBook;

/// Every item of the article, from the question to the words for the family. Breaking any link breaks the build.
class LibraryChainsTest {

    private final Problems problems = new Problems();
    private final Library library = LibraryFiles.read(problems);
    private final List<Questionnaire> forms = ShippedForms.load().offered();
    private final FoodBook foods = FoodFiles.read(problems).orElseThrow();
    private final SupportBook supports = SupportFiles.read(foods, problems).orElseThrow();
    private final RuleBook rules = RuleFiles.read(
                    forms, library.sources().stream().map(Source::id).collect(Collectors.toSet()), problems)
            .orElseThrow();
    private final Known known = new Known(
            questions(Questionnaire.Audience.PARENT), questions(Questionnaire.Audience.SELF), findings(), effects());

    /// The day of the build: a review that is overdue must be done before anything else is released.
    private final YearMonth now = YearMonth.now(Clock.systemUTC());

    @Test
    void no_chain_of_the_article_has_a_missing_link() {
        assertThat(Chains.broken(library, known, now)).isEmpty();
        assertThat(library.entries()).hasSize(33);
    }

    @Test
    void each_missing_link_is_noticed() {
        assertThat(without("QF01", known.child()))
                .contains("C01: the child form has no question QF01", "H05: the child form has no question QF01");
        assertThat(without("finding.fiber_low", known.findings()))
                .contains("C01: there is no finding finding.fiber_low");
        assertThat(without("R-082", known.effects())).contains("C01: there is no rule, gate, food or support R-082");
        assertThat(without("SUP.BUTYRATE", known.effects()))
                .contains("H09: there is no rule, gate, food or support SUP.BUTYRATE");
    }

    @Test
    void an_item_without_a_checked_source_or_with_an_old_review_is_noticed() {
        var unchecked = new Library(
                library.entries(),
                library.sources().stream().filter(s -> !s.id().equals("S28")).toList());
        assertThat(Chains.broken(unchecked, known, now))
                .containsExactly("H11: there is no source S28", "H11: no checked source supports it");
        assertThat(Chains.broken(library, known, YearMonth.of(2027, 12)))
                .hasSize(33)
                .startsWith("C01: its review was due 2027-11");
    }

    @ParameterizedTest
    @CsvSource({"'', x", "x, ' '"})
    void an_item_without_words_or_questions_is_noticed(String sure, String notSure) {
        Entry entry = library.find("C02").orElseThrow();
        var mute = new Entry(
                entry.id(),
                entry.code(),
                entry.title(),
                entry.statement(),
                new Entry.Chain(
                        entry.chain().child(),
                        entry.chain().child(),
                        entry.chain().findings(),
                        entry.chain().effect()),
                new Entry.FamilyWords(sure, notSure),
                entry.review());
        assertThat(Chains.broken(new Library(List.of(mute), library.sources()), known, now))
                .containsExactly("C02: no form asks about it", "C02: it has no words for the family");
    }

    @Test
    void every_id_that_an_item_leads_to_has_words() {
        LinkNames names = LinkNames.of(rules, foods, supports);
        assertThat(library.entries().stream()
                        .flatMap(e -> Stream.concat(
                                e.chain().findings().ids().stream(), e.chain().effect().leadsTo().ids().stream()))
                        .filter(id -> !id.startsWith("rx."))
                        .filter(id -> names.of(id).isEmpty()))
                .isEmpty();
    }

    private List<String> without(String id, Set<String> from) {
        return Chains.broken(
                library,
                new Known(
                        less(known.child(), id, from),
                        less(known.adult(), id, from),
                        less(known.findings(), id, from),
                        less(known.effects(), id, from)),
                now);
    }

    private static Set<String> less(Set<String> ids, String id, Set<String> from) {
        var fewer = new HashSet<>(ids);
        if (ids.equals(from)) fewer.remove(id);
        return fewer;
    }

    private Set<String> questions(Questionnaire.Audience audience) {
        return forms.stream()
                .filter(f -> f.audience() == audience)
                .flatMap(Questionnaire::all)
                .map(Item::linkId)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private Set<String> findings() {
        var ids = new HashSet<String>();
        rules.findings().forEach(r -> ids.add(r.id()));
        rules.flags().forEach(r -> ids.add(r.id()));
        rules.gates().forEach(r -> ids.add(r.id()));
        Stream.concat(rules.medicines().all().stream(), Evaluator.medicineClasses().stream())
                .forEach(kind -> ids.addAll(List.of("rx." + kind, "rx." + kind + ".prescribed")));
        return ids;
    }

    private Set<String> effects() {
        var ids = new HashSet<String>();
        rules.rules().forEach(r -> ids.add(r.id()));
        rules.flags().forEach(r -> ids.add(r.id()));
        rules.gates().forEach(r -> ids.add(r.id()));
        foods.groups().forEach(g -> ids.add(g.code().value()));
        supports.supports().stream().map(Support::id).forEach(ids::add);
        return ids;
    }
}
