package id.petala.engine.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.RuleText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalentMapTest {

    @Test
    void aPersonStandsWhereBothLevelsMeet() {
        TalentMap map = new PeopleFixture().person("1").map();

        MapEntry entry = map.entry(0);

        assertThat(entry.status()).isEqualTo(Status.TERPETAKAN);
        assertThat(Objects.requireNonNull(entry.performance()).rounded(6)).isEqualByComparingTo("56");
        assertThat(Objects.requireNonNull(entry.potential()).rounded(6)).isEqualByComparingTo("88.8");
        assertThat(Objects.requireNonNull(entry.score()).rounded(6)).isEqualByComparingTo("72.4");
        assertThat(Objects.requireNonNull(entry.performanceLevel()).code()).isEqualTo("DI_BAWAH_EKSPEKTASI");
        assertThat(Objects.requireNonNull(entry.potentialLevel()).code()).isEqualTo("TINGGI");
        assertThat(Objects.requireNonNull(entry.box()).code()).isEqualTo("6");
        assertThat(entry.alternative()).isNull();
        assertThat(map.inPool(0)).isFalse();
        assertThat(map.countsByBox())
                .containsEntry("6", 1)
                .containsEntry("9", 0)
                .hasSize(9);
    }

    @Test
    void theSecondNumberingStandsBesideTheFirst() {
        TalentMap map = new PeopleFixture()
                .person("1", PeopleFixture.kemenkeu("95", "predikat-kinerja", "BAIK"))
                .person("2", PeopleFixture.kemenkeu("70", "predikat-kinerja", "SANGAT_BAIK"))
                .person("3", PeopleFixture.kemenkeu("95", "predikat-kinerja", ""))
                .map(PeopleFixture.KEMENKEU);

        assertThat(Objects.requireNonNull(map.entry(0).box()).code()).isEqualTo("8");
        assertThat(Objects.requireNonNull(map.entry(0).alternative()).code()).isEqualTo("7");
        assertThat(Objects.requireNonNull(map.entry(1).box()).code()).isEqualTo("4");
        assertThat(Objects.requireNonNull(map.entry(1).alternative()).code()).isEqualTo("5");
        assertThat(map.entry(2).alternative()).isNull();
    }

    @Test
    void anAxisThatIsCompleteIsShownWhileTheOtherIsMissing() {
        TalentMap map = new PeopleFixture().person("1", "hukuman-disiplin", "").map();

        MapEntry entry = map.entry(0);

        assertThat(entry.status()).isEqualTo(Status.BELUM_DINILAI);
        assertThat(entry.performance()).isNotNull();
        assertThat(entry.potential()).isNull();
        assertThat(entry.score()).isNull();
        assertThat(entry.performanceLevel()).isNotNull();
        assertThat(entry.box()).isNull();
        assertThat(entry.rank()).isZero();
        assertThat(map.count(Status.BELUM_DINILAI)).isEqualTo(1);
        assertThat(Explanations.missing(map.explain(0, "kotak")))
                .extracting(missing -> missing.criterion().id())
                .containsExactly("disiplin");
    }

    @Test
    void peopleOutsideThePopulationAreNotScoredAndSayWhy() {
        TalentMap map = new PeopleFixture()
                .person("1", "jenis-pegawai", "CPNS")
                .person("2", "kedudukan-hukum", "20")
                .person("3", "kedudukan-hukum", "03")
                .person("4")
                .map();

        assertThat(map.entry(0).status()).isEqualTo(Status.DIKECUALIKAN);
        assertThat(map.entry(0).performance()).isNull();
        assertThat(map.entry(0).performanceLevel()).isNull();
        assertThat(map.entry(0).box()).isNull();
        assertThat(map.entry(0).nearLine()).isFalse();
        assertThat(map.entry(2).status()).isEqualTo(Status.TERPETAKAN);
        assertThat(map.count(Status.DIKECUALIKAN)).isEqualTo(2);
        Map<String, Integer> groups = map.countsByGroup().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
        assertThat(groups).isEqualTo(Map.of("CPNS", 1, "MPP", 1, "TUGAS_BELAJAR", 1));
        assertThat(map.group(3)).isNull();
    }

    @Test
    void equalPeopleShareTheRankAndTheNextOneIsSkipped() {
        TalentMap map = new PeopleFixture()
                .person("1", "pendidikan", "S3")
                .person("2")
                .person("3")
                .person("4", "pendidikan", "S1")
                .map();

        assertThat(map.entry(0).rank()).isEqualTo(1);
        assertThat(map.entry(1).rank()).isEqualTo(2);
        assertThat(map.entry(2).rank()).isEqualTo(2);
        assertThat(map.entry(3).rank()).isEqualTo(4);
        assertThat(map.entry(0).tied()).isFalse();
        assertThat(map.entry(1).tied()).isTrue();
        assertThat(map.entry(2).tied()).isTrue();
        assertThat(map.entry(3).tied()).isFalse();
    }

    @Test
    void ofEqualScoresTheBetterPerformanceAndThenTheOlderComesFirst() {
        TalentMap map = new PeopleFixture()
                .person("1", "tanggal-lahir", "1990-01-01")
                .person("2", "tanggal-lahir", "1980-01-01")
                .person("3", "umpan-balik-360", "95", "pendidikan", "S1", "kesesuaian-ilmu", "SESUAI")
                .person("4", "tanggal-lahir", "")
                .map();

        assertThat(map.entry(1).rank()).isLessThan(map.entry(0).rank());
        assertThat(map.entry(0).rank()).isLessThan(map.entry(3).rank());
        assertThat(Objects.requireNonNull(map.entry(2).performance()).rounded(6))
                .isEqualByComparingTo("58");
        assertThat(Objects.requireNonNull(map.entry(2).score()).rounded(6)).isEqualByComparingTo("72.9");
        assertThat(map.entry(2).rank()).isEqualTo(1);
    }

    @Test
    void aRuleMayRankByAnyNodeOrFactInEitherDirection() {
        PeopleFixture people = new PeopleFixture()
                .person("1", "umpan-balik-360", "85", "tanggal-lahir", "1990-01-01")
                .person("2", "umpan-balik-360", "95", "tanggal-lahir", "1980-01-01")
                .person("3", "umpan-balik-360", "85", "tanggal-lahir", "1970-01-01")
                .person("4", "umpan-balik-360", "95", "tanggal-lahir", "1980-01-01");

        assertThat(ranks(people, "umpan-balik-360 desc")).containsExactly(3, 1, 3, 1);
        assertThat(ranks(people, "umpan-balik-360 asc")).containsExactly(1, 3, 1, 3);
        assertThat(ranks(people, "potensial desc, umpan-balik-360 asc")).containsExactly(1, 3, 1, 3);
        assertThat(ranks(people, "umpan-balik-360 desc, tanggal-lahir asc")).containsExactly(4, 1, 3, 1);
    }

    private static List<Integer> ranks(PeopleFixture people, String keys) {
        RuleText shipped = PeopleFixture.RUBRIC_A.texts().getFirst();
        RuleText changed = new RuleText(
                "uji/peringkat.yaml",
                shipped.text()
                        .replace("instrument: kepka-bkn-411-2025-a", "instrument: uji-peringkat")
                        .replace("[nilai-talenta desc, kinerja desc, tanggal-lahir asc]", "[" + keys + "]"));
        RuleBook book = ShippedRules.bookWith(List.of(changed));
        TalentMap map = people.map(Objects.requireNonNull(book.instrument("uji-peringkat")));
        return IntStream.range(0, map.size()).mapToObj(map::rank).toList();
    }

    @Test
    void eachBoxIsRankedByItself() {
        TalentMap map = new PeopleFixture()
                .person("1")
                .person(
                        "2",
                        "predikat-kinerja",
                        "SANGAT_BAIK",
                        "penghargaan",
                        "NASIONAL",
                        "tim-kerja",
                        "KETUA_INTERNAL")
                .map();

        assertThat(Objects.requireNonNull(map.entry(1).box()).code()).isEqualTo("9");
        assertThat(map.inPool(1)).isTrue();
        assertThat(map.entry(0).rank()).isEqualTo(1);
        assertThat(map.entry(1).rank()).isEqualTo(1);
        assertThat(map.entry(1).tied()).isFalse();
    }

    @Test
    void aMeasuringErrorThatCrossesALineFlagsThePerson() {
        // 360 at 62: band 60-79 = 60 points; three less is band 40-59 = 40 points, two points of the axis.
        TalentMap map = new PeopleFixture()
                .person(
                        "1",
                        "predikat-kinerja",
                        "SANGAT_BAIK",
                        "penghargaan",
                        "INSTANSI",
                        "tim-kerja",
                        "NIHIL",
                        "umpan-balik-360",
                        "62")
                .person("2", "predikat-kinerja", "BAIK", "penghargaan", "LINTAS_INSTANSI", "umpan-balik-360", "62")
                .map();

        assertThat(Objects.requireNonNull(map.entry(0).performance()).rounded(6))
                .isEqualByComparingTo("69.75");
        assertThat(map.entry(0).nearLine()).isFalse();
        assertThat(Objects.requireNonNull(map.entry(1).performance()).rounded(6))
                .isEqualByComparingTo("61.5");
        assertThat(map.entry(1).nearLine()).isTrue();
        assertThat(NearLine.of(map, 0)).isEmpty();
        assertThat(NearLine.of(map, 1)).singleElement().satisfies(near -> {
            assertThat(near.criterion().id()).isEqualTo("umpan-balik-360");
            assertThat(near.shift().rounded(6)).isEqualTo(new BigDecimal("-3"));
            assertThat(near.box().code()).isEqualTo("6");
        });
    }

    @Test
    void nobodyWithoutABoxIsNearALine() {
        TalentMap map = new PeopleFixture().person("1", "pendidikan", "").map();

        assertThat(NearLine.of(map, 0)).isEmpty();
        assertThat(map.entry(0).nearLine()).isFalse();
    }

    @Test
    void aDayBeforeTheInstrumentIsRefusedWithTheFirstDay() {
        assertThatThrownBy(() -> new MapTalent(PeopleFixture.BOOK, PeopleFixture.RUBRIC_A, LocalDate.of(2024, 12, 31)))
                .isInstanceOf(NoValueOnDay.class)
                .hasMessageContaining("2025-01-01");
    }
}
