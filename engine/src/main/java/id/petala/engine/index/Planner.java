package id.petala.engine.index;

import id.petala.engine.explain.Category;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds optimal plans for a worksheet. Exact: fronts of whole numbers, nothing rounded, nothing guessed; what a plan leads
 * to is read off the scorer.
 */
public final class Planner {

    /** Alternatives told beside the best plan. */
    public static final int ALTERNATIVES = 3;

    private final Sheet worksheet;
    private final Goal goal;
    private final List<Lever> levers;
    private final Trials trials;
    private final Needs needs;
    private final Guards guards;
    private final Piece piece;
    private final Domains all;

    /** The least numerator that reaches a target; of a category nothing, its pieces ask what it takes. */
    private final long least;

    private Planner(Sheet worksheet, Goal goal) {
        this.worksheet = worksheet;
        this.goal = goal;
        this.levers = worksheet.levers();
        this.trials = worksheet.trials();
        this.needs = worksheet.needs(goal);
        this.guards = worksheet.guards(goal);
        this.piece = worksheet.piece(trials, needs, guards);
        this.all = needs.domains();
        this.least = goal instanceof Goal.Target target
                ? Guards.least(target.value(), true, worksheet.scorer().denominator(worksheet.index()))
                : Long.MIN_VALUE;
    }

    /**
     * Plans.
     *
     * @throws Refused when the index has no value, or more choices depend on each other than can be tried
     */
    public static PlanReport plan(Sheet worksheet, Goal goal) {
        worksheet.refuseWithoutValue();
        return new Planner(worksheet, goal).report();
    }

    private PlanReport report() {
        Spot reaching = guards.unmet().isEmpty() ? best(piece.front(all)) : null;
        Spot best = reaching == null ? most() : reaching;
        int[] levels = best.levels(levers.size());
        Plan plan = reaching == null ? plan(best) : reaching(best);
        Spot found = reaching;
        List<EffortRange> steps = found == null
                ? List.of()
                : plan.steps().stream()
                        .map(step -> taken(found, step.place(), step.level()))
                        .toList();
        int[] none = new int[levers.size()];
        return new PlanReport(
                worksheet,
                goal,
                worksheet.value(value(none)),
                worksheet.category(trials, none),
                found != null,
                plan,
                found == null ? List.of() : alternatives(found),
                steps,
                nexts(found, levels),
                guards.unmet());
    }

    /** What leads to the most points, whatever a category asks. */
    private Spot most() {
        return worksheet.piece(trials, needs, Guards.NONE).front(all).getLast();
    }

    private long value(int[] levels) {
        return trials.values(worksheet.index(), List.of(levels))[0];
    }

    /** The choice of a front that serves the goal best; null where none does. */
    private @Nullable Spot best(List<Spot> front) {
        return switch (goal) {
            case Goal.Target _, Goal.Standing _ -> cheapest(front, least);
            case Goal.Budget budget -> {
                Spot last = null;
                for (Spot spot : front) {
                    last = spot.effort() <= budget.effort() ? spot : last;
                }
                yield last;
            }
        };
    }

    private static @Nullable Spot cheapest(List<Spot> front, long value) {
        for (Spot spot : front) {
            if (spot.value() >= value) {
                return spot;
            }
        }
        return null;
    }

    /** What must not be smaller than in the best plan. */
    private Comparator<Spot> order() {
        Comparator<Spot> effort = Comparator.comparingLong(Spot::effort);
        Comparator<Spot> value = Comparator.comparingLong(Spot::value).reversed();
        return goal instanceof Goal.Budget ? value.thenComparing(effort) : effort.thenComparing(value);
    }

    private record Branch(Domains domains, Spot best) {}

    /** Next is always the best of what is left, which is then divided into what doesn't hold all of its steps. */
    private List<Plan> alternatives(Spot best) {
        PriorityQueue<Branch> branches = new PriorityQueue<>(Comparator.comparing(Branch::best, order()));
        List<int[]> listed = new ArrayList<>(List.of(best.levels(levers.size())));
        List<Plan> plans = new ArrayList<>();
        divide(branches, all, listed.getFirst());
        while (!branches.isEmpty() && plans.size() < ALTERNATIVES) {
            Branch next = branches.remove();
            int[] levels = next.best().levels(levers.size());
            if (listed.stream().noneMatch(other -> holds(levels, other))) {
                listed.add(levels);
                plans.add(reaching(next.best()));
            }
            int[] within = listed.stream()
                    .filter(other -> holds(levels, other))
                    .findFirst()
                    .orElseThrow();
            divide(branches, next.domains(), within);
        }
        return plans;
    }

