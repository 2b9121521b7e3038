package id.petala.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Category;
import id.petala.engine.finding.Refused;
import id.petala.engine.index.RandomSheet.Choice;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Plans against everything tried one by one, on random small worksheets. */
class PlannerPropertiesTest {

    /** A worksheet whose index has a value; others are passed over, and too many of them fail the property. */
    private static RandomSheet sheet(long seed, boolean judged) {
        RandomSheet sheet = null;
        try {
            sheet = new RandomSheet(seed, judged);
        } catch (Refused refused) {
            assertThat(refused.findings().getFirst().code()).isIn("planning.no-value", "rule.overflow");
        }
        Assume.that(sheet != null);
        return Objects.requireNonNull(sheet);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_target_is_reached_with_the_least_effort(@ForAll long seed) {
        RandomSheet sheet = sheet(seed, false);
        List<Choice> everything = sheet.everything();
        Rational target = sheet.target(everything);
        PlanReport report = Planner.plan(sheet.worksheet, new Goal.Target(target));
        reaches(sheet, report, everything, choice -> choice.value().compareTo(target) >= 0);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void a_category_or_verdict_is_reached_with_the_least_effort(@ForAll long seed) {
        RandomSheet sheet = sheet(seed, true);
        List<Choice> everything = sheet.everything();
        List<Category> categories = sheet.worksheet.categories();
        Category asked = sheet.asked();
        PlanReport report = Planner.plan(sheet.worksheet, new Goal.Standing(asked));
        reaches(
                sheet,
                report,
                everything,
                choice -> categories.indexOf(choice.category()) >= categories.indexOf(asked));
    }

    private static void reaches(RandomSheet sheet, PlanReport report, List<Choice> everything, Predicate<Choice> goal) {
        Comparator<Choice> cheaper = Comparator.comparingLong(choice -> sheet.effort(choice));
        Comparator<Choice> order = cheaper.thenComparing(Choice::value, Comparator.reverseOrder());
        List<Choice> reaching = everything.stream().filter(goal).sorted(order).toList();
        if (reaching.isEmpty()) {
            assertThat(report.reached()).isFalse();
            Rational most = everything.stream()
                    .map(Choice::value)
                    .max(Rational::compareTo)
                    .orElseThrow();
            assertThat(report.best().value()).isEqualTo(most);
            return;
        }
        assertThat(report.reached()).isTrue();
        agree(sheet, report, reaching);
        ranges(sheet, report, (lever, level, effort) -> {
            Choice best = choice(sheet, report.best());
            long own = sheet.effort(best, lever, level, effort);
            return reaching.stream().allMatch(other -> sheet.effort(other, lever, level, effort) >= own);
        });
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_budget_is_turned_into_the_most_points(@ForAll long seed) {
        RandomSheet sheet = sheet(seed, false);
        List<Choice> everything = sheet.everything();
        long budget = sheet.budget();
        PlanReport report = Planner.plan(sheet.worksheet, new Goal.Budget(budget));
        Comparator<Choice> cheaper = Comparator.comparingLong(choice -> sheet.effort(choice));
        Comparator<Choice> order =
                Comparator.comparing(Choice::value, Comparator.reverseOrder()).thenComparing(cheaper);
        List<Choice> within = everything.stream()
                .filter(choice -> sheet.effort(choice) <= budget)
                .sorted(order)
                .toList();
        agree(sheet, report, within);
        ranges(sheet, report, (lever, level, effort) -> {
            Choice best = choice(sheet, report.best());
            long own = sheet.effort(best, lever, level, effort);
            Predicate<Choice> better = other -> {
                long takes = sheet.effort(other, lever, level, effort);
                int more = other.value().compareTo(best.value());
                return takes <= budget && (more > 0 || (more == 0 && takes < own));
            };
            return own <= budget && everything.stream().noneMatch(better);
        });
    }

    /** The best and the next best: each alternative holds none of the better ones. */
    private static void agree(RandomSheet sheet, PlanReport report, List<Choice> inOrder) {
        List<Choice> listed = new ArrayList<>();
        for (Choice choice : inOrder) {
            if (listed.size() <= Planner.ALTERNATIVES && listed.stream().noneMatch(other -> holds(choice, other))) {
                listed.add(choice);
            }
        }
        List<Plan> plans = new ArrayList<>(List.of(report.best()));
        plans.addAll(report.alternatives());
        assertThat(plans.stream().map(plan -> plan.effort() + " " + plan.value()))
                .containsExactlyElementsOf(listed.stream()
                        .map(choice -> sheet.effort(choice) + " " + choice.value())
                        .toList());
        for (Plan plan : plans) {
            assertThat(inOrder).contains(choice(sheet, plan));
        }
    }

    private static boolean holds(Choice choice, Choice other) {
        for (int i = 0; i < choice.levels().size(); i++) {
            if (choice.levels().get(i) < other.levels().get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Choice choice(RandomSheet sheet, Plan plan) {
        List<Integer> levels = new ArrayList<>();
        sheet.worksheet.levers().forEach(_ -> levels.add(0));
        plan.steps().forEach(step -> levels.set(step.place(), step.level()));
        return new Choice(levels, plan.value(), plan.category());
    }

    /** Whether the plan is optimal when a step takes so much. */
    private interface Optimal {
        boolean at(int lever, int level, long effort);
    }

    private static void ranges(RandomSheet sheet, PlanReport report, Optimal optimal) {
        for (int i = 0; i < report.steps().size(); i++) {
            Plan.Step step = report.best().steps().get(i);
            range(report.steps().get(i), effort -> optimal.at(step.place(), step.level(), effort));
        }
        for (PlanReport.Next next : report.levers()) {
            range(Objects.requireNonNull(next.optimal()), effort -> optimal.at(next.place(), next.level(), effort));
        }
        assertThat(report.steps()).hasSameSizeAs(report.best().steps());
        assertThat(sheet.worksheet.levers())
                .hasSizeGreaterThanOrEqualTo(report.levers().size());
    }

    /** At its ends and a millionth beyond, and far inside. */
    private static void range(EffortRange range, Predicate<Long> optimal) {
        long beyond = range.to() == null ? range.from() + 1_000_000_000 : range.to() + 1;
        for (long effort : new long[] {range.from() - 1, range.from(), range.from() + 1, beyond - 1, beyond}) {
            if (effort >= 0) {
                assertThat(optimal.test(effort)).as(effort + " in " + range).isEqualTo(range.contains(effort));
            }
        }
    }
}
