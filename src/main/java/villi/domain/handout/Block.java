package villi.domain.handout;

import java.util.List;

/// One block of a sheet. Text is plain; `**strong**` is the only markup.
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

        public record Step(String action, String how, String because) {}
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

        public record Pair(String out, String in) {}
    }

    /// Words on labels: to avoid, to check, fine despite the name.
    record LabelWords(String food, List<String> avoid, List<String> check, List<String> fine) implements Block {
        public LabelWords {
            avoid = List.copyOf(avoid);
            check = List.copyOf(check);
            fine = List.copyOf(fine);
        }
    }

    /// A data table with a caption and head cells.
    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
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
    record CallBox(String now, List<String> nowSigns, String today, List<String> todaySigns, String phones) implements Block {
        public CallBox {
            nowSigns = List.copyOf(nowSigns);
            todaySigns = List.copyOf(todaySigns);
        }
    }

    /// New, changed, stopped since the last version; "Nothing." when empty.
    record Changes(String fresh, String changed, String stopped) implements Block {}

    /// One claim with both sides and both grades.
    record Claim(String title, String articleSays, String evidenceNote, String grades) implements Block {}

    /// A week of boxes to tick.
    ///
    /// @param columns what is written each day
    record Diary(String caption, List<String> days, List<String> columns) implements Block {
        public Diary {
            days = List.copyOf(days);
            columns = List.copyOf(columns);
        }
    }

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
