package villi.usecase.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.intake.DateEntry;
import villi.domain.text.Folded;

/// What was typed, in every way that it can be read: `14 7 19` is a birth date, and could be three numbers.
///
/// A person fits when every piece of one reading fits.
public final class Asked {

    private static final Pattern NUMERIC = Pattern.compile("[+(]?\\d[\\d()./-]*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MONTH =
            Pattern.compile("(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?");
    private static final Pattern SIX = Pattern.compile("\\d{6}");
    private static final int MOST_PIECES = 12;

    private final List<List<Ask>> readings;
    private final List<String> words;

    private Asked(List<List<Ask>> readings, List<String> words) {
        this.readings = readings;
        this.words = words;
    }

    /// @param order how the practice writes dates; the other way is understood too, and comes later
    public static Asked read(String typed, LocalDate today, DateEntry.Order order) {
        var dates = new Reading(today, order);
        List<String> tokens = Stream.of(typed.strip().split("[\\s,;]+"))
                .filter(t -> !t.isEmpty())
                .limit(MOST_PIECES)
                .toList();
        if (tokens.isEmpty()) return new Asked(List.of(), List.of());
        List<Ask> single = new ArrayList<>();
        tokens.forEach(t -> single.addAll(dates.one(t)));
        Set<List<Ask>> readings = new LinkedHashSet<>();
        Optional<List<Ask>> grouped = dates.grouped(tokens);
        grouped.ifPresent(readings::add);
        if (grouped.isEmpty() || tokens.stream().anyMatch(Asked::month)) readings.add(single);
        joined(tokens, dates).ifPresent(readings::add);
        List<List<Ask>> usable = readings.stream().filter(r -> !r.isEmpty()).toList();
        return new Asked(
                usable,
                usable.stream()
                        .flatMap(List::stream)
                        .map(Ask::word)
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Names only: no piece is taken for a date or a number.
    static Asked names(String typed) {
        List<Ask> words = NameWords.typed(typed).stream()
                .limit(MOST_PIECES)
                .map(Ask::word)
                .toList();
        return new Asked(
                words.isEmpty() ? List.of() : List.of(words),
                words.stream().map(Ask::word).toList());
    }

    static Asked day(Optional<LocalDate> born) {
        return new Asked(
                born.map(d -> List.of(List.of(new Ask("", "", List.of(d), List.of(), 0))))
                        .orElse(List.of()),
                List.of());
    }

    public boolean nothing() {
        return readings.isEmpty();
    }

    /// The folded words among it, to mark them where they stand.
    public List<String> words() {
        return List.copyOf(words);
    }

    /// True when a birth date, a month or a year can be meant that this day fits.
    public boolean means(LocalDate day) {
        return readings.stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.days().contains(day)
                        || a.months().contains(YearMonth.from(day))
                        || a.year() == day.getYear());
    }

    /// The digits that may be part of a phone or a number.
    public List<String> digits() {
        return readings.stream()
                .flatMap(List::stream)
                .map(Ask::digits)
                .filter(d -> !d.isEmpty())
                .distinct()
                .toList();
    }

    List<List<Ask>> readings() {
        return readings;
    }

    /// A double name typed with its hyphen is also looked for as one word.
    private static Optional<List<Ask>> joined(List<String> tokens, Reading dates) {
        if (tokens.stream().noneMatch(t -> t.contains("-") && !numeric(t))) return Optional.empty();
        var asks = new ArrayList<Ask>();
        for (String token : tokens) {
            if (numeric(token)) asks.addAll(dates.one(token));
            else asks.add(Ask.word(String.join("", NameWords.typed(token))));
        }
        return asks.stream()
                        .anyMatch(a ->
                                a.word().isEmpty() && !a.date() && a.digits().isEmpty())
                ? Optional.empty()
                : Optional.of(asks);
    }

    private static boolean numeric(String token) {
        return NUMERIC.matcher(token).matches();
    }

    private static boolean month(String token) {
        return MONTH.matcher(Folded.of(token)).matches();
    }

    /// Reads dates both ways round.
    private record Reading(DateEntry first, DateEntry second) {

        Reading(LocalDate today, DateEntry.Order order) {
            this(new DateEntry(order, today), new DateEntry(other(order), today));
        }

        private static DateEntry.Order other(DateEntry.Order order) {
            return order == DateEntry.Order.DAY_FIRST ? DateEntry.Order.MONTH_FIRST : DateEntry.Order.DAY_FIRST;
        }

        /// The pieces of one token: a number in all its meanings, or its words.
        List<Ask> one(String token) {
            if (numeric(token)) return List.of(number(token, digits(token)));
            boolean date =
                    token.chars().anyMatch(Character::isDigit) && !days(token).isEmpty();
            List<String> words = NameWords.typed(token);
            if (date) return List.of(new Ask(String.join("", words), "", days(token), List.of(), 0));
            return words.stream().map(Ask::word).toList();
        }

        /// The reading in which neighbouring numbers and months are one date or one phone.
        Optional<List<Ask>> grouped(List<String> tokens) {
            var asks = new ArrayList<Ask>();
            boolean any = false;
            for (int at = 0; at < tokens.size(); at++) {
                int end = at;
                Optional<Ask> run = Optional.empty();
                for (int to = tokens.size(); to > at + 1 && run.isEmpty(); to--) {
                    run = run(tokens.subList(at, to));
                    end = to - 1;
                }
                if (run.isPresent()) {
                    asks.add(run.get());
                    any = true;
                    at = end;
                } else {
                    asks.addAll(one(tokens.get(at)));
                }
            }
            return any ? Optional.of(asks) : Optional.empty();
        }

        private Optional<Ask> run(List<String> tokens) {
            boolean numbers = tokens.stream().allMatch(Asked::numeric);
            boolean fits = tokens.stream().allMatch(t -> numeric(t) || month(t));
            if (!fits || tokens.stream().noneMatch(Asked::numeric)) return Optional.empty();
            Ask ask = number(String.join(" ", tokens), numbers ? digits(String.join("", tokens)) : "");
            return ask.date() || !ask.digits().isEmpty() ? Optional.of(ask) : Optional.empty();
        }

        private Ask number(String text, String digits) {
            int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
            return new Ask("", digits, days(text), months(text), year);
        }

        private List<LocalDate> days(String text) {
            return Stream.of(first.day(text), second.day(text))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        private List<YearMonth> months(String text) {
            boolean wholeDay = !days(text).isEmpty() && !SIX.matcher(text).matches();
            return wholeDay ? List.of() : first.month(text).stream().toList();
        }

        private static String digits(String text) {
            return Folded.of(text).replaceAll("\\D", "").toLowerCase(Locale.ROOT);
        }
    }
}
