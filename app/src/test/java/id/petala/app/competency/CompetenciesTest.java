package id.petala.app.competency;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which assessment counts, and where it puts somebody: each case that is just right beside the one that is just wrong. */
class CompetenciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String NAME = "Integritas";

    private static PenilaianKompetensi level(String level, String standard, LocalDate day, @Nullable LocalDate until) {
        return one(NAME, new BigDecimal(level), new BigDecimal(standard), null, day, until);
    }

    private static PenilaianKompetensi one(
            @Nullable String name,
            @Nullable BigDecimal level,
            @Nullable BigDecimal standard,
            @Nullable BigDecimal ready,
            LocalDate day,
            @Nullable LocalDate until) {
        return new PenilaianKompetensi(
                name, level, standard, ready, day, until, null, new Origin("penilaian_kompetensi.csv", 2));
    }

    private static Competencies of(PenilaianKompetensi... rows) {
        return new Competencies(1, DAY, _ -> List.of(rows));
    }

    private static Standing standing(PenilaianKompetensi... rows) {
        return Objects.requireNonNull(of(rows).column(NAME)).standing(0);
    }

    @Test
    void the_standard_itself_meets_it() {
        assertThat(standing(level("3", "3", DAY, null))).isEqualTo(Standing.MEETS);
        assertThat(standing(level("2.999999", "3", DAY, null))).isEqualTo(Standing.BELOW);
    }

    @Test
    void the_last_day_of_validity_is_valid_and_the_day_after_is_not() {
        assertThat(standing(level("3", "3", DAY.minusYears(3), DAY))).isEqualTo(Standing.MEETS);
        assertThat(standing(level("3", "3", DAY.minusYears(3), DAY.minusDays(1))))
                .isEqualTo(Standing.EXPIRED);
        assertThat(standing(level("3", "3", DAY.minusYears(30), null))).isEqualTo(Standing.MEETS);
    }

    @Test
    void the_latest_up_to_the_day_counts_whatever_the_order_of_the_rows() {
        PenilaianKompetensi first = level("2", "3", DAY.minusDays(9), null);
        PenilaianKompetensi latest = level("3", "3", DAY, null);
        PenilaianKompetensi later = level("1", "3", DAY.plusDays(1), null);

        assertThat(standing(first, latest, later)).isEqualTo(Standing.MEETS);
        assertThat(standing(later, latest, first)).isEqualTo(Standing.MEETS);
        assertThat(standing(later, first)).isEqualTo(Standing.BELOW);
    }

    @Test
    void a_later_assessment_that_has_expired_is_not_replaced_by_an_earlier_one_that_has_not() {
        assertThat(standing(
                        level("3", "3", DAY.minusDays(20), DAY.plusYears(1)),
                        level("3", "3", DAY.minusDays(10), DAY.minusDays(5))))
                .isEqualTo(Standing.EXPIRED);
    }

    @Test
    void an_assessment_of_a_later_day_makes_no_competency() {
        Competencies competencies = of(level("3", "3", DAY.plusDays(1), null));

        assertThat(competencies.columns()).isEmpty();
        assertThat(competencies.overall(0)).isEqualTo(Overall.NEVER);
    }

    @Test
    void a_level_without_a_standard_is_no_level_and_a_ready_score_is_told_apart() {
        Competencies bare = of(one(NAME, BigDecimal.TWO, null, null, DAY, null));
        Competencies ready = of(one(null, null, null, BigDecimal.TEN, DAY, DAY.minusDays(1)));

        assertThat(bare.columns()).isEmpty();
        assertThat(bare.overall(0)).isEqualTo(Overall.NEVER);
        assertThat(ready.columns()).isEmpty();
        assertThat(ready.overall(0)).isEqualTo(Overall.READY_ONLY);
        assertThat(ready.ready().of(0)).satisfies(score -> {
            assertThat(Objects.requireNonNull(score).value()).isEqualByComparingTo("10");
            assertThat(score.expired(DAY)).isTrue();
            assertThat(score.expired(DAY.minusDays(1))).isFalse();
        });
    }

    @Test
    void all_together_is_met_only_where_nothing_is_below_or_expired() {
        PenilaianKompetensi met = level("3", "3", DAY, null);
        PenilaianKompetensi below = one("Komunikasi", BigDecimal.ONE, BigDecimal.TWO, null, DAY, null);
        PenilaianKompetensi expired =
                one("Komunikasi", BigDecimal.TWO, BigDecimal.TWO, null, DAY.minusDays(9), DAY.minusDays(1));

        assertThat(of(met).overall(0)).isEqualTo(Overall.ALL_MET);
        assertThat(of(met, below).overall(0)).isEqualTo(Overall.NOT_ALL);
        assertThat(of(met, expired).overall(0)).isEqualTo(Overall.NOT_ALL);
        assertThat(of(expired).overall(0)).isEqualTo(Overall.EXPIRED);
    }

    @Test
    void thin_is_under_five_people_or_under_thirty_percent_of_them() {
        assertThat(new Tally(5, 0, 0, 0, 0).thin()).isFalse();
        assertThat(new Tally(2, 2, 0, 0, 0).thin()).isTrue();
        assertThat(new Tally(20, 10, 30, 40, 0).thin()).isFalse();
        assertThat(new Tally(20, 9, 30, 41, 0).thin()).isTrue();
        assertThat(new Tally(0, 0, 30, 41, 0).thin()).isFalse();
        assertThat(new Tally(0, 0, 30, 41, 0).share()).isNull();
        assertThat(new Tally(0, 0, 30, 41, 0).meanGap()).isNull();
    }

    @Test
    void a_mean_gap_is_exact() {
        assertThat(new Tally(1, 2, 9, 9, -1_000_000).meanGap()).isEqualTo(Rational.of(-1, 3));
        assertThat(new Tally(1, 2, 9, 9, -1_000_000).share()).isEqualTo(Rational.of(1, 3));
    }

    @Test
    void a_fifth_begins_at_its_lower_bound_and_the_last_holds_all() {
        assertThat(Look.of(new Tally(0, 10, 0, 0, 0))).isEqualTo(Look.FIFTH_1);
        assertThat(Look.of(new Tally(4, 6, 0, 0, 0))).isEqualTo(Look.FIFTH_3);
        assertThat(Look.of(new Tally(599, 401, 0, 0, 0))).isEqualTo(Look.FIFTH_3);
        assertThat(Look.of(new Tally(8, 2, 0, 0, 0))).isEqualTo(Look.FIFTH_5);
        assertThat(Look.of(new Tally(10, 0, 0, 0, 0))).isEqualTo(Look.FIFTH_5);
        assertThat(Look.of(new Tally(1, 0, 0, 0, 0))).isEqualTo(Look.THIN);
        assertThat(Look.of(new Tally(0, 0, 5, 0, 0))).isEqualTo(Look.NONE);
    }
}
