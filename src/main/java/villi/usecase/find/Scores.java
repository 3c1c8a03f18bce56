package villi.usecase.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// The score of everybody for what was typed; the lower the better.
final class Scores {

    /// Above every score: twelve pieces give at most 588, those put away a thousand more.
    private static final short FAR = 2_000;
    private static final int ARCHIVED = 1_000;

    private static final int HOME = 5;
    private static final int OTHER_WAY = 2;
    private static final int MONTH = 4;
    private static final int YEAR = 6;
    private static final int NUMBER_BEGINS = 7;
    private static final int PHONE = 3;
    private static final int PHONE_PART = 8;
    private static final int PHONE_FROM = 3;
    private static final int NUMBER_BEGINS_FROM = 2;

    private final People people;
    private final Homes homes;
    private final Words names;
    private final Map<Integer, List<Listed.Former>> former;
    private final short[] best;

    /// Told of one of the best, in order.
    @FunctionalInterface
    interface Taken {
        void at(int place, int score);
    }

    Scores(People people, Homes homes, Words names, Map<Integer, List<Listed.Former>> former) {
        this.people = people;
        this.homes = homes;
        this.names = names;
        this.former = former;
        best = new short[people.size()];
        Arrays.fill(best, FAR);
    }

    /// Adds one way to read what was typed.
    void read(List<Ask> reading) {
        short[] sum = new short[people.size()];
        byte[] fit = new byte[people.size()];
        for (Ask ask : reading) {
            Arrays.fill(fit, Fit.NONE);
            Words.Hit hit = (place, score) -> fit[place] = (byte) Math.min(fit[place], score);
            if (!ask.word().isEmpty()) word(ask.word(), hit);
            if (!ask.digits().isEmpty()) digits(ask.digits(), hit);
            births(ask, hit);
            for (int place = 0; place < sum.length; place++) {
                sum[place] = fit[place] == Fit.NONE || sum[place] == FAR ? FAR : (short) (sum[place] + fit[place]);
            }
        }
        for (int place = 0; place < sum.length; place++) {
            if (sum[place] == FAR) continue;
            int score = people.archived(place) ? sum[place] + ARCHIVED : sum[place];
            if (score < best[place]) best[place] = (short) score;
        }
    }

    private void word(String word, Words.Hit hit) {
        Fit fit = new Fit(word);
        names.search(fit, hit);
        homes.search(fit, (place, score) -> hit.at(place, score + HOME));
    }

    private void digits(String digits, Words.Hit hit) {
        if (digits.length() >= PHONE_FROM) homes.phones(digits, hit, PHONE, PHONE_PART);
        if (digits.length() > 9 || digits.startsWith("0")) return;
        int typed = Integer.parseInt(digits);
        boolean begins = digits.length() >= NUMBER_BEGINS_FROM;
        for (int place = 0; place < best.length; place++) {
            int number = people.number(place);
            if (number == typed) hit.at(place, 0);
            while (begins && number > typed) number /= 10;
            if (begins && number == typed) hit.at(place, NUMBER_BEGINS);
        }
        former.forEach((place, records) -> {
            if (records.stream().anyMatch(r -> r.number() == typed)) hit.at(place, 1);
        });
    }

    private void births(Ask ask, Words.Hit hit) {
        int rank = 0;
        for (LocalDate day : ask.days()) {
            between(day, day.plusDays(1), rank, hit);
            rank = OTHER_WAY;
        }
        for (YearMonth month : ask.months())
            between(month.atDay(1), month.plusMonths(1).atDay(1), MONTH, hit);
        if (ask.year() > 0) between(LocalDate.of(ask.year(), 1, 1), LocalDate.of(ask.year() + 1, 1, 1), YEAR, hit);
    }

    private void between(LocalDate from, LocalDate before, int score, Words.Hit hit) {
        int first = PatientIndex.days(from);
        int end = PatientIndex.days(before);
        for (int place = 0; place < best.length; place++) {
            int birth = people.birth(place);
            if (birth >= first && birth < end) hit.at(place, score);
        }
    }

    /// The best, equal scores by place.
    void best(int most, BitSet gone, Taken taken) {
        int[] counts = new int[FAR];
        for (int place = 0; place < best.length; place++) {
            if (best[place] != FAR && !gone.get(place)) counts[best[place]]++;
        }
        int limit = 0;
        int room = most;
        while (limit < FAR && room > counts[limit]) room -= counts[limit++];
        int[] first = starts(counts, limit);
        int size = Math.min(most, most - room + (limit < FAR ? Math.min(room, counts[limit]) : 0));
        int[] chosen = new int[size];
        IntUnaryOperator next = score -> first[score]++;
        for (int place = 0; place < best.length; place++) {
            int score = best[place];
            if (score > limit || score == FAR || gone.get(place)) continue;
            int at = next.applyAsInt(score);
            if (at < size) chosen[at] = place;
        }
        for (int place : chosen) taken.at(place, best[place]);
    }

    private static int[] starts(int[] counts, int limit) {
        int[] first = new int[counts.length];
        for (int score = 1; score <= limit && score < counts.length; score++) {
            first[score] = first[score - 1] + counts[score - 1];
        }
        return first;
    }
}
