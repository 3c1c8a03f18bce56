package villi.domain.plan;

import villi.domain.food.FoodBook;
import villi.domain.food.NutrientBook;
import villi.domain.library.Library;
import villi.domain.setting.Settings;
import villi.domain.support.SupportBook;

/// Everything that planning looks up.
///
/// @param settings of this practice
/// @param version of the content, for example `2026.1`
public record Catalogue(
        FoodBook foods,
        SupportBook supports,
        NutrientBook nutrients,
        Library library,
        Settings settings,
        String version) {}
