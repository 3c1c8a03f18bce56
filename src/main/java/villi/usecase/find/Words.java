package villi.usecase.find;

import java.util.HashMap;
import java.util.Map;

/// Each different word once, with those who bear it.
final class Words {

    private final char[] letters;
    private final int[] starts;
    private final int[] firsts;
    private final int[] bearers;

    private Words(char[] letters, int[] starts, int[] firsts, int[] bearers) {
        this.letters = letters;
        this.starts = starts;
        this.firsts = firsts;
        this.bearers = bearers;
    }

    /// Told of a bearer of a word that fits.
    @FunctionalInterface
    interface Hit {
        void at(int bearer, int fit);
    }

    /// Looks at every word once.
    void search(Fit fit, Hit hit) {
        for (int word = 0; word + 1 < starts.length; word++) {
            byte found = fit.of(letters, starts[word], starts[word + 1]);
            if (found == Fit.NONE) continue;
            for (int i = firsts[word]; i < firsts[word + 1]; i++) hit.at(bearers[i], found);
        }
    }

    long bytes() {
        return 2L * letters.length + 4L * (starts.length + firsts.length + bearers.length);
    }

    /// Collects words.
    static final class Making {

        private final Map<String, Integer> ids = new HashMap<>();
        private final StringBuilder letters = new StringBuilder();
        private final Ints starts = new Ints();
        private final Ints words = new Ints();
        private final Ints bearers = new Ints();

        void add(String word, int bearer) {
            words.add(ids.computeIfAbsent(word, _ -> {
                starts.add(letters.length());
                letters.append(word);
                return starts.size() - 1;
            }));
            bearers.add(bearer);
        }

        /// @param places the new number of each bearer
        Words done(int[] places) {
            int count = starts.size();
            starts.add(letters.length());
            int[] firsts = new int[count + 1];
            for (int i = 0; i < words.size(); i++) firsts[words.get(i) + 1]++;
            for (int word = 0; word < count; word++) firsts[word + 1] += firsts[word];
            int[] next = firsts.clone();
            int[] sorted = new int[words.size()];
            for (int i = 0; i < words.size(); i++) sorted[next[words.get(i)]++] = places[bearers.get(i)];
            char[] text = new char[letters.length()];
            letters.getChars(0, text.length, text, 0);
            return new Words(text, starts.toArray(), firsts, sorted);
        }
    }
}
