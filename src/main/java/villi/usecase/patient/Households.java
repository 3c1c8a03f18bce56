package villi.usecase.patient;

import java.util.List;
import villi.domain.patient.Household;
import villi.usecase.Trail;

/// Everybody who shares a kitchen.
public interface Households {

    /// Every household, in no order.
    List<Household> all();

    /// Adds a household or changes it together with its guardians.
    void save(Household household, Trail trail);
}
