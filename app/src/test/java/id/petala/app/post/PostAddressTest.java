package id.petala.app.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of whatever signs has an address. */
class PostAddressTest {

    @ParameterizedTest
    @CsvSource({
        "DINKES, /jabatan/DINKES, /jabatan/DINKES/mengapa?nip=1",
        "Kepala Seksi @ Unit, /jabatan/Kepala%20Seksi%20%40%20Unit, /jabatan/Kepala%20Seksi%20%40%20Unit/mengapa?nip=1",
        "A/B, /jabatan/rincian?kode=A%2FB, /jabatan/mengapa?kode=A%2FB&nip=1",
        "50%, /jabatan/rincian?kode=50%25, /jabatan/mengapa?kode=50%25&nip=1",
        "unduh, /jabatan/rincian?kode=unduh, /jabatan/mengapa?kode=unduh&nip=1",
        ".., /jabatan/rincian?kode=.., /jabatan/mengapa?kode=..&nip=1"
    })
    void of_a_post_and_of_why(String code, String post, String why) {
        assertThat(PostAddress.post(code)).isEqualTo(post);
        assertThat(PostAddress.why(code, "1")).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "/jabatan/A, a=1, /jabatan/A?a=1",
        "/jabatan/A?b=2, a=1, /jabatan/A?b=2&a=1",
        "/jabatan/A, '', /jabatan/A"
    })
    void further_parameters(String address, String query, String whole) {
        assertThat(PostAddress.with(address, query)).isEqualTo(whole);
    }
}
