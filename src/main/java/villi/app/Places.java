package villi.app;

import java.util.List;
import java.util.function.Consumer;
import villi.ui.kit.NavRail;
import villi.ui.nav.Route;
import villi.ui.text.Texts;

/// Where each screen belongs: its place in the rail at the left and its page of the help.
final class Places {

    private Places() {}

    /// The rail with the places that open screens.
    static NavRail rail(Texts texts, Consumer<Route> open) {
        var rail = new Rail(texts, open);
        return new NavRail(
                List.of(
                        rail.place("today", "mdi2c-calendar-today", new Route.Today(), "Ctrl 1"),
                        rail.place("patients", "mdi2a-account-group-outline", new Route.Patients(), "Ctrl 2"),
                        rail.place("plans", "mdi2c-clipboard-text-outline", new Route.Plans(), "Ctrl 3"),
                        rail.place("library", "mdi2b-bookshelf", new Route.Library(""), "Ctrl 4")),
                List.of(
                        rail.place("help", "mdi2h-help-circle-outline", new Route.Help(""), "F1"),
                        rail.place("settings", "mdi2c-cog-outline", new Route.Settings(), "Ctrl ,")),
                texts.get("nav.recent"));
    }

    private record Rail(Texts texts, Consumer<Route> open) {
        NavRail.Place place(String id, String icon, Route route, String key) {
            return new NavRail.Place(id, icon, texts.get("nav." + id), key, () -> open.accept(route));
        }
    }

    /// The page of the help that tells of a screen.
    static String help(Route route) {
        return switch (route) {
            case Route.Today _, Route.PrintQueue _ -> "today";
            case Route.Chart _ -> "first-steps";
            case Route.Patients _, Route.Register _, Route.EditPatient _, Route.Family _, Route.Unite _ -> "people";
            case Route.ImportPatients _, Route.DayList _ -> "lists";
            case Route.NewIntake _, Route.Intake _, Route.BlankForms _, Route.ReturnedForm _ -> "keying";
            case Route.Scans _ -> "scans";
            case Route.HandOver _ -> "family";
            case Route.Plan _ -> "plan";
            case Route.Sheets _, Route.Plans _ -> "signing";
            case Route.Library _ -> "library";
            case Route.Settings _ -> "safekeeping";
            case Route.Help(String page) -> page;
        };
    }

    /// The place in the rail to which a screen belongs, or empty.
    static String of(Route route) {
        return switch (route) {
            case Route.Today _, Route.DayList _, Route.PrintQueue _ -> "today";
            case Route.Patients _,
                    Route.Register _,
                    Route.ImportPatients _,
                    Route.EditPatient _,
                    Route.Family _,
                    Route.Unite _,
                    Route.Scans _,
                    Route.Chart _ -> "patients";
            case Route.NewIntake _,
                    Route.Intake _,
                    Route.HandOver _,
                    Route.Plan _,
                    Route.Sheets _,
                    Route.BlankForms _,
                    Route.ReturnedForm _ -> "";
            case Route.Plans _ -> "plans";
            case Route.Library _ -> "library";
            case Route.Settings _ -> "settings";
            case Route.Help _ -> "help";
        };
    }
}
