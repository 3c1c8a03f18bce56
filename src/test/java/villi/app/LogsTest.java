package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Libraries that quote what they read do not reach the log.
final class LogsTest {

    @Test
    void the_reader_of_pdf_files_is_silent_because_it_quotes_names_and_answers() {
        Logs.quiet();

        assertThat(Logger.getLogger("org.apache.pdfbox.pdfparser.COSParser").isLoggable(Level.SEVERE))
                .isFalse();
        assertThat(Logger.getLogger("villi").isLoggable(Level.SEVERE)).isTrue();
    }
}
