package villi.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.content.ShippedForms;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Writes the calm bases of the cases: every question of a form, asked or not, answered in the most harmless way.
/// Run it again after the questionnaires changed.
final class CalmBases {

    private static final Path BASES = Path.of("src/test/cases/bases");
    static final LocalDate ON = LocalDate.of(2026, 6, 3);
    private static final LocalDate FOUR_WEEKS_ON = ON.plusDays(28);

    private static final String EATS =
            "QF01=5 QF02=5 QF03=5 QF04=5 QF05=5 QF07=4 QF07a=yogurt QF12=4 QF10=0 QF13=3 QF13a=2 QF14=over-40 QF18=2";
    private static final String HOME = "QA01=parent QB05=Feel_well QB06n=yes QH02=7 QH03=f4 QK06=yes QS01=8 QS05=yes";
    private static final String BABY =
            HOME + " QB06n=yes QH02=21 QH03c=d3 QE03=8 QE03a=20 QE06=yes QE06a=400 QE11=1 QE11a=7"
                    + " QH09=! QD09=well QE07h=0 QE08=none-yet QF10=0 QF12=0 QD02b=lying QE07a=not-yet QE07b=not-yet"
                    + " QE07c=not-yet QE07d=not-yet QE07e=not-yet QE07f=not-yet QE07g=not-yet"
                    + " QE14f=prenatal,vitamin-d,calcium QE14=2";
    private static final String BOTTLE = BABY + " QE04=Formula_A QE04a=cow QE04b=as-label QE06=no";
    private static final String CHILD = HOME + " " + EATS + " QH01=yes QL09=90";
    private static final String TODDLER =
            CHILD + " QH01=no QH09=! QD09=well QE07h=5 QE02=solids-only QE06=yes QE06a=600 QE07=6 QE08=finger-foods"
                    + " QH03c=d2 QD02b=lying QF11=360 QF12=2 QL09=180 QE07a=eaten-ok QE07b=eaten-ok QE07c=eaten-ok"
                    + " QE07d=eaten-ok QE07e=eaten-ok QE07f=eaten-ok QE07g=eaten-ok";
    private static final String SINCE = " QU01=9 QU04=2 QU09=5";
    private static final String ADULT = HOME + " QA01=self " + EATS + " QF12=8 QL07=8 QL09=60 QL01=3";

    /// A base: the form, sex, birth date, weight in kg, length in cm, further answers as `item=code,code`.
    private record Base(String name, String form, String sex, String born, String kg, String cm, String answers) {}

    private static final List<Base> ALL = List.of(
            new Base("newborn", "infant", "female", "2026-05-16", "3.7", "52", BABY + " QE02=breast QL07=16"),
            new Base("infant-bf-10w", "infant", "female", "2026-03-25", "5.2", "58", BABY + " QE02=breast QL07=15"),
            new Base(
                    "infant-formula-5m",
                    "infant",
                    "male",
                    "2025-12-28",
                    "7.4",
                    "66",
                    BOTTLE + " QE02=formula" + " QE04c=900 QL07=14 QH02=10"),
            new Base(
                    "infant-solids-9m",
                    "infant",
                    "female",
                    "2025-08-28",
                    "8.4",
                    "70",
                    BABY
                            + " QE02=solids-breast QE07n=yes QE07=6 QE07h=5 QE08=lumps QE07a=eaten-ok QE07b=eaten-ok"
                            + " QE07c=eaten-ok QE07d=eaten-ok QE07e=eaten-ok QE07f=eaten-ok QE07g=eaten-ok QL07=14"
                            + " QH02=10 QF07=3 QF12=0.5 QF10=0"),
            new Base("toddler-18m", "toddler", "male", "2024-11-28", "11", "82", TODDLER + " QL07=13"),
            new Base(
                    "toddler-3y",
                    "toddler",
                    "female",
                    "2023-05-20",
                    "14.2",
                    "95",
                    TODDLER + " QL07=12 QH01=yes" + " QD02b=standing QF11=480"),
            new Base("child-4y", "child", "female", "2022-04-01", "16.3", "103", CHILD + " QL07=12 QF11=480"),
            new Base("child-9y", "child", "male", "2017-02-10", "29", "134", CHILD + " QL07=10.5 QF11=480"),
            new Base(
                    "teen-14f",
                    "teen",
                    "female",
                    "2012-03-03",
                    "50",
                    "160",
                    CHILD + " QA01=self QL07=9 QF11=480" + " QD07=12 QL01=3"),
            new Base(
                    "teen-16m",
                    "teen",
                    "male",
                    "2010-01-15",
                    "61",
                    "173",
                    CHILD + " QA01=self QL07=9 QF11=480" + " QL01=3"),
            new Base("adult-woman", "adult", "female", "1988-04-01", "65", "168", ADULT),
            new Base("adult-man", "adult", "male", "1981-02-01", "80", "180", ADULT),
            new Base("mother-lactating", "adult", "female", "1994-09-09", "66", "167", ADULT + " QA06=yes"),
            new Base("pregnant", "adult", "female", "1993-07-07", "70", "166", ADULT + " QA05=yes"));

