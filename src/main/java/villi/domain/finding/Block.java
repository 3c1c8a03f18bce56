package villi.domain.finding;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// Something that stops signing, and where it can be mended.
///
/// @param id rule, flag or gate id, for example `R-004`, `RF12`
/// @param text what stops it and how to go on
/// @param where the places to answer, confirm or measure; may be empty
/// @param overridable a practitioner may go on with a typed reason
public record Block(String id, String text, SortedSet<Slot> where, boolean overridable) {}
