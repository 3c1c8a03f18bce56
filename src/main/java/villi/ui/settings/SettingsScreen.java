package villi.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.ChoiceCards;
import villi.ui.kit.ChoiceCards.Choice;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.kit.Switch;
import villi.ui.kit.Theme;
import villi.ui.kit.Tone;
import villi.ui.kit.WindowFrame;
import villi.ui.practice.LogoChoice;
import villi.usecase.backup.BackUp;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.CheckStore;
import villi.usecase.practice.EditPractice;
import villi.usecase.practice.LogoPictures;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.Settings;

/// Look, practice, people, data and what Villi is made of.
public final class SettingsScreen implements Screen {

    private final Kit kit;
    private final Uses uses;
    private final Background.Scope work;
    private final SettingsModel model;
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private final VBox people = Boxes.column(0);
    private final PeopleCard peopleCard;
    private final BackupCard backupCard;
    private final PracticeCard practiceCard;
    private final VBox data = Boxes.column(0);

    /// What the settings work with.
    ///
    /// @param looks told when theme or type size change
    /// @param backing empty in the demo practice
    /// @param about version and notices
    public record Uses(
            Settings settings,
            Consumer<Settings.Preferences> looks,
            EditPractice practice,
            LogoPictures logos,
            ManagePeople people,
            CheckStore store,
            AuditLog audit,
            Optional<Backing> backing,
            About about) {}

    /// Backups.
    ///
    /// @param now makes one; takes as long as it takes
    /// @param folder asks for a folder
    public record Backing(BackUp backUp, Supplier<BackupState> now, Supplier<Optional<Path>> folder) {}

    /// @param notices licences of what is inside
    public record About(String version, String content, String java, String notices) {}

