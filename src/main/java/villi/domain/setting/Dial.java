package villi.domain.setting;

import java.util.Locale;

/// A practice setting that a calculation reads. Its shipped value, unit and bounds are content, not code.
public enum Dial {
    /// days from the start of a plan to the first check
    CHECK_DAYS,
    /// days from the start to the last day on which anything may stay out
    REVIEW_DAYS,
    /// days from the first portion of a food to the first portion of the next
    DAYS_BETWEEN_FOODS,
    /// foods out at once, for a teen
    FOODS_OUT_TEEN,
    /// foods out at once, for an adult
    FOODS_OUT_ADULT,
    /// below so many safe foods a plan says that few are left
    FOODS_LEFT,
    /// percent of a need that may be missing before a second food is named
    NUTRIENT_GAP,
    /// symptom check: the first value that is mild
    BURDEN_MILD,
    /// symptom check: the first value that is moderate
    BURDEN_MODERATE,
    /// symptom check: the first value that is high
    BURDEN_HIGH,
    /// diet score: the last value that is low
    DIET_LOW,
    /// diet score: the first value that is good
    DIET_GOOD,
    /// months after which the catalog counts as old
    CATALOG_MONTHS,
    /// follow-up: calm days in a row before a food is tested
    CALM_DAYS,
    /// follow-up: how closely a plan must be kept, 0 to 10, so that it is judged
    KEPT_LEAST,
    /// follow-up: how heavy a plan may be for a family, 0 to 10
    PLAN_BURDEN,
    /// follow-up: by how many hundredths of a standard deviation the weight may fall during a plan
    WEIGHT_FALL,
    /// follow-up: how much stronger, 0 to 4, a sign must be after a food than before
    SIGNS_STRONGER,
    /// follow-up: on how many days, so that the food failed its test
    SIGNS_DAYS;

    /// The name in content files, for example `check-days`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
