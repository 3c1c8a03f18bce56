package villi.domain.setting;

/// A value of convention, not a published fact: a practice may change it within its bounds. Where one direction would
/// be less safe, the shipped value is the bound on that side.
///
/// @param key its name in `settings.yaml`, for example `trial.milk.usual`
/// @param words what it is, for the practice
/// @param unit for example `days`
/// @param value in use; the shipped one unless the practice changed it
public record Setting(String key, String words, String unit, int shipped, int value, int least, int most) {

    public boolean changed() {
        return value != shipped;
    }

    /// The same setting with the value of a practice.
    public Setting with(int own) {
        return new Setting(key, words, unit, shipped, own, least, most);
    }
}
