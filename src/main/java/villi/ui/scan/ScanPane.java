package villi.ui.scan;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Beside;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.Kit;

/// The paper of an intake beside its questions: what was attached to it, then what was attached to no intake. Its keys
/// are PgUp, PgDn, and Alt with another key, so that every answer key still answers.
public final class ScanPane implements Beside {

    private final Kit kit;
    private final ScanUses uses;
    private final PatientId patient;
    private final IntakeId intake;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final AttachModel attaching;
    private final AttachNotes notes;
    private final Reel reel;
    private final PagePanel pages;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final StackPane middle = new StackPane();
    private final VBox root;

    public ScanPane(Kit kit, ScanUses uses, PatientId patient, IntakeId intake) {
        this.kit = kit;
        this.uses = uses;
        this.patient = patient;
        this.intake = intake;
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        attaching = new AttachModel(uses, patient, Optional.of(intake), work, jobs);
        reel = new Reel(uses, work, jobs);
        ActionButton more = ActionButton.iconOnly(
                        "scan-more", "mdi2p-paperclip", kit.texts().get("scan.attach"))
                .press(this::add);
        more.setFocusTraversable(false);
        pages = new PagePanel(kit, uses, reel, true, more);
        notes = new AttachNotes(kit, attaching, uses, false, this::load);
        root = new VBox(notes, Boxes.fill(middle));
        root.setId("scan-pane");
        root.getStyleClass().add("scan-pane");
        root.setMinSize(0, 0);
        root.setAccessibleText(kit.texts().get("scan.beside"));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void shown() {
        load();
    }

    @Override
    public void hidden() {
        notes.left();
        work.close();
        jobs.close();
    }

    @Override
    public void add() {
        if (!attaching.running()) attaching.attach(uses.asks().choose().get());
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) return false;
        if (event.isAltDown()) return held(event.getCode());
        switch (event.getCode()) {
            case PAGE_DOWN -> pages.read(true);
            case PAGE_UP -> pages.read(false);
            case ESCAPE -> {
                if (!attaching.running()) return false;
                attaching.stop();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean held(KeyCode code) {
        switch (code) {
            case PAGE_DOWN -> reel.go(1);
            case PAGE_UP -> reel.go(-1);
            case PLUS, EQUALS, ADD -> pages.zoom(true);
            case MINUS, SUBTRACT -> pages.zoom(false);
            case DIGIT0, NUMPAD0 -> pages.fit();
            case R -> pages.turn(1);
            case LEFT -> pages.pan(-1, 0);
            case RIGHT -> pages.pan(1, 0);
            case UP -> pages.pan(0, -1);
            case DOWN -> pages.pan(0, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void load() {
        load(Optional.empty());
    }

    private void load(Optional<ScanId> at) {
        work.run(busy, () -> uses.keep().beside(patient, intake), scans -> {
            show(scans);
            at.ifPresent(reel::go);
        });
    }

    private void show(List<Scan> scans) {
        reel.show(scans);
        if (scans.isEmpty()) {
            ActionButton attach = ActionButton.normal("scan-attach", kit.texts().get("scan.attach"))
                    .icon("mdi2p-paperclip")
                    .key("Ctrl O")
                    .press(this::add);
            attach.setFocusTraversable(false);
            middle.getChildren().setAll(new EmptyState(kit.texts().get("scan.beside.none"), attach));
        } else if (!middle.getChildren().contains(pages)) {
            middle.getChildren().setAll(pages);
        }
    }
}
