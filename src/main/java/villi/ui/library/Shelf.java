package villi.ui.library;

import java.util.List;
import java.util.Optional;
import villi.domain.library.Library;
import villi.domain.library.LinkNames;
import villi.domain.questionnaire.Questionnaire;

/// What the library screen reads from.
///
/// @param names words for the ids that entries lead to
/// @param forms the questionnaires on offer
public record Shelf(Library library, LinkNames names, List<Questionnaire> forms) {

    public Shelf {
        forms = List.copyOf(forms);
    }

    Optional<Questionnaire> form(Questionnaire.Audience audience) {
        return forms.stream().filter(f -> f.audience() == audience).findFirst();
    }
}
