package villi.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.Forms;

/// The questionnaires that are shipped with the program.
public final class ShippedForms implements Forms {

    private static final List<String> SECTIONS = List.of(
            "QA", "QB", "QC", "QD", "QE", "QF", "QG", "QH", "QI", "QJ", "QK", "QL", "QM", "QN", "QO", "QP", "QQ", "QR",
            "QS", "QT", "QU");
    private static final List<String> AGES = List.of("infant", "toddler", "child", "teen", "adult");

    private final List<Questionnaire> forms;

    private ShippedForms(List<Questionnaire> forms) {
        this.forms = List.copyOf(forms);
    }

    /// Reads and checks the item bank and all questionnaires.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in them
    public static ShippedForms load() {
        var problems = new Problems();
        Bank bank = BankFiles.open(SECTIONS, problems);
        var forms = new ArrayList<Questionnaire>();
        var full = new LinkedHashMap<String, Node>();
        for (String age : AGES) open("intake-" + age, problems).ifPresent(root -> full.put("intake-" + age, root));
        var bands = new BandCheck();
        full.values()
                .forEach(root -> problems.collect(() -> FormFiles.read(root, bank))
                        .ifPresent(form -> {
                            bands.add(form, root);
                            forms.add(form);
                        }));
        for (String kind : List.of("short-", "follow-up-")) {
            for (String age : AGES) {
                open(kind + age, problems)
                        .ifPresent(root -> problems.collect(() -> FormFiles.read(root, bank, full))
                                .ifPresent(form -> {
                                    bands.add(form, root);
                                    forms.add(form);
                                }));
            }
        }
        problems.refuseIfAny();
        return new ShippedForms(forms);
    }

    private static Optional<Node> open(String id, Problems problems) {
        return Yaml.open("questionnaires/" + id + ".yaml", problems);
    }

    @Override
    public List<Questionnaire> offered() {
        return forms;
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireRef ref) {
        return forms.stream().filter(f -> f.ref().equals(ref)).findFirst();
    }
}
