package id.petala.engine.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves in the order in which each opens the next post: a chain begins with someone who takes an open seat and ends with a
 * seat left open or a person who came from no post; a circle has no open seat at all.
 */
public final class Trains {

    /**
     * One move.
     *
     * @param from the post left; {@link PlacementProblem#NOWHERE} for someone without a post
     * @param to the post taken; {@link PlacementProblem#NOWHERE} for someone who leaves without a new one
     */
    public record Move(int person, int from, int to) {}

    /**
     * A chain or circle of moves.
     *
     * @param moves each into the seat that the next one leaves open: the first takes a seat that was open before
     */
    public record Train(List<Move> moves, boolean circle) {

        /** The post in which a seat is left open at the end; {@link PlacementProblem#NOWHERE} for none. */
        public int leftOpen() {
            return circle ? PlacementProblem.NOWHERE : moves.getLast().from();
        }
    }

    private final Map<Integer, ArrayDeque<Move>> into = new TreeMap<>();
    private final Map<Integer, Integer> seatsOpen = new TreeMap<>();

    private Trains() {}

    /**
     * The trains of a plan.
     *
     * @param before of each person the post held now, or {@link PlacementProblem#NOWHERE}
     * @param after of each person the post in the plan
     */
    public static List<Train> of(List<Integer> before, List<Integer> after) {
        Trains trains = new Trains();
        List<Move> moves = new ArrayList<>();
        for (int person = 0; person < before.size(); person++) {
            if (!before.get(person).equals(after.get(person))) {
                moves.add(new Move(person, before.get(person), after.get(person)));
            }
        }
        moves.forEach(trains::enter);
        return trains.all(moves);
    }

    private void enter(Move move) {
        if (move.to() != PlacementProblem.NOWHERE) {
            into.computeIfAbsent(move.to(), _ -> new ArrayDeque<>()).add(move);
        }
    }

    /** Into seats that nobody of the plan leaves go the heads of chains; what is left over are circles. */
    private List<Train> all(List<Move> moves) {
        Map<Integer, Integer> left = new TreeMap<>();
        moves.stream()
                .filter(move -> move.from() != PlacementProblem.NOWHERE)
                .forEach(move -> left.merge(move.from(), 1, Integer::sum));
        into.forEach((post, entering) ->
                seatsOpen.put(post, Math.max(0, entering.size() - left.getOrDefault(post, 0))));
        List<Train> trains = new ArrayList<>();
        seatsOpen.forEach((post, open) -> {
            for (int seat = 0; seat < open; seat++) {
                trains.add(chain(post));
            }
        });
        moves.stream().filter(move -> move.to() == PlacementProblem.NOWHERE).forEach(move -> trains.add(leaving(move)));
        while (!into.isEmpty()) {
            trains.add(circle(into.keySet().iterator().next()));
        }
        return trains;
    }

    private Train chain(int post) {
        return new Train(follow(new ArrayList<>(), post, NONE), false);
    }

    private Train leaving(Move move) {
        return new Train(follow(new ArrayList<>(List.of(move)), move.from(), NONE), false);
    }

    private Train circle(int post) {
        return new Train(follow(new ArrayList<>(), post, post), true);
    }

    private static final int NONE = -2;

    private List<Move> follow(List<Move> moves, int first, int end) {
        int post = first;
        while (into.containsKey(post)) {
            Move move = take(post);
            moves.add(move);
            post = move.from();
            if (post == end) {
                break;
            }
        }
        return moves;
    }

    private Move take(int post) {
        ArrayDeque<Move> entering = into.get(post);
        if (entering == null) {
            throw new IllegalStateException("nobody enters " + post);
        }
        Move move = entering.remove();
        if (entering.isEmpty()) {
            into.remove(post);
        }
        return move;
    }
}
