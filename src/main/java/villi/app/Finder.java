package villi.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.help.HelpBook;
import villi.domain.intake.DateEntry;
import villi.domain.library.Entry;
import villi.domain.patient.Patient;
import villi.ui.find.FindModel;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.ui.kit.Palette;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;

/// The box behind Ctrl+K: patients, what to do with them, library, commands.
final class Finder implements FindModel.Acts {

    private final Kit kit;
    private final Navigator navigator;
    private final Services services;
    private final Runnable close;
    private final List<FindModel.Command> commands;

    Finder(Kit kit, Navigator navigator, Services services, Runnable close, Runnable lock) {
        this.kit = kit;
        this.navigator = navigator;
        this.services = services;
        this.close = close;
        this.commands = List.of(
                command("mdi2a-account-plus-outline", "find.new", "Ctrl N", new Route.Register("", Optional.empty())),
                command("mdi2c-calendar-today", "nav.today", "Ctrl 1", new Route.Today()),
                command("mdi2a-account-group-outline", "nav.patients", "Ctrl 2", new Route.Patients()),
                command("mdi2b-bookshelf", "nav.library", "Ctrl 4", new Route.Library("")),
                command("mdi2h-help-circle-outline", "nav.help", "F1", new Route.Help("")),
                command("mdi2c-cog-outline", "nav.settings", "Ctrl ,", new Route.Settings()),
                new FindModel.Command("mdi2l-lock-outline", kit.texts().get("find.lock"), "Ctrl L", closing(lock)));
    }

    /// @param lately whom the user opened last
    Palette palette(Lately lately, DateEntry.Order order) {
        var sources = new FindModel.Sources(services.desk.roster, lately::newest, this::library, commands, this);
        Background.Scope jobs = kit.jobs().scope();
        Palette palette = new Palette(kit.texts(), new FindModel(kit.texts(), kit.clock(), order, sources, jobs));
        if (!services.desk.roster.ready()) againWhenReady(palette, jobs);
        return palette;
    }

    private void againWhenReady(Palette palette, Background.Scope jobs) {
        services.desk.roster.once(() -> jobs.run(new SimpleBooleanProperty(), () -> true, _ -> palette.again()));
    }

    private List<FindModel.Hit> library(String typed) {
        var hits = new ArrayList<FindModel.Hit>();
        for (Entry entry : services.rulings.catalogue().library().search(typed)) {
            hits.add(new FindModel.Hit(
                    "mdi2b-bookshelf",
                    entry.title(),
                    entry.statement().articleSays(),
                    closing(() -> navigator.open(new Route.Library(entry.id())))));
        }
        for (HelpBook.Hit hit : services.help.search(typed)) {
            hits.add(new FindModel.Hit(
                    "mdi2h-help-circle-outline",
                    hit.page().title(),
                    hit.line(),
                    closing(() -> navigator.open(new Route.Help(hit.page().id())))));
        }
        return hits;
    }

    @Override
    public void chart(Patient patient) {
        go(new Route.Chart(patient.id()));
    }

    @Override
    public void intake(Patient patient) {
        go(new Route.NewIntake(patient.id()));
    }

    @Override
    public void plan(Patient patient) {
        go(new Route.Chart(patient.id()));
    }

    @Override
    public void create(String typed) {
        go(new Route.Register(typed, Optional.empty()));
    }

    private void go(Route route) {
        closing(() -> navigator.open(route)).run();
    }

    private Runnable closing(Runnable act) {
        return () -> {
            close.run();
            act.run();
        };
    }

    private FindModel.Command command(String icon, String words, String key, Route route) {
        return new FindModel.Command(icon, kit.texts().get(words), key, closing(() -> navigator.open(route)));
    }
}
