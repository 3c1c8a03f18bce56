package villi.usecase.find;

import java.util.List;
import villi.domain.patient.HouseholdId;

/// Everybody who can be found, read in parts so that nobody waits long for the store.
public interface Roll {

    /// The next patients by number, archived ones included, those united with another left out.
    ///
    /// @param number the highest number read so far, 0 at first
    List<Listed> after(int number, int most);

    /// Everybody who belongs to a household, also as a second home.
    List<Listed> around(HouseholdId home);
}
