package villi.usecase.plan;

import villi.domain.plan.Catalogue;
import villi.domain.rule.RuleBook;

/// The clinical content that planning works with, as it was read and checked at start.
public record Rulings(RuleBook rules, Catalogue catalogue) {}
