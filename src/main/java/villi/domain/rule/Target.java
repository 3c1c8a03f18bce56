package villi.domain.rule;

import java.util.Set;
import java.util.stream.Collectors;

/// The measures that a block hits.
public sealed interface Target {

    boolean hits(Measure measure);

    /// Every measure of a kind.
    record Every(Measure.Kind kind) implements Target {
        @Override
        public boolean hits(Measure measure) {
            return measure.kind() == kind;
        }
    }

    /// Named measures.
    record These(Set<Measure> measures) implements Target {
        public These {
            measures = Set.copyOf(measures);
        }

        @Override
        public boolean hits(Measure measure) {
            return measures.contains(measure);
        }

        /// With `{food}` replaced.
        These forFood(String food) {
            return new These(measures.stream()
                    .map(m -> new Measure(m.kind(), m.code().replace("{food}", food)))
                    .collect(Collectors.toSet()));
        }
    }

    /// Every measure of a kind but some codes, for example all supports but the safe basics.
    record AllBut(Measure.Kind kind, Set<String> codes) implements Target {
        public AllBut {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean hits(Measure measure) {
            return measure.kind() == kind && !codes.contains(measure.code());
        }
    }
}
