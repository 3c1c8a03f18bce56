package villi.domain.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.patient.AgeBand;

/// One version of a questionnaire: sections with their items, in the order of the paper.
///
/// @param bands ages it is meant for
public record Questionnaire(
        QuestionnaireRef ref, String title, Audience audience, List<AgeBand> bands, List<Item> sections) {

    public Questionnaire {
        bands = List.copyOf(bands);
        sections = List.copyOf(sections);
    }

    /// Who is spoken to.
    public enum Audience {
        PARENT,
        SELF
    }

    /// Every item at any depth, in order, groups before their content.
    public Stream<Item> all() {
        return sections.stream().flatMap(Questionnaire::walk);
    }

    public Optional<Item> find(LinkId id) {
        return all().filter(i -> i.linkId().equals(id)).findFirst();
    }

    /// True for a section that a teen answers alone while a parent answers the rest: nothing of it is for the
    /// parent.
    public boolean alone(Item section) {
        return audience == Audience.PARENT
                && bands.contains(AgeBand.TEEN)
                && walk(section)
                        .filter(i -> i.number() > 0)
                        .allMatch(i -> i.duty().confidential());
    }

    private static Stream<Item> walk(Item item) {
        return item.items().isEmpty()
                ? Stream.of(item)
                : Stream.concat(Stream.of(item), item.items().stream().flatMap(Questionnaire::walk));
    }
}
