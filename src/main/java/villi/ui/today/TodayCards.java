package villi.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import villi.domain.practice.BackupState;
import villi.domain.stage.Stage;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.practice.BackupWords;
import villi.ui.text.Texts;

/// What stands under the lists of Today: what is due, what waits, and how the data is.
final class TodayCards {

    private static final int MOST = 6;
    private static final int NAMED = 3;

    private final Texts texts;
    private final BackupWords backups;
    private final Navigator navigator;
    private final Acts acts;

    /// @param printAll prints the sheets of today
    /// @param backUp makes a backup, or leads to where one is set up
    record Acts(Runnable printAll, Runnable backUp) {}

    TodayCards(Texts texts, BackupWords backups, Navigator navigator, Acts acts) {
        this.texts = texts;
        this.backups = backups;
        this.navigator = navigator;
        this.acts = acts;
    }

    /// A backup that failed or is too old stands above everything else.
    Optional<Node> alarm(TodayScreen.DataFacts facts) {
        return facts.backup()
                .map(backups::of)
                .filter(BackupWords.Said::alarming)
                .map(said -> new NoteBox(
                        said.tone(),
                        said.icon(),
                        said.title() + " " + said.detail(),
                        ActionButton.normal("today-backup-alarm", texts.get("backup.now"))
                                .small()
                                .press(acts.backUp())));
    }

    Node of(TodayModel.Day day) {
        return Boxes.equal(230, due(day), waiting(day), data(day.facts()));
    }

    private Card due(TodayModel.Day day) {
        Card card = new Card(
                texts.get("today.due"), Boxes.words(String.valueOf(day.due().size()), "t-label"));
        day.due().stream()
                .limit(MOST)
                .forEach(d -> card.with(Card.row(
                        new Icon("mdi2c-calendar-clock", "icon-20", d.late() ? Tone.RUST.ink() : "ink-2"),
                        d.name(),
                        d.words(),
                        ActionButton.normal("today-due-look", texts.get("today.look"))
                                .small()
                                .press(() -> navigator.open(d.route())))));
        if (day.due().isEmpty()) card.with(Boxes.wrapped(texts.get("today.due.none"), "ink-2"));
        if (day.due().size() > MOST) {
            card.with(Boxes.wrapped(texts.get("today.due.more", day.due().size() - MOST), "ink-2"));
        }
        return card;
    }

    private Card waiting(TodayModel.Day day) {
        Card card = new Card(texts.get("today.waiting"));
        line(card, day.at(Stage.FORM_BACK), "back", "mdi2i-inbox-arrow-down");
        line(card, day.at(Stage.FORM_GIVEN), "out", "mdi2f-file-send-outline");
        line(card, day.at(Stage.KEYING), "open", "mdi2f-file-document-edit-outline");
        line(card, day.at(Stage.QUERIES_OPEN), "ask", "mdi2c-comment-question-outline");
        line(card, day.at(Stage.READY), "decide", "mdi2c-clipboard-text-outline");
        line(card, day.at(Stage.SEEN), "sign", "mdi2f-file-sign");
        queue(card, day);
        line(card, day.at(Stage.PRINTED), "give", "mdi2p-printer-check");
        if (day.standing().isEmpty()) card.with(Boxes.wrapped(texts.get("today.summary.nothing"), "ink-2"));
        return card;
    }

    /// The print queue: all of today's with one key, the others on its page.
    private void queue(Card card, TodayModel.Day day) {
        List<TodayRow> rows = day.at(Stage.SIGNED);
        int today = day.toPrint().size();
        ActionButton act = today > 0
                ? ActionButton.normal("today-print-all", texts.get("today.print-all", today))
                        .press(acts.printAll())
                : ActionButton.normal("today-queue", texts.get("today.look"))
                        .press(() -> navigator.open(new Route.PrintQueue()));
        line(card, rows, "print", "mdi2p-printer-outline", act.small());
    }

    private void line(Card card, List<TodayRow> rows, String what, String icon, Node... acts) {
        if (rows.isEmpty()) return;
        String names = rows.stream().limit(NAMED).map(r -> r.who().spoken()).collect(Collectors.joining(", "));
        String more = rows.size() > NAMED ? texts.get("today.waiting.more", names, rows.size() - NAMED) : names;
        card.with(Card.row(new Icon(icon, "icon-20"), texts.count("today.waiting." + what, rows.size()), more, acts));
    }

    private Card data(TodayScreen.DataFacts facts) {
        boolean proved =
                facts.backup().filter(BackupState.Good.class::isInstance).isPresent();
        Card card = new Card(
                texts.get("today.data"),
                Chip.flag(
                        Tone.GREEN,
                        "mdi2s-shield-check-outline",
                        texts.get(proved ? "backup.proved" : "today.data.encrypted")));
        facts.backup().ifPresent(state -> card.with(backup(state)));
        return card.with(
                Card.row(
                        new Icon("mdi2h-harddisk", "icon-20"),
                        texts.get("today.data.free", facts.freeGigabytes()),
                        facts.folder()),
                Card.row(
                        new Icon("mdi2w-wifi-off", "icon-20"),
                        texts.get("today.data.offline"),
                        texts.get("today.data.offline.detail")));
    }

    /// What failed stands above everything else already, so that here only the last good one is named.
    private Node backup(BackupState state) {
        BackupWords.Said said = backups.of(state);
        boolean setUp = state instanceof BackupState.NotSetUp;
        boolean failed = state instanceof BackupState.Failed;
        ActionButton act = ActionButton.normal("today-backup", texts.get(setUp ? "backup.set-up" : "backup.now"))
                .small()
                .press(acts.backUp());
        return Card.row(
                new Icon(said.icon(), "icon-20", said.tone().ink()),
                failed ? texts.get("backup.failed") : said.title(),
                said.detail(),
                act);
    }
}
