package id.petala.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words ID = Words.in("id");
    private static final Words EN = Words.in("en");

    @Test
    void numbersFollowTheLanguage() {
        assertThat(ID.num(new BigDecimal("87.275"))).isEqualTo("87,275");
        assertThat(EN.num(new BigDecimal("87.275"))).isEqualTo("87.275");
        assertThat(ID.count(6003)).isEqualTo("6.003");
        assertThat(EN.count(6003)).isEqualTo("6,003");
        assertThat(ID.percent(new BigDecimal("4.64"))).isEqualTo("4,6\u00a0%");
        assertThat(EN.percent(new BigDecimal("4.65"))).isEqualTo("4.7%");
        assertThat(ID.num(new BigDecimal("70.00"))).isEqualTo("70");
        assertThat(ID.fixed(new BigDecimal("94"), 2)).isEqualTo("94,00");
    }

    @Test
    void roundingIsHalfUp() {
        assertThat(ID.num(new BigDecimal("0.125"), 2)).isEqualTo("0,13");
        assertThat(ID.num(new BigDecimal("-0.125"), 2)).isEqualTo("−0,13");
    }

    @Test
    void datesAreDayMonthYear() {
        assertThat(ID.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 Nov 2026");
        assertThat(ID.date(LocalDate.of(2026, 5, 1))).isEqualTo("1 Mei 2026");
        assertThat(ID.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agu 2026");
        assertThat(EN.date(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
    }

    @Test
    void anythingButEnglishIsIndonesian() {
        assertThat(Words.in(Locale.GERMANY).language()).isEqualTo("id");
        assertThat(Words.in(Locale.UK).language()).isEqualTo("en");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> ID.t("no.such.key")).hasMessageContaining("no.such.key");
    }
}
