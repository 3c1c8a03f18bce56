package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.handout.Pdf;
import villi.usecase.Trouble;
import villi.usecase.handout.Printers.Job;
import villi.usecase.handout.Printers.Sides;

class FilesAndPrintersTest {

    private static final Pdf PLAN = new PrintedSheets().pdf(Sam.planFull());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void a_saved_file_is_whole_and_replaces_the_old_one(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.pdf");
        Files.writeString(file, "old");

        new StoredSheetFiles(folder.resolve("spool")).save(PLAN, file);

        assertThat(new Pdf(Files.readAllBytes(file))).isEqualTo(PLAN);
        assertThat(folder).isDirectoryContaining("glob:**/plan.pdf");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_trouble_and_leaves_nothing_behind(@TempDir Path folder) {
        StoredSheetFiles files = new StoredSheetFiles(folder.resolve("spool"));

        assertThatThrownBy(() -> files.save(PLAN, folder.resolve("missing").resolve("plan.pdf")))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("sheet-not-saved"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_for_viewing_is_private_names_nobody_and_is_swept(@TempDir Path folder) throws Exception {
        Path spool = folder.resolve("spool");
        StoredSheetFiles files = new StoredSheetFiles(spool);

        Path first = files.forViewing(PLAN, DAY);
        Path second = files.forViewing(PLAN, DAY);

        assertThat(first.getFileName().toString()).isEqualTo("2026-11-27-1.pdf");
        assertThat(second.getFileName().toString()).isEqualTo("2026-11-27-2.pdf");
        if (Files.getFileStore(spool).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spool)))
                    .isEqualTo("rwx------");
        }
        files.sweep();
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void a_file_name_names_the_sheet_and_not_the_person() {
        StoredSheetFiles files = new StoredSheetFiles(Path.of("spool"));

        assertThat(files.name("plan-full", DAY, 2)).isEqualTo("plan-full-2026-11-27-v2.pdf");
        assertThat(files.name("../x", DAY, 0)).isEqualTo("x-2026-11-27-draft.pdf");
    }

    @Test
    void without_a_printer_there_is_a_clear_trouble() {
        SystemPrinters none = new SystemPrinters(List::of);

        assertThat(none.names()).isEmpty();
        assertThat(none.standard()).isEmpty();
        assertThatThrownBy(() -> none.print(PLAN, Job.all("Desk", Sides.AS_SET)))
                .isInstanceOfSatisfying(Trouble.class, t -> {
                    assertThat(t.key()).isEqualTo("printer-missing");
                    assertThat(t.arguments()).containsExactly("Desk");
                });
        assertThatThrownBy(() -> none.print(PLAN, Job.all("", Sides.AS_SET)))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("printer-none"));
    }

    @Test
    void only_the_wanted_pages_are_sent() {
        assertThat(pagesSent(Job.all("", Sides.ONE))).isEqualTo(3);
        assertThat(pagesSent(new Job("", 1, 2, 2, Sides.AS_SET))).isEqualTo(1);
        assertThat(pagesSent(new Job("", 1, 2, 0, Sides.BOTH_LONG_EDGE))).isEqualTo(2);
    }

    /// Prints into memory as PostScript, which counts its pages.
    private static int pagesSent(Job job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintService memory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
        new SystemPrinters(() -> List.of(memory)).print(PLAN, job);
        return out.toString(java.nio.charset.StandardCharsets.ISO_8859_1).split("%%Page: ", -1).length - 1;
    }
}
