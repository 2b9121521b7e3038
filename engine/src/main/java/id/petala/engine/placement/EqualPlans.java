package id.petala.engine.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All plans that are as good as the one found. Such a plan differs from it only by moves between posts that are worth the
 * same at the prices, along circles of posts; a circle may pass through a free seat that has no price.
 */
final class EqualPlans {

    private static final int NOBODY = -1;

    private final PlacementProblem problem;
    private final Seating seating;
    private final int free;
    private final int[] start;
    private final int[] other;
    private final int[] component;
    private final boolean[] fixed;
    private final int[] from;
    private final int[] mover;

    EqualPlans(PlacementProblem problem, Seating seating) {
        this.problem = problem;
        this.seating = seating;
        this.free = seating.columns();
        int people = problem.people().size();
        this.start = new int[people + 1];
        this.other = alternatives();
        this.component = components();
        this.fixed = new boolean[people];
        this.from = new int[free + 1];
        this.mover = new int[free + 1];
    }

    /** Of each person the columns worth the same at the prices as where it sits, this one among them. */
    private int[] alternatives() {
        int[] found = new int[64];
        int size = 0;
        for (int person = 0; person + 1 < start.length; person++) {
            long gain = seating.gain(person);
            for (int pair = problem.first(person); pair <= problem.end(person); pair++) {
                int column = column(person, pair);
                if (column >= 0 && worth(person, pair) == gain) {
                    found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                    found[size++] = column;
                }
            }
            start[person + 1] = size;
        }
        return Arrays.copyOf(found, size);
    }

    /** Behind the last pair of a person comes being placed nowhere, for those who needn't be. */
    private int column(int person, int pair) {
        if (pair < problem.end(person)) {
            return problem.post(pair);
        }
        return problem.required(person) ? NOBODY : seating.nowhere();
    }

    private long worth(int person, int pair) {
        return pair < problem.end(person) ? problem.worth(pair) - seating.price(problem.post(pair)) : 0;
    }

    private int[] components() {
        Edges edges = new Edges(free + 1);
        for (int person = 0; person + 1 < start.length; person++) {
            for (int i = start[person]; i < start[person + 1]; i++) {
                edges.add(seating.column(person), other[i]);
            }
        }
        for (int column = 0; column < free; column++) {
            if (seating.spare(column)) {
                edges.add(column, free);
            }
            if (mayGive(column)) {
                edges.add(free, column);
            }
        }
        return edges.components();
    }

    private boolean mayGive(int column) {
        return seating.price(column) == 0 && !seating.empty(column);
    }

    private boolean together(int person, int column) {
        return component[seating.column(person)] == component[column];
    }

    /** People whom another of these plans places elsewhere. */
    List<Placement.Tie> ties() {
        List<Placement.Tie> ties = new ArrayList<>();
        for (int person = 0; person + 1 < start.length; person++) {
            List<Integer> posts = new ArrayList<>();
            for (int i = start[person]; i < start[person + 1]; i++) {
                if (together(person, other[i])) {
                    posts.add(other[i]);
                }
            }
            if (posts.size() > 1) {
                ties.add(new Placement.Tie(person, named(posts)));
            }
        }
        return ties;
    }

    private List<Integer> named(List<Integer> columns) {
        return columns.stream()
                .sorted()
                .map(column -> column == seating.nowhere() ? PlacementProblem.NOWHERE : column)
                .toList();
    }

    /** Changes the plan to the first of them: the first person has the first post it can have, then the second, and so on. */
    void takeFirst() {
        for (int person = 0; person + 1 < start.length; person++) {
            for (int i = start[person]; i < start[person + 1]; i++) {
                int own = seating.column(person);
                if (other[i] < own && component[other[i]] == component[own] && reaches(other[i], own)) {
                    seating.move(person, other[i]);
                    follow(other[i], own);
                    break;
                }
            }
            fixed[person] = true;
        }
    }

    /** Whether a column can make room by moves that end in another, none of them by people already settled. */
    private boolean reaches(int column, int end) {
        Arrays.fill(from, NOBODY);
        from[column] = column;
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(column));
        while (!open.isEmpty() && from[end] < 0) {
            int at = open.remove();
            if (at == free) {
                give(open);
            } else {
                moves(at, open);
            }
        }
        return from[end] >= 0;
    }

    private void give(ArrayDeque<Integer> open) {
        for (int column = 0; column < free; column++) {
            if (mayGive(column)) {
                reach(free, column, NOBODY, open);
            }
        }
    }

    private void moves(int at, ArrayDeque<Integer> open) {
        if (seating.spare(at)) {
            reach(at, free, NOBODY, open);
        }
        for (int member = seating.firstIn(at); member >= 0; member = seating.nextIn(member)) {
            for (int i = start[member]; i < start[member + 1] && !fixed[member]; i++) {
                if (component[other[i]] == component[at]) {
                    reach(at, other[i], member, open);
                }
            }
        }
    }

    private void reach(int at, int column, int member, ArrayDeque<Integer> open) {
        if (from[column] < 0) {
            from[column] = at;
            mover[column] = member;
            open.add(column);
        }
    }

    private void follow(int begin, int end) {
        for (int column = end; column != begin; column = from[column]) {
            if (mover[column] >= 0) {
                seating.move(mover[column], column);
            }
        }
    }
}
