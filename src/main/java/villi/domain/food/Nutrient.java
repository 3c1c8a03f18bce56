package villi.domain.food;

/// A nutrient with the words for it.
///
/// @param code for example `vitamin_d`
/// @param name for example `vitamin D`
/// @param unit for example `IU`; empty when the catalogue holds no amounts
public record Nutrient(String code, String name, String unit) {}
