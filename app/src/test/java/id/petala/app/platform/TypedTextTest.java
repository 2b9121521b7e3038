package id.petala.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(TypedText.of("Se\0kda\u202E\u200B Batam")).isEqualTo("Sekda Batam");
        assertThat(TypedText.of("\u0007\uFEFF \r\n\ud800")).isEmpty();
        assertThat(TypedText.of("\u00A0\u2007\u3164\u2800")).isEmpty();
    }

    @Test
    void whatPeopleWriteStays() {
        assertThat(TypedText.of(" Dr. Ir. I Gdé O'Brien, M.Si \u00e9\u0301 \ud83d\ude00 "))
                .isEqualTo("Dr. Ir. I Gdé O'Brien, M.Si \u00e9\u0301 \ud83d\ude00");
        assertThat(TypedText.of("satu\r\ndua\ttiga")).isEqualTo("satu\ndua tiga");
    }
}
