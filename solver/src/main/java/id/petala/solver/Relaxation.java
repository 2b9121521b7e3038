package id.petala.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problem with parts of people allowed, as a linear program. It begins with few pairs and rows and takes in those that
 * matter. What can't be obeyed costs a penalty, so that every case has an answer.
 */
final class Relaxation {

    private static final double TINY = 1e-7;
    private static final double PENALTY = 10;
    private static final int LONG_ROW = 3;
    private static final int ROUNDS = 500;

    /** A program made smaller first would begin anew each time; as it is, it goes on from where the one before ended. */
    private static final String KEEP_BASIS = "use_preprocessing: false";

    /** What the worths say, or nothing but the penalties: that tells whether there is a plan at all. */
    private enum Aim {
        WORTH,
        POSSIBLE
    }

    /**
     * What came of it.
     *
     * @param pairs that are used, and how much of each
     * @param rows prices of the rows, in units of the worths; when only possibility was asked, in parts of a penalty
     * @param missed how much was not obeyed
     * @param worth the objective, in units of the worths
     */
    record Solution(List<Integer> pairs, List<Double> parts, List<Double> rows, double missed, double worth) {

        boolean whole() {
            return parts.stream().allMatch(part -> Math.abs(part - Math.rint(part)) < 1e-6);
        }
    }

    /** A pair that was taken in. */
    private record Active(int pair, MPVariable variable) {}

    private final SideProblem side;
    private final PlacementProblem problem;
    private final PairTable table;
    private final Cases cases;
    private final double unit;
    private final MPSolver lp;
    private final MPObjective objective;
    private final @Nullable MPVariable[] column;
    private final List<Active> active = new ArrayList<>();
    private final MPConstraint[] person;
    private final MPConstraint[] post;
    private final @Nullable MPConstraint[] row;
    private final @Nullable MPVariable[] unplaced;
    private final @Nullable MPVariable[] missed;
    private double penalty = PENALTY;
    private Aim aim = Aim.WORTH;

    Relaxation(SideProblem side, PairTable table, Cases cases) {
        this.side = side;
        this.problem = side.problem();
        this.table = table;
        this.cases = cases;
        this.unit = 1.0 / largest();
        this.lp = MPSolver.createSolver("GLOP");
        lp.setSolverSpecificParametersAsString(KEEP_BASIS);
        this.objective = lp.objective();
        objective.setMaximization();
        this.column = new MPVariable[problem.pairs()];
        int people = problem.people().size();
        this.person = new MPConstraint[people];
        this.unplaced = new MPVariable[people];
        for (int one = 0; one < people; one++) {
            person[one] = lp.makeConstraint(0, 1);
            if (problem.required(one)) {
                require(one, true);
            }
        }
        this.post = new MPConstraint[problem.posts().size()];
        for (int place = 0; place < post.length; place++) {
            post[place] = lp.makeConstraint(0, problem.seats(place));
        }
        this.row = new MPConstraint[side.rows().size()];
        this.missed = new MPVariable[row.length];
        for (int number = 0; number < row.length; number++) {
            if (!aboutFew(side.rows().get(number))) {
                addRow(number);
            }
        }
    }

