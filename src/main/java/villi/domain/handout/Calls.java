package villi.domain.handout;

import java.util.List;
import java.util.Locale;
import villi.domain.patient.AgeBand;
import villi.domain.practice.Practice;

/// When to call: lists by age from the red-flag rows (section 3.2), and the number to call.
public final class Calls {

    private Calls() {}

    /// The emergency number of the country in the practice's language tag; 112 where none is known.
    public static String number(Practice practice) {
        return switch (Locale.forLanguageTag(practice.language()).getCountry()) {
            case "", "US", "CA", "MX", "PR" -> "911";
            case "GB", "IE" -> "999";
            case "AU" -> "000";
            case "NZ" -> "111";
            default -> "112";
        };
    }

    static Block.CallBox box(AgeBand band, Practice practice) {
        return new Block.CallBox(
                "Call " + number(practice) + " now",
                now(band),
                callUs(practice),
                today(band),
                afterHours(band, practice));
    }

    static String callUs(Practice practice) {
        return practice.phone().isBlank() ? "Call us today" : "Call us today: " + practice.phone();
    }

    /// What to do when the practice is closed: its own line where it has one, and where to turn then. No number is
    /// made up.
    static String afterHours(AgeBand band, Practice practice) {
        String doctor = "go to a doctor or call " + number(practice) + ".";
        boolean line = !practice.afterHours().isBlank();
        String own = line ? "After hours: " + practice.afterHours() + ". No answer" : "When we are closed";
        return own
                + switch (band) {
                    case INF -> (line ? "? With a baby do not wait: " : ", do not wait with a baby: ") + doctor;
                    case TOD, CHI -> (line ? ", or it gets worse? Then " : " and it gets worse, ") + doctor;
                    case TEEN, ADU -> (line ? ", or you feel worse? Then " : " and you feel worse, ") + doctor;
                };
    }

    static List<String> now(AgeBand band) {
        return switch (band) {
            case INF ->
                List.of(
                        "Fever of 100.4 °F (38 °C) or more",
                        "Green vomit",
                        "Weak or hard to wake",
                        "Will not feed",
                        "A lot of blood in poop or vomit",
                        "Trouble breathing");
            case TOD, CHI ->
                List.of(
                        "Green vomit",
                        "A very swollen, hard belly",
                        "A lot of blood in poop or vomit",
                        "Trouble breathing, or a swollen face or lips",
                        "Very sleepy or hard to wake");
            case TEEN, ADU ->
                List.of(
                        "Black poop, or a lot of blood in poop or vomit",
                        "Very bad belly pain, or a hard, swollen belly",
                        "You faint",
                        "Trouble breathing, or a swollen face or lips",
                        "Very sleepy or confused");
        };
    }

    static List<String> today(AgeBand band) {
        return switch (band) {
            case INF ->
                List.of(
                        "Fewer wet diapers",
                        "More blood in the poop",
                        "Weight does not go up",
                        "Throws up again and again",
                        "Mom is sad or very tired");
            case TOD ->
                List.of(
                        "Belly pain that gets worse",
                        "No pee for 8 hours",
                        "No poop for 3 days, with pain",
                        "New blood in the poop",
                        "Throws up again and again");
            case CHI ->
                List.of(
                        "Belly pain that gets worse",
                        "No poop for 3 days, with pain",
                        "Poop leaks each day",
                        "New blood in the poop",
                        "Throws up again and again");
            case TEEN ->
                List.of(
                        "Belly pain that gets worse",
                        "New blood in the poop",
                        "Loose poop at night",
                        "Fever with belly pain",
                        "You throw up again and again");
            case ADU ->
                List.of(
                        "New blood in the poop",
                        "Fever with belly pain",
                        "You lose weight and do not know why",
                        "Loose poop at night",
                        "New pain on the right side");
        };
    }
}
