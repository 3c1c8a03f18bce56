package villi.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.QuestionnaireRef;

/// A questionnaire as it stands on paper: parts, sections and rows in the order of the screen.
///
/// @param person printed in the head of every page; empty lines where there is none
/// @param parts the sheets for whoever fills in the form, then the sheets that the patient fills in alone
public record PaperForm(FormCode code, QuestionnaireRef ref, String title, Optional<Person> person, List<Part> parts) {

    public PaperForm {
        parts = List.copyOf(parts);
    }

    /// The sheets of this form that the patient fills in alone, or the others.
    public PaperForm only(boolean alone) {
        return new PaperForm(
                code,
                ref,
                title,
                person,
                parts.stream().filter(p -> p.alone() == alone).toList());
    }

    /// Whose form it is.
    public record Person(String called, String fullName, LocalDate birthDate) {}

    /// Sheets that belong together.
    ///
    /// @param alone filled in by the patient, away from the parent
    public record Part(boolean alone, List<Section> sections) {
        public Part {
            sections = List.copyOf(sections);
        }
    }

    /// A section with its title.
    public record Section(LinkId id, String title, List<Piece> pieces) {
        public Section {
            pieces = List.copyOf(pieces);
        }
    }

    /// One thing that stands in a section.
    public sealed interface Piece {

        /// A question with the space for its answer.
        record Question(Asked asked, Space space) implements Piece {}

        /// Questions one under the other that share their answers; the answers head the columns.
        record Grid(Space.Ticks answers, List<Asked> rows) implements Piece {
            public Grid {
                rows = List.copyOf(rows);
            }

            /// The look-back of all rows, or empty where they differ.
            public String lookback() {
                return PaperForm.lookback(rows);
            }
        }

        /// Two questions on each line, the second always in the same words: how often, and how much it bothers.
        ///
        /// @param question in the head of the second half
        record Pairs(Space.Ticks first, Space.Ticks second, String question, List<Pair> rows) implements Piece {
            public Pairs {
                rows = List.copyOf(rows);
            }

            /// The look-back of all rows, or empty where they differ.
            public String lookback() {
                return PaperForm.lookback(rows.stream()
                        .flatMap(r -> Stream.of(r.first(), r.second()))
                        .toList());
            }
        }

        /// Lines to fill, with the same questions in each.
        ///
        /// @param rows how many lines are printed
        record Table(Asked title, List<Column> columns, int rows) implements Piece {
            public Table {
                columns = List.copyOf(columns);
            }

            /// True when there are too many questions for one line: each entry then runs from top to
            /// bottom.
            public boolean upright() {
                return columns.size() > 5;
            }
        }
    }

    private static String lookback(List<Asked> rows) {
        List<String> all = rows.stream().map(Asked::lookback).distinct().toList();
        return all.size() == 1 ? all.getFirst() : "";
    }

    /// A line of a grid of pairs.
    public record Pair(Asked first, Asked second) {}

    /// A question of a table.
    public record Column(Asked asked, Space space) {}

    /// The words of a question.
    ///
    /// @param number 0 for tables and their columns
    /// @param branch when it is to be answered, for example `If yes:`, or empty
    /// @param depth 0 for questions that everybody answers, 1 or 2 below a branch
    public record Asked(LinkId id, int number, String text, String help, String lookback, String branch, int depth) {}

    /// Where the answer goes.
    public sealed interface Space {

        /// Boxes to tick, each with the key that the desk types.
        ///
        /// @param several more than one may be ticked
        /// @param other room for words that are not in the list
        record Ticks(List<Tick> ticks, boolean several, boolean other) implements Space {
            public Ticks {
                ticks = List.copyOf(ticks);
            }

            /// True when the boxes fit into a cell of a table; else a key is written there.
            public boolean boxedInCell() {
                return !other && ticks.size() <= 4;
            }
        }

        /// A place to write.
        record Write(Kind kind) implements Space {}

        /// A box for the number in each unit.
        record Measure(List<Item.Unit> units) implements Space {
            public Measure {
                units = List.copyOf(units);
            }
        }
    }

    /// One box to tick.
    ///
    /// @param code of the option, or [#NOT_SURE]
    public record Tick(String code, String key, String words) {

        public static final String NOT_SURE = "not-sure";
        public static final String NOT_SURE_KEY = "U";
    }

    /// What is written, and so how much room it needs.
    public enum Kind {
        NUMBER,
        DATE,
        MONTH,
        LINE,
        LINES
    }
}
