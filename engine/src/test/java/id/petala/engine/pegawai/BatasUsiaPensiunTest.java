package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Basis;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatasUsiaPensiunTest {

    private static final BatasUsiaPensiun BUP = BatasUsiaPensiun.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/retirement/batas-usia-pensiun.csv",
            useHeadersInDisplayName = false,
            numLinesToSkip = 1)
    void examples(
            String name,
            LocalDate asOf,
            @Nullable LocalDate birth,
            @Nullable Jenjang tier,
            String post,
            @Nullable Integer age,
            @Nullable LocalDate last,
            @Nullable LocalDate first,
            @Nullable String source) {
        Optional<Pensiun> told = BUP.of(person(birth, tier, post), asOf);

        assertThat(told.map(Pensiun::age).orElse(null)).isEqualTo(age);
        assertThat(told.map(Pensiun::last).orElse(null)).isEqualTo(last);
        assertThat(told.map(Pensiun::first).orElse(null)).isEqualTo(first);
        assertThat(told.map(BatasUsiaPensiunTest::source).orElse(null)).isEqualTo(source);
    }

    private static Pegawai person(@Nullable LocalDate birth, @Nullable Jenjang tier, String post) {
        return new Pegawai(
                "1",
                "Orang Contoh",
                "PNS",
                "01",
                null,
                birth,
                "Unit Contoh",
                post,
                null,
                tier,
                null,
                null,
                null,
                new Origin("pegawai.csv", 2));
    }

    private static String source(Pensiun told) {
        String title = told.ageRule().citation().source().title();
        return title.substring(0, title.indexOf(" tentang")) + " Pasal "
                + told.ageRule().citation().pasal();
    }

    @ParameterizedTest
    @EnumSource(Jenjang.class)
    void every_tier_has_an_age_that_is_shown_as_provisional(Jenjang tier) {
        Pensiun told = BUP.of(person(LocalDate.of(1980, 1, 1), tier, "Jabatan Contoh"), DAY)
                .orElseThrow();

        assertThat(told.age()).isBetween(58, 65);
        assertThat(told.provisional()).isTrue();
        assertThat(told.monthRule().basis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(told.ageRule().note() != null)
                .as("says that the posts' own regulations decide")
                .isEqualTo(tier.jenis() == JenisJabatan.FUNGSIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, true, false",
        "2026-07-01, false, true",
        "2027-06-01, false, true",
        "2027-06-30, false, true",
        "2027-07-01, false, false"
    })
    void begun_and_within_a_year(LocalDate first, boolean begun, boolean within) {
        Pensiun any = BUP.of(person(LocalDate.of(1980, 1, 1), Jenjang.PENGAWAS, "Lurah"), DAY)
                .orElseThrow();
        Pensiun told = new Pensiun(first, any.ageRule(), any.monthRule());

        assertThat(told.begunOn(DAY)).isEqualTo(begun);
        assertThat(told.beginsWithin(DAY, 12)).isEqualTo(within);
    }

    @Test
    void a_tier_that_stands_twice_is_refused() {
        RuleText shipped = OwnRules.shipped("batas-usia-pensiun.yaml");
        String twice = shipped.text().replace("[AHLI_UTAMA]", "[AHLI_UTAMA, PELAKSANA]");

        assertThatThrownBy(() -> BatasUsiaPensiun.read(new RuleText(shipped.path(), twice)))
                .isInstanceOf(Refused.class);
    }
}
