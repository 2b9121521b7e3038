package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GolonganTest {

    @Test
    void the_list_is_whole_and_each_kind_begins_with_its_lowest() {
        assertThat(Golongan.all()).hasSize(34);
        assertThat(Golongan.all().stream().map(Golongan::code)).doesNotHaveDuplicates();
        assertThat(Golongan.of("I/a")).isEqualTo(new Golongan(Nip.Kind.PNS, "I/a", "Juru Muda", 0));
        assertThat(Golongan.of("IV/e").step()).isEqualTo(16);
        assertThat(Golongan.of("I")).isEqualTo(new Golongan(Nip.Kind.PPPK, "I", "", 0));
        assertThat(Golongan.of("XVII").step()).isEqualTo(16);
    }

    @Test
    void a_rank_is_below_a_higher_one_of_its_own_kind_only() {
        assertThat(Golongan.of("II/d").below(Golongan.of("III/a"))).isTrue();
        assertThat(Golongan.of("III/a").below(Golongan.of("III/a"))).isFalse();
        assertThat(Golongan.of("III/b").below(Golongan.of("III/a"))).isFalse();
        assertThat(Golongan.of("V").below(Golongan.of("IV/e"))).isFalse();
    }

    @Test
    void a_code_that_is_none_is_refused() {
        assertThatThrownBy(() -> Golongan.of("V/a")).hasMessage("V/a");
    }
}
