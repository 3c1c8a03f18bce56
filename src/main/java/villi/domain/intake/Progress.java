package villi.domain.intake;

import java.util.Collection;
import java.util.Map;

/// How far a section or a whole form is keyed. Only what is asked counts.
///
/// @param shown questions that are asked
/// @param answered of them: with a value or "not sure"
/// @param requiredOpen required ones without that
/// @param safetyOpen of the required safety items, which stop a plan while they are open
/// @param illegible to be asked again
/// @param flagged marked for the practitioner
public record Progress(int shown, int answered, int requiredOpen, int safetyOpen, int illegible, int flagged) {

    /// Counts over some of the places that are asked.
    public static Progress of(Collection<Place> places, Answers answers, Map<Slot, Remark> remarks) {
        int answered = 0;
        int required = 0;
        int safety = 0;
        int illegible = 0;
        int flagged = 0;
        for (Place place : places) {
            Answer answer = answers.at(place.slot());
            var duty = place.item().duty();
            if (answer.settled()) answered++;
            else if (duty.required() || duty.safety()) required++;
            if (!answer.settled() && duty.safety()) safety++;
            if (answer instanceof Answer.Illegible) illegible++;
            var remark = remarks.get(place.slot());
            if (remark != null && remark.flagged()) flagged++;
        }
        return new Progress(places.size(), answered, required, safety, illegible, flagged);
    }

    /// True when nothing that is asked is open.
    public boolean complete() {
        return answered == shown;
    }
}
