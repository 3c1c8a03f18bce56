package villi.domain.handout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Situation;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.LinkId;

/// A plan version that goes on paper.
///
/// @param before the version before, for New / Changed / Stopped
/// @param confidential items whose answers are never printed on a family's copy
public record Printout(
        CarePlan plan, Situation situation, Making making, Optional<CarePlan> before, Set<LinkId> confidential) {

    public Printout {
        confidential = Set.copyOf(confidential);
    }

    /// @param by the practitioner's name as printed
    public record Making(Practice practice, String by, LocalDate on) {}
}
