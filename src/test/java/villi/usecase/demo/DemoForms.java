package villi.usecase.demo;

import java.time.LocalDate;
import java.util.List;
import villi.domain.intake.Answers;
import villi.domain.questionnaire.Questionnaire;

/// What an invented person of the demo would answer, for tests that key a whole form.
public final class DemoForms {

    private DemoForms() {}

    /// @param given first name of a child of the demo
    /// @param known what the register knows already
    public static Answers child(DemoPractice demo, String given, Questionnaire form, Answers known, LocalDate day) {
        DemoPractice.Person person = demo.families().stream()
                .flatMap(f -> f.people().stream())
                .filter(p -> p.name().given().equals(given))
                .findFirst()
                .orElseThrow();
        List<DemoPractice.Said> usual = demo.usual().getOrDefault("child", List.of());
        return new DemoAnswers(form, day, person.answers(), usual).fill(known, "");
    }
}