    public SettingsScreen(Kit kit, Uses uses, Actor actor) {
        this.kit = kit;
        this.uses = uses;
        work = kit.work().scope();
        model = new SettingsModel(uses, actor, work, kit.jobs().scope());
        peopleCard = new PeopleCard(kit.texts(), model);
        backupCard = new BackupCard(kit, model);
        practiceCard = new PracticeCard(
                kit.texts(),
                model,
                new LogoChoice(
                        kit.texts(), "settings-logo", uses.logos(), kit.work().scope()));
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.shown().addListener((_, _, shown) -> shown.ifPresent(this::show));
        model.said()
                .addListener((_, _, keys) -> kit.toasts()
                        .say(String.join(
                                " ", keys.stream().map(kit.texts()::get).toList())));
        page.getChildren()
                .addAll(
                        Boxes.words(kit.texts().get("nav.settings"), "t-title"),
                        Boxes.equal(400, look(), practiceCard.card()),
                        Boxes.equal(400, peopleCard.card(people), side()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("nav.settings"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(kit.texts().get("key.tab"), kit.texts().get("register.hint.next")),
                new Hint(List.of("Ctrl +", "Ctrl -", "Ctrl 0"), kit.texts().get("settings.look.size")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        model.load();
        WindowFrame.first(page);
    }

    @Override
    public void hidden() {
        work.close();
    }

    private Card look() {
        Settings.Preferences now = model.preferences();
        ChoiceCards theme = ChoiceCards.stacked(
                "settings-theme",
                List.of(
                        theme("system", "mdi2m-monitor"),
                        theme("light", "mdi2w-white-balance-sunny"),
                        theme("dark", "mdi2w-weather-night")),
                Words.of(now.theme()),
                code -> model.choose(
                        model.preferences().with(Settings.Theme.valueOf(code.toUpperCase(java.util.Locale.ROOT)))));
        FlowPane sizes = new FlowPane();
        sizes.getStyleClass().add("flow-6");
        for (int percent : Theme.SIZES) {
            ActionButton button = ActionButton.normal(
                            "settings-size-" + percent, kit.texts().get("settings.look.percent", percent))
                    .small();
            button.press(() -> {
                size(percent);
                mark(sizes, button);
            });
            sizes.getChildren().add(button);
            if (percent == now.typePercent()) mark(sizes, button);
        }
        VBox content = Boxes.column(
                12,
                theme,
                Boxes.words(kit.texts().get("settings.look.size"), "field-label"),
                sizes,
                Boxes.row(
                        8, Boxes.words(kit.texts().get("intake.single"), "field-label"), Boxes.spring(), singleKeys()),
                Boxes.wrapped(kit.texts().get("intake.single.words"), "t-label"));
        return new Card(kit.texts().get("settings.look")).with(content);
    }

    private ToggleSwitch singleKeys() {
        return Switch.of(
                "settings-single-keys",
                kit.texts().get("intake.single"),
                model.preferences().singleKeys(),
                on -> model.choose(model.preferences().withSingleKeys(on)));
    }

    private static void mark(FlowPane sizes, ActionButton chosen) {
        sizes.getChildren().forEach(b -> b.getStyleClass().remove("chosen"));
        chosen.getStyleClass().add("chosen");
    }

    private Choice theme(String code, String icon) {
        return new Choice(
                code,
                icon,
                kit.texts().get("settings.look." + code),
                kit.texts().get("settings.look." + code + ".detail"));
    }

    private void size(int percent) {
        model.choose(model.preferences().withType(percent));
    }

    private VBox side() {
        VBox side = Boxes.column(16);
        if (uses.backing().isPresent()) side.getChildren().add(backupCard.card());
        side.getChildren().addAll(dataCard(), about());
        return side;
    }

    private Card dataCard() {
        return new Card(
                        kit.texts().get("settings.data"),
                        Chip.flag(
                                Tone.GREEN,
                                "mdi2s-shield-check-outline",
                                kit.texts().get("today.data.encrypted")))
                .with(data);
    }

    private Card about() {
        SettingsScreen.About about = uses.about();
        return new Card(kit.texts().get("settings.about"))
                .with(
                        Card.row(
                                new Icon("mdi2i-information-outline", "icon-20"),
                                kit.texts().get("settings.about.version", about.version()),
                                kit.texts().get("settings.about.parts", about.content(), about.java())),
                        ActionButton.quiet("settings-notices", kit.texts().get("settings.about.notices"))
                                .press(this::notices));
    }

    private void notices() {
        javafx.scene.control.TextArea text =
                new javafx.scene.control.TextArea(uses.about().notices());
        text.setId("settings-notices-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(24);
        text.setAccessibleText(kit.texts().get("settings.about.notices"));
        VBox box = new VBox(
                Boxes.words(kit.texts().get("settings.about.notices"), "t-title"),
                text,
                ActionButton.normal("settings-notices-close", kit.texts().get("settings.close"))
                        .press(() -> kit.dialogs().close()));
        box.getStyleClass().addAll("floating", "dialog-box", "wide");
        kit.dialogs().open(box, villi.ui.kit.Dialogs.Place.MIDDLE);
        text.requestFocus();
    }

    private void show(SettingsModel.Shown shown) {
        practiceCard.show(shown.practice());
        people.getChildren().setAll(peopleCard.rows(shown.people()));
        uses.backing().ifPresent(b -> shown.backup().ifPresent(backup -> backupCard.show(backup, b.folder())));
        CheckStore.Report report = shown.store();
        Optional<Long> broken = shown.audit().firstBroken();
        data.getChildren()
                .setAll(
                        Card.row(
                                new Icon("mdi2f-folder-outline", "icon-20"),
                                kit.texts().get("settings.data.folder"),
                                report.found().folder().toString()),
                        Card.row(
                                new Icon("mdi2h-harddisk", "icon-20"),
                                kit.texts()
                                        .get(
                                                "settings.data.size",
                                                megabytes(report.found().bytes().orElse(0L))),
                                kit.texts()
                                        .get("today.data.free", report.found().free() / 1_000_000_000)),
                        Card.row(
                                new Icon(
                                        broken.isPresent() ? "mdi2a-alert" : "mdi2c-check-circle",
                                        "icon-20",
                                        broken.isPresent() ? "ink-rust" : "ink-green"),
                                broken.map(n -> kit.texts().get("settings.data.audit.broken", n))
                                        .orElseGet(() -> kit.texts()
                                                .get(
                                                        "settings.data.audit",
                                                        shown.audit().entries())),
                                kit.texts().get("settings.data.audit.detail")));
    }

    private static String megabytes(long bytes) {
        return String.format(java.util.Locale.US, "%.1f", bytes / 1_000_000.0);
    }
}
