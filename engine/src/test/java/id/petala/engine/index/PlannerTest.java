package id.petala.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.index.NotPlanned.Reason;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Plans one can follow with a pencil, and what is refused. */
class PlannerTest {

    private static final Scorer THREE = Sheets.scorer(
            "RENORMALISE",
            Sheets.number("a", 4) + Sheets.number("b", 4) + Sheets.number("c", 4),
            Sheets.node("skor", "", "", "kind: mean, total: 10")
                    + Sheets.leaf("a", "skor", "5", "1")
                    + Sheets.leaf("b", "skor", "3", "1")
                    + Sheets.leaf("c", "skor", "2", "1"));

    private static Sheet sheet(Scorer scorer, String index, Map<String, String> facts, List<EffortRow> rows) {
        return new Sheet(scorer, Sheets.facts(scorer, facts), index, null, Efforts.read(rows, scorer, index, null));
    }

    private static Sheet three(EffortRow... rows) {
        return sheet(THREE, "skor", Map.of("a", "1", "b", "2", "c", "3"), List.of(rows));
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static List<String> steps(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.criterion().id() + " " + step.from() + "-" + step.to() + " +" + step.gain())
                .toList();
    }

    @Test
    void with_efforts_nobody_stated_the_heaviest_item_comes_first() {
        PlanReport report = Planner.plan(three(), new Goal.Target(number("2.5")));

        assertThat(report.now()).isEqualTo(number("1.7"));
        assertThat(steps(report.best())).containsExactly("a 1-2 +0.5", "a 2-3 +0.5");
        assertThat(report.best().value()).isEqualTo(number("2.7"));
        assertThat(report.best().effort()).isEqualTo(2 * Points.ONE);
        assertThat(report.assumes()).isTrue();
    }

    @Test
    void a_prerequisite_is_taken_first_and_paid_for() {
        PlanReport report = Planner.plan(
                three(
                        Sheets.row(2, "a", 2, "1", "b>=3;c>=4"),
                        Sheets.row(3, "b", 3, "4", ""),
                        Sheets.row(4, "c", 4, "2.5", "")),
                new Goal.Target(number("2.4")));

        assertThat(steps(report.best())).containsExactly("b 2-3 +0.3", "c 3-4 +0.2", "a 1-2 +0.5");
        assertThat(report.best().effort()).isEqualTo(7_500_000);
        assertThat(report.assumes()).isFalse();
    }

    @Test
    void beyond_the_most_there_is_the_target_is_not_reached() {
        PlanReport report = Planner.plan(three(), new Goal.Target(number("4.000001")));

        assertThat(report.reached()).isFalse();
        assertThat(report.best().value()).isEqualTo(number("4"));
        assertThat(report.alternatives()).isEmpty();
        assertThat(report.steps()).isEmpty();
    }

    @Test
    void a_target_already_reached_takes_nothing() {
        PlanReport report = Planner.plan(three(), new Goal.Target(number("1.7")));

        assertThat(report.reached()).isTrue();
        assertThat(report.best().steps()).isEmpty();
        assertThat(report.alternatives()).isEmpty();
    }

    @Test
    void a_step_can_become_so_much_dearer_until_another_takes_its_place() {
        PlanReport report = Planner.plan(
                three(
                        Sheets.row(2, "a", 2, "3", ""),
                        Sheets.row(3, "b", 3, "2", ""),
                        Sheets.row(4, "b", 4, "2", ""),
                        Sheets.row(5, "c", 4, "9", "")),
                new Goal.Target(number("2.2")));

        assertThat(steps(report.best())).containsExactly("a 1-2 +0.5");
        assertThat(report.steps()).containsExactly(new EffortRange(0, true, 4 * Points.ONE));
        assertThat(report.alternatives().getFirst().effort()).isEqualTo(4 * Points.ONE);
        assertThat(report.levers().getFirst().optimal()).isEqualTo(new EffortRange(1 * Points.ONE, true, null));
    }

    @Test
    void a_missing_item_is_told_and_left_alone() {
        Sheet sheet = sheet(THREE, "skor", Map.of("a", "1", "b", "2"), List.of());
        PlanReport report = Planner.plan(sheet, new Goal.Budget(100 * Points.ONE));

        assertThat(sheet.incomplete()).isTrue();
        assertThat(sheet.notPlanned())
                .anyMatch(item -> item.criterion().id().equals("c") && item.reason() == Reason.MISSING);
        assertThat(report.best().value()).isEqualTo(number("4"));
    }

