package villi.usecase;

import java.time.Instant;
import villi.domain.practice.Actor;

/// In whose name and when something is written; storage turns it into an audit row.
///
/// @param action what is done, as a dotted word, for example `intake.answer`
public record Trail(Actor actor, Instant at, String action) {}
