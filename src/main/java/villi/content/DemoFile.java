package villi.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.usecase.demo.DemoPractice;
import villi.usecase.demo.DemoPractice.Colleague;
import villi.usecase.demo.DemoPractice.Family;
import villi.usecase.demo.DemoPractice.Person;
import villi.usecase.demo.DemoPractice.Said;
import villi.usecase.demo.DemoPractice.Stage;

/// Reads the invented families of the demo practice.
public final class DemoFile {

    private static final String FILE = "demo/practice.yaml";

    private DemoFile() {}

    /// @throws RefusedContent with file, line and reason when the file is wrong
    public static DemoPractice read() {
        Problems problems = new Problems();
        Optional<DemoPractice> read = Yaml.open(FILE, problems).flatMap(root -> problems.collect(() -> demo(root)));
        problems.refuseIfAny();
        return read.orElseThrow();
    }

    private static DemoPractice demo(Node root) {
        root.only("practice", "owner", "people", "usual", "households");
        Map<String, List<Said>> usual = new HashMap<>();
        root.get("usual").fields().forEach((form, answers) -> usual.put(form, said(answers)));
        return new DemoPractice(
                practice(root.get("practice")),
                root.text("owner"),
                root.list("people", n -> new Colleague(n.text("name"), n.one("role", Role.class))),
                usual,
                root.list("households", DemoFile::family));
    }

    private static Practice practice(Node node) {
        node.only("name", "address", "phone", "after-hours");
        return new Practice(
                node.text("name"),
                node.text("address"),
                node.text("phone"),
                node.text("after-hours"),
                "en-US",
                Practice.Units.US,
                Optional.empty());
    }

    private static Family family(Node node) {
        node.only("name", "phone", "email", "address", "guardians", "patients");
        return new Family(
                node.text("name"),
                node.text("phone"),
                node.text("email", ""),
                node.text("address"),
                node.list("guardians", DemoFile::guardian),
                node.list("patients", DemoFile::person));
    }

    private static Guardian guardian(Node node) {
        node.only("name", "relationship", "phone", "handouts");
        return new Guardian(
                node.text("name"), node.text("relationship"), node.text("phone"), node.flag("handouts", false));
    }

    private static Person person(Node node) {
        node.only("family", "given", "preferred", "sex", "age", "stage", "days-ago", "upto", "answers");
        List<Integer> age = node.get("age").each(Node::integer);
        if (age.size() != 2) throw node.get("age").bad("expected years and months");
        return new Person(
                new PersonName(node.text("family"), node.text("given"), node.text("preferred", "")),
                node.one("sex", Sex.class),
                age.get(0),
                age.get(1),
                node.has("stage") ? node.one("stage", Stage.class) : Stage.REGISTERED,
                node.has("days-ago") ? node.integer("days-ago") : 0,
                node.text("upto", ""),
                node.maybe("answers").map(DemoFile::said).orElse(List.of()));
    }

    private static List<Said> said(Node answers) {
        var said = new ArrayList<Said>();
        answers.fields().forEach((linkId, value) -> {
            if (value.isList()
                    && !value.items().isEmpty()
                    && value.items().getFirst().isMapping()) {
                int row = 0;
                for (Node columns : value.items()) {
                    row++;
                    for (var column : columns.fields().entrySet()) {
                        said.add(new Said(column.getKey(), row, values(column.getValue())));
                    }
                }
            } else {
                said.add(new Said(linkId, 0, values(value)));
            }
        });
        return said;
    }

    private static List<String> values(Node value) {
        return value.isList() ? value.each(Node::word) : List.of(value.word());
    }
}
