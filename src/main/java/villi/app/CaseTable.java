package villi.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.cases.CaseOutcome;
import villi.usecase.cases.ProvedCase;

/// One case as a table that a dietitian can read: who, what is special, what came out.
final class CaseTable {

    private static final Map<String, String> TITLES = titles();
    private static final int WIDE = 14;

    private CaseTable() {}

    private static Map<String, String> titles() {
        return Map.ofEntries(
                Map.entry("findings", "Findings"),
                Map.entry("redFlags", "Flags"),
                Map.entry("gates", "Gates"),
                Map.entry("proposals", "Proposals"),
                Map.entry("blockedBy", "Blocked by"),
                Map.entry("notices", "Says"),
                Map.entry("closed", "Kept out"),
                Map.entry("blocks", "Stops signing"),
                Map.entry("lines", "Plan"),
                Map.entry("signing", "Plan waits for"),
                Map.entry("byHand", "By hand"));
    }

    static String of(ProvedCase one, CaseOutcome found) {
        var rows = new ArrayList<String>();
        rows.add("== " + one.name() + " ".repeat(2) + one.words().title());
        row(rows, "Story", List.of(one.words().story()));
        row(rows, "Who", List.of(who(one)));
        row(rows, "Before", before(one));
        row(rows, "Special", special(one.words().base(), one.form(), one.special(), one));
        found.sections().forEach((section, lines) -> row(rows, TITLES.getOrDefault(section, section), lines));
        return String.join(System.lineSeparator(), rows) + System.lineSeparator();
    }

    private static void row(List<String> rows, String title, List<String> lines) {
        String head = title;
        for (String line : lines) {
            if (line.isBlank()) continue;
            rows.add(head + " ".repeat(Math.max(1, WIDE - head.length())) + "| " + line);
            head = "";
        }
    }

    private static String who(ProvedCase one) {
        var patient = one.patient();
        var age = patient.ageOn(one.on());
        String old = age.years() >= 2
                ? age.years() + " years"
                : age.months() >= 3 ? age.months() + " months" : age.days() + " days";
        String base =
                one.words().base().isEmpty() ? "" : ", else as " + one.words().base();
        return patient.name().given() + ", " + old + ", "
                + patient.sexAtBirth().name().toLowerCase(java.util.Locale.ROOT) + base;
    }

    /// The signed plan that a follow-up continues, and what was special when it was made.
    private static List<String> before(ProvedCase one) {
        return one.before().stream()
                .flatMap(b -> Stream.concat(
                        Stream.of(plan(b)), special(b.base(), b.plan().form(), b.special(), one).stream()))
                .toList();
    }

    private static String plan(ProvedCase.Before before) {
        var plan = before.plan();
        String out = plan.out().isEmpty() ? "nothing" : String.join(", ", plan.out());
        String base = before.base().isEmpty() ? "" : ", else as " + before.base();
        return plan.on() + ", a plan from " + plan.planStart() + " that leaves out " + out + base;
    }

    /// The answers that differ from the base, in words; all of them are not shown where the response is whole.
    private static List<String> special(String base, Questionnaire form, Answers special, ProvedCase one) {
        if (base.isEmpty()) return List.of("the whole response");
        var branches = new Branches(form);
        return special.entries().entrySet().stream()
                .map(e -> answer(branches, e.getKey(), e.getValue())
                        .replace("{x}", one.patient().name().given()))
                .toList();
    }

    private static String answer(Branches branches, Slot slot, Answer answer) {
        Item item = branches.item(slot.linkId()).orElseThrow();
        return slot + " " + item.wording().text() + " " + words(item, answer);
    }

    private static String words(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Given(var values) ->
                values.stream().map(v -> word(item, v)).collect(Collectors.joining(", "));
            case Answer.NotSure _ -> "not sure";
            case Answer.Illegible _ -> "cannot be read";
            case Answer.Silent _ -> "no answer";
        };
    }

    private static String word(Item item, Value value) {
        return switch (value) {
            case Value.Code(String code) ->
                item.answers().options().stream()
                        .filter(o -> o.code().equals(code))
                        .map(Item.Option::display)
                        .findFirst()
                        .orElse(code);
            case Value.Amount(var number) -> number.toPlainString();
            case Value.Measure(var number, String unit) -> number.toPlainString() + " " + unit;
            case Value.Day(var day) -> day.toString();
            case Value.Month(var month) -> month.toString();
            case Value.Words(String text) -> text;
        };
    }
}
