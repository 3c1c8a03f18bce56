package villi.domain.handout;

import java.util.List;

/// One block of a sheet. Text is plain; `**strong**` is the only markup and a line break starts a new line.
///
/// An icon is the name of one of our drawings, for example `milk`; empty or unknown prints the words alone.
public sealed interface Block {

    /// The goal line under the title.
    record Goal(String text) implements Block {}

    /// Heading of a part; `newPage` starts a page.
    record Heading(String text, boolean newPage) implements Block {}

    record Paragraph(String text) implements Block {}

    /// Dates in a row: get ready, on, last day, comes back.
    record TimeLine(List<Stop> stops) implements Block {
        public TimeLine {
            stops = List.copyOf(stops);
        }

        /// @param strong the stop that matters most
        public record Stop(String date, String words, boolean strong) {}
    }

    /// Numbered steps with verb, how and because.
    record Steps(List<Step> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }

        /// @param action starts with a verb
        public record Step(String icon, String action, String how, String because) {
            public Step(String action, String how, String because) {
                this("", action, how, because);
            }
        }
    }

    /// Foods to give: icon key and words.
    record Feed(String title, List<Food> foods) implements Block {
        public Feed {
            foods = List.copyOf(foods);
        }

        public record Food(String icon, String words) {}
    }

    /// Leave out on the left, instead on the right.
    record Swaps(String caption, List<Pair> pairs) implements Block {
        public Swaps {
            pairs = List.copyOf(pairs);
        }

        /// @param outMore what else counts, in small print, or empty
        public record Pair(String outIcon, String out, String outMore, String inIcon, String in) {
            public Pair(String out, String in) {
                this("", out, "", "", in);
            }
        }
    }

    /// Words on labels: to avoid, to check, fine despite the name.
    record LabelWords(String food, List<String> avoid, List<String> check, List<String> fine) implements Block {
        public LabelWords {
            avoid = List.copyOf(avoid);
            check = List.copyOf(check);
            fine = List.copyOf(fine);
        }
    }

    /// A data table with a caption and head cells. The first cell of a row is its heading.
    ///
    /// @param icons one for each row, or none at all
    record Table(String caption, List<String> head, List<List<String>> rows, List<String> icons) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            icons = List.copyOf(icons);
        }

        public Table(String caption, List<String> head, List<List<String>> rows) {
            this(caption, head, rows, List.of());
        }
    }

    record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /// The thick-edged bar: keep prescribed medicine.
    record KeepMedicine(String text) implements Block {}

    /// Ask the prescriber first.
    record AskFirst(String text) implements Block {}

    /// When to call: emergency now, the practice today.
    record CallBox(String now, List<String> nowSigns, String today, List<String> todaySigns, String phones)
            implements Block {
        public CallBox {
            nowSigns = List.copyOf(nowSigns);
            todaySigns = List.copyOf(todaySigns);
        }
    }

    /// New, changed, stopped since the last version; "Nothing." when empty.
    record Changes(String fresh, String changed, String stopped) implements Block {}

    /// What the article says beside what is known, one row a claim.
    record Claims(List<Claim> claims) implements Block {
        public Claims {
            claims = List.copyOf(claims);
        }

        /// One claim with both sides and both grades.
        public record Claim(String title, String articleSays, String evidenceNote, String grades) {}
    }

    /// Two short parts next to each other; in large print one under the other.
    ///
    /// @param width of the left part in percent
    record Beside(List<Block> left, List<Block> right, int width) implements Block {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// A week of boxes to tick.
    ///
    /// @param columns what is written each day
    record Diary(String caption, List<String> days, List<String> columns) implements Block {
        public Diary {
            days = List.copyOf(days);
            columns = List.copyOf(columns);
        }
    }

    /// A week to fill in, one line a day, each column with its own kind of cell.
    record DiaryWeek(String caption, List<String> days, List<Column> columns) implements Block {
        public DiaryWeek {
            days = List.copyOf(days);
            columns = List.copyOf(columns);
        }

        /// @param hint small print under the title, for example `2 times`
        public record Column(String icon, String title, String hint, Cell cell) {}

        /// Room to write, one to three boxes to tick, or the numbers 0 to 4 to circle.
        public enum Cell {
            WRITE,
            TICK,
            TICK_TWICE,
            TICK_THREE_TIMES,
            CIRCLE_0_TO_4
        }
    }

    /// The seven drawn stool forms under their words, from hard to liquid.
    record StoolForms(List<String> words, String hard, String usual, String loose) implements Block {
        public StoolForms {
            words = List.copyOf(words);
        }
    }

    /// A guide 0, 1, 2 and so on in words.
    record Scale(List<String> words) implements Block {
        public Scale {
            words = List.copyOf(words);
        }
    }

    /// One line with a drawing, for example the next visit or the last day.
    record Note(String icon, String text) implements Block {}

    /// A framed text.
    ///
    /// @param tinted on the tint of the good side
    record Framed(String icon, String title, String text, boolean tinted) implements Block {}

    /// A food comes back: portions in order, each with its day.
    record ComesBack(List<Portion> portions) implements Block {
        public ComesBack {
            portions = List.copyOf(portions);
        }

        /// @param more what to do on that day, in small print, or empty
        public record Portion(String icon, String date, String words, String more) {
            public Portion(String icon, String date, String words) {
                this(icon, date, words, "");
            }
        }
    }

    /// Weeks of boxes to tick on the fridge.
    ///
    /// @param weekdays seven short names
    record TickDays(String caption, List<String> weekdays, List<Week> weeks) implements Block {
        public TickDays {
            weekdays = List.copyOf(weekdays);
            weeks = List.copyOf(weeks);
        }

        /// @param days seven day numbers; an empty one has no box
        public record Week(String name, List<String> days) {
            public Week {
                days = List.copyOf(days);
            }
        }
    }

    /// Weeks of days, one cell a day.
    ///
    /// @param weekdays seven short names
    record Calendar(String caption, List<String> weekdays, List<List<Day>> weeks) implements Block {
        public Calendar {
            weekdays = List.copyOf(weekdays);
            weeks = weeks.stream().map(List::copyOf).toList();
        }

        /// @param date `25 Jan` or `26`
        /// @param note small print, nothing a reader must act on
        public record Day(String date, DayLook look, String icon, String words, String note) {}

        /// How a cell looks, so that it can be told apart in grey.
        public enum DayLook {
            BLANK,
            LEFT_OUT,
            PORTION,
            WATCH,
            CALL,
            BACK
        }
    }

    /// Boxes to tick before something starts, or answers to choose from.
    record Checks(String title, List<String> lines) implements Block {
        public Checks {
            lines = List.copyOf(lines);
        }
    }

    /// Questions with room to write the answer.
    record Prompts(List<String> questions) implements Block {
        public Prompts {
            questions = List.copyOf(questions);
        }
    }

    /// Empty lines for the reader's own words.
    record WriteLines(int count) implements Block {}

    /// The large red box of the emergency page.
    record Emergency(String call, List<String> signs) implements Block {
        public Emergency {
            signs = List.copyOf(signs);
        }
    }

    /// The box beside or under the emergency box: when to call the practice, poison help, while you wait.
    ///
    /// @param asides framed parts on the right
    record EmergencyMore(String today, List<String> todaySigns, String phones, List<Framed> asides) implements Block {
        public EmergencyMore {
            todaySigns = List.copyOf(todaySigns);
            asides = List.copyOf(asides);
        }
    }

    /// Words to say on the phone: who, where, allergies, medicines.
    record SayThis(String caption, List<Line> lines) implements Block {
        public SayThis {
            lines = List.copyOf(lines);
        }

        public record Line(String label, String words) {}
    }

    /// The practice's and the emergency number in very large type.
    record Numbers(String helpLabel, String help, String emergencyLabel, String emergency) implements Block {}

    /// Lines to write on and to sign.
    record Signatures(String teachBack, List<String> lines) implements Block {
        public Signatures {
            lines = List.copyOf(lines);
        }
    }

    record Sources(List<String> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }
    }
}
