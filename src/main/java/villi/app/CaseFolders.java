package villi.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import villi.fhir.CaseJson;
import villi.usecase.cases.ProvedCase;
import villi.usecase.intake.Forms;

/// A folder with one folder for each case, and the calm bases in `bases`.
final class CaseFolders {

    private static final String BASES = "bases";

    private final Path folder;
    private final CaseJson json;

    /// @param foods codes of the foods that a plan can leave out
    CaseFolders(Path folder, Forms forms, Set<String> foods) {
        this.folder = folder;
        this.json = new CaseJson(forms, foods);
    }

    /// The folders of the cases, by name. A folder that is itself a case is the only one.
    List<Path> cases() {
        if (isCase(folder)) return List.of(folder);
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(CaseFolders::isCase).sorted().toList();
        } catch (IOException e) {
            throw new FileTrouble(folder + ": this is no folder that can be read.", e);
        }
    }

    private static boolean isCase(Path at) {
        return Files.exists(at.resolve("patient.json"));
    }

    /// @throws villi.fhir.BadInput with the case, the place and the reason
    ProvedCase read(Path at) {
        Optional<String> about = maybe(at.resolve("case.json"));
        return json.read(new CaseJson.Files(
                at.toAbsolutePath().normalize().getFileName().toString(),
                about,
                NamedFiles.read(at.resolve("patient.json")),
                new CaseJson.Visit(
                        NamedFiles.read(at.resolve("response.json")),
                        about.flatMap(CaseJson::base).map(this::base)),
                about.filter(CaseJson::continues)
                        .map(a -> new CaseJson.Visit(
                                NamedFiles.read(at.resolve("earlier.json")),
                                CaseJson.earlierBase(a).map(this::base)))));
    }

    private String base(String name) {
        Path beside = folder.resolve(BASES);
        Path bases = Files.isDirectory(beside) ? beside : folder.resolve("..").resolve(BASES);
        return NamedFiles.read(bases.normalize().resolve(name).resolve("response.json"));
    }

    /// What is expected of a case; nothing as long as nobody accepted an outcome.
    static Map<String, List<String>> expected(Path at) {
        return maybe(at.resolve("expected.json")).map(CaseJson::expected).orElse(Map.of());
    }

    static void accept(Path at, Map<String, List<String>> sections) {
        NamedFiles.write(at.resolve("expected.json"), CaseJson.written(sections).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> maybe(Path file) {
        return Files.exists(file) ? Optional.of(NamedFiles.read(file)) : Optional.empty();
    }
}
