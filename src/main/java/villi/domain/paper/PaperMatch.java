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

    /// The paper is for anybody, and somebody else of the family has a name that begins so too.
    record SharedName() implements PaperMatch {}

    /// The patient that is open.
    ///
    /// @param family the other patients of the household
    record Whose(Patient patient, List<Patient> family) {
        public Whose {
            family = List.copyOf(family);
        }

        /// Whom letters can tell apart from the patient: not a record that was put away, and nobody of the same
        /// name.
        private Stream<Patient> others() {
            String given = Folded.of(patient.name().given());
            return family.stream()
                    .filter(p -> !p.archived() && !Folded.of(p.name().given()).equals(given));
        }
    }

    /// @param code as typed or scanned from the paper
    /// @param letters the first letters of a name on the paper: three, or all of a shorter name
    /// @param whose the patient that is open
    /// @param known the forms that a paper may be, in all versions that were ever printed
    static PaperMatch of(
            String code, String letters, QuestionnaireRef open, Whose whose, List<QuestionnaireRef> known) {
        boolean personal = FormCode.of(open, whose.patient().id()).means(code);
        if (personal || FormCode.blank(open).means(code)) {
            if (!begins(whose.patient().name(), letters)) return new OtherName();
            boolean shared = !personal && whose.others().anyMatch(p -> begins(p.name(), letters));
            return shared ? new SharedName() : new Fits(personal);
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
