package id.petala.engine.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node that is its present value plus what each of its terms gains. Levers are settled one after the other; of choices
 * alike in all levers that something still asks, only those not dominated are kept.
 */
final class StagePiece implements Piece {

    /**
     * What is settled in one go: a piece, or a lever that several terms or prerequisites ask.
     *
     * @param piece null for a lever
     * @param gains what the node comes to for values of the piece; null for a lever
     * @param lever -1 for a piece
     */
    record Variable(@Nullable Piece piece, @Nullable Gains gains, int lever) {}

    /**
     * A term of several levers.
     *
     * @param variables the places of its levers among the variables
     * @param gains what the node gains for each joint choice of their levels; a choice that isn't there has no value
     */
    record Factor(BitSet variables, Map<List<Integer>, Long> gains) {}

    /** One variable at a level or above needs another at a level or above. */
    record Constraint(int variable, int from, int needed, int least) {}

    private static final int OPEN = -1;

    private final String node;
    private final long base;
    private final List<Lever> levers;
    private final BitSet own;
    private final List<Variable> variables;
    private final List<Factor> factors;
    private final List<Constraint> constraints;
    private final int[] order;
    private final BitSet[] links;
    private final Map<List<Long>, List<Spot>> known = new LinkedHashMap<>();

    /**
     * @param base the node's numerator today
     * @param own the levers below the node
     */
    StagePiece(
            String node,
            long base,
            List<Lever> levers,
            BitSet own,
            List<Variable> variables,
            List<Factor> factors,
            List<Constraint> constraints) {
        this.node = node;
        this.base = base;
        this.levers = levers;
        this.own = own;
        this.variables = variables;
        this.factors = factors;
        this.constraints = constraints;
        this.links = links();
        this.order = order();
    }

    private BitSet[] links() {
        BitSet[] found = new BitSet[variables.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = new BitSet();
            for (Factor factor : factors) {
                if (factor.variables().get(i)) {
                    found[i].or(factor.variables());
                }
            }
        }
        for (Constraint constraint : constraints) {
            found[constraint.variable()].set(constraint.needed());
            found[constraint.needed()].set(constraint.variable());
        }
        for (int i = 0; i < found.length; i++) {
            found[i].clear(i);
        }
        return found;
    }

    /** Next is always what leaves fewest variables open; between equals the first. */
    private int[] order() {
        int[] order = new int[variables.size()];
        BitSet left = new BitSet();
        left.set(0, order.length);
        for (int i = 0; i < order.length; i++) {
            int best = left.nextSetBit(0);
            int fewest = open(left, best);
            for (int next = best; next >= 0 && fewest > 0; next = left.nextSetBit(next + 1)) {
                int open = open(left, next);
                if (open < fewest) {
                    best = next;
                    fewest = open;
                }
            }
            order[i] = best;
            left.clear(best);
        }
        return order;
    }

    /** How many settled variables something would still ask after the next one. */
    private int open(BitSet left, int next) {
        BitSet after = (BitSet) left.clone();
        after.clear(next);
        int open = 0;
        for (int i = 0; i < links.length; i++) {
            open += !after.get(i) && links[i].intersects(after) ? 1 : 0;
        }
        return open;
    }

    @Override
    public List<Spot> front(Domains domains) {
        return known.computeIfAbsent(domains.of(own), _ -> computed(domains));
    }

    private List<Spot> computed(Domains domains) {
        Map<List<Integer>, List<Spot>> states = new LinkedHashMap<>();
        states.put(Collections.nCopies(variables.size(), OPEN), List.of(new Spot(0, base, Spot.NOTHING)));
        BitSet left = new BitSet();
        left.set(0, order.length);
        for (int next : order) {
            left.clear(next);
            states = settled(states, next, left, domains);
            TooMany.refuse(node, states.size());
        }
        return states.values().stream().findFirst().orElse(List.of());
    }

    private Map<List<Integer>, List<Spot>> settled(
            Map<List<Integer>, List<Spot>> states, int next, BitSet left, Domains domains) {
        List<Option> options = options(next, domains);
        Map<List<Integer>, List<Spot>> after = new LinkedHashMap<>();
        states.forEach((state, front) -> {
            for (Option option : options) {
                List<Integer> chosen = new ArrayList<>(state);
                chosen.set(next, option.level());
                Long gain = allowed(chosen, next) ? gain(chosen, next, left) : null;
                if (gain != null) {
                    List<Spot> more = Front.shifted(front, option.spot(), Math.addExact(option.gain(), gain));
                    after.merge(closed(chosen, left), more, Front::merged);
                }
            }
        });
        return after;
    }

    private record Option(int level, Spot spot, long gain) {}

    private List<Option> options(int next, Domains domains) {
        Variable variable = variables.get(next);
        return variable.piece() == null
                ? levels(variable.lever(), domains)
                : pieces(variable.piece(), Objects.requireNonNull(variable.gains()), domains);
    }

    private List<Option> levels(int place, Domains domains) {
        Lever lever = levers.get(place);
        List<Option> options = new ArrayList<>();
        for (int level = 0; level <= lever.highest(); level++) {
            if (domains.allows(place, level)) {
                Spot.Choice choice = level == 0 ? Spot.NOTHING : new Spot.Raised(place, level);
                options.add(new Option(level, new Spot(lever.effort(level), 0, choice), 0));
            }
        }
        return options;
    }

    private List<Option> pieces(Piece piece, Gains gains, Domains domains) {
        List<Spot> front = piece.front(domains);
        Map<List<Long>, Spot.Choice> asked = new LinkedHashMap<>();
        front.forEach(spot -> asked.putIfAbsent(List.of(spot.value()), spot.choice()));
        gains.learn(asked);
        return front.stream()
                .map(spot -> new Option(OPEN, spot, Math.subtractExact(gains.of(List.of(spot.value())), base)))
                .toList();
    }

    private boolean allowed(List<Integer> chosen, int next) {
        for (Constraint constraint : constraints) {
            boolean asks = constraint.variable() == next || constraint.needed() == next;
            int needed = chosen.get(constraint.needed());
            if (asks
                    && needed != OPEN
                    && chosen.get(constraint.variable()) >= constraint.from()
                    && needed < constraint.least()) {
                return false;
            }
        }
        return true;
    }

    /** What the terms give whose last lever this is; null where one then has no value. */
    private @Nullable Long gain(List<Integer> chosen, int next, BitSet left) {
        long gain = 0;
        for (Factor factor : factors) {
            if (factor.variables().get(next) && !factor.variables().intersects(left)) {
                List<Integer> levels =
                        factor.variables().stream().mapToObj(chosen::get).toList();
                Long more = factor.gains().get(levels);
                if (more == null) {
                    return null;
                }
                gain = Math.addExact(gain, more);
            }
        }
        return gain;
    }

    /** Forgets what nothing asks any more. */
    private List<Integer> closed(List<Integer> chosen, BitSet left) {
        for (int i = 0; i < links.length; i++) {
            if (chosen.get(i) != OPEN && !links[i].intersects(left)) {
                chosen.set(i, OPEN);
            }
        }
        return List.copyOf(chosen);
    }
}
