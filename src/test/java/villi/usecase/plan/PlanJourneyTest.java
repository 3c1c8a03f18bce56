package villi.usecase.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import villi.domain.handout.Pdf;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.Sample;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.usecase.handout.Sheets;

class PlanJourneyTest {

    private static final Actor DESK = new Actor(Sample.PRACTITIONER.id(), "Kit", Role.FRONT_DESK);

    private SampleStore store = SampleStore.of(Sample.maya());

    private Workbench open() {
        var opening = store.draft().open(store.intake().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        return ((DraftPlan.Opening.Opened) opening).bench();
    }

    private Workbench decideAll(Workbench bench) {
        var decide = store.decide();
        var now = bench;
        for (var line : bench.plan().lines()) {
            if (!(line.decision() instanceof Decision.Open)) continue;
            now = ((Decided.Done) decide.accept(now.plan().id(), line.key(), Sample.PRACTITIONER)).bench();
        }
        return now;
    }

    private SignPlan.Result sign(PlanId id, Actor actor) {
        return store.sign().sign(id, Sample.PRACTICE, actor);
    }

    @Test
    void a_plan_is_drafted_once_decided_signed_and_kept_with_its_bytes() {
        var bench = open();
        assertThat(open().plan().id()).isEqualTo(bench.plan().id());
        assertThat(bench.canSign()).isFalse();
        assertThat(sign(bench.plan().id(), Sample.PRACTITIONER)).isInstanceOf(SignPlan.Result.Blocked.class);
        var ready = decideAll(bench);
        assertThat(ready.blocks()).isEmpty();
        var signed = (SignPlan.Result.Signed) sign(ready.plan().id(), Sample.PRACTITIONER);
        assertThat(store.plans().sheets(signed.bench().plan().id())).containsExactly(signed.sheet());
        assertThat(store.plans().find(signed.bench().plan().id()).orElseThrow().signed())
                .isTrue();
        assertThat(store.actions())
                .startsWith("plan.draft")
                .endsWith("plan.sign")
                .contains("plan.accept");
    }

    @Test
    void the_front_desk_cannot_decide_or_sign() {
        var bench = open();
        assertThat(store.decide().accept(bench.plan().id(), "eliminate:milk", DESK))
                .isInstanceOf(Decided.NotAllowed.class);
        assertThat(sign(bench.plan().id(), DESK)).isInstanceOf(SignPlan.Result.NotAllowed.class);
    }

    @Test
    void a_signed_plan_is_amended_into_the_next_version() {
        var ready = decideAll(open());
        sign(ready.plan().id(), Sample.PRACTITIONER);
        assertThat(store.decide().goal(ready.plan().id(), "x", Sample.PRACTITIONER))
                .isInstanceOf(Decided.Frozen.class);
        var amend = store.amend();
        var next = ((Decided.Done) amend.amend(ready.plan().id(), Sample.PRACTITIONER)).bench();
        assertThat(next.plan().version()).isEqualTo(2);
        assertThat(next.before()).isPresent();
        var again = ((Decided.Done) amend.amend(ready.plan().id(), Sample.PRACTITIONER)).bench();
        assertThat(again.plan().id()).isEqualTo(next.plan().id());
    }

    @Test
    void a_red_flag_is_cleared_with_a_reason_by_a_practitioner() {
        store = SampleStore.of(Sample.maya().pick("QC06", "yes"));
        var bench = open();
        var clear = store.clear();
        assertThat(clear.clear(bench.plan().id(), "RF12", " ", Sample.PRACTITIONER))
                .isInstanceOf(Decided.Refused.class);
        assertThat(clear.clear(bench.plan().id(), "RF12", "seen", DESK)).isInstanceOf(Decided.NotAllowed.class);
        var done = (Decided.Done) clear.clear(bench.plan().id(), "RF12", "seen by the doctor", Sample.PRACTITIONER);
        assertThat(done.bench().plan().clearances())
                .extracting(CarePlan.Clearance::flagId)
                .containsExactly("RF12");
    }

    @Test
    void an_emergency_gives_only_the_emergency_sheet() {
        store = SampleStore.of(Sample.maya().pick("QC01", "yes"));
        var opening = store.draft().open(store.intake().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        assertThat(opening).isInstanceOf(DraftPlan.Opening.Emergency.class);
        assertThat(store.actions()).isEmpty();
    }

    @Test
    void a_first_page_that_does_not_fit_is_not_signed_until_it_is_shorter() {
        var ready = decideAll(open());
        Sheets twoPages = (_, look) -> new villi.usecase.handout.Sheet(new Pdf(new byte[] {1}), 2, List.of());
        var result = store.sign(twoPages).sign(ready.plan().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        assertThat(result)
                .isInstanceOfSatisfying(
                        SignPlan.Result.Blocked.class,
                        blocked -> assertThat(blocked.blocks())
                                .extracting(villi.domain.finding.Block::id)
                                .containsExactly("page-one"));
        assertThat(sign(ready.plan().id(), Sample.PRACTITIONER)).isInstanceOf(SignPlan.Result.Signed.class);
    }

    @Test
    void a_practice_without_a_phone_cannot_sign() {
        var ready = decideAll(open());
        var silent = new villi.domain.practice.Practice(
                "Clinic", "", "", "", "en-US", villi.domain.practice.Practice.Units.US, Optional.empty());
        var result = store.sign().sign(ready.plan().id(), silent, Sample.PRACTITIONER);
        assertThat(((SignPlan.Result.Blocked) result).blocks())
                .extracting(b -> b.id())
                .containsExactly("R-128");
    }
}
