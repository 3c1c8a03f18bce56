package villi.content;

import java.util.List;

/// How a value of a content file is written.
sealed interface Shape {

    record Scalar(Kind kind, String text) implements Shape {}

    /// What a scalar stands for.
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        FLAG,
        NOTHING
    }

    record Items(List<Node> all) implements Shape {
        public Items {
            all = List.copyOf(all);
        }
    }

    /// Keys with values in the order of the file; a key may stand twice.
    record Entries(List<Entry> all) implements Shape {
        public Entries {
            all = List.copyOf(all);
        }
    }

    /// @param key a [Scalar]
    record Entry(Node key, Node value) {}
}
