package villi.usecase.demo;

import java.util.List;
import java.util.Map;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;

/// What the demo practice consists of, before it is written into a store.
///
/// @param owner name of its first person
/// @param usual answers by questionnaire audience (`child`, `adult`) where a person gives none of their own
public record DemoPractice(
        Practice practice, String owner, List<Colleague> people, Map<String, List<Said>> usual, List<Family> families) {

    public DemoPractice {
        people = List.copyOf(people);
        usual = Map.copyOf(usual);
        families = List.copyOf(families);
    }

    public record Colleague(String name, Role role) {}

    public record Family(
            String name, String phone, String email, String address, List<Guardian> guardians, List<Person> people) {
        public Family {
            guardians = List.copyOf(guardians);
            people = List.copyOf(people);
        }
    }

    /// @param years completed years today
    /// @param months further completed months today
    /// @param daysAgo when the intake was keyed
    /// @param upto last section keyed, for an intake that is still being keyed
    public record Person(
            PersonName name,
            Sex sex,
            int years,
            int months,
            Stage stage,
            int daysAgo,
            String upto,
            List<Said> answers) {
        public Person {
            answers = List.copyOf(answers);
        }
    }

    /// How far a person of the demo is.
    public enum Stage {
        REGISTERED,
        KEYING,
        READY,
        DRAFT,
        SIGNED,
        AMENDED
    }

    /// One answer as it would be keyed: codes of options, or typed text.
    ///
    /// @param row 0 outside tables
    public record Said(String linkId, int row, List<String> values) {
        public Said {
            values = List.copyOf(values);
        }
    }
}
