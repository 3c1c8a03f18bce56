package villi.fhir;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.plan.PlanLine;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Earlier;
import villi.usecase.cases.ProvedCase;
import villi.usecase.cases.ProvedCase.HandLine;
import villi.usecase.cases.ProvedCase.Wanted;
import villi.usecase.intake.Forms;

/// The files of a case: `case.json`, `patient.json`, `response.json`, `expected.json`, the calm base, and for a
/// follow-up `earlier.json` with the answers of the visit that it continues.
public final class CaseJson {

    private static final Set<String> KEYS =
            Set.of("title", "story", "base", "on", "earlier", "byHand", "must", "never");
    private static final Set<String> EARLIER_KEYS = Set.of("base", "on", "start", "out");
    private static final LocalDate WHOLE_DAY = LocalDate.of(2026, 6, 3);

    private final Forms forms;
    private final Set<String> foods;

    /// @param foods codes of the foods that a plan can leave out
    public CaseJson(Forms forms, Set<String> foods) {
        this.forms = forms;
        this.foods = Set.copyOf(foods);
    }

    /// The texts of the files of a case.
    ///
    /// @param about `case.json`; empty where the response is whole and the day is 2026-06-03
    /// @param visit the response of the day
    /// @param earlier the response of the visit that a follow-up continues, empty without one
    public record Files(String name, Optional<String> about, String patient, Visit visit, Optional<Visit> earlier) {}

    /// The answers of one visit.
    ///
    /// @param response those that differ from the base
    /// @param base the response of the calm base, empty where the response is whole
    public record Visit(String response, Optional<String> base) {}

    /// The name of the base that a `case.json` asks for.
    ///
    /// @throws BadInput with the place and the reason
    public static Optional<String> base(String about) {
        return read(about).maybeText("base");
    }

    /// Whether a `case.json` speaks of an earlier visit.
    ///
    /// @throws BadInput with the place and the reason
    public static boolean continues(String about) {
        return read(about).has("earlier");
    }

    /// The name of the base of the earlier visit.
    ///
    /// @throws BadInput with the place and the reason
    public static Optional<String> earlierBase(String about) {
        return read(about).maybe("earlier").flatMap(e -> e.maybeText("base"));
    }

    /// Reads a case. Answers of the base that are not asked in the case are left out.
    ///
    /// @throws BadInput with the case, the place and the reason
    public ProvedCase read(Files files) {
        try {
            return proved(files);
        } catch (BadInput e) {
            throw new BadInput("case " + files.name() + ", " + e.place(), e.reason());
        }
    }

    private ProvedCase proved(Files files) {
        Optional<Part> about = files.about().map(CaseJson::read);
        LocalDate on = about.flatMap(a -> a.maybe("on")).map(CaseJson::day).orElse(WHOLE_DAY);
        Told now = told(files.visit(), on);
        return new ProvedCase(
                files.name(),
                words(about, files.name()),
                new PatientJson().read(files.patient(), on),
                now.form(),
                now.answers(),
                now.special(),
                on,
                before(about, files.earlier(), now.form(), on),
                about.map(a -> strings(a, "byHand").map(CaseJson::hand).toList())
                        .orElse(List.of()),
                about.map(CaseJson::wanted).orElse(List.of()));
    }

    /// @param special the answers that differ from the base
    private record Told(Questionnaire form, Answers answers, Answers special) {}

    private Told told(Visit visit, LocalDate on) {
        Part root = Json.read(visit.response(), "QuestionnaireResponse");
        Questionnaire form = new Responses(forms).form(root.get("questionnaire"));
        var reader = new AnswersReader(form, on);
        Answers special = reader.all(root);
        Answers base = visit.base()
                .map(b -> new AnswersReader(form, on).all(Json.read(b, "QuestionnaireResponse")))
                .orElse(Answers.NONE);
        Answers merged = merged(new Branches(form), base, special, silenced(root.list("item")));
        reader.refuseHidden(special.entries().keySet(), merged);
        return new Told(form, merged, special);
    }

    private Optional<ProvedCase.Before> before(
            Optional<Part> about, Optional<Visit> visit, Questionnaire form, LocalDate today) {
        Optional<Part> earlier = about.flatMap(a -> a.maybe("earlier"));
        if (form.ref().followUp() != earlier.isPresent())
            throw new BadInput("case.json", "a follow-up has an earlier visit, a first visit has none");
        return earlier.map(e -> before(e, visit.orElseThrow(), today));
    }

    private ProvedCase.Before before(Part earlier, Visit visit, LocalDate today) {
        known(earlier, EARLIER_KEYS);
        LocalDate on = day(earlier.get("on"));
        if (!on.isBefore(today)) throw earlier.bad("the earlier visit is not before " + today);
        Told then = told(visit, on);
        if (then.form().ref().followUp()) throw earlier.bad("the earlier visit is no first visit");
        var out = strings(earlier, "out").map(this::food).collect(Collectors.toCollection(TreeSet::new));
        return new ProvedCase.Before(
                new Earlier(then.form(), then.answers(), on, day(earlier.get("start")), out),
                then.special(),
                earlier.maybeText("base").orElse(""));
    }

