package villi.ui.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Kit;

/// A page of a scan with what can be done to see it better.
final class PagePanel extends VBox {

    private static final double MOST_OF_A_VIEW = 0.85;
    private static final double A_PART_OF_A_VIEW = 0.3;

    private final Kit kit;
    private final ScanUses uses;
    private final Reel reel;
    private final PageView view;
    private final Label place = Boxes.words("", "t-label-strong");
    private final Label zoom = Boxes.words("", "t-label");
    private Optional<Reel.Leaf> before = Optional.empty();
    private final Map<ScanId, Integer> turns = new HashMap<>();
    private boolean fromBelow;

    /// @param beside the panel stands beside something else: a page is as wide as the panel, and nothing in it
    /// takes the focus
    /// @param extra what else stands in the bar
    PagePanel(Kit kit, ScanUses uses, Reel reel, boolean beside, Node... extra) {
        this.kit = kit;
        this.uses = uses;
        this.reel = reel;
        view = new PageView(beside, reel::fine);
        place.setId("scan-place");
        HBox turning = Boxes.row(
                4,
                button("page-before", "mdi2c-chevron-left", "scan.before", () -> reel.go(-1)),
                place,
                button("page-after", "mdi2c-chevron-right", "scan.after", () -> reel.go(1)));
        HBox seeing = Boxes.row(
                4,
                button("page-smaller", "mdi2m-magnify-minus-outline", "scan.smaller", () -> zoom(false)),
                zoom,
                button("page-larger", "mdi2m-magnify-plus-outline", "scan.larger", () -> zoom(true)),
                button("page-turn", "mdi2r-rotate-right", "scan.turn-right", () -> turn(1)));
        if (extra.length > 0) seeing.getChildren().addAll(extra);
        Region bar = beside ? flowing(turning, seeing) : Boxes.row(8, turning, Boxes.spring(), seeing);
        bar.getStyleClass().add("pager");
        if (beside) {
            turning.getChildren().forEach(n -> n.setFocusTraversable(false));
            seeing.getChildren().forEach(n -> n.setFocusTraversable(false));
        }
        getChildren().addAll(Boxes.fill(view), bar);
        reel.shown().addListener((_, _, page) -> show(page));
        show(reel.shown().get());
    }

    /// Beside other things the bar tells its keys.
    private FlowPane flowing(Node... groups) {
        FlowPane bar = new FlowPane(16, 4, groups);
        bar.setRowValignment(VPos.CENTER);
        bar.getChildren()
                .add(Boxes.row(
                        12,
                        hint("PgDn", "scan.hint.down"),
                        hint("Alt +", "scan.larger"),
                        hint("Alt R", "scan.hint.turn"),
                        hint("Alt ↓", "scan.hint.move"),
                        hint("F3", "scan.hint.hide")));
        return bar;
    }

    private HBox hint(String key, String words) {
        return Boxes.row(6, new KeyCap(key), Boxes.words(kit.texts().get(words), "t-label"));
    }

    private ActionButton button(String id, String icon, String key, Runnable act) {
        return ActionButton.iconOnly(id, icon, kit.texts().get(key)).press(act);
    }

    void zoom(boolean larger) {
        view.zoom(larger);
        words();
    }

    void fit() {
        view.fit();
        words();
    }

    /// Down the page and on to the next, or up and back to the one before.
    void read(boolean down) {
        if (view.pan(0, down ? MOST_OF_A_VIEW : -MOST_OF_A_VIEW)) return;
        fromBelow = !down;
        if (!reel.go(down ? 1 : -1)) fromBelow = false;
    }

    /// @return false when the page ends there
    boolean pan(int right, int down) {
        return view.pan(right * A_PART_OF_A_VIEW, down * A_PART_OF_A_VIEW);
    }

    /// Turns the scan; it stays turned.
    void turn(int quarters) {
        if (before.isEmpty()) return;
        Scan scan = before.get().scan();
        int now = Math.floorMod(turns(scan) + quarters, 4);
        turns.put(scan.id(), now);
        reel.shown().get().ifPresent(this::draw);
        kit.work().scope().run(new SimpleBooleanProperty(), () -> turn(scan, now), _ -> {});
    }

    private boolean turn(Scan scan, int now) {
        uses.keep().turn(scan.id(), now, uses.by());
        return true;
    }

    private int turns(Scan scan) {
        return turns.getOrDefault(scan.id(), scan.turns());
    }

    private void show(Optional<Reel.Page> page) {
        if (page.isEmpty()) {
            view.none();
            before = Optional.empty();
        } else {
            draw(page.get());
        }
        words();
    }

    private void draw(Reel.Page page) {
        Scan scan = page.leaf().scan();
        boolean fresh = before.filter(b -> b.scan().id().equals(scan.id())
                        && b.page() == page.leaf().page())
                .isEmpty();
        before = Optional.of(page.leaf());
        view.show(page.image(), turns(scan), accessible(page), fresh);
        if (fresh && fromBelow) view.end();
        fromBelow = false;
    }

    private void words() {
        Optional<Reel.Page> page = reel.shown().get();
        place.setText(page.map(this::place).orElse(""));
        zoom.setText(kit.texts().get("scan.zoom", view.zoom()));
        zoom.setVisible(page.isPresent());
    }

    private String place(Reel.Page page) {
        String at = kit.texts()
                .get(
                        "scan.place",
                        page.leaf().page(),
                        page.leaf().scan().content().pages());
        return page.of() == 1 ? at : kit.texts().get("scan.place.of", page.number(), page.of()) + ", " + at;
    }

    private String accessible(Reel.Page page) {
        return kit.texts()
                .get(
                        "scan.accessible",
                        new ScanWords(kit.texts()).title(page.leaf().scan()),
                        page.leaf().page(),
                        page.leaf().scan().content().pages());
    }
}
