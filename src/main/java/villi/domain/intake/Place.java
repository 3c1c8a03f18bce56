package villi.domain.intake;

import villi.domain.questionnaire.Item;

/// A question that is asked, at its place.
///
/// @param section the section of the paper that it stands in
public record Place(Item section, Item item, Slot slot) {}
