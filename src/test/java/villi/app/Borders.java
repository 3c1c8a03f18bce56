package villi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Subject;

/// The borders of findings, flags, gates and rules as tables: `src/test/cases/borders/*.md`.
///
/// A line reads `| row | base and age | answers | yes |`: with these answers in place of those of the calm base the
/// row holds, or does not. An age is written `age=23m`, `age=11y` or `age=89d`, another sex `sex=male`; an answer
/// `QN01=4`, several codes `QC05=less-pee,dry-mouth`, not sure `QO08=?`, no answer `QO08=!`, a row of a table
/// `QG01[1]=milk`.
public final class Borders {

    private static final Path FOLDER = ProvedCases.FOLDER.resolve("borders");

    private final Map<String, CalmPeople.Calm> calm = new HashMap<>();

    /// @param row name as in `Evaluator.rows`
    /// @param line as it is written
    public record Border(
            String row,
            boolean holds,
            Questionnaire form,
            Subject subject,
            Answers answers,
            LocalDate on,
            String line) {}

    private Borders() {}

    public static List<Border> all() {
        var borders = new Borders();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(f -> lines(f).stream())
                    .map(borders::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(l -> l.startsWith("| ") && !l.startsWith("| row |") && !l.startsWith("| ---"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads one line.
    static Border of(String line) {
        return new Borders().read(line);
    }

    private Border read(String line) {
        try {
            var cells =
                    Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
            if (cells.size() != 4) throw new IllegalArgumentException("four cells are needed");
            var who = words(cells.get(1));
            var base = calm.computeIfAbsent(who.getFirst(), CalmPeople::calm);
            var form = base.form();
            var answers = new TreeMap<>(base.answers().entries());
            for (var word : words(cells.get(2))) put(form, word, answers);
            var told = new Answers(answers);
            var branches = new Branches(form);
            answers.keySet().removeIf(s -> !branches.asked(s, told));
            return new Border(
                    cells.get(0),
                    yes(cells.get(3)),
                    form,
                    subject(base, who),
                    new Answers(answers),
                    CalmBases.ON,
                    line);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(line + ": " + e.getMessage(), e);
        }
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no is needed, found " + cell);
        };
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(w -> !w.isBlank()).toList();
    }

    private static Subject subject(CalmPeople.Calm base, List<String> who) {
        var sex = base.subject().sexAtBirth();
        var born = base.subject().birthDate();
        for (var word : who.subList(1, who.size())) {
            if (word.startsWith("sex=")) sex = Sex.valueOf(word.substring(4).toUpperCase(java.util.Locale.ROOT));
            else if (word.startsWith("age=")) born = born(word.substring(4));
            else throw new IllegalArgumentException("age= or sex= is needed, found " + word);
        }
        return new Subject(sex, born);
    }

    /// Born so many whole years, months or days before the day of the tables.
    private static LocalDate born(String age) {
        int number = Integer.parseInt(age.substring(0, age.length() - 1));
        return switch (age.charAt(age.length() - 1)) {
            case 'y' -> CalmBases.ON.minusYears(number);
            case 'm' -> CalmBases.ON.minusMonths(number);
            case 'd' -> CalmBases.ON.minusDays(number);
            default -> throw new IllegalArgumentException("y, m or d is needed, found " + age);
        };
    }

    private static void put(Questionnaire form, String word, Map<Slot, Answer> into) {
        int equals = word.indexOf('=');
        String name = word.substring(0, equals);
        int row = name.endsWith("]") ? Integer.parseInt(name.substring(name.indexOf('[') + 1, name.length() - 1)) : 0;
        var slot = Slot.of(row > 0 ? name.substring(0, name.indexOf('[')) : name, row);
        var item = new Branches(form)
                .item(new LinkId(slot.linkId().value()))
                .orElseThrow(() -> new IllegalArgumentException(form.ref().id() + " has no " + name));
        String text = word.substring(equals + 1);
        switch (text) {
            case "!" -> into.remove(slot);
            case "?" -> into.put(slot, new Answer.NotSure());
            default -> into.put(slot, new Answer.Given(values(item, text)));
        }
    }

    private static List<Value> values(Item item, String text) {
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> {
                var all = new ArrayList<Value>();
                for (var code : text.split(",")) all.add(code(item, code));
                yield all;
            }
            case INTEGER, DECIMAL -> List.of(new Value.Amount(new BigDecimal(text)));
            case QUANTITY -> List.of(CalmBases.measure(item, text));
            case DATE -> List.of(new Value.Day(LocalDate.parse(text)));
            case MONTH -> List.of(new Value.Month(java.time.YearMonth.parse(text)));
            case STRING, TEXT -> List.of(new Value.Words(text.replace('_', ' ')));
            case GROUP, DISPLAY -> throw new IllegalArgumentException(item.linkId() + " takes no answer");
        };
    }

    private static Value code(Item item, String code) {
        if (item.answers().options().stream().noneMatch(o -> o.code().equals(code))) {
            throw new IllegalArgumentException(item.linkId() + " has no option " + code);
        }
        return new Value.Code(code);
    }
}
