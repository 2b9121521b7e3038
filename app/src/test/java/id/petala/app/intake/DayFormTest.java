package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d/M/yyyy | 3/4/1990 | 1990-04-03",
                "d/M/yyyy | 03-04-1990 | 1990-04-03",
                "d/M/yyyy | 3.4.1990 00:00:00 | 1990-04-03",
                "d/M/yyyy | 1990-04-03 | 1990-04-03",
                "d/M/yyyy | 1990-04-03T00:00:00Z | 1990-04-03",
                "d/M/yyyy | 4/13/1990 |",
                "d/M/yyyy | 31/4/1990 |",
                "d/M/yyyy | 3/4/90 |",
                "M/d/yyyy | 3/4/1990 | 1990-03-04",
                "M/d/yy | 3/4/30 | 1930-03-04",
                "M/d/yy | 3/4/29 | 2029-03-04",
                "d MMM yyyy | 3 Apr 1990 | 1990-04-03",
                "d MMMM yyyy | 3 agustus 1990 | 1990-08-03",
                "d-MMM-yy | 03-Sep-66 | 1966-09-03",
                "yyyyMMdd | 19900403 | 1990-04-03",
                "d/M/yyyy | 32966 | 1990-04-03",
                "d/M/yyyy | 1990 |",
                "d/M/yyyy | kemarin |",
            })
    void a_day_is_read_in_the_form_that_is_stated(String pattern, String text, @Nullable String day) {
        assertThat(DayForm.of(pattern).day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M/yyyy", "d/M", "HH:mm", "qqqqqqqq", "{", ""})
    void a_form_that_is_none_of_days_is_refused(String pattern) {
        assertThatThrownBy(() -> DayForm.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
