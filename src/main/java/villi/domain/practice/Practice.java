package villi.domain.practice;

import java.util.Optional;

/// The practice as printed on every sheet.
///
/// @param language BCP 47 tag, for example `en-US`
/// @param afterHours phone line outside opening hours, or empty
/// @param logo the image, if one was chosen
public record Practice(
        String name,
        String address,
        String phone,
        String afterHours,
        String language,
        Units units,
        Optional<Logo> logo) {

    /// Which units are offered first; both can always be typed.
    public enum Units {
        US,
        METRIC
    }

    /// An image of the practice, as a `data:` address so that it is a value.
    ///
    /// @param dataUri `data:image/png;base64,…` or `data:image/svg+xml;base64,…`
    public record Logo(String dataUri) {}
}
