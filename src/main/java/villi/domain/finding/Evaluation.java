package villi.domain.finding;

import java.util.List;
import java.util.Map;
import villi.domain.intake.Slot;

/// All that the catalogue says about one intake on one day, each with its proof.
///
/// @param facts computed values by name, for example `auditc`, `fiber_g`, `celiac_status`
/// @param blocks what stops signing in the answers themselves; a plan may add its own
/// @param toConfirm safety answers that were told and must be confirmed by a practitioner
/// @param notices warnings, medicines to protect, sentences for the sheet
public record Evaluation(
        Map<String, Fact> facts,
        List<Finding> findings,
        List<RedFlag> redFlags,
        List<GateHit> gates,
        List<Proposal> proposals,
        List<Block> blocks,
        List<Slot> toConfirm,
        List<Notice> notices) {

    public Evaluation {
        facts = Map.copyOf(facts);
        findings = List.copyOf(findings);
        redFlags = List.copyOf(redFlags);
        gates = List.copyOf(gates);
        proposals = List.copyOf(proposals);
        blocks = List.copyOf(blocks);
        toConfirm = List.copyOf(toConfirm);
        notices = List.copyOf(notices);
    }
}
