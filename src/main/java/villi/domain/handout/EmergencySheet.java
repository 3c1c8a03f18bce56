package villi.domain.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import villi.domain.finding.RedFlag;
import villi.domain.patient.Household;
import villi.domain.plan.Person;
import villi.domain.plan.PlanId;
import villi.domain.plan.Situation;

/// The one sheet that is printed when answers may be an emergency; it stands in for a plan.
public final class EmergencySheet {

    /// Flags that are never named on paper: the page lies open at home (section 3.2).
    private static final Set<String> PRIVATE = Set.of("RF60", "RF61");

    private EmergencySheet() {}

    /// @param checked day on which a practitioner confirmed allergies and medicines; empty prints "Not checked yet"
    public static Handout of(
            Situation situation,
            Household household,
            Printout.Making making,
            PlanId id,
            java.util.Optional<LocalDate> checked) {
        var person = situation.person();
        var speech = new Speech(person);
        var number = Calls.number(making.practice());
        var blocks = List.<Block>of(
                new Block.Emergency("Call " + number + " now", Calls.now(person.band())),
                new Block.Paragraph("**What we saw in the answers:** " + seen(situation)),
                new Block.EmergencyMore(
                        Calls.callUs(making.practice()),
                        Calls.today(person.band()),
                        Calls.afterHours(person.band(), making.practice()),
                        asides(number)),
                new Block.SayThis("Say this on the phone", say(person, household, checked)),
                new Block.Numbers("Our number", known(making.practice().phone()), "Emergency", number));
        return new Handout(
                "emergency",
                "en-US",
                speech.owns() + " emergency page",
                speech.printed(),
                making.practice(),
                0,
                making.on(),
                making.by(),
                id.value().toString(),
                blocks);
    }

    /// A line to write on in the place of what is not on file.
    private static String known(String words) {
        return words.isBlank() ? "________________" : words;
    }

    private static String seen(Situation situation) {
        return situation.evaluation().redFlags().stream()
                .filter(f -> f.level() == RedFlag.Level.EMERGENCY)
                .map(f -> PRIVATE.contains(f.id()) ? "A private answer." : Speech.sentence(f.title()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static List<Block.Framed> asides(String number) {
        var poison = number.equals("911")
                ? "Call poison help: 1-800-222-1222. If the person is very sleepy or cannot breathe, call 911."
                : "Call " + number + ".";
        return List.of(
                new Block.Framed("phone", "Swallowed something?", poison, false),
                new Block.Framed(
                        "clock",
                        "While you wait",
                        "Allergic reaction? Use the adrenaline pen now. Stay close. No food or drink. Bring the"
                                + " medicines.",
                        true));
    }

    private static List<Block.SayThis.Line> say(
            Person person, Household household, java.util.Optional<LocalDate> checked) {
        String when = checked.map(d -> " (checked " + villi.domain.plan.Days.words(d) + ")")
                .orElse(" (not checked yet)");
        var never = person.eating().never().stream()
                .map(c -> c.value().replace('_', ' '))
                .toList();
        var medicines = person.medicines().stream()
                .map(m -> (m.name() + " " + m.dose()).strip())
                .toList();
        String none = checked.isPresent() ? "None told" : "Not checked yet";
        return List.of(
                new Block.SayThis.Line("Name", person.who().fullName()),
                new Block.SayThis.Line("Age", Speech.age(person.body().age())),
                new Block.SayThis.Line("Address", known(household.address())),
                new Block.SayThis.Line("Foods to avoid", never.isEmpty() ? none : Speech.list(never) + when),
                new Block.SayThis.Line("Medicines", medicines.isEmpty() ? none : Speech.list(medicines) + when));
    }
}
