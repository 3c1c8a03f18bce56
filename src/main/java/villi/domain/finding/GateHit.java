package villi.domain.finding;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// A standing condition that blocks certain measures only, for example `G-CELIAC`.
///
/// @param reason what is blocked and what is still allowed, in plain words
public record GateHit(String id, String title, String reason, SortedSet<Slot> because) {}
