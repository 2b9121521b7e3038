package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.rule.RuleText;
import org.junit.jupiter.api.Test;

class TingkatJenjangTest {

    private static final TingkatJenjang LEVELS = TingkatJenjang.shipped();

    @Test
    void a_lower_level_is_a_demotion_and_an_equal_one_is_none() {
        assertThat(LEVELS.demotes(Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR)).isTrue();
        assertThat(LEVELS.demotes(Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA)).isFalse();
        assertThat(LEVELS.demotes(Jenjang.AHLI_MADYA, Jenjang.PENGAWAS)).isTrue();
        assertThat(LEVELS.demotes(Jenjang.PENYELIA, Jenjang.AHLI_PERTAMA)).isTrue();
        assertThat(LEVELS.demotes(Jenjang.TERAMPIL, Jenjang.AHLI_PERTAMA)).isFalse();
        assertThat(LEVELS.demotes(Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR)).isFalse();
    }

    @Test
    void a_tier_has_one_level() {
        RuleText shipped = OwnRules.shipped("tingkat-jenjang.yaml");

        String twice = shipped.text().replace("[JPT_MADYA]", "[JPT_MADYA, PENGAWAS]");
        assertThatThrownBy(() -> TingkatJenjang.read(new RuleText(shipped.path(), twice)))
                .isInstanceOf(Refused.class);
        String none = shipped.text().replace("[JPT_MADYA]", "[]");
        assertThatThrownBy(() -> TingkatJenjang.read(new RuleText(shipped.path(), none)))
                .isInstanceOf(Refused.class);
    }
}
