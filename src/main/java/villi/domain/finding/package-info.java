/// What the answers mean: findings, red flags, gates and the proposals of the rules.
@NullMarked
package villi.domain.finding;

import org.jspecify.annotations.NullMarked;
