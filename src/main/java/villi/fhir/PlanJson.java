package villi.fhir;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import villi.domain.finding.Block;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Slot;

/// The JSON of `villi plan`. Ids are those of the clinical base.
///
/// `canSign` and `blocks` speak of the answers: what must be answered, measured or reviewed before a plan can be
/// signed. `toConfirm` lists told safety answers that a practitioner confirms with the family in the app.
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanJson() {}

    public static String of(Evaluation evaluation, List<Block> blocks) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode findings = root.putArray("findings");
        evaluation.findings().forEach(f -> {
            ObjectNode node = findings.addObject().put("id", f.id());
            because(node, f.because());
            node.put("title", f.title()).put("text", f.text());
        });
        ArrayNode flags = root.putArray("redFlags");
        evaluation.redFlags().forEach(f -> {
            ObjectNode node = flags.addObject().put("id", f.id()).put("level", level(f.level()));
            because(node, f.because());
            node.put("text", f.title() + ". " + f.reason() + ".");
        });
        ArrayNode gates = root.putArray("gates");
        evaluation.gates().forEach(g -> {
            ObjectNode node = gates.addObject().put("id", g.id());
            because(node, g.because());
            node.put("text", g.title() + ". " + g.reason());
        });
        ArrayNode proposals = root.putArray("proposals");
        evaluation.proposals().forEach(p -> proposal(proposals.addObject(), p));
        root.put("canSign", blocks.isEmpty());
        ArrayNode stops = root.putArray("blocks");
        blocks.forEach(b -> {
            ObjectNode node = stops.addObject().put("id", b.id());
            because(node, b.where());
            node.put("text", b.text()).put("overridable", b.overridable());
        });
        ArrayNode told = root.putArray("toConfirm");
        evaluation.toConfirm().forEach(s -> told.add(s.toString()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void proposal(ObjectNode node, Proposal p) {
        node.put("kind", p.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("id", p.id())
                .put("status", p.status().name().toLowerCase(Locale.ROOT))
                .put("rule", p.rule());
        because(node, p.answers());
        node.put("text", p.text()).put("reason", p.because());
        ArrayNode blocked = node.putArray("blockedBy");
        p.blockedBy().forEach(blocked::add);
    }

    /// The linkIds of the answers; rows of a table count once.
    private static void because(ObjectNode node, SortedSet<Slot> slots) {
        ArrayNode ids = node.putArray("because");
        slots.stream().map(s -> s.linkId().value()).distinct().forEach(ids::add);
    }

    private static String level(RedFlag.Level level) {
        return switch (level) {
            case EMERGENCY -> "RED-E";
            case SAME_DAY -> "RED-S";
            case REVIEW -> "RED-R";
            case AMBER -> "AMBER";
        };
    }
}
