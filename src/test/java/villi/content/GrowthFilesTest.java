package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GrowthFilesTest {

    private static final List<String> GOOD = List.of(
            "# remark",
            "indicator,sex,months,l,m,s",
            "bmi,female,24.5,-1,16,0.1",
            "bmi,male,24.5,-1,16,0.1",
            "stature,female,24.5,1,85,0.1",
            "stature,male,24.5,1,85,0.1",
            "weight,female,24.5,0,12,0.1",
            "weight,male,24.5,0,12,0.1");

    @Test
    void a_whole_file_is_read() {
        var problems = new Problems();

        assertThat(GrowthFiles.read(GOOD, problems).tables()).hasSize(6);
        assertThat(problems.errors()).isEmpty();
    }

    @ParameterizedTest(name = "line {0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2; months,l,m,s; expected indicator,sex,months,l,m,s",
                "3; bmi,female,24.5,-1,16; expected 6 fields, found 5",
                "3; head,female,24.5,-1,16,0.1; not a row of a growth table",
                "3; bmi,unknown,24.5,-1,16,0.1; not a row of a growth table",
                "3; bmi,female,two,-1,16,0.1; not a row of a growth table",
                "3; bmi,female,24.5,-1,0,0.1; not a row of a growth table",
                "3; bmi,female,24.5,-1,16,0; not a row of a growth table",
                "3; bmi,male,25,-1,16,0.1; the months do not rise",
                "3; bmi,male,20,-1,16,0.1; no rows for bmi, female",
            })
    void a_wrong_line_is_refused_with_its_number(int line, String text, String reason) {
        var lines = new ArrayList<>(GOOD);
        lines.set(line - 1, text);
        var problems = new Problems();
        GrowthFiles.read(lines, problems);

        assertThat(problems.errors()).anySatisfy(e -> {
            assertThat(e.toString()).contains(reason);
            assertThat(e.file()).isEqualTo("growth/cdc2000.csv");
        });
    }
}
