package villi.domain.paper;

import java.util.List;
import java.util.stream.Stream;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.text.Folded;

/// The net against keying a paper into the wrong patient: what stands on the paper, against what is open.
public sealed interface PaperMatch {

    /// Code and name fit.
    ///
    /// @param personal the paper was printed for this patient; else it is a form for anybody
    record Fits(boolean personal) implements PaperMatch {}

    /// The code was not read or typed right; type it again.
    record Misread() implements PaperMatch {}

    /// The paper is another form, or another version of it.
    record OtherForm(QuestionnaireRef form) implements PaperMatch {}

    /// The paper is this form, but it was printed for somebody else.
    record OtherPatient() implements PaperMatch {}

    /// No part of the patient's name begins with these letters.
    record OtherName() implements PaperMatch {}

    /// @param code as typed or scanned from the paper
    /// @param letters the first letters of a name on the paper: three, or all of a shorter name
    /// @param known the forms that a paper may be, in all versions that were ever printed
    static PaperMatch of(
            String code, String letters, QuestionnaireRef open, Patient patient, List<QuestionnaireRef> known) {
        boolean personal = FormCode.of(open, patient.id()).means(code);
        if (personal || FormCode.blank(open).means(code)) {
            return begins(patient.name(), letters) ? new Fits(personal) : new OtherName();
        }
        if (!FormCode.readRight(code)) return new Misread();
        if (FormCode.blank(open).sameForm(code)) return new OtherPatient();
        return known.stream()
                .filter(ref -> FormCode.blank(ref).sameForm(code))
                .findFirst()
                .<PaperMatch>map(OtherForm::new)
                .orElseGet(Misread::new);
    }

    private static boolean begins(PersonName name, String letters) {
        String typed = Folded.of(letters.strip());
        return Stream.of(name.given(), name.family(), name.preferred())
                .flatMap(part -> Stream.concat(Stream.of(part), Stream.of(part.split("[\\s-]+"))))
                .map(Folded::of)
                .filter(part -> !part.isBlank())
                .anyMatch(part -> part.startsWith(typed) && typed.length() >= Math.min(3, part.length()));
    }
}
