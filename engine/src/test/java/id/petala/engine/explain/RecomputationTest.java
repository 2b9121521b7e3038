package id.petala.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Basis;
import id.petala.engine.rule.Citation;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The independent check must notice every way in which a result can fail to follow from its parts. */
class RecomputationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Citation CITE =
            new Citation(new Source("petala", "Petala", Source.Reading.PETALA, null), null, null, null);
    private static final Category LOW = new Category("RENDAH", Label.same("rendah"));
    private static final Category HIGH = new Category("TINGGI", Label.same("tinggi"));

    private static <T> Dated<T> dated(T value) {
        return new Dated<>(DAY, value, Basis.ASSUMPTION, CITE, false, null, Where.file("a.yaml"));
    }

    private static Criterion criterion(String id) {
        return new Criterion(id, Label.same(id));
    }

    private static Explained known(String id, String value, Because because) {
        Rational exact = Rational.parse(value);
        Amount amount = new Amount(
                exact.numerator().longValueExact(), exact.denominator().longValueExact());
        return new Explained.Known(criterion(id), amount, null, because);
    }

    private static Explained category(Category category, Because because) {
        return new Explained.Known(criterion("tingkat"), new Amount(0, 1), category, because);
    }

    private static Explained missing(Because because) {
        return new Explained.Missing(criterion("x"), because);
    }

    private static Explained notApplicable(Because because) {
        return new Explained.NotApplicable(criterion("x"), because);
    }

    private static Because.LeafRule rule(Pick pick, Scale scale) {
        Range possible = new Range(Rational.ZERO, Rational.of(100));
        Because.Asked asked = new Because.Asked("fakta", Label.same("fakta"), Label.same("penguji"), possible);
        return new Because.LeafRule(asked, pick, new Window.Since(12), DAY, dated(scale));
    }

    private static Scale linear(@Nullable Rational none) {
        return new Scale.Linear(Rational.of(2), Rational.of(3), none);
    }

    private static Evidence measure(String value, LocalDate on) {
        return new Evidence(new Input.Measure(new BigDecimal(value)), on, null, "a.csv", 1);
    }

    private static Evidence code(String code) {
        return new Evidence(new Input.Code(code, Label.same(code)), DAY, null, "a.csv", 1);
    }

    /** Points handed in. */
    private static Explained given(String value) {
        Range possible = new Range(Rational.ZERO, Rational.of(100));
        return known("g" + value, value, new Because.Given(measure(value, DAY), possible));
    }

    private static Explained gap() {
        return missing(new Because.Lacking(rule(Pick.LATEST, linear(null)), Gap.NO_VALUE, List.of()));
    }

    private static Explained exempt() {
        return notApplicable(
                new Because.SaidNotApplicable(rule(Pick.LATEST, linear(null)).asked()));
    }

    private static Term term(String weight, Explained part) {
        return new Term(dated(Rational.parse(weight)), part);
    }

    private static void holds(Explained explained) {
        assertThat(Explanations.holds(explained)).isTrue();
    }

    private static void fails(Explained explained) {
        assertThat(Explanations.holds(explained)).isFalse();
    }

    @Test
    void points_follow_from_the_values_counted() {
        Because scored = new Because.Scored(rule(Pick.LATEST, linear(null)), List.of(measure("50", DAY)));

        holds(known("a", "33.333333", scored));
        fails(known("a", "33.333334", scored));
        fails(known("a", "100/3", scored));
        fails(missing(scored));
        fails(notApplicable(scored));
    }

    @Test
    void a_value_outside_the_window_makes_no_points() {
        LocalDate edge = DAY.minusMonths(12);

        fails(known("a", "2", new Because.Scored(rule(Pick.LATEST, linear(null)), List.of(measure("3", edge)))));
        holds(known(
                "a",
                "2",
                new Because.Scored(rule(Pick.LATEST, linear(null)), List.of(measure("3", edge.plusDays(1))))));
        fails(known(
                "a", "2", new Because.Scored(rule(Pick.LATEST, linear(null)), List.of(measure("3", DAY.plusDays(1))))));
    }

    @Test
    void one_value_is_counted_or_all_are() {
        List<Evidence> two = List.of(measure("3", DAY), measure("6", DAY));
        Scale bands = new Scale.Bands(
                List.of(
                        new Scale.Band(new Bound(null, false, Rational.of(9), false), Rational.ZERO),
                        new Scale.Band(new Bound(Rational.of(9), true, null, false), Rational.of(80))),
                null);

        fails(known("a", "2", new Because.Scored(rule(Pick.BEST, linear(null)), two)));
        holds(known("a", "3", new Because.Scored(rule(Pick.MEAN, linear(null)), two)));
        holds(known("a", "80", new Because.Scored(rule(Pick.SUM, bands), two)));
        fails(known("a", "0", new Because.Scored(rule(Pick.SUM, bands), two)));
    }

    @Test
    void ratios_of_a_mean_are_divided_once() {
        Evidence third =
                new Evidence(new Input.AgainstStandard(BigDecimal.ONE, new BigDecimal(3)), DAY, null, "a.csv", 1);
        Scale ratio = new Scale.CappedRatio(Rational.of(100), null);

        holds(known("a", "33.333333", new Because.Scored(rule(Pick.MEAN, ratio), List.of(third, third, third))));
        assertThat(ratio.points(new Input.AgainstStandard(new BigDecimal(4), new BigDecimal(3))))
                .isEqualTo(Rational.of(100));
    }

    @Test
    void none_counts_only_where_the_list_was_complete_on_the_day() {
        Because.LeafRule rule = rule(Pick.LATEST, linear(Rational.of(5)));

        holds(known("a", "5", new Because.DeclaredNone(rule, "BKPSDM", DAY)));
        fails(known("a", "0", new Because.DeclaredNone(rule, "BKPSDM", DAY)));
        fails(known("a", "5", new Because.DeclaredNone(rule, "BKPSDM", DAY.minusDays(1))));
        holds(known("a", "0", new Because.DeclaredNone(rule(Pick.SUM, linear(null)), "BKPSDM", DAY)));
        holds(missing(new Because.DeclaredNone(rule(Pick.LATEST, linear(null)), "BKPSDM", DAY)));
    }

    @Test
    void states_without_a_value() {
        holds(gap());
        holds(exempt());
        fails(notApplicable(gap().because()));
        fails(missing(exempt().because()));
        fails(known("a", "0", gap().because()));
        fails(known("a", "0", exempt().because()));
        holds(given("12.5"));
        fails(known("a", "12", given("12.5").because()));
    }

    @Test
    void a_mean_weighs_its_parts() {
        Because mean = new Because.Mean(List.of(term("1", given("10")), term("3", given("20"))), false, false);

        holds(known("m", "17.5", mean));
        fails(known("m", "15", mean));
        fails(missing(mean));
    }

    @Test
    void a_mean_leaves_out_what_does_not_apply_and_rounds() {
        Because mean = new Because.Mean(
                List.of(term("1", given("10")), term("2", given("20")), term("1", exempt())), false, false);

        holds(known("m", "16.666667", mean));
        fails(known("m", "50/3", mean));
        holds(notApplicable(new Because.Mean(List.of(term("1", exempt())), false, false)));
        fails(missing(new Because.Mean(List.of(term("1", exempt())), false, false)));
    }

    @Test
    void a_mean_is_missing_while_a_part_is_unless_weights_are_shared() {
        List<Term> terms = List.of(term("1", given("10")), term("1", gap()));

        holds(missing(new Because.Mean(terms, false, false)));
        fails(known("m", "10", new Because.Mean(terms, false, false)));
        holds(known("m", "10", new Because.Mean(terms, true, false)));
        holds(missing(new Because.Mean(List.of(term("1", gap()), term("1", exempt())), true, false)));
        fails(notApplicable(new Because.Mean(List.of(term("1", gap())), true, false)));
    }

    @Test
    void a_sum_adds_weighted_parts() {
        holds(known("s", "70", new Because.Sum(List.of(term("1", given("10")), term("3", given("20"))), null)));
        holds(known("s", "10", new Because.Sum(List.of(term("1", given("10")), term("3", exempt())), null)));
        holds(missing(new Because.Sum(List.of(term("1", given("10")), term("3", gap())), null)));
        holds(notApplicable(new Because.Sum(List.of(term("3", exempt())), null)));
        fails(known("s", "0", new Because.Sum(List.of(term("3", exempt())), null)));
        fails(known("s", "30", new Because.Sum(List.of(term("1", given("10")), term("3", given("20"))), null)));
    }

    @Test
    void an_extreme_is_one_of_its_parts() {
        List<Term> terms =
                List.of(new Term(null, given("10")), new Term(null, given("20")), new Term(null, given("5")));
        List<Term> open = List.of(new Term(null, given("10")), new Term(null, gap()));
        List<Term> none = List.of(new Term(null, exempt()));

        holds(known("e", "20", new Because.Extreme(true, terms)));
        holds(known("e", "5", new Because.Extreme(false, terms)));
        fails(known("e", "5", new Because.Extreme(true, terms)));
        fails(known("e", "20", new Because.Extreme(false, terms)));
        holds(missing(new Because.Extreme(true, open)));
        fails(known("e", "10", new Because.Extreme(true, open)));
        holds(notApplicable(new Because.Extreme(true, none)));
        fails(missing(new Because.Extreme(true, none)));
    }

    @Test
    void a_cap_cuts() {
        holds(known("c", "3", new Because.Capped(dated(Rational.of(3)), given("4"))));
        holds(known("c", "2", new Because.Capped(dated(Rational.of(3)), given("2"))));
        fails(known("c", "4", new Because.Capped(dated(Rational.of(3)), given("4"))));
        holds(missing(new Because.Capped(dated(Rational.of(3)), gap())));
        holds(notApplicable(new Because.Capped(dated(Rational.of(3)), exempt())));
        fails(missing(new Because.Capped(dated(Rational.of(3)), exempt())));
    }

    private static Because gate(Explained condition, Explained part, @Nullable Rational otherwise) {
        return new Because.Gated(dated(Rational.of(40)), condition, part, otherwise);
    }

    @Test
    void a_gate_opens_at_its_threshold() {
        holds(known("g", "9", gate(given("40"), given("9"), Rational.ONE)));
        holds(known("g", "1", gate(given("39.999999"), given("9"), Rational.ONE)));
        fails(known("g", "1", gate(given("40"), given("9"), Rational.ONE)));
        fails(known("g", "9", gate(given("39"), given("9"), Rational.ONE)));
        holds(notApplicable(gate(given("39"), given("9"), null)));
        holds(missing(gate(gap(), given("9"), Rational.ONE)));
        holds(notApplicable(gate(exempt(), given("9"), Rational.ONE)));
        holds(missing(gate(given("40"), gap(), Rational.ONE)));
        holds(notApplicable(gate(given("40"), exempt(), Rational.ONE)));
    }

    private static Dated<List<Cut>> cuts() {
        return dated(List.of(
                new Cut(LOW, new Bound(null, false, Rational.of(60), false)),
                new Cut(HIGH, new Bound(Rational.of(60), true, null, false))));
    }

    @Test
    void a_level_follows_from_its_cuts() {
        holds(category(HIGH, new Because.Levelled(cuts(), given("60"))));
        holds(category(LOW, new Because.Levelled(cuts(), given("59.999999"))));
        fails(category(LOW, new Because.Levelled(cuts(), given("60"))));
        fails(known("t", "1", new Because.Levelled(cuts(), given("60"))));
        holds(missing(new Because.Levelled(cuts(), gap())));
        holds(notApplicable(new Because.Levelled(cuts(), exempt())));
        Dated<List<Cut>> hole = dated(List.of(new Cut(LOW, new Bound(null, false, Rational.of(60), false))));
        holds(missing(new Because.Levelled(hole, given("60"))));
    }

    private static Explained rated(String code) {
        Scale table = new Scale.Table(Map.of("BAIK", Rational.of(80)), null);
        return known("p", "80", new Because.Scored(rule(Pick.LATEST, table), List.of(code(code))));
    }

    @Test
    void a_level_follows_from_a_code() {
        Dated<Map<String, Category>> levels = dated(Map.of("BAIK", HIGH, "KURANG", LOW));

        holds(category(HIGH, new Because.Coded(levels, rated("BAIK"))));
        fails(category(LOW, new Because.Coded(levels, rated("BAIK"))));
        fails(category(HIGH, new Because.Coded(levels, rated("KURANG"))));
        holds(missing(new Because.Coded(levels, given("80"))));
        fails(category(HIGH, new Because.Coded(levels, given("80"))));
        holds(missing(new Because.Coded(levels, gap())));
        holds(notApplicable(new Because.Coded(levels, exempt())));
    }

    @Test
    void a_cell_follows_from_row_and_column() {
        Explained high = category(HIGH, new Because.Levelled(cuts(), given("60")));
        Explained low = category(LOW, new Because.Levelled(cuts(), given("0")));
        Explained open = missing(new Because.Levelled(cuts(), gap()));
        Explained none = notApplicable(new Because.Levelled(cuts(), exempt()));
        Category six = new Category("6", Label.same("6"));
        Map<List<String>, Category> cells = Map.of(List.of("RENDAH", "TINGGI"), six, List.of("TINGGI", "RENDAH"), HIGH);

        holds(category(six, new Because.Crossed(CITE, cells, low, high)));
        fails(category(six, new Because.Crossed(CITE, cells, high, low)));
        holds(missing(new Because.Crossed(CITE, cells, open, high)));
        holds(missing(new Because.Crossed(CITE, cells, none, open)));
        holds(notApplicable(new Because.Crossed(CITE, cells, none, high)));
        fails(missing(new Because.Crossed(CITE, cells, high, none)));
    }

    @Test
    void a_fault_deep_below_is_noticed() {
        Explained wrong = known("g", "11", given("10").because());

        fails(known("m", "11", new Because.Mean(List.of(term("1", wrong)), false, false)));
        fails(category(LOW, new Because.Levelled(cuts(), wrong)));
    }

    @Test
    void what_is_missing_is_listed_in_tree_order() {
        Explained tree = missing(new Because.Mean(
                List.of(
                        term("1", gap()),
                        term("1", given("1")),
                        term("1", missing(new Because.Sum(List.of(term("1", gap())), null)))),
                false,
                false));

        assertThat(Explanations.missing(tree))
                .hasSize(2)
                .allSatisfy(leaf -> assertThat(leaf.because()).isInstanceOf(Because.Lacking.class));
        assertThat(Explanations.find(tree, "g1")).isEqualTo(given("1"));
        assertThat(Explanations.find(tree, "entah")).isNull();
    }

    @Test
    void ranges_of_open_values() {
        List<Term> terms = List.of(term("1", given("10")), term("3", gap()));
        List<Term> bare = List.of(new Term(null, given("10")), new Term(null, gap()), new Term(null, exempt()));

        range(given("10"), "10", "10");
        range(exempt(), "0", "0");
        range(gap(), "0", "100");
        range(missing(new Because.Mean(terms, false, false)), "2.5", "77.5");
        range(known("m", "10", new Because.Mean(terms, true, false)), "2.5", "77.5");
        range(missing(new Because.Sum(terms, null)), "10", "310");
        range(missing(new Because.Extreme(true, bare)), "10", "100");
        range(missing(new Because.Extreme(false, bare)), "0", "10");
        range(missing(new Because.Capped(dated(Rational.of(60)), gap())), "0", "60");
        range(missing(new Because.Capped(dated(Rational.of(-1)), gap())), "-1", "-1");
        range(missing(gate(gap(), given("9"), Rational.ONE)), "1", "9");
        range(missing(gate(gap(), given("9"), null)), "9", "9");
        range(missing(gate(given("40"), gap(), Rational.of(-5))), "0", "100");
        List<Term> uneven = List.of(term("1", given("1")), term("2", gap()), term("1", exempt()));
        range(missing(new Because.Mean(uneven, false, false)), "0.333333", "67");
        assertThatThrownBy(() -> Explanations.range(missing(new Because.Levelled(cuts(), gap()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void range(Explained explained, String min, String max) {
        assertThat(Explanations.range(explained)).isEqualTo(new Range(Rational.parse(min), Rational.parse(max)));
    }

    @Test
    void categories_of_open_levels() {
        Explained open = missing(new Because.Levelled(cuts(), gap()));
        Explained capped = missing(new Because.Levelled(cuts(), missing(capTo("59.999999"))));
        Explained reached = missing(new Because.Levelled(cuts(), missing(capTo("60"))));
        Category six = new Category("6", Label.same("6"));
        Map<List<String>, Category> cells = Map.of(List.of("RENDAH", "TINGGI"), six, List.of("TINGGI", "TINGGI"), six);
        Explained high = category(HIGH, new Because.Levelled(cuts(), given("60")));

        assertThat(Explanations.categories(open)).containsExactly(LOW, HIGH);
        assertThat(Explanations.categories(capped)).containsExactly(LOW);
        assertThat(Explanations.categories(reached)).containsExactly(LOW, HIGH);
        assertThat(Explanations.categories(high)).containsExactly(HIGH);
        assertThat(Explanations.categories(given("1"))).isEmpty();
        assertThat(Explanations.categories(gap())).isEmpty();
        assertThat(Explanations.categories(missing(new Because.Crossed(CITE, cells, open, high))))
                .containsExactly(six);
        Dated<Map<String, Category>> levels = dated(Map.of("A", HIGH, "B", HIGH));
        assertThat(Explanations.categories(missing(new Because.Coded(levels, gap()))))
                .containsExactly(HIGH);
    }

    private static Because capTo(String limit) {
        return new Because.Capped(dated(Rational.parse(limit)), gap());
    }

    @Test
    void differences_are_the_deepest_nodes() {
        Explained before = known(
                "m", "15", new Because.Mean(List.of(term("1", given("10")), term("1", given("20"))), false, false));
        Explained after =
                known("m", "10", new Because.Mean(List.of(term("1", given("10")), term("1", gap())), true, false));

        assertThat(Explanations.diff(before, before)).isEmpty();
        List<@Nullable Explained> gone = new ArrayList<>();
        Explanations.diff(before, after).forEach(one -> gone.add(one.before()));
        assertThat(Explanations.diff(before, after)).hasSize(2);
        assertThat(gone).containsExactly(given("20"), null);
        Explained reweighed = known(
                "m", "12.5", new Because.Mean(List.of(term("3", given("10")), term("1", given("20"))), false, false));
        assertThat(Explanations.diff(before, reweighed))
                .containsExactly(new Explanations.Difference(before, reweighed));
        Explained other = known("g10", "10", given("11").because());
        Explained moved =
                known("m", "15", new Because.Mean(List.of(term("1", other), term("1", given("20"))), false, false));
        assertThat(Explanations.diff(before, moved)).containsExactly(new Explanations.Difference(given("10"), other));
    }

    @Test
    void scales_and_windows_say_what_they_do() {
        assertThatThrownBy(() -> new Scale.Bands(List.of(), null).points(new Input.Measure(BigDecimal.ONE)))
                .hasMessageContaining("1");
        for (Window window : List.of(
                new Window.Open(),
                new Window.Since(7),
                new Window.Ended(7),
                new Window.Validity(7),
                new Window.LastCalendarYear())) {
            assertThat(window.label().id()).isNotBlank();
            assertThat(window.label().en())
                    .isNotBlank()
                    .isNotEqualTo(window.label().id());
        }
        assertThat(new Window.Annual(24, MonthDay.of(4, 30)).label().id()).contains("30-04", "24");
        assertThat(List.of(Gap.values()))
                .allSatisfy(gap -> assertThat(gap.label().id()).isNotBlank());
        assertThat(List.of(Pick.values()))
                .allSatisfy(pick -> assertThat(pick.label().en()).isNotBlank());
        assertThat(new Amount(200, 3).rounded(2)).isEqualByComparingTo("66.67");
    }
}
