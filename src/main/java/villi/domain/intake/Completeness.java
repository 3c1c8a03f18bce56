package villi.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// What of an intake is asked, answered, open and still to be confirmed, at one moment.
public final class Completeness {

    /// Answers that say that there is nothing.
    private static final Set<Value> NO = Set.of(new Value.Code("no"), new Value.Code("none"), new Value.Code("0"));

    /// Questions whose plain "no" has to be confirmed too, because a wrong no is dangerous.
    private static final Set<String> CONFIRM_NO = Set.of("QGn", "QJ01n", "QC16", "QD01", "QA05");

    private final List<Place> places;
    private final Intake.Content content;

    public Completeness(Questionnaire form, Intake.Content content) {
        this(new Branches(form), content);
    }

    public Completeness(Branches branches, Intake.Content content) {
        this.places = branches.places(content.answers());
        this.content = content;
    }

    /// Everything that is asked, in the order of the paper.
    public List<Place> places() {
        return places;
    }

    public Progress total() {
        return Progress.of(places, content.answers(), content.remarks());
    }

    public Progress section(Item section) {
        return section(section.linkId());
    }

    public Progress section(LinkId section) {
        return Progress.of(only(p -> p.section().linkId().equals(section)), content.answers(), content.remarks());
    }

    /// Required safety items that are open, in order.
    public List<Place> safetyOpen() {
        return only(p -> p.item().duty().safety() && open(p));
    }

    /// Safety answers that matter and that nobody has confirmed yet, in order.
    public List<Place> toConfirm() {
        return only(p -> p.item().duty().confirm()
                && matters(p.slot().linkId(), content.answers().at(p.slot()))
                && !content.confirmations().containsKey(p.slot()));
    }

    /// The next open place after a place, going on from the start at the end; empty when nothing is open.
    public Optional<Place> nextOpen(Slot from) {
        int at = indexOf(from);
        return search(at + 1, 1);
    }

    /// The open place before a place, going on from the end at the start; empty when nothing is open.
    public Optional<Place> previousOpen(Slot from) {
        int at = indexOf(from);
        return search(at < 0 ? places.size() - 1 : at - 1, -1);
    }

    /// The first open place, to go on where keying stopped.
    public Optional<Place> firstOpen() {
        return search(0, 1);
    }

    private Optional<Place> search(int start, int step) {
        int size = places.size();
        for (int i = 0; i < size; i++) {
            Place place = places.get(Math.floorMod(start + i * step, size));
            if (open(place)) return Optional.of(place);
        }
        return Optional.empty();
    }

    private int indexOf(Slot slot) {
        for (int i = 0; i < places.size(); i++) if (places.get(i).slot().equals(slot)) return i;
        return -1;
    }

    private boolean open(Place place) {
        return !content.answers().at(place.slot()).settled();
    }

    private List<Place> only(Predicate<Place> wanted) {
        return places.stream().filter(wanted).toList();
    }

    /// Whether somebody has to look at an answer again: one that says more than no, or a no that may be dangerous.
    public static boolean matters(LinkId item, Answer answer) {
        return switch (answer) {
            case Answer.Given given ->
                CONFIRM_NO.contains(item.value()) || given.values().stream().anyMatch(v -> !NO.contains(v));
            case Answer.NotSure _ -> true;
            case Answer.Illegible _, Answer.Silent _ -> false;
        };
    }
}
