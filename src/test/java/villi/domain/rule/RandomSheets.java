package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Random forms: wild ones where anything may be answered, and calm ones where a few answers change.
final class RandomSheets {

    private final Random random;

    RandomSheets(long seed) {
        random = new Random(seed);
    }

    /// One person of any age band, infants as often as adults.
    Sheet next() {
        var band = BANDS.get(random.nextInt(BANDS.size()));
        var sheet = random.nextInt(3) == 0 ? wild(band.form()) : calm(band);
        return sheet.born(Sheet.ON.minusDays(band.youngest() + random.nextInt(band.days())));
    }

    /// A form with the people that start calm on it, and the days of age that it is for.
    private record Band(Questionnaire form, List<Supplier<Sheet>> people, int youngest, int days) {}

    private static final List<Band> BANDS = List.of(
            new Band(Sheet.INFANT, List.of(Sheet::newborn, Sheet::infant), 5, 358),
            new Band(Sheet.TODDLER, List.of(Sheet::toddler), 366, 1094),
            new Band(Sheet.CHILD, List.of(Sheet::child, Samples::maya), 1461, 2900),
            new Band(Sheet.TEEN, List.of(Sheet::teen), 4384, 2189),
            new Band(Sheet.ADULT, List.of(Sheet::woman, Sheet::man, Sheet::mother), 6600, 20000));

    Sheet wild(Questionnaire form) {
        var sex = Sex.values()[random.nextInt(3)];
        var sheet = Sheet.empty(form, sex, LocalDate.of(2000, 1, 1));
        form.sections().forEach(s -> s.items().forEach(i -> fill(sheet, i, 70)));
        return sheet;
    }

    private Sheet calm(Band band) {
        var sheet = band.people().get(random.nextInt(band.people().size())).get();
        var items =
                band.form().sections().stream().flatMap(s -> s.items().stream()).toList();
        int changes = 1 + random.nextInt(14);
        for (int i = 0; i < changes; i++) fill(sheet, items.get(random.nextInt(items.size())), 90);
        if (random.nextInt(3) == 0) rows(sheet, band.form());
        if (random.nextInt(3) == 0) sheet.celiacNegative();
        return sheet;
    }

    private void rows(Sheet sheet, Questionnaire form) {
        sheet.choose("QGn", "yes");
        form.find(new villi.domain.questionnaire.LinkId("QGT")).ifPresent(t -> fill(sheet, t, 90));
    }

    private void fill(Sheet sheet, Item item, int percent) {
        if (item.table()) {
            int rows = 1 + random.nextInt(3);
            for (int row = 1; row <= rows; row++) for (var column : item.items()) put(sheet, column, row, percent);
        } else if (item.section()) {
            item.items().forEach(i -> fill(sheet, i, percent));
        } else {
            put(sheet, item, 0, percent);
        }
    }

    private void put(Sheet sheet, Item item, int row, int percent) {
        int roll = random.nextInt(100);
        if (roll >= percent) {
            sheet.put(item.linkId().value(), row, roll % 3 == 0 ? new Answer.Illegible() : new Answer.NotSure());
        } else {
            sheet.put(item.linkId().value(), row, new Answer.Given(List.of(value(item))));
        }
    }

    private Value value(Item item) {
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> {
                var options = item.answers().options();
                yield new Value.Code(options.get(random.nextInt(options.size())).code());
            }
            case INTEGER, DECIMAL -> new Value.Amount(number(item));
            case QUANTITY ->
                new Value.Measure(
                        number(item), item.answers().units().getFirst().code());
            case DATE -> new Value.Day(Sheet.ON.minusDays(random.nextInt(400)));
            case MONTH -> new Value.Month(YearMonth.from(Sheet.ON).minusMonths(random.nextInt(40)));
            case STRING, TEXT, DISPLAY, GROUP ->
                new Value.Words(RandomPeople.MEDICINES.get(random.nextInt(RandomPeople.MEDICINES.size())));
        };
    }

    private BigDecimal number(Item item) {
        var range = item.answers().range();
        int low = range.map(r -> r.low().intValue()).orElse(0);
        int high = range.map(r -> r.high().intValue()).orElse(10);
        return BigDecimal.valueOf(low + random.nextInt(Math.max(1, high - low + 1)));
    }
}
