package id.petala.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileMatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ProfileRules RULES = ProfileRules.shipped();
    private static final GapTable TABLE = RULES.gaps().valueOn(DAY);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/profil.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(
            String name,
            String kinds,
            String ideal,
            String values,
            String gaps,
            String weights,
            @Nullable String ncf,
            @Nullable String nsf,
            String total) {
        List<ProfileItem> items = items("", kinds, Numbers.list(ideal), Numbers.list(values));

        ProfileMatch.Known known = known(items, settings(Map.of("", "1")));
        ProfileMatch.Aspect aspect = known.aspects().getFirst();

        assertThat(aspect.lines().stream().map(line -> line.gap().gap())).isEqualTo(Numbers.list(gaps));
        assertThat(aspect.lines().stream().map(line -> line.gap().weight())).isEqualTo(Numbers.list(weights));
        assertThat(aspect.ncf()).isEqualTo(ncf == null ? null : Numbers.one(ncf));
        assertThat(aspect.nsf()).isEqualTo(nsf == null ? null : Numbers.one(nsf));
        assertThat(aspect.oneKind()).isEqualTo(ncf == null || nsf == null);
        assertThat(known.total()).isEqualTo(Numbers.one(total));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fit/selisih.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void gaps(String gap, String linear, String rounded, boolean clamped) {
        GapTable.Weight byLine = TABLE.weight(Numbers.one(gap), FractionPolicy.LINEAR);
        GapTable.Weight nearest = TABLE.weight(Numbers.one(gap), FractionPolicy.ROUND);

        assertThat(byLine.weight()).isEqualTo(Numbers.one(linear));
        assertThat(nearest.weight()).isEqualTo(Numbers.one(rounded));
        assertThat(byLine.clamped()).isEqualTo(clamped).isEqualTo(nearest.clamped());
        assertThat(byLine.between()).isEqualTo(!clamped && gap.matches(".*[./].*"));
    }

    private static List<ProfileItem> items(
            String aspect, String kinds, List<Rational> ideal, List<? extends @Nullable Rational> values) {
        String[] kind = kinds.split(" ", -1);
        List<ProfileItem> items = new ArrayList<>();
        for (int i = 0; i < kind.length; i++) {
            items.add(new ProfileItem(aspect + i, aspect, kind[i].equals("CF"), values.get(i), ideal.get(i)));
        }
        return items;
    }

    private static ProfileSettings settings(Map<String, String> weights) {
        SequencedMap<String, ProfileSettings.Aspect> aspects = new LinkedHashMap<>();
        weights.forEach((name, weight) ->
                aspects.put(name, new ProfileSettings.Aspect(Rational.of(6, 10), Numbers.one(weight))));
        return new ProfileSettings(TABLE, FractionPolicy.LINEAR, aspects);
    }

    private static ProfileMatch.Known known(List<ProfileItem> items, ProfileSettings settings) {
        return (ProfileMatch.Known) ProfileMatch.of(items, settings);
    }

    @Test
    void several_aspects_are_weighed() {
        List<ProfileItem> items = new ArrayList<>(items("a", "CF SF", Numbers.list("4 4"), Numbers.list("4 3")));
        items.addAll(items("b", "CF SF", Numbers.list("4 4"), Numbers.list("3 4")));

        ProfileMatch.Known known = known(items, settings(Map.of("a", "0.7", "b", "0.3")));

        assertThat(known.total())
                .isEqualTo(Numbers.one("0.7")
                        .times(Numbers.one("4.6"))
                        .plus(Numbers.one("0.3").times(Numbers.one("4.4"))));
    }

    @Test
    void what_is_missing_is_named_and_never_zero() {
        List<ProfileItem> items = List.of(
                new ProfileItem("a", "", true, null, Rational.of(4)),
                new ProfileItem("b", "", true, Rational.of(4), null));

        assertThat(ProfileMatch.of(items, settings(Map.of("", "1"))))
                .isEqualTo(new ProfileMatch.Missing(List.of("a"), List.of("b")));
    }

    @Test
    void settings_that_do_not_fit_are_refused() {
        List<ProfileItem> items = items("", "CF", Numbers.list("4"), Numbers.list("4"));
        List<ProfileItem> twice = List.of(items.getFirst(), items.getFirst());

        assertThatThrownBy(() -> settings(Map.of("", "0.9"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Map.of("a", "-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProfileMatch.of(items, settings(Map.of("a", "1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProfileMatch.of(twice, settings(Map.of("", "1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GapTable(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_total_lies_between_the_ends_of_the_table_and_the_order_of_criteria_does_not_matter(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 100) Integer> tenths,
            @ForAll @IntRange(min = 0, max = 255) int kinds) {
        List<ProfileItem> items = new ArrayList<>();
        for (int i = 0; i < tenths.size(); i++) {
            items.add(new ProfileItem(
                    "k" + i, "", (kinds >> i & 1) == 0, Rational.of(tenths.get(i), 10), Rational.of(5)));
        }
        Rational total = known(items, settings(Map.of("", "1"))).total();

        assertThat(total).isBetween(Rational.ONE, Rational.of(5));
        assertThat(known(items.reversed(), settings(Map.of("", "1"))).total()).isEqualTo(total);
    }

    @Property
    void nearer_to_the_ideal_from_below_is_never_worse(
            @ForAll @IntRange(min = 0, max = 49) int tenth, @ForAll FractionPolicy policy) {
        Rational ideal = Rational.of(5);

        assertThat(TABLE.weight(Rational.of(tenth + 1, 10).minus(ideal), policy).weight())
                .isGreaterThanOrEqualTo(TABLE.weight(Rational.of(tenth, 10).minus(ideal), policy)
                        .weight());
    }

    @ParameterizedTest
    @CsvSource({"UMUM, 60", "TEKNIS, 70", "ADMINISTRATIF, 60", "MANAJERIAL, 55", "EKSEKUTIF, 50"})
    void shares_by_kind_of_post_are_shown_as_provisional(String post, int percent) {
        var core = Objects.requireNonNull(RULES.share(post)).core().asOf(DAY);

        assertThat(core.value()).isEqualTo(Rational.of(percent));
        assertThat(core.provisional()).isTrue();
        assertThat(RULES.share("LAIN")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"gap: -3, gap: -4", "value: 70, value: 101", "post: TEKNIS, post: UMUM"})
    void a_file_with_doubles_or_wrong_shares_is_refused(String right, String wrong) {
        RuleText shipped = OwnRules.shipped("pencocokan-profil.yaml");
        String broken = shipped.text().replace(right, wrong);

        assertThat(broken).isNotEqualTo(shipped.text());
        assertThatThrownBy(() -> ProfileRules.read(new RuleText(shipped.path(), broken)))
                .isInstanceOf(Refused.class);
    }
}
