package id.petala.engine.placement;

import java.util.Arrays;
import java.util.List;

/**
 * The moves that a proved plan leaves open, with what each loses at the prices: never less than nothing. The columns are the
 * posts and, last, being placed nowhere. A free seat takes somebody in for nothing; a seat given up loses its price. Both are
 * steps over the last column, for it always has room.
 */
final class Residual {

    /** What can't be reached. */
    static final long FAR = Long.MAX_VALUE;

    private static final int NOBODY = -1;

    private final PlacementProblem problem;
    private final int nowhere;
    private final int[] column;
    private final long[] gain;
    private final long[] price;
    private final int[] used;
    private final int[] start;
    private final int[] pairs;
    private final int[] owner;

    Residual(PlacementProblem problem, List<Integer> plan, List<Long> prices) {
        this.problem = problem;
        this.nowhere = problem.posts().size();
        this.column = new int[plan.size()];
        this.gain = new long[plan.size()];
        this.price = new long[nowhere + 1];
        this.used = new int[nowhere + 1];
        for (int post = 0; post < nowhere; post++) {
            price[post] = prices.get(post);
        }
        for (int person = 0; person < column.length; person++) {
            int post = plan.get(person);
            column[person] = column(post);
            used[column[person]]++;
            gain[person] = column[person] == nowhere ? 0 : Math.subtractExact(problem.worth(person, post), price[post]);
        }
        this.start = starts(problem);
        this.pairs = new int[problem.pairs()];
        this.owner = new int[problem.pairs()];
        byPost();
    }

    private static int[] starts(PlacementProblem problem) {
        int[] starts = new int[problem.posts().size() + 1];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            starts[problem.post(pair) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The pairs of each post, one post after the other. */
    private void byPost() {
        int[] place = start.clone();
        for (int person = 0; person < column.length; person++) {
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                int at = place[problem.post(pair)]++;
                pairs[at] = pair;
                owner[at] = person;
            }
        }
    }

    /** What somebody who gains so much loses by taking another pair. */
    private long lost(int person, int pair) {
        return Math.subtractExact(gain[person], Math.subtractExact(problem.worth(pair), price[problem.post(pair)]));
    }

    /** The column of a post; the last one for being placed nowhere. */
    int column(int post) {
        return post == PlacementProblem.NOWHERE ? nowhere : post;
    }

    private boolean spare(int post) {
        return used[post] < problem.seats(post);
    }

    /** What the cheapest chains lose that end in a column. */
    Search toward(int target) {
        Search search = new Search(target);
        while (!search.heap.isEmpty()) {
            search.settle(search.heap.pop());
        }
        return search;
    }

    /** Lowers what each of the people in a post loses at least elsewhere; it stops once nobody can leave for less. */
    void leaving(int target, int[] members, long[] least) {
        Search search = new Search(target);
        long most = FAR;
        while (!search.heap.isEmpty()) {
            int reached = search.heap.pop();
            if (search.loss[reached] >= most) {
                return;
            }
            search.settle(reached);
            most = reached == target ? FAR : search.leave(members, reached, least);
        }
    }

    /** A search backwards from a column. */
    final class Search {
        private final int target;
        private final Heap heap = new Heap(nowhere + 1);
        private final long[] loss = new long[nowhere + 1];
        private final int[] mover = new int[nowhere + 1];
        private final int[] next = new int[nowhere + 1];

        private Search(int target) {
            this.target = target;
            Arrays.fill(loss, FAR);
            loss[target] = 0;
            heap.put(target, 0);
        }

        private void settle(int end) {
            if (end == nowhere) {
                for (int person = 0; person < column.length; person++) {
                    if (!problem.required(person)) {
                        lower(column[person], gain[person], person, end);
                    }
                }
                for (int post = 0; post < nowhere; post++) {
                    if (spare(post)) {
                        lower(post, 0, NOBODY, end);
                    }
                }
            } else {
                for (int place = start[end]; place < start[end + 1]; place++) {
                    lower(column[owner[place]], lost(owner[place], pairs[place]), owner[place], end);
                }
                lower(nowhere, price[end], NOBODY, end);
            }
        }

        private void lower(int from, long step, int person, int end) {
            long sum = Math.addExact(loss[end], step);
            if (sum < loss[from]) {
                loss[from] = sum;
                mover[from] = person;
                next[from] = end;
                heap.put(from, sum);
            }
        }

        /** What a person loses who leaves the end for another column; {@link #FAR} where that can't be. */
        long price(int person, int to) {
            long own = to == nowhere ? away(person) : taking(person, to);
            return loss[to] == FAR || own == FAR ? FAR : Math.addExact(loss[to], own);
        }

        private long away(int person) {
            return problem.required(person) ? FAR : gain[person];
        }

        private long taking(int person, int post) {
            int pair = problem.pair(person, post);
            return pair < 0 ? FAR : lost(person, pair);
        }

        /** Lowers what the people lose by going to a column, and tells the most that any of them loses. */
        private long leave(int[] members, int to, long[] least) {
            long most = 0;
            for (int person : members) {
                least[person] = Math.min(least[person], price(person, to));
                most = Math.max(most, least[person]);
            }
            return most;
        }

        /** Moves everybody along the chain from a column to the end. */
        void moves(int from, List<Integer> plan) {
            for (int at = from; at != target; at = next[at]) {
                if (mover[at] != NOBODY) {
                    plan.set(mover[at], next[at] == nowhere ? PlacementProblem.NOWHERE : next[at]);
                }
            }
        }
    }
}
