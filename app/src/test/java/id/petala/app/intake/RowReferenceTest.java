package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the column of reasons says about where a row comes from is read back, and nothing else is. */
class RowReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"pegawai.csv", "a; b].csv", "[x] y:3.csv", "buku.xlsx/Lembar 1", "karantina/pegawai.csv"})
    void a_reference_is_read_back_whatever_the_file_is_called(String file) {
        List<RowReference> both =
                List.of(new RowReference(file, 12, -5_000_000_000L), new RowReference("b.csv", 3, 7L));

        assertThat(RowReference.in(RowReference.cell(both) + " nip: NIP [x.csv:1#00000000] salah"))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nip: salah", "[", "[]", "[a.csv:1#123]", "[a.csv:x#00000000]", "x [a.csv:1#00000000]"})
    void other_texts_are_no_references(String text) {
        assertThat(RowReference.in(text)).isEmpty();
    }

    @Test
    void another_row_in_the_same_place_is_another() {
        assertThat(new RowReference("a.csv", 2, 1L)).isNotEqualTo(new RowReference("a.csv", 2, 2L));
    }
}
