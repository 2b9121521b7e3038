package id.petala.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as a search compares them. */
class SearchTextTest {

    @Test
    void signs_case_and_accents_go_and_levels_of_education_become_codes() {
        assertThat(SearchText.normal("  Dr. Ir. SITI  Nur’aini, M.Si.")).isEqualTo("dr ir siti nur aini m si");
        assertThat(SearchText.words("Café-Élan")).isEqualTo(List.of("cafe", "elan"));
        assertThat(SearchText.normal("Cafe" + (char) 0x301)).isEqualTo("cafe");
        assertThat(SearchText.normal("S-2 Hukum; D.IV, d iii")).isEqualTo("s2 hukum d4 d3");
        assertThat(SearchText.normal("SD Negeri 4")).isEqualTo("sd negeri 4");
        assertThat(SearchText.compact(" 1985 02-17 ")).isEqualTo("19850217");
    }

    @Test
    void what_was_asked_is_marked_word_by_word() {
        MarkedText text = MarkedText.of("S-2 Ilmu Hukum, 1999", word -> word.equals("s2") || word.startsWith("huk"));

        assertThat(text.parts())
                .containsExactly(
                        new MarkedText.Part("S-2", true),
                        new MarkedText.Part(" Ilmu ", false),
                        new MarkedText.Part("Hukum", true),
                        new MarkedText.Part(", 1999", false));
        assertThat(MarkedText.of("Ilmu", word -> false).marked()).isFalse();
    }
}