    /// The same people four weeks later, on the follow-up form.
    private static final List<Base> LATER = List.of(
            later("infant-bf-10w", "5.9", "60", BABY + " QE02=breast QL07=15"),
            later("infant-formula-5m", "7.8", "67", BOTTLE + " QE02=formula QE04c=900 QL07=14 QH02=10"),
            later("toddler-18m", "11.2", "83", TODDLER + " QL07=13"),
            later("child-9y", "29.2", "134", CHILD + " QL07=10.5"),
            later("teen-14f", "50.2", "160", CHILD + " QA01=self QL07=9 QL01=3"),
            later("teen-16m", "61.2", "173", CHILD + " QA01=self QL07=9 QL01=3"),
            later("adult-woman", "65", "168", ADULT),
            later("adult-man", "80", "180", ADULT),
            later("mother-lactating", "66", "167", ADULT + " QA06=yes"));

    private CalmBases() {}

    private static Base later(String name, String kg, String cm, String answers) {
        var first = base(name);
        return new Base("later-" + name, first.form, first.sex, first.born, kg, cm, answers + SINCE);
    }

    public static void main(String[] arguments) throws IOException {
        var forms = ShippedForms.load().offered();
        for (Base base : ALL) write(forms, base, "intake-", ON);
        for (Base base : LATER) write(forms, base, "follow-up-", FOUR_WEEKS_ON);
    }

    private static void write(List<Questionnaire> forms, Base base, String kind, LocalDate on) throws IOException {
        Questionnaire form = forms.stream()
                .filter(f -> f.ref().id().equals(kind + base.form))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectories(BASES.resolve(base.name));
        Files.writeString(folder.resolve("response.json"), response(form, base, on));
    }

    private static Base base(String name) {
        return ALL.stream().filter(b -> b.name.equals(name)).findFirst().orElseThrow();
    }

    static List<String> names() {
        return ALL.stream().map(b -> b.name).toList();
    }

    /// The id of the form of a base.
    static String form(String name) {
        return "intake-" + base(name).form;
    }

    static Sex sex(String name) {
        return Sex.valueOf(base(name).sex.toUpperCase(Locale.ROOT));
    }

    static LocalDate born(String name) {
        return LocalDate.parse(base(name).born);
    }

    /// A number in kilograms, centimeters or milliliters, or in the first unit of the question.
    static Value.Measure measure(Item item, String number) {
        return new Value.Measure(new BigDecimal(number), unit(item));
    }

    private static String response(Questionnaire form, Base base, LocalDate on) {
        var told = new HashMap<String, String>();
        Stream.of(base.answers.split(" ")).forEach(a -> told.put(a.substring(0, a.indexOf('=')), after(a)));
        told.put("QA03", base.sex);
        told.put("QD01", base.kg);
        told.put("QD02", base.cm);
        told.put("QD01a", on.toString());
        told.put("QD02a", on.toString());
        var tables =
                form.all().filter(Item::table).flatMap(t -> t.items().stream()).toList();
        String items = form.all()
                .filter(i -> !i.section() && !i.table() && !tables.contains(i))
                .flatMap(i -> answer(i, Optional.ofNullable(told.get(i.linkId().value())))
                        .map(a -> "    {\"linkId\": \"" + i.linkId() + "\", \"answer\": [" + a + "]}")
                        .stream())
                .collect(Collectors.joining(",\n"));
        return "{\n  \"resourceType\": \"QuestionnaireResponse\",\n  \"questionnaire\": \"urn:villi:questionnaire:"
                + form.ref().id() + "\",\n  \"status\": \"completed\",\n  \"item\": [\n" + items + "\n  ]\n}\n";
    }

    private static String after(String answer) {
        return answer.substring(answer.indexOf('=') + 1);
    }

    /// `!` leaves a question without an answer that has no calm one.
    private static Optional<String> answer(Item item, Optional<String> told) {
        if (told.equals(Optional.of("!"))) return Optional.empty();
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> told.or(() -> harmless(item)).map(CalmBases::codes);
            case INTEGER, DECIMAL ->
                Optional.of("{\"value" + (item.type().name().equals("INTEGER") ? "Integer" : "Decimal") + "\": "
                        + told.orElse("0") + "}");
            case QUANTITY ->
                told.map(n -> "{\"valueQuantity\": {\"value\": " + n + ", \"code\": \"" + unit(item) + "\"}}");
            case DATE -> told.map(d -> "{\"valueDate\": \"" + d + "\"}");
            case STRING, TEXT -> told.map(t -> "{\"valueString\": \"" + t.replace('_', ' ') + "\"}");
            case MONTH, GROUP, DISPLAY -> Optional.empty();
        };
    }

    private static String codes(String codes) {
        return Stream.of(codes.split(","))
                .map(c -> "{\"valueCoding\": {\"code\": \"" + c + "\"}}")
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> harmless(Item item) {
        var known = item.answers().options().stream().map(Item.Option::code).toList();
        return Stream.of("none", "no", "0").filter(known::contains).findFirst();
    }

    /// Milliliters, kilograms and centimeters stand among the units of every question that is told here.
    private static String unit(Item item) {
        var known = item.answers().units().stream().map(Item.Unit::code).toList();
        return Stream.of("kg", "cm", "mL").filter(known::contains).findFirst().orElse(known.getFirst());
    }
}
