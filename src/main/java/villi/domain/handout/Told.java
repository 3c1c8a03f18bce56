package villi.domain.handout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import villi.domain.finding.Finding;
import villi.domain.patient.AgeBand;

/// "What you told us": what the answers show, in the family's words. Private answers and illnesses are not repeated.
final class Told {

    private static final int MOST = 6;

    /// Findings that a sheet may say, the belly first.
    private static final Map<String, String> WORDS = words();

    /// What is said of a diet, and means nothing for a baby who drinks milk.
    private static final Set<String> FOOD = Set.of(
            "finding.milk_high",
            "finding.fiber_low",
            "finding.diet_quality_low",
            "finding.upf_high",
            "finding.sweets_daily",
            "finding.meals_irregular");

    private final Printout printout;
    private final Speech speech;

    Told(Printout printout, Speech speech) {
        this.printout = printout;
        this.speech = speech;
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("finding.gi_cluster.constipation", "poop is hard or comes seldom");
        words.put("finding.gi_cluster.diarrhea", "poop is loose");
        words.put("finding.gi_cluster.pain", "the belly hurts on 4 days a month or more");
        words.put("finding.gi_cluster.bloating", "the belly swells often");
        words.put("finding.gi_cluster.reflux", "food or acid comes up often");
        words.put("finding.post_infectious", "it began after a stomach bug");
        words.put("finding.headache_freq", "headaches on 4 days a month or more");
        words.put("finding.fatigue", "tired often");
        words.put("finding.milk_high", "a lot of milk");
        words.put("finding.fiber_low", "little fiber");
        words.put("finding.diet_quality_low", "few kinds of plants");
        words.put("finding.upf_high", "packaged food each day");
        words.put("finding.ssb", "sweet drinks");
        words.put("finding.sweets_daily", "sweets each day");
        words.put("finding.meals_irregular", "meals at odd times");
        words.put("finding.nsaid_exposure", "pain medicine on 4 days a month or more");
        words.put("finding.antibiotic_recent", "an antibiotic not long ago");
        words.put("finding.antibiotic_frequent", "antibiotics again and again");
        words.put("finding.sleep_low", "too little sleep");
        return Collections.unmodifiableMap(words);
    }

    List<Block> blocks() {
        boolean baby = printout.situation().person().band() == AgeBand.INF;
        var found = printout.situation().evaluation().findings().stream()
                .filter(this::open)
                .map(Finding::id)
                .toList();
        var told = WORDS.entrySet().stream()
                .filter(w -> found.contains(w.getKey()) && (!baby || !FOOD.contains(w.getKey())))
                .map(Map.Entry::getValue)
                .limit(MOST)
                .toList();
        if (told.isEmpty()) return List.of();
        String about = speech.parent() ? "You told us about " + speech.called() + ": " : "You told us: ";
        return List.of(
                new Block.Heading("What you told us", false),
                new Block.Paragraph(about + String.join("; ", told) + "."));
    }

    private boolean open(Finding finding) {
        return finding.because().stream()
                .noneMatch(slot -> printout.confidential().contains(slot.linkId()));
    }
}
