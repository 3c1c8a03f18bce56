package villi.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.PatientBanner.Allergy;
import villi.ui.kit.PatientBanner.Fact;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;

/// The words of the banner that stands on every patient screen.
public final class Banners {

    private static final String FOOD = "QG01";
    private static final String SIGNS = "QG02";
    private static final List<String> SERIOUS = List.of("cough-wheeze", "throat-tight", "floppy-pale");

    private final Texts texts;

    public Banners(Texts texts) {
        this.texts = texts;
    }

    /// @param told where the food reactions were last told
    public PatientBanner.View of(
            Patient patient, Household household, LocalDate today, Optional<Continuation.Whole> told) {
        String called = patient.name().preferred().isBlank()
                ? ""
                : texts.get("banner.called", patient.name().preferred());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.get("banner.born"), Dates.full(patient.birthDate()), Dates.age(patient.birthDate(), today)));
        facts.add(new Fact(
                texts.get("banner.sex"),
                texts.get("banner.sex." + patient.sexAtBirth().name().toLowerCase(Locale.ROOT)),
                ""));
        facts.add(new Fact(texts.get("banner.number"), String.valueOf(patient.number()), ""));
        household.guardians().stream()
                .findFirst()
                .ifPresent(g -> facts.add(new Fact(texts.get("banner.guardian"), g.name(), g.relationship())));
        return new PatientBanner.View(
                Names.listed(patient.name().family(), patient.name().given()),
                called,
                facts,
                texts.get("banner.allergies"),
                told.map(w -> allergies(w.intake(), w.form())).orElse(List.of()),
                texts.get(none(told.map(Continuation.Whole::intake))));
    }

    private List<Allergy> allergies(Intake intake, Questionnaire form) {
        var found = new ArrayList<Allergy>();
        for (Slot slot : intake.answers().slots(new LinkId(FOOD))) {
            var item = form.find(slot.linkId());
            if (item.isEmpty() || !(intake.answers().at(slot) instanceof Answer.Given)) continue;
            String food = new AnswerWords(texts).of(item.get(), intake.answers().at(slot));
            boolean serious = intake.answers().at(Slot.of(SIGNS, slot.row())) instanceof Answer.Given given
                    && given.values().stream()
                            .anyMatch(v -> v instanceof Value.Code(String code) && SERIOUS.contains(code));
            boolean confirmed = intake.content().confirmations().containsKey(slot);
            found.add(new Allergy(
                    food,
                    texts.get(serious ? "banner.reaction.serious" : "banner.reaction"),
                    confirmed,
                    texts.get(confirmed ? "banner.confirmed" : "banner.told")));
        }
        return found;
    }

    private static String none(Optional<Intake> told) {
        Answer any = told.map(i -> i.answers().at("QGn")).orElse(new Answer.Silent());
        return any.equals(Answer.code("no")) ? "banner.allergies.none" : "banner.allergies.not-asked";
    }
}
