package id.petala.engine.placement;

import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/** Constraints that limit the plan as a whole, as rows. */
final class RowRules {

    private final PlacementProblem problem;
    private final List<Integer> before;
    private final RowBuilder row;

    RowRules(PlacementProblem problem, List<Integer> before) {
        this.problem = problem;
        this.before = before;
        this.row = new RowBuilder(problem.pairs());
    }

    List<SideRow> under(List<Constraint> constraints) {
        for (int number = 0; number < constraints.size(); number++) {
            add(number, constraints.get(number));
        }
        return row.rows();
    }

    private void add(int number, Constraint constraint) {
        switch (constraint) {
            case Constraint.MoveBudget budget -> budget(number, budget.most());
            case Constraint.ChangeShare share -> share.units().forEach(unit -> share(number, unit, share.most()));
            case Constraint.MoveTogether both -> moveTogether(number, both);
            case Constraint.TakeTogether both -> takeTogether(number, both);
            case Constraint.Apart apart -> apart.rooms().forEach(room -> apart(number, apart.people(), room));
            case Constraint.GroupFloor floor -> atLeast(number, set(floor.people()), set(floor.posts()), floor.least());
            case Constraint.GroupCeiling ceiling -> atMost(number, ceiling);
            case Constraint.GroupShare share -> groupShare(number, share);
            case Constraint.Foremost first -> foremost(number, first);
            case Constraint.Here _,
                    Constraint.NotHere _,
                    Constraint.Withdrawn _,
                    Constraint.NobodyWorse _,
                    Constraint.Preference _ -> {
                // pairs, not a row
            }
        }
    }

    private static BitSet set(List<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    private void budget(int number, int most) {
        for (int person = 0; person < problem.people().size(); person++) {
            moved(person, 1);
        }
        row.atMost(number, most);
    }

    /** Adds one to a row, or takes it from it, where a person has another post afterwards. */
    private void moved(int person, int sign) {
        int present = before.get(person);
        if (present == PlacementProblem.NOWHERE) {
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                row.add(pair, sign);
            }
        } else {
            row.constant(sign);
            stays(person, -sign);
        }
    }

    private void stays(int person, int coefficient) {
        int pair = problem.pair(person, before.get(person));
        if (pair >= 0) {
            row.add(pair, coefficient);
        }
    }

    private void share(int number, List<Integer> unit, Rational most) {
        BitSet posts = set(unit);
        int holders = 0;
        for (int person = 0; person < problem.people().size(); person++) {
            if (before.get(person) >= 0 && posts.get(before.get(person))) {
                holders++;
                moved(person, 1);
            }
        }
        row.atMost(number, floor(most, holders));
    }

    /** The whole part of a share that isn't negative. */
    private static long floor(Rational share, int of) {
        return share.numerator()
                .multiply(BigInteger.valueOf(of))
                .divide(share.denominator())
                .longValueExact();
    }

    private void moveTogether(int number, Constraint.MoveTogether both) {
        moved(both.one(), 1);
        moved(both.other(), -1);
        row.atMost(number, 0);
        moved(both.one(), -1);
        moved(both.other(), 1);
        row.atMost(number, 0);
    }

    private void takeTogether(int number, Constraint.TakeTogether both) {
        for (int sign = 1; sign >= -1; sign -= 2) {
            takes(both.one(), both.onePost(), sign);
            takes(both.other(), both.otherPost(), -sign);
            row.atMost(number, 0);
        }
    }

    private void takes(int person, int post, int coefficient) {
        int pair = problem.pair(person, post);
        if (pair >= 0) {
            row.add(pair, coefficient);
        }
    }

    /** Only a room that two of them could enter needs a row. */
    private void apart(int number, List<Integer> people, List<Integer> room) {
        BitSet posts = set(room);
        List<Integer> entering = people.stream()
                .distinct()
                .filter(person -> mayEnter(person, posts))
                .toList();
        if (entering.size() > 1) {
            entering.forEach(person -> enters(person, posts, 1));
            row.atMost(number, 1);
        }
    }

    private boolean mayEnter(int person, BitSet posts) {
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            if (posts.get(problem.post(pair))) {
                return true;
            }
        }
        return false;
    }

    private void enters(int person, BitSet posts, int coefficient) {
        for (int pair = problem.first(person); pair < problem.end(person); pair++) {
            if (posts.get(problem.post(pair))) {
                row.add(pair, coefficient);
            }
        }
    }

    private void atLeast(int number, BitSet people, BitSet posts, int least) {
        people.stream().forEach(person -> enters(person, posts, -1));
        row.atMost(number, -(long) least);
    }

    private void atMost(int number, Constraint.GroupCeiling ceiling) {
        BitSet posts = set(ceiling.posts());
        set(ceiling.people()).stream().forEach(person -> enters(person, posts, 1));
        row.atMost(number, ceiling.most());
    }

    private void foremost(int number, Constraint.Foremost first) {
        long[] counts = first.counts(problem);
        for (int pair = 0; pair < counts.length; pair++) {
            if (counts[pair] != 0) {
                row.add(pair, Math.toIntExact(-counts[pair]));
            }
        }
        row.atMost(number, -first.least());
    }

    /** Of a share p/q: q times those of the group, less p times all, is not negative. */
    private void groupShare(int number, Constraint.GroupShare share) {
        BitSet people = set(share.people());
        BitSet posts = set(share.posts());
        int p = share.least().numerator().intValueExact();
        int q = share.least().denominator().intValueExact();
        for (int person = 0; person < problem.people().size(); person++) {
            enters(person, posts, people.get(person) ? p - q : p);
        }
        row.atMost(number, 0);
    }
}
