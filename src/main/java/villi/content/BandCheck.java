package villi.content;

import java.util.HashMap;
import java.util.Map;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;

/// Sees to it that each age band has at most one form of a purpose, so that nobody has to choose between two.
final class BandCheck {

    private final Map<Place, String> taken = new HashMap<>();

    private record Place(QuestionnaireRef.Purpose purpose, AgeBand band) {}

    /// Reports bands that an earlier form of the same purpose has already.
    void add(Questionnaire form, Node root) {
        for (var band : form.bands()) {
            var before = taken.putIfAbsent(
                    new Place(form.ref().purpose(), band), form.ref().id());
            if (before != null) root.report("the age band " + band + " is asked by " + before + " already");
        }
    }
}
