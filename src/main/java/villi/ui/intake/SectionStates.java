package villi.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Answer;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.ui.kit.SectionRail;
import villi.ui.kit.SectionRail.Section;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// How far each section is: answered of asked, flags, and safety questions still open.
final class SectionStates {

    private final Texts texts;
    private final IntakeModel model;

    SectionStates(Texts texts, IntakeModel model) {
        this.texts = texts;
        this.model = model;
    }

    List<Section> of(List<Item> sections, List<RedFlag> flags) {
        var states = new ArrayList<Section>();
        Map<LinkId, List<Line.Question>> all =
                questions().collect(Collectors.groupingBy(q -> q.section().linkId()));
        for (Item section : sections) {
            List<Line.Question> asked = all.getOrDefault(section.linkId(), List.of());
            int done = (int) asked.stream().filter(q -> answer(q).settled()).count();
            int open = (int) asked.stream()
                    .filter(q -> q.item().duty().safety() && !answer(q).settled())
                    .count();
            long red = flags.stream()
                    .filter(f -> f.level() != RedFlag.Level.AMBER)
                    .filter(f -> f.because().stream().anyMatch(s -> holds(section, s.linkId())))
                    .count();
            String letter = section.linkId().value().replaceFirst("^Q", "");
            SectionRail.State state = done == 0
                    ? SectionRail.State.NOT_STARTED
                    : done == asked.size() ? SectionRail.State.COMPLETE : SectionRail.State.IN_PROGRESS;
            String remark = red > 0
                    ? texts.count("intake.flags", (int) red)
                    : done > 0 && open > 0 ? texts.get("intake.left", open) : "";
            states.add(new Section(
                    section.linkId().value(),
                    letter,
                    section.wording().text(),
                    state,
                    done,
                    asked.size(),
                    remark,
                    red > 0 ? "mdi2a-alert" : "mdi2a-alert-circle",
                    red > 0 ? Tone.RUST : Tone.AMBER));
        }
        return states;
    }

    /// The first safety question that is asked and open.
    List<Line.Question> openSafety() {
        return questions()
                .filter(q -> q.item().duty().safety() && !answer(q).settled())
                .toList();
    }

    /// Answered and asked questions of the whole form.
    Map.Entry<Integer, Integer> total() {
        List<Line.Question> all = questions().toList();
        return Map.entry((int) all.stream().filter(q -> answer(q).settled()).count(), all.size());
    }

    private Stream<Line.Question> questions() {
        return model.lines().stream().filter(Line.Question.class::isInstance).map(Line.Question.class::cast);
    }

    private Answer answer(Line.Question question) {
        return model.answers().get().at(question.slot());
    }

    private static boolean holds(Item group, LinkId id) {
        return group.items().stream().anyMatch(i -> i.linkId().equals(id) || holds(i, id));
    }
}
