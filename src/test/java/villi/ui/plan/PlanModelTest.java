package villi.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.finding.Block;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.plan.Decision;
import villi.domain.plan.Edit;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Sample;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.ui.kit.Background;
import villi.usecase.Trouble;
import villi.usecase.handout.PagePictures;
import villi.usecase.plan.SampleStore;
import villi.usecase.plan.Workbench;

final class PlanModelTest {

    private static final String MILK = "eliminate:milk";
    private static final Actor DESK = new Actor(Sample.PRACTITIONER.id(), "Kit", Role.FRONT_DESK);

    private final List<Throwable> troubles = new ArrayList<>();
    private SampleStore store = SampleStore.of(Sample.maya());
    private boolean diskFull;

    private PlanModel model(Actor actor, IntakeId intake) {
        var background = new Background(Runnable::run, Runnable::run, troubles::add);
        var uses = new PlanUses(
                store.draft(),
                store.decide(),
                store.clear(),
                store.sign(),
                store.amend(),
                store.confirm(),
                new PlanUses.Pages(store.sheets(), new Pictures()),
                this::practice);
        return new PlanModel(uses, actor, intake, background.scope(), background.scope());
    }

    private PlanModel opened() {
        PlanModel model = model(Sample.PRACTITIONER, store.intake().id());
        model.open();
        return model;
    }

    private Practice practice() {
        if (diskFull) throw new Trouble("disk-full", "villi");
        return Sample.PRACTICE;
    }

    @Test
    void opening_shows_a_draft_with_its_first_line_chosen_and_its_pages() {
        PlanModel model = opened();
        assertThat(bench(model).plan().signed()).isFalse();
        assertThat(bench(model).canSign()).isFalse();
        assertThat(model.selected().get()).isEqualTo(keys(model).getFirst());
        assertThat(model.reading().get().pages()).hasSize(1);
        assertThat(model.rendering().get()).isFalse();
    }

    @Test
    void the_choice_moves_among_the_lines_and_stops_at_the_ends() {
        PlanModel model = opened();
        model.move(-1);
        assertThat(model.selected().get()).isEqualTo(keys(model).getFirst());
        model.move(1);
        assertThat(model.selected().get()).isEqualTo(keys(model).get(1));
        model.move(100);
        assertThat(model.selected().get()).isEqualTo(keys(model).getLast());
    }

    @Test
    void a_decision_is_made_with_its_reason_and_taken_back() {
        PlanModel model = opened();
        model.accept(MILK);
        assertThat(milk(model).decision()).isEqualTo(new Decision.Accepted());
        model.reopen(MILK);
        assertThat(milk(model).decision()).isEqualTo(new Decision.Open());
        model.decline(MILK, " ");
        assertThat(milk(model).decision()).isEqualTo(new Decision.Open());
        assertThat(model.refused().get()).hasSize(1);
        model.decline(MILK, "The family wants to wait.");
        assertThat(milk(model).decision()).isEqualTo(new Decision.Declined("The family wants to wait."));
        assertThat(model.refused().get()).isEmpty();
        model.reopen(MILK);
        assertThat(milk(model).decision()).isEqualTo(new Decision.Open());
    }

    @Test
    void a_changed_line_keeps_the_reason_and_moves_its_way_back() {
        PlanModel model = opened();
        var last = milk(model).span().orElseThrow().last().minusDays(5);
        model.change(MILK, Edit.last(last), "");
        assertThat(model.refused().get()).hasSize(1);
        assertThat(milk(model).decision()).isEqualTo(new Decision.Open());
        model.change(MILK, Edit.last(last), "A trip starts then.");
        assertThat(milk(model).decision()).isEqualTo(new Decision.Changed("A trip starts then."));
        assertThat(milk(model).span().orElseThrow().last()).isEqualTo(last);
        assertThat(milk(model).wayBack().getFirst().day()).isEqualTo(last.plusDays(1));
    }

    @Test
    void told_answers_stop_signing_until_they_are_confirmed() {
        store = SampleStore.told(Sample.maya());
        PlanModel model = opened();
        model.acceptRest();
        assertThat(bench(model).canSign()).isFalse();
        assertThat(toConfirm(model)).isPositive();
        model.sign();
        assertThat(bench(model).plan().signed()).isFalse();
        assertThat(model.refused().get()).isNotEmpty();
        model.confirmAll();
        assertThat(toConfirm(model)).isZero();
        assertThat(bench(model).blocks()).isEmpty();
        assertThat(bench(model).canSign()).isTrue();
    }

    @Test
    void signing_too_early_says_what_stops_it() {
        PlanModel model = opened();
        model.sign();
        assertThat(bench(model).plan().signed()).isFalse();
        assertThat(model.refused().get())
                .isNotEmpty()
                .isEqualTo(bench(model).blocks().stream().map(Block::text).toList());
    }