    @Test
    void a_rounded_index_needs_only_what_rounds_up_to_the_target() {
        Scorer rounded = Sheets.scorer(
                Sheets.number("a", 4) + Sheets.number("b", 4),
                Sheets.node("indeks", "", "", "kind: round, places: " + Sheets.dated(0))
                        + Sheets.node("skor", "indeks", "", "kind: mean, total: 2")
                        + Sheets.leaf("a", "skor", "1", "1")
                        + Sheets.leaf("b", "skor", "1", "1"));
        PlanReport report = Planner.plan(
                sheet(rounded, "indeks", Map.of("a", "1", "b", "1"), List.of()), new Goal.Target(number("3")));

        assertThat(report.best().effort()).isEqualTo(3 * Points.ONE);
        assertThat(report.best().value()).isEqualTo(number("3"));
    }

    /** Two halves of an index with minima of their own, and a condition beside it. */
    private static final Scorer HALVES = Sheets.scorer(
            Sheets.number("a", 4) + Sheets.number("b", 4) + Sheets.number("c", 3),
            Sheets.node("skor", "", "", "kind: sum")
                    + Sheets.node("kiri", "skor", "1", "kind: sum")
                    + Sheets.leaf("a", "kiri", "5", "1")
                    + Sheets.node("kanan", "skor", "1", "kind: sum")
                    + Sheets.leaf("b", "kanan", "1", "1")
                    + Sheets.leaf("c", "", "", "1")
                    + Sheets.node(
                            "putusan",
                            "",
                            "",
                            "kind: requirements, levels: uji-putusan, conditions: [{of: skor, must: %s}, {of: kanan, must: %s}, {of: c, must: %s}]"
                                    .formatted(
                                            Sheets.dated("{from: 11}"),
                                            Sheets.dated("{above: 2}"),
                                            Sheets.dated("{from: 2}"))));

    private static PlanReport verdict(Map<String, String> facts) {
        Sheet sheet = new Sheet(HALVES, Sheets.facts(HALVES, facts), "skor", "putusan", Efforts.none());
        return Planner.plan(sheet, new Goal.Standing(sheet.categories().getLast()));
    }

    @Test
    void a_verdict_takes_the_minimum_of_each_half_and_what_stands_beside_the_index() {
        PlanReport report = verdict(Map.of("a", "1", "b", "2", "c", "1"));

        assertThat(report.reached()).isTrue();
        assertThat(steps(report.best())).containsExactly("a 1-2 +5", "b 2-3 +1", "c 1-2 +0");
        assertThat(report.best().category()).extracting(Category::code).isEqualTo("MEMENUHI");
        assertThat(report.unmet()).isEmpty();
    }

    @Test
    void a_condition_without_a_value_can_not_be_met() {
        PlanReport report = verdict(Map.of("a", "4", "b", "4"));

        assertThat(report.reached()).isFalse();
        assertThat(report.unmet()).extracting(Criterion::id).containsExactly("c");
    }

    /** Four categories: the bound of the highest isn't included, so its own value is not enough. */
    @Test
    void a_bound_that_is_not_included_is_passed() {
        Scorer scorer = Sheets.scorer(
                Sheets.number("a", 9),
                Sheets.leaf("a", "", "", "1")
                        + Sheets.node(
                                "putusan",
                                "",
                                "",
                                "kind: level, of: a, mode: SCORE, levels: uji, cuts: [{from: 2024-01-01, basis: ASSUMPTION, cite: petala,"
                                        + " value: [{level: TINGGI, above: 7}, {level: SEDANG, from: 4, to: 7}, {level: RENDAH, below: 4}]}]"));
        Sheet sheet = new Sheet(scorer, Sheets.facts(scorer, Map.of("a", "2")), "a", "putusan", Efforts.none());
        List<String> reached = sheet.categories().stream()
                .map(category -> Planner.plan(sheet, new Goal.Standing(category))
                        .best()
                        .value()
                        .toString())
                .toList();

        assertThat(reached).containsExactly("2", "4", "8");
    }

