package villi.ui.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.Background;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.scan.ScanContent;

/// The pages of several scans, one behind the other, of which one is looked at. Bytes are kept for one scan only.
final class Reel {

    private final ScanUses uses;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Page>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<ScanId> looked = new HashSet<>();
    private List<Leaf> leaves = List.of();
    private Optional<Loaded> loaded = Optional.empty();
    private int place;
    private int longest = 1400;
    private long asked;

    /// One page of a scan.
    ///
    /// @param page from 1
    record Leaf(Scan scan, int page) {}

    /// A page that is drawn.
    ///
    /// @param number of its scan, from 1
    /// @param of how many scans there are
    record Page(Leaf leaf, Image image, int number, int of) {}

    private record Loaded(ScanId id, ScanContent content) {}

    Reel(ScanUses uses, Background.Scope work, Background.Scope jobs) {
        this.uses = uses;
        this.work = work;
        this.jobs = jobs;
    }

    /// The page that is looked at; nothing while there is none.
    ReadOnlyObjectProperty<Optional<Page>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows these scans; the page that was looked at stays, if it is among them.
    void show(List<Scan> scans) {
        Optional<Leaf> before = leaf();
        leaves = scans.stream()
                .flatMap(s -> IntStream.rangeClosed(1, s.content().pages()).mapToObj(p -> new Leaf(s, p)))
                .toList();
        place = before.map(b -> find(b.scan().id(), b.page())).orElse(0);
        draw();
    }

    Optional<Leaf> leaf() {
        return place < leaves.size() ? Optional.of(leaves.get(place)) : Optional.empty();
    }

    /// @return false when there is no page in that direction
    boolean go(int steps) {
        int next = place + steps;
        if (next < 0 || next >= leaves.size()) return false;
        place = next;
        draw();
        return true;
    }

    /// The first page of a scan.
    void go(ScanId scan) {
        int next = find(scan, 1);
        if (next == place && shown.get().isPresent()) return;
        place = next;
        draw();
    }

    /// How fine pages are drawn: pixels of the longer side.
    void fine(int pixels) {
        if (pixels == longest) return;
        longest = pixels;
        draw();
    }

    private int find(ScanId scan, int page) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.scan().id().equals(scan) && leaf.page() == page) return i;
        }
        return 0;
    }

    private void draw() {
        long mine = ++asked;
        Optional<Leaf> leaf = leaf();
        if (leaf.isEmpty()) {
            loaded = Optional.empty();
            shown.set(Optional.empty());
            return;
        }
        Scan scan = leaf.get().scan();
        Optional<ScanContent> known =
                loaded.filter(l -> l.id().equals(scan.id())).map(Loaded::content);
        if (known.isPresent()) {
            draw(mine, leaf.get(), known.get());
            return;
        }
        boolean first = looked.add(scan.id());
        work.run(busy, () -> read(scan, first), content -> {
            if (mine != asked) return;
            loaded = Optional.of(new Loaded(scan.id(), content));
            draw(mine, leaf.get(), content);
        });
    }

    /// That somebody looked is noted once while the screen stands.
    private ScanContent read(Scan scan, boolean first) {
        return first ? uses.keep().look(scan, uses.by()) : uses.keep().again(scan);
    }

    private void draw(long mine, Leaf leaf, ScanContent content) {
        List<ScanId> scans = leaves.stream().map(l -> l.scan().id()).distinct().toList();
        int number = scans.indexOf(leaf.scan().id()) + 1;
        int pixels = longest;
        jobs.run(
                busy,
                () -> image(uses.pictures().picture(leaf.scan().content().contentType(), content, leaf.page(), pixels)),
                image -> {
                    if (mine == asked) shown.set(Optional.of(new Page(leaf, image, number, scans.size())));
                });
    }

    private static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
