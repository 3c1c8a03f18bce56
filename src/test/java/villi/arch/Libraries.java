package villi.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who may speak to which library or part of the platform. Each library stays behind one wall, so that it can be
/// replaced.
final class Libraries {
    private record Wall(String what, List<String> packages, List<String> allowed) {}

    private static final List<Wall> WALLS = List.of(
            new Wall("JavaFX", List.of("javafx.."), List.of("ui", "app")),
            new Wall("AtlantaFX", List.of("atlantafx.."), List.of("ui", "app")),
            new Wall("ControlsFX", List.of("org.controlsfx..", "impl.org.controlsfx.."), List.of("ui")),
            new Wall("Ikonli", List.of("org.kordamp.ikonli.."), List.of("ui")),
            new Wall("jOOQ", List.of("org.jooq.."), List.of("storage")),
            new Wall("JDBC", List.of("java.sql..", "javax.sql.."), List.of("storage")),
            new Wall("H2", List.of("org.h2.."), List.of("storage")),
            new Wall("Flyway", List.of("org.flywaydb.."), List.of("storage")),
            new Wall("OpenHTMLtoPDF", List.of("com.openhtmltopdf.."), List.of("printing")),
            new Wall("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."), List.of("printing")),
            new Wall("XMP", List.of("org.apache.xmpbox.."), List.of("printing")),
            new Wall("Pebble", List.of("io.pebbletemplates.."), List.of("printing")),
            new Wall("QR codes", List.of("io.nayuki.."), List.of("printing")),
            new Wall("Markdown", List.of("org.commonmark.."), List.of("content", "printing")),
            new Wall("YAML", List.of("org.snakeyaml.."), List.of("content")),
            new Wall("CSV", List.of("de.siegmar.."), List.of("files")),
            new Wall(
                    "JSON",
                    List.of("tools.jackson..", "com.fasterxml.jackson.."),
                    List.of("content", "fhir", "vault", "files")),
            new Wall("Bouncy Castle", List.of("org.bouncycastle.."), List.of("vault")),
            new Wall("picocli", List.of("picocli.."), List.of("app")),
            // JDBC's DataSource names the logger of the JDK in one of its methods.
            new Wall("java.util.logging", List.of("java.util.logging"), List.of("app", "storage")),
            new Wall("SLF4J (ours is System.Logger)", List.of("org.slf4j.."), List.of()),
            new Wall("reflection", List.of("java.lang.reflect"), List.of()),
            new Wall("HTTP", List.of("java.net.http.."), List.of()));

    /// Types that only the composition root may touch.
    private static final List<String> ONLY_APP =
            List.of("java.lang.Thread", "java.util.concurrent.Executors", "javafx.application.Platform");

    /// Types that would make an offline program talk to somebody.
    private static final List<String> NOBODY = List.of(
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.InetAddress");

    private Libraries() {}

    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        for (Wall wall : WALLS) {
            rules.put("behind its wall: " + wall.what(), wall(root, wall));
        }
        for (String type : ONLY_APP) {
            rules.put(
                    "only app uses " + type,
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(root + ".app..")
                            .should()
                            .dependOnClassesThat()
                            .haveFullyQualifiedName(type));
        }
        for (String type : NOBODY) {
            rules.put(
                    "nobody uses " + type,
                    noClasses().should().dependOnClassesThat().haveFullyQualifiedName(type));
        }
        rules.put(
                "models have no nodes",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Model")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                        .allowEmptyShould(true));
        return rules;
    }

    private static ArchRule wall(String root, Wall wall) {
        var outside = new ArrayList<String>();
        wall.allowed().forEach(each -> outside.add(root + "." + each + ".."));
        return noClasses()
                .that()
                .resideOutsideOfPackages(outside.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(wall.packages().toArray(String[]::new));
    }
}
