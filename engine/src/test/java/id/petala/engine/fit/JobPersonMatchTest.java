package id.petala.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class JobPersonMatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/jpm.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(
            String name,
            String achieved,
            String standard,
            CompetencyCap cap,
            TotalCap totalCap,
            String sumAchieved,
            String sumStandard,
            String jpm,
            String filling,
            String mapping) {
        JobPersonMatch.Known known = known(levels(Numbers.list(achieved), Numbers.list(standard)), cap, totalCap);

        assertThat(known.achieved()).isEqualTo(Numbers.one(sumAchieved));
        assertThat(known.standard()).isEqualTo(Numbers.one(sumStandard));
        assertThat(known.percent()).isEqualTo(Numbers.one(jpm));
        assertThat(category("pengisian", known.percent())).isEqualTo(filling);
        assertThat(category("pemetaan", known.percent())).isEqualTo(mapping);
    }

    private static String category(String scheme, Rational percent) {
        var group = Objects.requireNonNull(CategorySchemes.shipped().scheme(scheme))
                .groups()
                .get("SEMUA");
        return FitCategory.of(
                        percent, Objects.requireNonNull(group).categories().valueOn(DAY))
                .code();
    }

    private static List<CompetencyLevel> levels(
            List<? extends @Nullable Rational> achieved, List<? extends @Nullable Rational> standard) {
        List<CompetencyLevel> levels = new ArrayList<>();
        for (int i = 0; i < achieved.size(); i++) {
            levels.add(new CompetencyLevel("K" + i, achieved.get(i), standard.get(i)));
        }
        return levels;
    }

    private static JobPersonMatch.Known known(List<CompetencyLevel> levels, CompetencyCap cap, TotalCap totalCap) {
        return (JobPersonMatch.Known) JobPersonMatch.of(levels, cap, totalCap);
    }

    @Test
    void what_is_missing_is_named_and_never_zero() {
        List<CompetencyLevel> levels = List.of(
                new CompetencyLevel("M.1", Rational.of(4), Rational.of(4)),
                new CompetencyLevel("M.2", null, Rational.of(4)),
                new CompetencyLevel("M.3", Rational.of(3), null));

        assertThat(JobPersonMatch.of(levels, CompetencyCap.NONE, TotalCap.NONE))
                .isEqualTo(new JobPersonMatch.Missing(List.of("M.2"), List.of("M.3")));
    }

    @Test
    void a_standard_of_zero_and_a_level_below_zero_are_refused() {
        assertThatThrownBy(() -> new CompetencyLevel("M.1", Rational.ONE, Rational.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CompetencyLevel("M.1", Rational.of(-1), Rational.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(CompetencyCap.class)
    void no_competency_or_one_that_stands_twice_is_refused(CompetencyCap cap) {
        CompetencyLevel one = new CompetencyLevel("M.1", Rational.ONE, Rational.ONE);

        assertThatThrownBy(() -> JobPersonMatch.of(List.of(), cap, TotalCap.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JobPersonMatch.of(List.of(one, one), cap, TotalCap.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_percentage_times_the_standards_is_a_hundred_times_what_counts(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 50) Integer> tenths,
            @ForAll @IntRange(min = 1, max = 5) int standard,
            @ForAll CompetencyCap cap) {
        List<CompetencyLevel> levels =
                levels(tenths(tenths), Collections.nCopies(tenths.size(), Rational.of(standard)));
        int most = cap == CompetencyCap.STANDARD ? standard * 10 : Integer.MAX_VALUE;
        long counted = tenths.stream().mapToLong(tenth -> Math.min(tenth, most)).sum();

        Rational percent = known(levels, cap, TotalCap.NONE).percent();

        assertThat(percent.times(Rational.of((long) standard * tenths.size())))
                .isEqualTo(Rational.of(counted * 100, 10));
    }

    private static List<Rational> tenths(List<Integer> tenths) {
        return tenths.stream().map(tenth -> Rational.of(tenth, 10)).toList();
    }

    @Property
    void more_of_a_competency_never_lowers_the_match_and_caps_never_raise_it(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 5) Integer> achieved,
            @ForAll @IntRange(min = 0, max = 8) int which,
            @ForAll CompetencyCap cap,
            @ForAll TotalCap totalCap) {
        List<Rational> standard = Collections.nCopies(achieved.size(), Rational.of(4));
        List<Rational> less = achieved.stream().map(Rational::of).toList();
        List<Rational> more = new ArrayList<>(less);
        more.set(which % more.size(), more.get(which % more.size()).plus(Rational.ONE));

        Rational before = known(levels(less, standard), cap, totalCap).percent();

        assertThat(known(levels(more, standard), cap, totalCap).percent()).isGreaterThanOrEqualTo(before);
        assertThat(before)
                .isLessThanOrEqualTo(known(levels(less, standard), CompetencyCap.NONE, TotalCap.NONE)
                        .percent());
    }

    @Property
    void the_order_of_competencies_does_not_matter(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 5) Integer> achieved,
            @ForAll CompetencyCap cap) {
        List<CompetencyLevel> levels = levels(
                achieved.stream().map(Rational::of).toList(), Collections.nCopies(achieved.size(), Rational.of(3)));

        assertThat(known(levels.reversed(), cap, TotalCap.NONE).percent())
                .isEqualTo(known(levels, cap, TotalCap.NONE).percent());
    }
}
