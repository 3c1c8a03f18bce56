package villi.ui.today;

import java.util.List;
import java.util.Optional;
import villi.ui.text.Texts;
import villi.usecase.Trouble;
import villi.usecase.agenda.PrintSheets.Result;

/// Says what came of printing.
final class PrintWords {

    private final Texts texts;

    PrintWords(Texts texts) {
        this.texts = texts;
    }

    /// How many the printer has, and why the first of the others failed.
    ///
    /// @param rows whose sheets, in the order of the results
    String of(List<TodayRow> rows, List<Result> results) {
        int sent = (int) results.stream().filter(Result.Sent.class::isInstance).count();
        if (sent == results.size()) {
            return sent == 1
                    ? texts.get("queue.sent", rows.getFirst().who().spoken())
                    : texts.get("queue.sent.all", sent);
        }
        Optional<String> why = results.stream()
                .filter(Result.Failed.class::isInstance)
                .map(f -> of(((Result.Failed) f).why()))
                .findFirst();
        String failed = texts.get("queue.not-sent", results.size() - sent, results.size());
        return failed + " " + why.orElseGet(() -> texts.get("sheets.none"));
    }

    String of(Trouble why) {
        return texts.get("trouble." + why.key(), why.arguments().toArray());
    }
}
