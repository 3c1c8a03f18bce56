package villi.domain.setting;

/// One difference between the shipped catalogue and that of this practice.
///
/// @param key its name in the practice's files, for example `support.SUP.FIBER.because`
/// @param about id of the thing that it changes, for example `SUP.FIBER`, `milk` or `check-days`
/// @param words what it is, for the practice
/// @param shipped value with its unit; empty for what the practice added
/// @param own value with its unit
/// @param place file and line, for example `wording.yaml, line 3`
public record Change(Kind kind, String key, String about, String words, String shipped, String own, String place) {

    /// What is changed.
    public enum Kind {
        SETTING,
        WORDING,
        FOOD,
        SWAP
    }
}
