package villi.fhir;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// FHIR R4 `Patient`: name, birth date and sex. Household and number stay in the practice.
public final class PatientJson {

    private static final String NUMBER = Terms.OWN + "patient-number";

    /// Reads a person. An id that is no UUID gives the same made-up one each time.
    ///
    /// @param today a birth date after it is refused
    /// @throws BadInput with the place and the reason
    public Patient read(String text, LocalDate today) {
        Part root = Json.read(text, "Patient");
        UUID id = uuid(root.maybeText("id").orElse("patient"));
        return new Patient(
                new PatientId(id),
                number(root),
                name(root),
                new DayReader(today).birth(root.get("birthDate")),
                sex(root),
                new HouseholdId(id),
                root.maybe("active").map(a -> !a.flag()).orElse(false));
    }

    /// The id as it is written, if there is one.
    ///
    /// @throws BadInput with the place and the reason
    public Optional<String> id(String text) {
        return Json.read(text, "Patient").maybeText("id");
    }

    /// Pretty-printed JSON that ends with a line break.
    public String write(Patient patient) {
        ObjectNode root = Json.object();
        root.put("resourceType", "Patient");
        root.put("id", patient.id().value().toString());
        if (patient.number() > 0) {
            ObjectNode identifier = root.putArray("identifier").addObject();
            identifier.put("system", NUMBER).put("value", String.valueOf(patient.number()));
        }
        root.put("active", !patient.archived());
        names(patient.name(), root.putArray("name"));
        root.put("gender", QuestionnaireWriter.lower(patient.sexAtBirth()));
        root.put("birthDate", patient.birthDate().toString());
        return Json.write(root);
    }

    private static void names(PersonName name, ArrayNode list) {
        ObjectNode official = list.addObject().put("use", "official");
        if (!name.family().isBlank()) official.put("family", name.family());
        if (!name.given().isBlank()) official.putArray("given").add(name.given());
        if (!name.preferred().isBlank()) {
            list.addObject().put("use", "nickname").putArray("given").add(name.preferred());
        }
    }

    private static PersonName name(Part root) {
        List<Part> names = root.list("name");
        Part main = names.stream()
                .filter(n -> n.maybeText("use").equals(Optional.of("official")))
                .findFirst()
                .or(() -> names.stream().filter(n -> !nickname(n)).findFirst())
                .orElseThrow(() -> root.bad("name is missing"));
        String given = given(main);
        String family = main.maybeText("family").orElse("");
        if (given.isBlank() && family.isBlank()) given = main.maybeText("text").orElse("");
        if (given.isBlank() && family.isBlank()) throw main.bad("a name needs a family or a given part");
        String preferred = names.stream()
                .filter(PatientJson::nickname)
                .findFirst()
                .map(PatientJson::given)
                .orElse("");
        return new PersonName(family, given, preferred);
    }

    private static boolean nickname(Part name) {
        return name.maybeText("use").equals(Optional.of("nickname"));
    }

    private static String given(Part name) {
        return name.list("given").stream().map(Part::text).collect(Collectors.joining(" "));
    }

    private static Sex sex(Part root) {
        return root.maybe("gender")
                .map(g -> switch (g.text()) {
                    case "female" -> Sex.FEMALE;
                    case "male" -> Sex.MALE;
                    case "other", "unknown" -> Sex.UNKNOWN;
                    default -> throw g.bad("unknown gender \"" + g.text() + "\", known: female, male, other, unknown");
                })
                .orElse(Sex.UNKNOWN);
    }

    private static int number(Part root) {
        return root.list("identifier").stream()
                .filter(i -> i.maybeText("system").equals(Optional.of(NUMBER)))
                .flatMap(i -> i.maybeText("value").stream())
                .filter(v -> v.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        }
    }
}