    private static boolean holds(int[] levels, int[] other) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] < other[i]) {
                return false;
            }
        }
        return true;
    }

    /** Everything that doesn't hold all steps of a plan, each once: by the first lever that falls short of it. */
    private void divide(PriorityQueue<Branch> branches, Domains domains, int[] plan) {
        Domains rest = domains;
        for (int lever = 0; lever < plan.length; lever++) {
            if (plan[lever] > 0) {
                Domains less = rest.below(lever, plan[lever]);
                Spot best = less.isEmpty() ? null : best(piece.front(less));
                if (best != null) {
                    branches.add(new Branch(less, best));
                }
                rest = rest.reaching(lever, plan[lever]);
                if (rest.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** The least effort of a plan that reaches a value; null where none does. */
    private @Nullable Long effort(Domains domains, long value) {
        Spot spot = domains.isEmpty() ? null : cheapest(piece.front(domains), value);
        return spot == null ? null : spot.effort();
    }

    /** For a step of the plan: dearer it gives way to plans without it, cheaper it lets in better plans with it. */
    private EffortRange taken(Spot best, int lever, int level) {
        long own = levers.get(lever).levels().get(level).effort();
        long asked = goal instanceof Goal.Budget ? best.value() : least;
        Long without = effort(all.below(lever, level), asked);
        Long to = without == null ? null : (Long) (own + without - best.effort());
        if (goal instanceof Goal.Budget budget) {
            long within = own + budget.effort() - best.effort();
            Long better = effort(all.reaching(lever, level), best.value() + 1);
            long enters = better == null ? -1 : own - (better - budget.effort());
            return new EffortRange(
                    Math.max(enters, 0), enters < 0, to == null ? (Long) within : (Long) Math.min(to, within));
        }
        return new EffortRange(0, true, to);
    }

    /** For a step that the plan doesn't take: cheap enough it enters. */
    private EffortRange left(Spot best, int lever, int level) {
        long own = levers.get(lever).levels().get(level).effort();
        long asked = goal instanceof Goal.Budget ? best.value() : least;
        Domains with = all.reaching(lever, level);
        Long equal = effort(with, asked);
        long from = equal == null ? 0 : Math.max(0, own - (equal - best.effort()));
        if (goal instanceof Goal.Budget budget) {
            Long better = effort(with, best.value() + 1);
            long enters = better == null ? -1 : own - (better - budget.effort());
            return enters >= from ? new EffortRange(enters, false, null) : new EffortRange(from, true, null);
        }
        return new EffortRange(from, true, null);
    }

    private List<PlanReport.Next> nexts(@Nullable Spot best, int[] levels) {
        List<PlanReport.Next> nexts = new ArrayList<>();
        long value = value(levels);
        for (int place = 0; place < levels.length; place++) {
            int level = levels[place] + 1;
            Lever lever = levers.get(place);
            if (level <= lever.highest()) {
                nexts.add(next(best, place, level, worksheet.value(gain(levels, place, value))));
            }
        }
        return nexts;
    }

    private long gain(int[] levels, int place, long value) {
        int[] more = levels.clone();
        more[place]++;
        long then = value(more);
        return then == Trials.UNKNOWN ? 0 : then - value;
    }

    private PlanReport.Next next(@Nullable Spot best, int place, int level, Rational gain) {
        Lever lever = levers.get(place);
        Lever.Level step = lever.levels().get(level);
        Rational effort = Rational.of(step.effort(), Points.ONE);
        return new PlanReport.Next(
                place,
                level,
                lever.criterion(),
                lever.levels().get(level - 1).text(),
                step.text(),
                step.effort(),
                gain,
                effort.signum() == 0 ? null : gain.dividedBy(effort),
                best == null ? null : left(best, place, level));
    }

    /** A plan that serves the goal by what the scorer says. */
    private Plan reaching(Spot spot) {
        Plan plan = plan(spot);
        if (goal instanceof Goal.Standing standing && !worksheet.stands(plan.category(), standing.category())) {
            Where where = Where.file(worksheet.subject()).column(worksheet.index());
            String code = standing.category().code();
            throw new Refused(Finding.reject("planning.unconfirmed", where, code, ""));
        }
        return plan;
    }

    /** The steps of a choice in an order in which they can be taken, scored one after the other. */
    private Plan plan(Spot spot) {
        int[] wanted = spot.levels(levers.size());
        List<int[]> stations = new ArrayList<>(List.of(new int[levers.size()]));
        List<Integer> moved = new ArrayList<>();
        for (int lever = ready(stations.getLast(), wanted); lever >= 0; lever = ready(stations.getLast(), wanted)) {
            int[] next = stations.getLast().clone();
            next[lever]++;
            stations.add(next);
            moved.add(lever);
        }
        long[] values = trials.values(worksheet.index(), stations);
        if (values[values.length - 1] != spot.value()) {
            throw new IllegalStateException("a plan that the scorer doesn't confirm");
        }
        List<Plan.Step> steps = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            steps.add(step(moved.get(i), stations.get(i + 1), values[i], values[i + 1]));
        }
        Category category = worksheet.category(trials, wanted);
        return new Plan(spot.effort(), worksheet.value(spot.value()), category, steps);
    }

    private Plan.Step step(int place, int[] levels, long before, long after) {
        Lever lever = levers.get(place);
        Lever.Level level = lever.levels().get(levels[place]);
        boolean told = before != Trials.UNKNOWN && after != Trials.UNKNOWN;
        return new Plan.Step(
                place,
                levels[place],
                lever.criterion(),
                lever.levels().get(levels[place] - 1).text(),
                level.text(),
                level.effort(),
                told ? worksheet.value(after - before) : Rational.ZERO,
                lever.assumed());
    }

    /** The first lever short of where it shall stand whose next step can be taken now; -1 when all stand there. */
    private int ready(int[] levels, int[] wanted) {
        int waiting = -1;
        for (int lever = 0; lever < levels.length; lever++) {
            if (levels[lever] < wanted[lever]) {
                if (needs.met(lever, levels[lever] + 1, levels)) {
                    return lever;
                }
                waiting = waiting < 0 ? lever : waiting;
            }
        }
        return waiting;
    }
}
