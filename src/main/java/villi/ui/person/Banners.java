package villi.ui.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import villi.domain.intake.Continuation;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.PatientBanner.Fact;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;

/// The words of the banner that stands on every patient screen.
public final class Banners {

    /// From this age on a guardian of the household is another's.
    private static final int GROWN = 18;

    private final Texts texts;

    public Banners(Texts texts) {
        this.texts = texts;
    }

    /// @param told where the food reactions were last told, newest first
    public PatientBanner.View of(Patient patient, Household household, LocalDate today, List<Continuation.Whole> told) {
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
        boolean minor = Period.between(patient.birthDate(), today).getYears() < GROWN;
        household.guardians().stream()
                .filter(_ -> minor)
                .findFirst()
                .ifPresent(g -> facts.add(new Fact(texts.get("banner.guardian"), g.name(), g.relationship())));
        return new PatientBanner.View(
                Names.listed(patient.name().family(), patient.name().given()),
                called,
                facts,
                texts.get("banner.allergies"),
                new BannerReactions(texts, told).all(),
                texts.get(BannerReactions.none(told)));
    }
}
