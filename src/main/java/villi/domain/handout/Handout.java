package villi.domain.handout;

import java.time.LocalDate;
import java.util.List;
import villi.domain.practice.Practice;

/// One sheet for a family: who it is for and its blocks in order.
///
/// @param code `plan-full`
/// @param language BCP 47 tag of the words
/// @param person printed name, birth date and age words
/// @param version 0 without a signature
public record Handout(
        String code,
        String language,
        String title,
        Person person,
        Practice practice,
        int version,
        LocalDate made,
        String madeBy,
        String planId,
        List<Block> blocks) {

    public Handout {
        blocks = List.copyOf(blocks);
    }

    /// Nobody signed it yet. The emergency sheet needs no signature and is never a draft.
    public boolean draft() {
        return version == 0 && !code.equals("emergency");
    }

    /// @param called first name used in sentences
    public record Person(String called, String fullName, LocalDate birthDate, String ageWords) {}
}
