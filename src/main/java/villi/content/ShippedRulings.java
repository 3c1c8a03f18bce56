package villi.content;

import villi.usecase.plan.Rulings;

/// The rules, foods, supports, nutrients and library that are shipped with the program.
public final class ShippedRulings {

    /// The version of the shipped content.
    public static final String VERSION = "2026.1";

    private ShippedRulings() {}

    /// Reads and checks everything that planning works with.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in it
    public static Rulings load(ShippedForms forms) {
        var content = ShippedContent.load(forms, Documents.shipped(new Problems()), VERSION);
        return new Rulings(content.rules(), content.catalogue());
    }
}
