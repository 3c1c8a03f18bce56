package villi.domain.finding;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// Something the answers show, for example `finding.fiber_low`. Never a diagnosis.
///
/// @param title short name for the practitioner
/// @param text one plain sentence with the figures that led to it
/// @param because the answers it rests on
public record Finding(String id, String title, String text, SortedSet<Slot> because) {}
