package villi.ui.library;

import java.util.List;
import java.util.Optional;
import villi.domain.library.Library;
import villi.domain.library.LinkNames;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.setting.OwnCatalogue;
import villi.domain.setting.Settings;

/// What the library screen reads from.
///
/// @param names words for the ids that entries lead to
/// @param forms the questionnaires on offer
/// @param settings of the practice, in use
/// @param own how the practice's own part of the catalogue stands
public record Shelf(Library library, LinkNames names, List<Questionnaire> forms, Settings settings, OwnCatalogue own) {

    public Shelf {
        forms = List.copyOf(forms);
    }

    Optional<Questionnaire> form(Questionnaire.Audience audience) {
        return forms.stream().filter(f -> f.audience() == audience).findFirst();
    }
}
