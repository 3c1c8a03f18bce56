package villi.domain.rule;

import java.util.Set;

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
