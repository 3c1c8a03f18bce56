package villi.domain.library;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One item of the article, carried through from the question to the words for the family.
///
/// @param id stable, for example `cause.diet`
/// @param code as in the clinical base: `C01`, `A03`, `H09`
public record Entry(
        String id, String code, String title, Statement statement, Chain chain, FamilyWords words, Review review) {

    public Group group() {
        return Group.of(code);
    }

    /// What kind of item it is, from the letter of its code.
    public enum Group {
        CAUSE('C'),
        ASSOCIATION('A'),
        MEASURE('H');

        private final char letter;

        Group(char letter) {
            this.letter = letter;
        }

        static Group of(String code) {
            for (Group group : values()) if (!code.isEmpty() && code.charAt(0) == group.letter) return group;
            throw new IllegalArgumentException("no group for code " + code);
        }
    }

    /// Both sides of the item.
    ///
    /// @param articleSays our paraphrase
    /// @param sources ids of the source list, in the order in which they are shown
    public record Statement(String articleSays, String evidenceNote, Grades grades, List<String> sources) {
        public Statement {
            sources = List.copyOf(sources);
        }
    }

    /// Two lines on the family's sheet, US reading grade 6 at most.
    public record FamilyWords(String known, String notKnown) {}

    /// When the item was last read against its sources, and when it must be read again.
    public record Review(YearMonth reviewed, YearMonth next) {}

    /// The way from the form to the plan.
    ///
    /// @param child linkIds of the child form, in its order
    /// @param adult linkIds of the adult form, in its order
    /// @param findings ids of findings, facts, flags and gates that an answer can give
    public record Chain(Link child, Link adult, Link findings, Effect effect) {}

    /// One link of the chain: what it is joined to, or why it ends here.
    ///
    /// @param whyNone the reason when there is nothing; empty exactly when there are ids
    public record Link(List<String> ids, Optional<String> whyNone) {
        public Link {
            ids = List.copyOf(ids);
            if (ids.isEmpty() == whyNone.isEmpty()) throw new IllegalArgumentException("either ids or a reason");
        }
    }

    /// What it does to a plan.
    ///
    /// @param leadsTo ids of rules, flags, gates, food groups and supports
    /// @param does what Villi proposes or asks for, one sentence each
    /// @param never what Villi does not propose here, one sentence each
    public record Effect(Link leadsTo, List<String> does, List<String> never) {
        public Effect {
            does = List.copyOf(does);
            never = List.copyOf(never);
        }
    }
}
