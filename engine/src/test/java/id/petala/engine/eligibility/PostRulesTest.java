package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a post itself asks for. */
class PostRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Target post(Eligibility rules, SyaratJabatan asks, Map<String, Rational> standard) {
        Jabatan post = new Jabatan(
                "Jabatan baru",
                "Dinas Contoh",
                Jenjang.ADMINISTRATOR,
                1,
                null,
                asks,
                new LetakJabatan("BARU", null, "III.b", null, null, null, null),
                Somebody.FAMILY,
                null,
                null,
                null,
                new Origin("jabatan.csv", 2));
        return rules.target(post, List.of("Dinas Contoh"), new Standard(standard));
    }

    private static SyaratJabatan asking(List<String> fields, List<String> trainings, List<String> approvals) {
        return new SyaratJabatan(null, null, "S3", fields, 10, trainings, approvals);
    }

    private static List<String> failing(String who, SyaratJabatan asks, Map<String, Rational> standard) {
        Somebody somebody = new Somebody(who);
        Eligibility rules = somebody.rules(DAY);
        CandidateJudge judge = rules.judge(somebody.candidate());
        Target target = post(rules, asks, standard);
        assertThat(judge.kind(target)).isEqualTo(JenisPerpindahan.HORIZONTAL);
        return judge.reasons(target, JenisPerpindahan.HORIZONTAL).stream()
                .map(reason -> reason.rule().rule().id() + ":" + reason.outcome())
                .toList();
    }

    @Test
    void approvals_that_are_not_there_block_and_one_in_writing_cures_that() {
        SyaratJabatan asks = asking(List.of(), List.of(), List.of("GUBERNUR"));

        assertThat(failing("", asks, Map.of())).contains("persetujuan-jabatan:FAILS");
        assertThat(failing("approval=GUBERNUR", asks, Map.of())).doesNotContain("persetujuan-jabatan:FAILS");
    }

    @Test
    void education_training_field_and_experience_of_the_post_are_looked_at() {
        SyaratJabatan asks = asking(List.of("Ilmu Hukum"), List.of("PKA"), List.of());

        assertThat(failing("", asks, Map.of()))
                .contains(
                        "pendidikan-jabatan:FAILS",
                        "bidang-ilmu:UNKNOWN",
                        "pelatihan-jabatan:FAILS",
                        "pengalaman-jabatan:FAILS",
                        "standar-kompetensi:UNKNOWN");
        assertThat(failing("education=S3;since=2016-06-30", asks, Map.of()))
                .doesNotContain("pendidikan-jabatan:FAILS", "pengalaman-jabatan:FAILS");
    }

    @Test
    void competencies_below_the_limit_are_warned_of() {
        SyaratJabatan asks = SyaratJabatan.UNTOLD;

        assertThat(failing("", asks, Map.of("Integritas", Rational.of(4)))).doesNotContain("standar-kompetensi:FAILS");
        assertThat(failing("", asks, Map.of("Integritas", Rational.of(6)))).contains("standar-kompetensi:FAILS");
        assertThat(failing("", asks, Map.of("Integritas", Rational.of(4), "Komunikasi", Rational.of(4))))
                .contains("standar-kompetensi:UNKNOWN");
    }

    @Test
    void two_standards_are_matched_each_by_itself() {
        Somebody somebody = new Somebody("");
        Eligibility rules = somebody.rules(DAY);
        CandidateJudge judge = rules.judge(somebody.candidate());
        Target one = post(rules, SyaratJabatan.UNTOLD, Map.of("Integritas", Rational.of(4)));
        Target other = post(rules, SyaratJabatan.UNTOLD, Map.of("Integritas", Rational.of(5)));

        assertThat(judge.match(one)).isNotEqualTo(judge.match(other)).isSameAs(judge.match(one));
    }

    @Test
    void acting_holders_are_at_most_one_level_below() {
        for (Jenjang tier : List.of(Jenjang.PENGAWAS, Jenjang.PELAKSANA)) {
            Somebody somebody = new Somebody("tier=" + tier);
            Eligibility rules = somebody.rules(DAY);
            List<String> told = rules
                    .judge(somebody.candidate())
                    .reasons(post(rules, SyaratJabatan.UNTOLD, Map.of()), JenisPerpindahan.PLT)
                    .stream()
                    .map(reason -> reason.rule().rule().id())
                    .toList();

            assertThat(told.contains("jenjang-plt")).isEqualTo(tier == Jenjang.PELAKSANA);
        }
    }

    /** SE BKN 1/SE/I/2021: a functional official acts by the level that the tier is equal to. */
    @Test
    void functional_officials_act_by_the_level_of_their_tier() {
        Map<Jenjang, Boolean> near = Map.of(
                Jenjang.AHLI_UTAMA, true,
                Jenjang.AHLI_MADYA, true,
                Jenjang.AHLI_MUDA, false,
                Jenjang.AHLI_PERTAMA, false);
        near.forEach((tier, allowed) -> {
            Somebody somebody = new Somebody("tier=" + tier);
            Eligibility rules = somebody.rules(DAY);
            CandidateJudge judge = rules.judge(somebody.candidate());
            Target head = Somebody.post(rules, Jenjang.JPT_PRATAMA);

            for (JenisPerpindahan acting : List.of(JenisPerpindahan.PLT, JenisPerpindahan.PLH)) {
                Verdict verdict = judge.verdict(head, acting);
                assertThat(verdict.outcome()).isEqualTo(Outcome.PASSES);
                assertThat(rules.rules(verdict.warned()).stream().map(EligibilityRule::id))
                        .containsExactlyElementsOf(allowed ? List.of() : List.of("jenjang-plt"));
            }
        });
    }

    /** PP 11/2017 Pasal 130: leaders displaced by a new structure are placed through a competency test. */
    @Test
    void displaced_leaders_need_the_test_of_the_committee() {
        Somebody somebody = new Somebody("tier=JPT_PRATAMA;assessed=-");
        Eligibility rules = somebody.rules(DAY);
        Reason test = rules
                .judge(somebody.candidate())
                .reasons(Somebody.post(rules, Jenjang.JPT_PRATAMA), JenisPerpindahan.TERGESER_SOTK)
                .stream()
                .filter(one -> one.rule().rule().test() == RuleTest.COMPETENCY_TEST)
                .findFirst()
                .orElseThrow();

        assertThat(test.rule().rule().id()).isEqualTo("uji-kompetensi-sotk");
        assertThat(test.blocks()).isTrue();
        assertThat(test.rule().force().citation()).hasToString("PP 11/2017 tentang Manajemen PNS, Pasal 130");
    }

    @Test
    void tiers_are_told_by_their_names_and_what_is_provisional_is_known() {
        Somebody somebody = new Somebody("tier=PENGAWAS");
        Eligibility rules = somebody.rules(DAY);
        Target post = Somebody.post(rules, Jenjang.JPT_PRATAMA);
        Reason reason = rules.judge(somebody.candidate()).reasons(post, JenisPerpindahan.PROMOSI).stream()
                .filter(one -> one.rule().rule().id().equals("jenjang-asal-jpt-pratama"))
                .findFirst()
                .orElseThrow();

        assertThat(new ReasonText(Language.ID).why(reason)).contains("Pengawas", "Administrator, Ahli Madya");
        assertThat(reason.rule().provisional()).isFalse();
        assertThat(reason.isDemotion()).isFalse();
        assertThat(Force.BLOCK.label().id()).isEqualTo("menghalangi");
        assertThat(rules.rules()).filteredOn(RuleOnDay::provisional).isNotEmpty();
        assertThat(rules.rule("kotak")).isNotNull();
        assertThat(rules.rule("tidak-ada")).isNull();
    }
}