    @Test
    void a_signed_plan_shows_the_kept_bytes_and_does_not_change_any_more() {
        PlanModel model = opened();
        model.acceptRest();
        model.sign();
        assertThat(model.refused().get()).isEmpty();
        assertThat(bench(model).plan().signed()).isTrue();
        var kept = store.plans().sheets(bench(model).plan().id()).getFirst().pdf();
        assertThat(model.reading().get().pdf()).contains(kept);
        model.decline(MILK, "Too late.");
        assertThat(milk(model).decision()).isEqualTo(new Decision.Accepted());
        assertThat(store.actions()).doesNotContain("plan.decline");
    }

    @Test
    void amending_makes_the_next_version_and_leaves_the_signed_one() {
        PlanModel model = opened();
        model.acceptRest();
        model.sign();
        var first = bench(model).plan();
        model.amend();
        assertThat(bench(model).plan().version()).isEqualTo(2);
        assertThat(bench(model).plan().signed()).isFalse();
        assertThat(bench(model).before()).contains(first);
        model.decline(MILK, "It did not help.");
        model.acceptRest();
        model.sign();
        assertThat(bench(model).plan().signed()).isTrue();
        assertThat(store.plans().find(first.id())).contains(first);
    }

    @Test
    void a_red_flag_stands_in_the_way_until_a_reason_is_typed() {
        store = SampleStore.of(Sample.maya().pick("QC06", "yes"));
        PlanModel model = opened();
        assertThat(blocks(model)).contains("RF12");
        model.clear("RF12", "");
        assertThat(model.refused().get()).containsExactly("Type the reason.");
        assertThat(blocks(model)).contains("RF12");
        model.clear("RF12", "Seen by Dr. Lindqvist.");
        assertThat(blocks(model)).doesNotContain("RF12");
        assertThat(bench(model).plan().clearances().getFirst().by()).isEqualTo(Sample.PRACTITIONER);
    }

    @Test
    void an_emergency_shows_only_its_sheet() {
        store = SampleStore.of(Sample.maya().pick("QC01", "yes"));
        PlanModel model = opened();
        assertThat(model.stage().get()).isInstanceOf(PlanModel.Stage.Emergency.class);
        assertThat(model.bench()).isEmpty();
        assertThat(model.reading().get().pages()).hasSize(1);
        model.sign();
        assertThat(store.actions()).isEmpty();
    }

    @Test
    void the_front_desk_opens_no_draft_and_decides_nothing() {
        PlanModel desk = model(DESK, store.intake().id());
        desk.open();
        assertThat(desk.stage().get()).isEqualTo(new PlanModel.Stage.Closed("plan.not-allowed"));
        opened();
        desk.open();
        desk.accept(MILK);
        assertThat(desk.refused().get()).containsExactly("plan.not-allowed");
        desk.sign();
        assertThat(desk.refused().get()).containsExactly("plan.not-allowed");
        assertThat(store.actions()).containsExactly("plan.draft");
    }

    @Test
    void an_intake_that_is_not_there_is_told() {
        PlanModel model = model(Sample.PRACTITIONER, new IntakeId(new UUID(7, 7)));
        model.open();
        assertThat(model.stage().get()).isEqualTo(new PlanModel.Stage.Closed("plan.missing"));
    }

    @Test
    void a_trouble_is_told_and_leaves_the_plan_as_it_was() {
        PlanModel model = opened();
        model.acceptRest();
        Workbench before = bench(model);
        diskFull = true;
        model.sign();
        assertThat(troubles).hasSize(1).first().isInstanceOf(Trouble.class);
        assertThat(bench(model)).isEqualTo(before);
        diskFull = false;
        model.sign();
        assertThat(bench(model).plan().signed()).isTrue();
    }

    private static Workbench bench(PlanModel model) {
        return model.bench().orElseThrow();
    }

    private static List<String> keys(PlanModel model) {
        return bench(model).plan().lines().stream().map(PlanLine::key).toList();
    }

    private static PlanLine milk(PlanModel model) {
        return bench(model).plan().lines().stream()
                .filter(l -> l.key().equals(MILK))
                .findFirst()
                .orElseThrow();
    }

    private static int toConfirm(PlanModel model) {
        return bench(model).assessed().situation().evaluation().toConfirm().size();
    }

    private static List<String> blocks(PlanModel model) {
        return bench(model).blocks().stream().map(Block::id).toList();
    }

    /// One page for each sheet.
    private static final class Pictures implements PagePictures {
        @Override
        public Picture picture(Pdf pdf, int page, int dpi) {
            return new Picture(1, 1, new int[] {new String(pdf.bytes(), StandardCharsets.UTF_8).length()});
        }

        @Override
        public int pages(Pdf pdf) {
            return 1;
        }
    }
}
