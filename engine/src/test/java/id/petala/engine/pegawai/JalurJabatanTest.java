package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.JalurJabatan.Jalur;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JalurJabatanTest {

    private static final JalurJabatan ROUTES = JalurJabatan.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "JPT_PRATAMA, PROMOSI, ADMINISTRATOR, true",
        "JPT_PRATAMA, DIAGONAL, AHLI_MADYA, true",
        "JPT_PRATAMA, HORIZONTAL, JPT_PRATAMA, true",
        "JPT_PRATAMA, PROMOSI, PENGAWAS, false",
        "ADMINISTRATOR, PROMOSI, PENGAWAS, true",
        "ADMINISTRATOR, PROMOSI, PELAKSANA, false",
        "ADMINISTRATOR, HORIZONTAL, AHLI_MADYA, true",
        "PENGAWAS, PROMOSI, PELAKSANA, true",
        "PENGAWAS, PROMOSI, TERAMPIL, false"
    })
    void who_comes_from_where(Jenjang tier, JenisPerpindahan move, Jenjang from, boolean leads) {
        assertThat(ROUTES.to(tier, DAY).stream().anyMatch(way -> way.from() == from && way.move() == move))
                .isEqualTo(leads);
    }

    @ParameterizedTest
    @EnumSource(Jenjang.class)
    void only_posts_of_managers_have_ways_and_each_tier_comes_one_way(Jenjang tier) {
        List<Jalur> ways = ROUTES.to(tier, DAY);

        assertThat(ways.isEmpty()).isEqualTo(tier.jenis() != JenisJabatan.MANAJERIAL);
        assertThat(ways.stream().map(Jalur::from)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Jenjang.class)
    void a_way_is_called_what_the_rules_about_moves_call_it(Jenjang tier) {
        assertThat(ROUTES.to(tier, DAY))
                .allMatch(way -> way.move() == TingkatJenjang.shipped().move(way.from(), tier));
    }

    @Test
    void nothing_is_known_before_the_first_day() {
        assertThat(ROUTES.to(Jenjang.PENGAWAS, LocalDate.of(2017, 4, 6))).isEmpty();
        assertThat(ROUTES.to(Jenjang.PENGAWAS, LocalDate.of(2017, 4, 7))).isNotEmpty();
    }

    @Test
    void what_is_of_one_level_is_shown_as_an_assumption() {
        assertThat(ROUTES.to(Jenjang.ADMINISTRATOR, DAY))
                .allMatch(way -> way.rule().provisional());
    }

    @Test
    void a_tier_that_stands_twice_is_refused() {
        RuleText shipped = OwnRules.shipped("jalur-jabatan.yaml");
        String twice = shipped.text().replace("tier: JPT_MADYA", "tier: JPT_UTAMA");

        assertThatThrownBy(() -> JalurJabatan.read(new RuleText(shipped.path(), twice)))
                .isInstanceOf(Refused.class);
    }
}
