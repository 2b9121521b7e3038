package id.petala.engine.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void theSmallestChangeIsFoundAndSaysWhatItChanges() {
        // Y 56: box 6. Four points are missing to 60: one award of the agency (25 x 15 %) gives 3.75, across agencies
        // 7.5,
        // a 360 of 91 gives 2; a predicate of SANGAT_BAIK gives 12.
        WhatIf whatIf = new WhatIf(new PeopleFixture().person("1").map(), 0);

        WhatIf.Change change = Objects.requireNonNull(whatIf.to("8"));

        assertThat(change.criterion().id()).isEqualTo("penghargaan");
        assertThat(change.from()).isEqualTo("NIHIL");
        assertThat(change.to()).isEqualTo("LINTAS_INSTANSI");
        assertThat(change.effect().rounded(6)).isEqualByComparingTo("3.75");
        assertThat(change.box().code()).isEqualTo("8");
    }

    @Test
    void aBoxThatNeedsTwoChangesHasNone() {
        WhatIf whatIf = new WhatIf(new PeopleFixture().person("1").map(), 0);

        assertThat(whatIf.to("9")).isNull();
        assertThat(whatIf.to("5")).isNull();
        assertThat(whatIf.to("6")).isNull();
    }

    @Test
    void aNumberIsMovedJustOverTheLineAndNoFurther() {
        // X 76.3: 3.7 short of 80. The competency assessment weighs 20: 18.5 points more, exactly on the line.
        TalentMap map = new PeopleFixture()
                .person(
                        "1",
                        "kompetensi",
                        "3/5",
                        "sertifikat",
                        "4",
                        "diklat-penjenjangan",
                        "NIHIL",
                        "pendidikan",
                        "S1",
                        "predikat-kinerja",
                        "SANGAT_BAIK")
                .map();
        assertThat(Objects.requireNonNull(map.entry(0).potential()).rounded(6)).isEqualByComparingTo("76.3");

        WhatIf.Change change = Objects.requireNonNull(new WhatIf(map, 0).to("8"));

        assertThat(change.criterion().id()).isEqualTo("penilaian-kompetensi");
        assertThat(change.to()).isEqualTo("poin:78.5");
        assertThat(change.effect().rounded(6)).isEqualByComparingTo("1.85");
        TalentMap near = new PeopleFixture()
                .person(
                        "1",
                        "kompetensi",
                        "3/5",
                        "sertifikat",
                        "8",
                        "diklat-penjenjangan",
                        "1",
                        "pendidikan",
                        "S1",
                        "predikat-kinerja",
                        "SANGAT_BAIK",
                        "kesesuaian-ilmu",
                        "SESUAI",
                        "potensi-intelektual",
                        "3.5")
                .map();
        assertThat(Objects.requireNonNull(near.entry(0).potential()).rounded(6)).isEqualByComparingTo("81");
        WhatIf.Change lower = Objects.requireNonNull(new WhatIf(near, 0).to("5"));
        assertThat(lower.effect().signum()).isNegative();
        assertThat(lower.effect().rounded(6)).isEqualByComparingTo("-0.501");
        assertThat(lower.criterion().id()).isEqualTo("penilaian-kompetensi");
        assertThat(lower.from()).isEqualTo("poin:60");
        assertThat(lower.to()).isEqualTo("poin:54.99");
    }

    @Test
    void aRawNumberIsMovedToTheFirstHundredthOnTheOtherSide() {
        // X 85. The technical competency weighs 35: (90 - 85 x 0.65) / 0.35 = 99.2857..., and down 65 exactly.
        TalentMap map = new PeopleFixture()
                .person("1", PeopleFixture.kemenkeu("85", "predikat-kinerja", "BAIK"))
                .map(PeopleFixture.KEMENKEU);

        WhatIf.Change up = Objects.requireNonNull(new WhatIf(map, 0).to("8"));
        WhatIf.Change down = Objects.requireNonNull(new WhatIf(map, 0).to("2"));

        assertThat(up.criterion().id()).isEqualTo("kompetensi-teknis");
        assertThat(up.to()).isEqualTo("99.29");
        assertThat(up.effect().rounded(6)).isEqualByComparingTo("2.50075");
        assertThat(down.to()).isEqualTo("64.99");
        assertThat(down.effect().rounded(6)).isEqualByComparingTo("-3.50175");
    }

    @Test
    void aBandIsEnteredAtItsLowestValue() {
        // Y 56 + an award of the agency 3.75 = 59.75: a 360 of 91 to 100 gives 10 instead of 8.
        TalentMap map =
                new PeopleFixture().person("1", "penghargaan", "INSTANSI").map();

        WhatIf.Change change = Objects.requireNonNull(new WhatIf(map, 0).to("8"));

        assertThat(change.criterion().id()).isEqualTo("umpan-balik-360");
        assertThat(change.to()).isEqualTo("91");
        assertThat(change.effect().rounded(6)).isEqualByComparingTo("1");
    }

    @Test
    void losingWhatOneHasIsAChangeToo() {
        // Y 48 + 7.5 + 3.75 + 2 = 61.25: no 360 at all takes 2 away, every other loss takes more.
        TalentMap map = new PeopleFixture()
                .person("1", "penghargaan", "LINTAS_INSTANSI", "tim-kerja", "ANGGOTA_INTERNAL", "umpan-balik-360", "35")
                .map();
        assertThat(Objects.requireNonNull(map.entry(0).box()).code()).isEqualTo("8");

        WhatIf.Change change = Objects.requireNonNull(new WhatIf(map, 0).to("6"));

        assertThat(change.criterion().id()).isEqualTo("umpan-balik-360");
        assertThat(change.from()).isEqualTo("35");
        assertThat(change.to()).isEqualTo("NIHIL");
        assertThat(change.effect().rounded(6)).isEqualByComparingTo("-1");
    }

    @Test
    void somebodyWithoutABoxHasNoSingleChange() {
        TalentMap map = new PeopleFixture().person("1", "pendidikan", "").map();

        assertThat(new WhatIf(map, 0).to("8")).isNull();
    }

    @Test
    void aSanctionIsWhatWouldBringThemDown() {
        TalentMap map = new PeopleFixture()
                .person("1", "predikat-kinerja", "SANGAT_BAIK", "potensi-intelektual", "0", "pendidikan", "SLTA")
                .map();
        assertThat(Objects.requireNonNull(map.entry(0).box()).code()).isEqualTo("8");

        WhatIf.Change change = Objects.requireNonNull(new WhatIf(map, 0).to("5"));

        assertThat(change.effect().signum()).isNegative();
    }
}
