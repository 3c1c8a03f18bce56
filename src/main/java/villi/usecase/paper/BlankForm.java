package villi.usecase.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.handout.Pdf;
import villi.domain.paper.FormCode;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperLayout;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Patient;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.handout.Look;
import villi.usecase.intake.Forms;

/// Makes an empty form for a patient or for anybody.
public final class BlankForm {

    private final Forms forms;
    private final PaperForms pages;

    public BlankForm(Forms forms, PaperForms pages) {
        this.forms = forms;
        this.pages = pages;
    }

    /// Which sheets are wanted.
    public enum Sheets {
        ALL,
        /// What the parent, or the grown-up patient, fills in.
        FAMILY,
        /// What a teen fills in alone.
        ALONE
    }

    /// What is made.
    ///
    /// @param fillable with fields for a screen; else to print
    public record Wish(boolean fillable, Sheets sheets, Look look) {}

    /// An empty form.
    ///
    /// @param fillable with fields for a screen
    /// @param name of a file, without anything about the patient
    public record Made(Pdf pdf, FormCode code, boolean fillable, String name) {}

    /// The forms for an age, the full one first.
    public List<Questionnaire> of(Patient patient, LocalDate on) {
        AgeBand band = patient.ageOn(on).band();
        return forms.offered().stream().filter(f -> f.bands().contains(band)).toList();
    }

    /// Every form on offer.
    public List<Questionnaire> all() {
        return forms.offered();
    }

    public Made make(Questionnaire form, Optional<Patient> patient, Practice practice, Wish wish) {
        PaperForm paper = layout(form, patient, wish.sheets());
        Pdf pdf = wish.fillable()
                ? pages.fillable(paper, practice, wish.look())
                : pages.blank(paper, practice, wish.look()).pdf();
        return new Made(
                pdf,
                paper.code(),
                wish.fillable(),
                paper.code() + (wish.fillable() ? "-fill" : "") + (wish.sheets() == Sheets.ALONE ? "-alone" : ""));
    }

    /// The form as it stands on paper; without sheets when it has none of those that are wanted.
    public static PaperForm layout(Questionnaire form, Optional<Patient> patient, Sheets sheets) {
        FormCode code = patient.map(p -> FormCode.of(form.ref(), p.id())).orElseGet(() -> FormCode.blank(form.ref()));
        PaperForm all = PaperLayout.of(form, code, patient.map(BlankForm::person));
        return switch (sheets) {
            case ALL -> all;
            case FAMILY -> all.only(false);
            case ALONE -> all.only(true);
        };
    }

    private static PaperForm.Person person(Patient patient) {
        var name = patient.name();
        String full = (name.given() + " " + name.family()).strip();
        return new PaperForm.Person(name.called(), full, patient.birthDate());
    }
}
