package id.petala.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip is forgiven, two are not, and only where slips are. */
class WordLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "siti, siti, 4", "sit, siti, 3", "iti, siti, 2", "ti, siti, 0",
        "kepla, kepala, 1", "kepaala, kepala, 1", "kepola, kepala, 1", "keapla, kepala, 1",
        "kpla, kepala, 0", "kapela, kepala, 0", "sisi, siti, 1", "sia, siti, 0"
    })
    void of(String asked, String word, int likeness) {
        assertThat(WordLikeness.of(asked, word, true)).isEqualTo(likeness);
        assertThat(WordLikeness.of(asked, word, false)).isEqualTo(likeness == WordLikeness.LIKE ? 0 : likeness);
    }
}
