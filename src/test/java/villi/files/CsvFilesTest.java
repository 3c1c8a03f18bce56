package villi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.roster.Line;
import villi.usecase.Trouble;
import villi.usecase.roster.ListFiles;
import villi.usecase.roster.ListFiles.Letters;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.ListFiles.Refusal;
import villi.usecase.roster.ListFiles.Writing;

/// Lists as other programs, and people who mean harm, write them.
final class CsvFilesTest {

    private static final String LIST = "Name;Geboren;Ort\r\nZoë Müller;03.04.2019;Köln\r\n";

    @TempDir
    Path folder;

    private final CsvFiles files = new CsvFiles();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8, true",
        "UTF-8, '\uFEFF', UTF_8, true",
        "UTF-16LE, '\uFEFF', UTF_16LE, true",
        "UTF-16BE, '\uFEFF', UTF_16BE, true",
        "UTF-16LE, '', UTF_16LE, true",
        "UTF-16BE, '', UTF_16BE, true",
        "windows-1252, '', WESTERN, false"
    })
    void letters_are_read_in_every_usual_encoding(String charset, String mark, Letters letters, boolean sure) {
        Reading.Read read = read((mark + LIST).getBytes(Charset.forName(charset)));
        assertThat(read.writing()).isEqualTo(new Writing(letters, ';', sure));
        assertThat(lines(read))
                .extracting(Line::cells)
                .containsExactly(List.of("Name", "Geboren", "Ort"), List.of("Zoë Müller", "03.04.2019", "Köln"));
    }

    @Test
    void letters_that_were_guessed_can_be_read_another_way() {
        Reading.Read guessed = read(LIST.getBytes(Charset.forName("IBM850")));
        var dos = new Writing(Letters.DOS, ';', false);
        assertThat(lines(guessed).getLast().cell(0)).isNotEqualTo("Zoë Müller");
        assertThat(lines((Reading.Read) files.again(guessed.content(), dos))
                        .getLast()
                        .cell(0))
                .isEqualTo("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void the_sign_between_the_cells_is_found(char between) {
        String list = "Name,First,Last\n\"Keller, Mia; Lea\",1,2\n\"x|y\",3,4\n".replace(",", "" + between);
        assertThat(read(list).writing().between()).isEqualTo(between);
        assertThat(read(list).sheet().columns()).isEqualTo(3);
    }

    @Test
    void a_first_line_that_names_the_sign_is_believed_and_not_counted() {
        Reading.Read read = read("sep=|\r\nName|Born; at,home\r\n");
        assertThat(lines(read)).containsExactly(new Line(1, List.of("Name", "Born; at,home")));
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() {
        Reading.Read read = read("Name,Born\r\n\r\n\"two\nlines\",1\r,,\n\"say \"\"hi\"\"\",2");
        assertThat(lines(read))
                .containsExactly(
                        new Line(1, List.of("Name", "Born")),
                        new Line(3, List.of("two\nlines", "1")),
                        new Line(5, List.of("say \"hi\"", "2")));
        assertThat(read.sheet().rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Born\n\"Mia,1\nTom,2\n", "Name,Born\n\"Mia,1\nTom,2\n\"Ada\",3\n"})
    void a_quotation_mark_that_is_never_closed_is_told_with_its_row(String list) {
        assertThat(refused(list.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Refused(Refusal.BROKEN_ROW, 2));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    void nothing_and_only_blanks_are_no_list(int blanks) {
        assertThat(refused("\n".repeat(blanks).getBytes(StandardCharsets.UTF_8)).why())
                .isEqualTo(Refusal.EMPTY);
    }

    @Test
    void an_archive_or_a_workbook_with_the_name_of_a_list_is_not_unpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("list.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) zip.write(zeros);
        }
        assertThat(refused(bomb.toByteArray()).why()).isEqualTo(Refusal.PACKED);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                        .why())
                .isEqualTo(Refusal.PACKED);
    }

    @Test
    void zero_bytes_are_no_text_wherever_they_stand() {
        assertThat(refused("Name,Born\nMia\0,1\n".getBytes(StandardCharsets.UTF_8))
                        .why())
                .isEqualTo(Refusal.NO_TEXT);
        String late = "Name,Born\n" + "Mia,1\n".repeat(40_000) + "Mia\0,1\n";
        assertThat(refused(late.getBytes(StandardCharsets.UTF_8)).why()).isEqualTo(Refusal.NO_TEXT);
    }

    @Test
    void ten_thousand_columns_are_refused() {
        assertThat(refused(("a,".repeat(10_000) + "\n").getBytes(StandardCharsets.UTF_8))
                        .why())
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void a_million_rows_are_refused() {
        assertThat(refused("a,b\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
                        .why())
                .isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void a_gigabyte_is_refused_before_a_byte_is_read() throws IOException {
        Path file = folder.resolve("large.csv");
        try (var hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(1L << 30);
        }
        var closed = new CsvFiles(_ -> {
            throw new AssertionError("opened");
        });
        assertThat(closed.read(file)).isEqualTo(new Reading.Refused(Refusal.TOO_LARGE, 0));
    }

    @Test
    void a_file_that_grows_without_end_while_it_is_read_is_let_go() throws IOException {
        Path file = Files.writeString(folder.resolve("endless.csv"), "a");
        long[] given = {0};
        var endless = new CsvFiles(_ -> new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                given[0] += length;
                return length;
            }
        });
        assertThat(endless.read(file)).isEqualTo(new Reading.Refused(Refusal.TOO_LARGE, 0));
        assertThat(given[0]).isLessThanOrEqualTo(ListFiles.LARGEST + 65_536L);
    }

    @Test
    void one_line_of_sixty_megabytes_is_refused() {
        byte[] line = new byte[60_000_000];
        java.util.Arrays.fill(line, (byte) 'a');
        assertThat(refused(line)).isEqualTo(new Reading.Refused(Refusal.BROKEN_ROW, 1));
    }

    @Test
    void a_folder_and_a_file_that_is_gone_are_told_apart() {
        assertThat(files.read(folder)).isEqualTo(new Reading.Refused(Refusal.NO_FILE, 0));
        assertThat(files.read(folder.resolve("gone.csv"))).isEqualTo(new Reading.Refused(Refusal.MISSING, 0));
    }

    @Test
    void a_file_that_changes_or_vanishes_while_it_is_read_is_not_half_read() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), LIST);
        var changing = new CsvFiles(f -> {
            InputStream in = Files.newInputStream(f);
            Files.writeString(f, LIST + "Tom;1;2\n");
            return in;
        });
        assertThat(changing.read(file)).isEqualTo(new Reading.Refused(Refusal.CHANGED, 0));
        var vanishing = new CsvFiles(f -> {
            InputStream in = Files.newInputStream(f);
            Files.delete(f);
            return in;
        });
        assertThat(vanishing.read(file)).isEqualTo(new Reading.Refused(Refusal.MISSING, 0));
    }

    @Test
    void a_disk_that_fails_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), LIST);
        var broken = new CsvFiles(_ -> {
            throw new IOException("bad sector");
        });
        assertThat(broken.read(file)).isEqualTo(new Reading.Refused(Refusal.UNREADABLE, 0));
    }

    @Test
    void what_was_read_stays_when_the_file_goes() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), LIST);
        var read = (Reading.Read) files.read(file);
        Files.delete(file);
        assertThat(lines(read)).hasSize(2);
    }

    @Test
    void random_bytes_end_in_a_list_or_a_refusal() {
        for (int seed = 0; seed < 2_000; seed++) {
            var chance = new java.util.Random(seed);
            byte[] bytes = new byte[1 + chance.nextInt(400)];
            chance.nextBytes(bytes);
            String signs = ",;\t\"'\n\r=\0\uFEFFaé";
            for (int i = 0; i < bytes.length; i++) {
                if (chance.nextBoolean()) bytes[i] = (byte) signs.charAt(chance.nextInt(signs.length()));
            }
            switch (reading(bytes)) {
                case Reading.Read read ->
                    assertThat(lines(read)).hasSize(read.sheet().rows());
                case Reading.Refused(Refusal why, int row) -> assertThat(why).isNotNull();
            }
        }
    }

    @Test
    void a_list_is_written_for_spreadsheets_and_replaces_the_old_one_as_a_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");
        files.write(file, List.of(List.of("Name", "Note"), List.of("Zoë \"Z\"", "a,b\nc")));
        assertThat(Files.readString(file)).isEqualTo("\uFEFFName,Note\r\n\"Zoë \"\"Z\"\"\",\"a,b\nc\"\r\n");
        Iterable<List<String>> failing = () -> IntStream.range(0, 9)
                .mapToObj(i -> {
                    if (i == 5) throw new java.io.UncheckedIOException(new IOException("disk"));
                    return List.of("row " + i);
                })
                .iterator();
        assertThatThrownBy(() -> files.write(file, failing)).isInstanceOf(Trouble.class);
        assertThat(Files.readString(file)).startsWith("\uFEFFName");
        assertThat(folder.toFile().list()).containsExactly("list.csv");
    }

    @Test
    void a_place_that_cannot_be_written_is_told_without_the_name_of_the_file() {
        assertThatThrownBy(() -> files.write(folder.resolve("gone/Mia Keller.csv"), List.of()))
                .isInstanceOfSatisfying(Trouble.class, t -> {
                    assertThat(t.key()).isEqualTo("list-not-saved");
                    assertThat(t.arguments()).noneMatch(a -> a.contains("Mia"));
                });
    }

    private Reading.Read read(String list) {
        return read(list.getBytes(StandardCharsets.UTF_8));
    }

    private Reading.Read read(byte[] bytes) {
        return (Reading.Read) reading(bytes);
    }

    private Reading.Refused refused(byte[] bytes) {
        return (Reading.Refused) reading(bytes);
    }

    private Reading reading(byte[] bytes) {
        return CsvText.read(bytes);
    }

    private static List<Line> lines(Reading.Read read) {
        var lines = new ArrayList<Line>();
        read.sheet().each(lines::add);
        return lines;
    }
}