    @Test
    void what_is_missing_can_be_supposed() {
        Sheet sheet = sheet(THREE, "skor", Map.of("a", "1", "b", "2"), List.of());

        assertThat(sheet.missing()).extracting(leaf -> leaf.id()).containsExactly("c");
        Sheet supposed = new Sheet(THREE, sheet.supposing(Map.of("c", "3")), "skor", null, Efforts.none());
        assertThat(supposed.incomplete()).isFalse();
        assertThat(Planner.plan(supposed, new Goal.Target(number("2.5"))).now()).isEqualTo(number("1.7"));
        assertThat(catchThrowableOfType(Refused.class, () -> sheet.supposing(Map.of("c", "5")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("fact.range");
    }

    /** Eight aspects, 36 items of four levels, efforts with decimals and prerequisites: everything told at once. */
    @Test
    void a_merit_worksheet_is_planned_in_well_under_a_second() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder facts = new StringBuilder();
        StringBuilder nodes = new StringBuilder(Sheets.node("skor", "", "", "kind: sum"));
        Map<String, String> standing = new LinkedHashMap<>();
        List<EffortRow> rows = new ArrayList<>();
        for (int item = 0; item < 36; item++) {
            String aspect = "aspek-" + item / 5;
            nodes.append(item % 5 == 0 ? Sheets.node(aspect, "skor", "1", "kind: sum") : "");
            facts.append(Sheets.number("b" + item, 4));
            nodes.append(Sheets.leaf("b" + item, aspect, random.nextInt(2, 11) + "/2", "1"));
            standing.put("b" + item, random.nextInt(1, 4) + "");
            for (int level = 1; level <= 4; level++) {
                String requires = item % 5 > 0 && random.nextInt(4) == 0 ? "b" + (item - 1) + ">=" + level : "";
                String effort = random.nextInt(1, 60) + "." + random.nextInt(10, 99);
                rows.add(Sheets.row(rows.size() + 2, "b" + item, level, effort, requires));
            }
        }
        Sheet sheet = sheet(Sheets.scorer(facts.toString(), nodes.toString()), "skor", standing, rows);
        long before = System.nanoTime();
        PlanReport report = Planner.plan(sheet, new Goal.Target(number("320")));
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        assertThat(report.reached()).isTrue();
        assertThat(report.alternatives()).hasSize(Planner.ALTERNATIVES);
        assertThat(report.steps()).hasSizeGreaterThan(5);
        assertThat(took).as("a second is long, even on a busy machine").isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void bad_rows_are_told_together() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> three(
                        Sheets.row(2, "x", 2, "1", ""),
                        Sheets.row(3, "a", 7, "1", ""),
                        Sheets.row(4, "a", 2, "-1", ""),
                        Sheets.row(5, "a", 2, "1,5", ""),
                        Sheets.row(6, "a", 2, "0.1234567", ""),
                        Sheets.row(7, "a", 2, "1", "b"),
                        Sheets.row(8, "a", 2, "1", "b>=9"),
                        Sheets.row(9, "b", 3, "1", ""),
                        Sheets.row(10, "b", 3, "2", "")));

        assertThat(refused.findings().stream().map(finding -> finding.where().row() + " " + finding.code()))
                .containsExactly(
                        "2 planning.item",
                        "3 fact.range",
                        "4 planning.effort-range",
                        "5 planning.effort",
                        "6 planning.effort-decimals",
                        "7 planning.requires",
                        "8 fact.range",
                        "10 planning.level-twice");
    }

    @Test
    void steps_that_wait_for_each_other_are_refused() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> three(
                        Sheets.row(2, "a", 2, "1", "b>=3"),
                        Sheets.row(3, "b", 3, "1", "c>=4"),
                        Sheets.row(4, "c", 4, "1", "a>=2")));

        Finding finding = refused.findings().getFirst();
        assertThat(finding.code()).isEqualTo("planning.cycle");
        assertThat(FindingText.sentence(finding)).contains("a>=2 → b>=3 → c>=4 → a>=2");
    }

    @Test
    void what_would_have_to_be_guessed_is_refused() {
        StringBuilder facts = new StringBuilder();
        StringBuilder nodes = new StringBuilder(Sheets.node("kali", "", "", "kind: product"));
        Map<String, String> standing = new LinkedHashMap<>();
        List<EffortRow> rows = new ArrayList<>();
        for (int item = 0; item < 9; item++) {
            facts.append(Sheets.number("b" + item, 4));
            nodes.append(Sheets.leaf("b" + item, "kali", "", "1"));
            standing.put("b" + item, "1");
            rows.add(Sheets.row(item + 2, "b" + item, 2, "1", item == 0 ? "" : "b0>=2"));
            rows.add(Sheets.row(item + 20, "b" + item, 3, "1", ""));
            rows.add(Sheets.row(item + 40, "b" + item, 4, "1", ""));
        }
        Sheet sheet = sheet(Sheets.scorer(facts.toString(), nodes.toString()), "kali", standing, rows);
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Planner.plan(sheet, new Goal.Budget(5 * Points.ONE)));

        assertThat(refused.findings().getFirst().code()).isEqualTo("planning.too-many");
    }

    @Test
    void an_index_without_a_value_is_refused_with_what_is_missing() {
        Scorer strict = Sheets.scorer(
                Sheets.number("a", 4) + Sheets.number("b", 4),
                Sheets.node("skor", "", "", "kind: sum")
                        + Sheets.leaf("a", "skor", "1", "1")
                        + Sheets.leaf("b", "skor", "1", "1"));
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> Planner.plan(sheet(strict, "skor", Map.of("a", "1"), List.of()), new Goal.Budget(1)));

        assertThat(FindingText.sentence(refused.findings().getFirst()))
                .contains("skor")
                .contains("b");
    }
}
