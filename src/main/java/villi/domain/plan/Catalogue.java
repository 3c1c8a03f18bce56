package villi.domain.plan;

import java.time.LocalDate;
import villi.domain.food.FoodBook;
import villi.domain.food.NutrientBook;
import villi.domain.library.Library;
import villi.domain.setting.Settings;
import villi.domain.support.SupportBook;

/// Everything that planning looks up.
///
/// @param settings of this practice
/// @param version of the content, for example `2026.1`
/// @param dated the day on which the shipped content was last gone through against its sources
public record Catalogue(
        FoodBook foods,
        SupportBook supports,
        NutrientBook nutrients,
        Library library,
        Settings settings,
        String version,
        LocalDate dated) {}
