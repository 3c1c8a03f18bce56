package villi.domain.handout;

import java.util.List;
import java.util.Locale;
import villi.domain.patient.Age;
import villi.domain.patient.AgeBand;
import villi.domain.plan.Person;

/// How a sheet speaks: to a parent about a child, or to the person.
final class Speech {

    private final Person person;

    Speech(Person person) {
        this.person = person;
    }

    /// True when a parent is spoken to.
    boolean parent() {
        return person.band() == AgeBand.INF || person.band() == AgeBand.TOD || person.band() == AgeBand.CHI;
    }

    String called() {
        return person.who().called();
    }

    /// `Maya’s` or `Chris’s`.
    String owns() {
        return called() + "’s";
    }

    String give() {
        return parent() ? "Give" : "Have";
    }

    String keepGiving() {
        return parent() ? "Keep giving" : "Keep taking";
    }

    /// `Maya needs` or `you need`.
    String needs() {
        return parent() ? called() + " needs" : "you need";
    }

    /// `Maya gets` or `you get`.
    String gets() {
        return parent() ? called() + " gets" : "you get";
    }

    String title() {
        return owns() + " belly plan";
    }

    Handout.Person printed() {
        return new Handout.Person(
                called(),
                person.who().fullName(),
                person.who().birthDate(),
                age(person.body().age()));
    }

    static String age(Age age) {
        if (age.months() < 24) return age.months() == 1 ? "1 month old" : age.months() + " months old";
        return age.years() + " years old";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Ends with a full stop, unless it ends with one already.
    static String sentence(String words) {
        String plain = words.strip();
        if (plain.isEmpty() || plain.endsWith(".") || plain.endsWith("?") || plain.endsWith("!")) return capital(plain);
        return capital(plain) + ".";
    }

    /// Starts small, for a reason after "Because:", and ends with a full stop. Names keep their capital.
    String reason(String because) {
        String plain = because.strip().replaceFirst("(?i)^because:?\\s*", "");
        if (plain.isEmpty()) return "";
        boolean name = plain.startsWith(called()) || plain.startsWith("L-") || plain.startsWith("IB");
        String start = name ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
