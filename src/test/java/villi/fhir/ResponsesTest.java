package villi.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;

class ResponsesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ShippedForms FORMS = ShippedForms.load();
    private static final Questionnaire CHILD =
            FORMS.find(new QuestionnaireRef("intake-child", "2")).orElseThrow();

    private final Responses responses = new Responses(FORMS);

    private Answers read(String items) {
        return responses.read(response("intake-child|2", items), TODAY).answers();
    }

    private static String response(String canonical, String items) {
        return """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "%s", "status": "completed", "item": [%s]}
            """.formatted(canonical, items);
    }

    private static String item(String id, String... values) {
        var answers = new ArrayList<String>();
        for (String value : values) answers.add("{" + value + "}");
        return "{\"linkId\": \"%s\", \"answer\": [%s]}".formatted(id, String.join(", ", answers));
    }

    private static String code(String code) {
        return "\"valueCoding\": {\"code\": \"%s\"}".formatted(code);
    }

    private void refused(String items, String message) {
        assertThatThrownBy(() -> read(items)).isInstanceOf(BadInput.class).hasMessage(message);
    }

    static Intake intake(Answers answers) {
        return new Intake(
                new IntakeId(new UUID(1, 2)),
                new PatientId(new UUID(3, 4)),
                CHILD.ref(),
                Intake.Status.COMPLETED,
                Instant.parse("2026-11-24T10:00:00Z"),
                Optional.of(Instant.parse("2026-11-24T10:42:07Z")),
                new Intake.Content(answers, Map.of(), Map.of()));
    }

    /// Answers everything that is asked at random, in up to three passes, so that branches open.
    static Answers random(Questionnaire form, Random chance) {
        var branches = new Branches(form);
        Answers answers = Answers.NONE;
        for (int pass = 0; pass < 3; pass++) {
            for (Place place : branches.places(answers)) {
                if (answers.entries().containsKey(place.slot()) || chance.nextInt(6) == 0) continue;
                answers = answers.with(place.slot(), answer(place.item(), chance));
            }
        }
        return answers;
    }

    private static Answer answer(Item item, Random chance) {
        if (chance.nextInt(12) == 0) return new Answer.NotSure();
        if (chance.nextInt(20) == 0) return new Answer.Illegible();
        var options = item.answers().options();
        return new Answer.Given(List.of(
                switch (item.type()) {
                    case CHOICE ->
                        new Value.Code(
                                options.get(chance.nextInt(options.size())).code());
                    case OPEN_CHOICE ->
                        chance.nextBoolean() ? new Value.Code(options.getFirst().code()) : new Value.Words("Kiwi");
                    case INTEGER -> new Value.Amount(new BigDecimal(chance.nextInt(12)));
                    case DECIMAL -> new Value.Amount(new BigDecimal("7.50"));
                    case QUANTITY ->
                        new Value.Measure(
                                new BigDecimal("21.4"),
                                item.answers().units().getLast().code());
                    case DATE -> new Value.Day(LocalDate.of(2020, 2, 29));
                    case MONTH -> new Value.Month(YearMonth.of(2025, 3));
                    case STRING, TEXT -> new Value.Words("Bauchweh \"nach\" Milch\nम");
                    case GROUP, DISPLAY -> throw new IllegalStateException();
                }));
    }

    @Test
    void what_was_written_is_read_back_without_loss() {
        for (int seed = 0; seed < 30; seed++) {
            Answers answers = random(CHILD, new Random(seed));
            var branches = new Branches(CHILD);
            String text = responses.write(intake(answers), CHILD);

            var read = responses.read(text, TODAY);
            assertThat(read.form()).isEqualTo(CHILD);
            assertThat(read.status()).isEqualTo(Intake.Status.COMPLETED);
            assertThat(read.authored()).contains(Instant.parse("2026-11-24T10:42:07Z"));
            assertThat(read.answers().entries()).as("seed %d", seed).isNotEmpty();
            Answers asked = Answers.NONE;
            for (Place place : branches.places(answers)) asked = asked.with(place.slot(), answers.at(place.slot()));
            assertThat(read.answers()).as("seed %d", seed).isEqualTo(asked);
        }
    }

    @Test
    void rows_keep_their_numbers_when_a_row_between_them_is_gone() {
        Answers answers = Answers.NONE
                .with(Slot.of("QGn"), Answer.code("yes"))
                .with(Slot.of("QG01", 1), Answer.code("milk"))
                .with(Slot.of("QG01", 4), Answer.code("egg"));

        assertThat(responses
                        .read(responses.write(intake(answers), CHILD), TODAY)
                        .answers())
                .isEqualTo(answers);
    }

    @Test
    void items_may_stand_flat_or_in_groups() {
        String nested = """
            {"linkId": "QG", "item": [%s,
              {"linkId": "QGT", "item": [%s]}, {"linkId": "QGT", "item": [%s]}]}
            """.formatted(item("QGn", code("yes")), item("QG01", code("milk")), item("QG01", code("egg")));

        assertThat(read(nested).at(Slot.of("QG01", 2))).isEqualTo(Answer.code("egg"));
        assertThat(read(item("QGn", code("yes")) + "," + item("QG01", code("milk")))
                        .at(Slot.of("QG01", 1)))
                .isEqualTo(Answer.code("milk"));
        refused(
                item("QGn", code("yes")) + "," + item("QG01", code("milk")) + "," + item("QG01", code("egg")),
                "item QG01: it is answered twice; put the rows into groups QGT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "QC01;\"valueBoolean\": true;yes",
                "QC01;\"valueString\": \"no\";no",
                "QF01;\"valueInteger\": 3;3",
                "QA03;\"valueCoding\": {\"system\": \"urn:villi:answers:QA03\", \"code\": \"female\"};female"
            })
    void other_value_types_are_read_where_only_one_meaning_is_possible(String id, String value, String code) {
        assertThat(read(item(id, value)).at(id)).isEqualTo(Answer.code(code));
    }

    @Test
    void numbers_units_dates_and_words_are_read() {
        Answers answers = read(String.join(
                ",",
                item("QD01", "\"valueQuantity\": {\"value\": 47.5, \"unit\": \"lb\"}"),
                item("QD01a", "\"valueDate\": \"2026-11-20\""),
                item("QB01", "\"valueString\": \"Belly pain\""),
                item("QB02", "\"valueDate\": \"2026-05\""),
                item("QL07", "\"valueInteger\": 9"),
                item("QH02", "\"valueDecimal\": 7.0")));

        assertThat(answers.at("QD01")).isEqualTo(given(new Value.Measure(new BigDecimal("47.5"), "[lb_av]")));
        assertThat(answers.at("QD01a")).isEqualTo(given(new Value.Day(LocalDate.of(2026, 11, 20))));
        assertThat(answers.at("QB01")).isEqualTo(given(new Value.Words("Belly pain")));
        assertThat(answers.at("QB02")).isEqualTo(given(new Value.Month(YearMonth.of(2026, 5))));
        assertThat(answers.at("QL07")).isEqualTo(given(new Value.Amount(new BigDecimal("9"))));
        assertThat(answers.at("QH02")).isEqualTo(given(new Value.Amount(new BigDecimal("7"))));
    }

    private static Answer given(Value value) {
        return new Answer.Given(List.of(value));
    }

    @Test
    void not_sure_and_unreadable_are_kept_apart_from_silence() {
        String absent = "\"_valueInteger\": {\"extension\": [{\"url\": "
                + "\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"temp-unknown\"}]}";
        Answers answers = read(item("QC01", code("not-sure")) + "," + item("QH02", absent) + ",{\"linkId\": \"QC02\"}");

        assertThat(answers.at("QC01")).isEqualTo(new Answer.NotSure());
        assertThat(read(item("QC01", "\"valueString\": \"not-sure\"")).at("QC01"))
                .isEqualTo(new Answer.NotSure());
        assertThat(answers.at("QH02")).isEqualTo(new Answer.Illegible());
        assertThat(answers.at("QC02")).isEqualTo(new Answer.Silent());
    }

    @ParameterizedTest
    @CsvSource({
        "urn:villi:questionnaire:intake-child|2", "https://example.org/forms/intake-child|2", ".../intake-child|2",
        "intake-child|2", "intake-child", "urn:villi:questionnaire:intake-child"
    })
    void a_questionnaire_is_found_by_each_way_of_naming_it(String canonical) {
        assertThat(responses.read(response(canonical, ""), TODAY).form()).isEqualTo(CHILD);
    }

    @Test
    void unknown_questionnaires_and_versions_are_refused() {
        assertThatThrownBy(() -> responses.read(response("intake-cat|1", ""), TODAY))
                .hasMessage("QuestionnaireResponse.questionnaire: unknown questionnaire \"intake-cat\", "
                        + "known: "
                        + FORMS.offered().stream().map(f -> f.ref().id()).collect(Collectors.joining(", ")));
        assertThatThrownBy(() -> responses.read(response("intake-child|7", ""), TODAY))
                .hasMessage(
                        "QuestionnaireResponse.questionnaire: unknown version \"7\" of intake-child, the newest is 2");
    }

    @Test
    void what_is_not_a_response_is_refused() {
        assertThatThrownBy(() -> responses.read("no json", TODAY))
                .hasMessageStartingWith("QuestionnaireResponse: not readable as JSON at line 1");
        assertThatThrownBy(() -> responses.read("[]", TODAY))
                .hasMessage("QuestionnaireResponse: expected a JSON object");
        assertThatThrownBy(() -> responses.read("{\"resourceType\": \"Bundle\"}", TODAY))
                .hasMessage("QuestionnaireResponse: the file holds a Bundle, not a QuestionnaireResponse");
        assertThatThrownBy(() -> responses.read("{\"a\": 1, \"a\": 2}", TODAY)).isInstanceOf(BadInput.class);
    }

    @Test
    void wrong_answers_are_refused_with_their_place() {
        refused(item("QZ99", code("yes")), "item QZ99: the questionnaire has no such item");
        refused(item("QC01", code("maybe")), "item QC01: unknown option \"maybe\", known: yes, no");
        refused(
                item("QC01", "\"valueDate\": \"2026-01-01\""),
                "item QC01: expected one of the options, found valueDate");
        refused(item("QC01", code("yes"), code("no")), "item QC01: two answers for a single choice");
        refused(item("QC13", code("none"), code("anal-tags")), "item QC13: \"none\" stands beside other answers");
        refused(
                item("QC04a", "\"valueInteger\": 3"),
                "item QC04a: it has an answer, but it is asked only when QC04 = yes");
        refused(item("QH02", "\"valueInteger\": 2.5"), "item QH02: expected a whole number, found 2.5");
        refused(item("QH02", "\"valueString\": \"seven\""), "item QH02: expected a whole number, found valueString");
        refused(item("QH02", "\"valueInteger\": -1"), "item QH02: the number must not be below 0");
        refused(
                item("QD01", "\"valueDecimal\": 20"),
                "item QD01: expected a quantity in kg or [lb_av], found valueDecimal");
        refused(
                item("QD01", "\"valueQuantity\": {\"value\": 20}"),
                "item QD01: the unit is missing, give kg or [lb_av]");
        refused(
                item("QD01", "\"valueQuantity\": {\"value\": 20, \"code\": \"cm\"}"),
                "item QD01: unknown unit \"cm\", known: kg or [lb_av]");
        refused(item("QB01", "\"valueInteger\": 5"), "item QB01: expected text, found valueInteger");
        refused(item("QC01", code("yes")) + "," + item("QC01", code("no")), "item QC01: it is answered twice");
        refused(
                "{\"linkId\": \"QC\", \"answer\": [{\"valueBoolean\": true}]}",
                "item QC: a group has no answer of its own");
        refused(
                item("QC01", "\"valueCoding\": {\"system\": \"http://snomed.info/sct\", \"code\": \"yes\"}"),
                "item QC01: unknown code system http://snomed.info/sct");
    }

    @Test
    void wrong_answers_in_a_table_name_the_row() {
        String table = """
            {"linkId": "QGT", "item": [%s]}, {"linkId": "QGT", "item": [%s]}
            """.formatted(item("QG01", code("milk")), item("QG03", code("soon")));

        refused(
                item("QGn", code("yes")) + "," + table,
                "item QG03 (row 2): unknown option \"soon\", known: under-30-min, 30-min-2-h, 1-4-h-vomiting, 2-24-h, "
                        + "1-3-days, unsure");
        refused(
                item("QGn", code("no")) + "," + table.replace("soon", "unsure"),
                "item QG01 (row 1): it has an answer, but it is asked only when QGn = yes");
    }

    @Test
    void impossible_dates_are_refused() {
        refused(
                item("QA02", "\"valueDate\": \"2027-01-01\""),
                "item QA02: the birth date 2027-01-01 lies in the future");
        refused(item("QA02", "\"valueDate\": \"2020-02-31\""), "item QA02: there is no such day: 2020-02-31");
        refused(item("QA02", "\"valueDate\": \"2021-02-29\""), "item QA02: there is no such day: 2021-02-29");
        refused(item("QA02", "\"valueDate\": \"1820-01-01\""), "item QA02: the date 1820-01-01 lies before 1900");
        refused(
                item("QA02", "\"valueDate\": \"2020\""),
                "item QA02: expected a full date such as 2020-07-14, found 2020");
        refused(
                item("QB01", "\"valueString\": \"Pain\"") + "," + item("QB02", "\"valueDate\": \"2026-13\""),
                "item QB02: there is no such month: 2026-13");
    }
}
