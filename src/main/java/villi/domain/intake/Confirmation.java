package villi.domain.intake;

import java.time.Instant;
import villi.domain.practice.Actor;

/// A practitioner checked a safety answer with the family. It falls away when the answer changes.
public record Confirmation(Actor by, Instant at) {}
