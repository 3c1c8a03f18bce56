import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Migrates an in-memory database with the application's own migrations and writes the typed schema from it.
///
/// Run from the project folder by the build, in a JVM of its own, when a migration is newer than the last result.
final class Codegen {
    private Codegen() {}

    public static void main(String[] arguments) throws Exception {
        Logger quiet = Logger.getLogger("org.flywaydb");
        quiet.setLevel(Level.WARNING);
        Path target = Path.of("target/generated-sources/jooq");
        String url = "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:src/main/resources/villi/db/migration")
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(url)
                        .withUser("sa")
                        .withPassword(""))
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withJavaTimeTypes(true)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target()
                                .withPackageName("villi.storage.schema")
                                .withDirectory(target.toString()))));
        Files.writeString(target.resolve(".made"), "");
    }
}