    private String food(Part part) {
        if (!foods.contains(part.text())) throw part.bad("no food \"" + part.text() + "\"");
        return part.text();
    }

    private static Part read(String text) {
        Part root = Json.any(text, "case.json");
        known(root, KEYS);
        return root;
    }

    private static void known(Part part, Set<String> keys) {
        part.json().propertyNames().stream()
                .filter(k -> !keys.contains(k))
                .findFirst()
                .ifPresent(k -> {
                    throw part.bad("unknown key \"" + k + "\", known: "
                            + keys.stream().sorted().collect(Collectors.joining(", ")));
                });
    }

    private static LocalDate day(Part part) {
        try {
            return LocalDate.parse(part.text());
        } catch (DateTimeParseException e) {
            throw part.bad("there is no day " + part.text());
        }
    }

    private static ProvedCase.Words words(Optional<Part> about, String name) {
        return about.map(a -> new ProvedCase.Words(
                        a.text("title"), a.text("story"), a.maybeText("base").orElse("")))
                .orElse(new ProvedCase.Words(name.replace('-', ' '), "", ""));
    }

    private static Stream<Part> strings(Part about, String key) {
        return about.maybe(key).stream().flatMap(p -> {
            if (!p.json().isArray()) throw p.bad("expected a list");
            return p.json().valueStream().map(n -> new Part(n, p.place()));
        });
    }

    /// `eliminate peanut`, `give-back milk`, `support SUP.PROBIOTIC PB4`.
    private static HandLine hand(Part part) {
        var words = part.text().split(" ", 3);
        return Stream.of(PlanLine.Kind.values())
                .filter(k -> words.length >= 2
                        && k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words[0]))
                .findFirst()
                .map(k -> new HandLine(k, words[1], words.length == 3 ? words[2] : ""))
                .orElseThrow(() -> part.bad("expected for example \"eliminate peanut\", found " + part.text()));
    }

    private static List<Wanted> wanted(Part about) {
        var all = new ArrayList<Wanted>();
        strings(about, "must").forEach(p -> all.add(wanted(p, true)));
        strings(about, "never").forEach(p -> all.add(wanted(p, false)));
        return all;
    }

    private static Wanted wanted(Part part, boolean present) {
        int colon = part.text().indexOf(": ");
        if (colon < 0) throw part.bad("expected for example \"redFlags: RF30 RED-R\", found " + part.text());
        return new Wanted(part.text().substring(0, colon), part.text().substring(colon + 2), present);
    }

    /// Items that stand in the case without an answer: the answer of the base is taken away.
    private static Set<LinkId> silenced(List<Part> items) {
        return items.stream()
                .flatMap(i -> i.list("item").isEmpty() ? Stream.of(i) : i.list("item").stream())
                .filter(i -> i.list("answer").isEmpty())
                .map(i -> new LinkId(i.text("linkId")))
                .collect(Collectors.toSet());
    }

    private static Answers merged(Branches branches, Answers base, Answers special, Set<LinkId> silenced) {
        var tables = special.entries().keySet().stream()
                .flatMap(s -> branches.tableOf(s.linkId()).stream())
                .map(Item::linkId)
                .collect(Collectors.toSet());
        Map<Slot, Answer> all = new TreeMap<>(base.entries());
        all.keySet()
                .removeIf(s -> silenced.contains(s.linkId())
                        || branches.tableOf(s.linkId())
                                .map(Item::linkId)
                                .filter(tables::contains)
                                .isPresent());
        all.putAll(special.entries());
        var merged = new Answers(all);
        var hidden = new TreeSet<>(base.entries().keySet());
        hidden.removeAll(special.entries().keySet());
        hidden.removeIf(s -> branches.asked(s, merged));
        all.keySet().removeAll(hidden);
        return new Answers(all);
    }

    /// The lines of an `expected.json` by section. `canSign` is one line.
    ///
    /// @throws BadInput with the place and the reason
    public static Map<String, List<String>> expected(String text) {
        Part root = Json.any(text, "expected.json");
        var sections = new LinkedHashMap<String, List<String>>();
        for (var entry : root.json().properties()) {
            JsonNode value = entry.getValue();
            Part part = new Part(value, "expected.json." + entry.getKey());
            if (entry.getKey().equals("canSign")) continue;
            sections.put(entry.getKey(), strings(root, part).map(Part::text).toList());
        }
        return sections;
    }

    private static Stream<Part> strings(Part root, Part part) {
        if (!part.json().isArray()) throw root.bad("expected lists of lines");
        return part.json().valueStream().map(n -> new Part(n, part.place()));
    }

    /// One line of text for each line of the outcome, so that changes are read line by line.
    public static String written(Map<String, List<String>> sections) {
        var out = new StringBuilder("{\n");
        sections.forEach((section, lines) -> {
            out.append("  \"").append(section).append("\": [");
            out.append(lines.stream().map(l -> "\n    " + StringNode.valueOf(l)).collect(Collectors.joining(",")));
            out.append(lines.isEmpty() ? "],\n" : "\n  ],\n");
        });
        boolean free = sections.getOrDefault("blocks", List.of()).isEmpty();
        return out + "  \"canSign\": " + free + "\n}\n";
    }
}