    private double largest() {
        long most = 1;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            most = Math.max(most, Math.abs(problem.worth(pair)));
        }
        return most;
    }

    /** At most one of few: there can be very many such rows, and hardly any binds. */
    private static boolean aboutFew(SideRow one) {
        for (int i = 0; i < one.size(); i++) {
            if (one.coefficient(i) != 1) {
                return false;
            }
        }
        return one.limit() > 0 && one.size() > LONG_ROW;
    }

    /** Gives back what it holds outside Java's memory. */
    void delete() {
        lp.delete();
    }

    /** A person must be placed from now on, or not any more. */
    void require(int one, boolean must) {
        person[one].setBounds(must ? 1 : 0, 1);
        MPVariable slack = unplaced[one];
        if (must && slack == null) {
            slack = lp.makeNumVar(0, 1, "");
            person[one].setCoefficient(slack, 1);
            objective.setCoefficient(slack, -penalty());
            unplaced[one] = slack;
        } else if (slack != null) {
            slack.setUb(must ? 1 : 0);
        }
    }

    private double penalty() {
        return aim == Aim.WORTH ? penalty : 1;
    }

    private void addRow(int number) {
        SideRow one = side.rows().get(number);
        MPConstraint made = lp.makeConstraint(Double.NEGATIVE_INFINITY, (double) one.limit());
        MPVariable slack = lp.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        made.setCoefficient(slack, -1);
        objective.setCoefficient(slack, -penalty());
        row[number] = made;
        missed[number] = slack;
        for (int i = 0; i < one.size(); i++) {
            MPVariable known = column[one.pair(i)];
            if (known != null) {
                made.setCoefficient(known, one.coefficient(i));
            }
        }
    }

    /** Takes a pair in. */
    void add(int pair) {
        if (column[pair] != null) {
            return;
        }
        MPVariable made = lp.makeNumVar(0, cases.closed(pair) ? 0 : 1, "");
        column[pair] = made;
        active.add(new Active(pair, made));
        person[table.person(pair)].setCoefficient(made, 1);
        post[problem.post(pair)].setCoefficient(made, 1);
        objective.setCoefficient(made, counts(pair));
        for (int at = table.first(pair); at < table.end(pair); at++) {
            MPConstraint known = row[table.row(at)];
            if (known != null) {
                known.setCoefficient(made, table.coefficient(at));
            }
        }
    }

    private double counts(int pair) {
        return aim == Aim.WORTH ? problem.worth(pair) * unit : 0;
    }

    /** Pairs that are closed from now on. */
    void close(BitSet pairs) {
        bound(pairs, 0);
    }

    /** Pairs that are open again. */
    void open(BitSet pairs) {
        bound(pairs, 1);
    }

    private void bound(BitSet pairs, double most) {
        pairs.stream().forEach(pair -> {
            MPVariable known = column[pair];
            if (known != null) {
                known.setUb(most);
            }
        });
    }

    /**
     * The best plan in parts; null when the linear program couldn't be solved.
     *
     * @param seconds after which it is given up; 0 for never
     */
    @Nullable
    Solution solve(double seconds) {
        aim(Aim.WORTH);
        Solution solution = settle(seconds);
        while (solution != null && solution.missed() > TINY && penalty < PENALTY * 1e4) {
            aim(Aim.POSSIBLE);
            Solution possible = settle(seconds);
            aim(Aim.WORTH);
            if (possible == null || possible.missed() > TINY) {
                return possible;
            }
            penalty *= 100;
            penalties();
            solution = settle(seconds);
        }
        return solution;
    }

    private void aim(Aim next) {
        if (aim != next) {
            aim = next;
            active.forEach(one -> objective.setCoefficient(one.variable(), counts(one.pair())));
            penalties();
        }
    }

    private void penalties() {
        for (MPVariable slack : unplaced) {
            punish(slack);
        }
        for (MPVariable slack : missed) {
            punish(slack);
        }
    }

    private void punish(@Nullable MPVariable slack) {
        if (slack != null) {
            objective.setCoefficient(slack, -penalty());
        }
    }

    private @Nullable Solution settle(double seconds) {
        for (int round = 0; round < ROUNDS; round++) {
            if (seconds > 0) {
                lp.setTimeLimit(Math.round(seconds * 1_000));
            }
            if (lp.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return null;
            }
            Solution solution = solution();
            boolean more = addBroken(solution);
            more |= new Pricing(this).addWorthwhile();
            if (!more) {
                return solution;
            }
        }
        return null;
    }

    private Solution solution() {
        List<Integer> pairs = new ArrayList<>();
        List<Double> parts = new ArrayList<>();
        for (Active one : active) {
            double part = one.variable().solutionValue();
            if (part > TINY) {
                pairs.add(one.pair());
                parts.add(part);
            }
        }
        double scale = aim == Aim.WORTH ? 1 / unit : 1;
        List<Double> prices = new ArrayList<>(row.length);
        for (MPConstraint one : row) {
            prices.add(Math.max(0, dual(one)) * scale);
        }
        return new Solution(pairs, parts, prices, missed(), objective.value() * scale);
    }

    private static double dual(@Nullable MPConstraint constraint) {
        return constraint == null ? 0 : constraint.dualValue();
    }

    private double missed() {
        double sum = 0;
        for (MPVariable slack : unplaced) {
            sum += slack == null ? 0 : slack.solutionValue();
        }
        for (MPVariable slack : missed) {
            sum += slack == null ? 0 : slack.solutionValue();
        }
        return sum;
    }

    private boolean addBroken(Solution solution) {
        double[] used = new double[row.length];
        for (int i = 0; i < solution.pairs().size(); i++) {
            int pair = solution.pairs().get(i);
            for (int at = table.first(pair); at < table.end(pair); at++) {
                used[table.row(at)] += table.coefficient(at) * solution.parts().get(i);
            }
        }
        boolean more = false;
        for (int number = 0; number < row.length; number++) {
            if (row[number] == null && used[number] > side.rows().get(number).limit() + TINY) {
                addRow(number);
                more = true;
            }
        }
        return more;
    }

    /** Of each pair what it would gain at the prices of the moment; worth taking in where that is above zero. */
    double[] gains() {
        double[] gain = new double[problem.pairs()];
        double[] seat = new double[post.length];
        for (int place = 0; place < post.length; place++) {
            seat[place] = post[place].dualValue();
        }
        for (int one = 0; one < person.length; one++) {
            double own = person[one].dualValue();
            for (int pair = problem.first(one); pair < problem.end(one); pair++) {
                gain[pair] = counts(pair) - own - seat[problem.post(pair)];
            }
        }
        for (int number = 0; number < row.length; number++) {
            double price = dual(row[number]);
            SideRow one = side.rows().get(number);
            for (int i = 0; i < one.size() && price != 0; i++) {
                gain[one.pair(i)] -= price * one.coefficient(i);
            }
        }
        return gain;
    }

    /** Whether a pair could be taken in. */
    boolean canAdd(int pair) {
        return column[pair] == null && !cases.closed(pair);
    }

    PairTable table() {
        return table;
    }

    PlacementProblem problem() {
        return problem;
    }
}
