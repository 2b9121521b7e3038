package id.petala.engine.index;

import id.petala.engine.instrument.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes a worksheet apart into pieces that can be settled one after the other. */
final class Arrangement {

    private final Tree tree;
    private final Trials trials;
    private final List<Lever> levers;
    private final Needs needs;
    private final Guards guards;

    Arrangement(Tree tree, Trials trials, List<Lever> levers, Needs needs, Guards guards) {
        this.tree = tree;
        this.trials = trials;
        this.levers = levers;
        this.needs = needs;
        this.guards = guards;
    }

    /** The index itself, with the levers that only others need, and with what is asked of nodes beside it. */
    Piece root(Node node) {
        BitSet helpers = needs.helpers();
        List<Term> beside = beside(node);
        if (helpers.isEmpty() && beside.isEmpty()) {
            return piece(node);
        }
        boolean apart = tree.additive(node) && !guards.capped(node.id());
        List<Term> terms = new ArrayList<>(apart ? terms(node) : List.of(new Term(node, true)));
        terms.addAll(beside);
        return bounded(node, stage(node, terms, helpers));
    }

    /** Nodes with something asked of them that the index isn't made of: they add nothing to it. */
    private List<Term> beside(Node index) {
        Set<String> made = new LinkedHashSet<>();
        collect(index, made);
        return guards.open().stream()
                .map(Guard::node)
                .distinct()
                .filter(id -> !made.contains(id))
                .map(id -> new Term(tree.node(id), tree.known(id) && tree.stable(tree.node(id))))
                .toList();
    }

    private void collect(Node node, Set<String> made) {
        if (!tree.levers(node.id()).isEmpty() && made.add(node.id())) {
            tree.asked(node).forEach(part -> collect(part, made));
        }
    }

    /** A node that has its levers to itself. */
    Piece piece(Node node) {
        if (!tree.stable(node) || tree.levers(node.id()).isEmpty() || guards.capped(node.id())) {
            return whole(node);
        }
        return bounded(node, unbounded(node));
    }

    private Piece bounded(Node node, Piece piece) {
        Long least = guards.least(node.id(), tree.denominator(node.id()));
        return least == null ? piece : new GuardedPiece(piece, least);
    }

    private Piece unbounded(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf(leaf);
        }
        if (tree.additive(node)) {
            return stage(node, terms(node), new BitSet());
        }
        List<Node> parts = moving(tree.parts(node));
        boolean known = parts.stream().allMatch(part -> tree.known(part.id()));
        return known && tree.rising(node) && apart(parts)
                ? new RisingPiece(node.id(), parts.stream().map(this::piece).toList(), gains(node))
                : whole(node);
    }

    /** Whether each part has its levers to itself. */
    private boolean apart(List<Node> parts) {
        BitSet seen = new BitSet();
        for (Node part : parts) {
            BitSet own = tree.levers(part.id());
            if (seen.intersects(own) || !needs.untied(own)) {
                return false;
            }
            seen.or(own);
        }
        return true;
    }

    private List<Node> moving(List<Node> parts) {
        return parts.stream().filter(part -> !tree.levers(part.id()).isEmpty()).toList();
    }

    private Gains gains(Node node) {
        return new Gains(node.id(), trials, levers.size());
    }

    private Piece leaf(Node.Leaf leaf) {
        int place = tree.levers(leaf.id()).nextSetBit(0);
        Lever lever = levers.get(place);
        List<int[]> settings = new ArrayList<>();
        for (int level = 0; level <= lever.highest(); level++) {
            int[] levels = new int[levers.size()];
            levels[place] = level;
            settings.add(levels);
        }
        return new LeafPiece(
                place,
                lever,
                Arrays.stream(trials.values(leaf.id(), settings)).boxed().toList());
    }

    /**
     * A node that adds to the whole by itself.
     *
     * @param rising whether the whole rises with it
     */
    private record Term(Node node, boolean rising) {}

    private List<Term> terms(Node node) {
        List<Term> terms = new ArrayList<>();
        spread(node, true, terms);
        return terms;
    }

    private void spread(Node node, boolean rising, List<Term> terms) {
        for (Node part : moving(tree.asked(node))) {
            boolean still = rising && tree.weight(part).signum() >= 0;
            if (tree.additive(part) && !tree.rounds(node) && !guards.on(part.id())) {
                spread(part, still, terms);
            } else {
                terms.add(new Term(part, still));
            }
        }
    }

    /** Tries all levers of a node jointly. */
    private Piece whole(Node node) {
        return stage(node, List.of(new Term(node, false)), new BitSet());
    }

    private Piece stage(Node node, List<Term> terms, BitSet helpers) {
        BitSet own = (BitSet) tree.levers(node.id()).clone();
        own.or(helpers);
        List<StagePiece.Variable> variables = new ArrayList<>();
        BitSet joint = (BitSet) helpers.clone();
        List<BitSet> tied = new ArrayList<>();
        for (Term term : terms) {
            own.or(tree.levers(term.node().id()));
            if (hasItsOwn(term, terms)) {
                variables.add(new StagePiece.Variable(piece(term.node()), gains(node), -1));
            } else {
                BitSet scope = tree.levers(term.node().id());
                together(tied, scope);
                joint.or(scope);
            }
        }
        Map<Integer, Integer> places = new LinkedHashMap<>();
        joint.stream().forEach(lever -> {
            places.put(lever, variables.size());
            variables.add(new StagePiece.Variable(null, null, lever));
        });
        long base = tree.numerator(node.id());
        List<StagePiece.Factor> factors = new ArrayList<>();
        tied.forEach(scope -> factors.add(factor(node, base, scope, places)));
        return new StagePiece(node.id(), base, levers, own, variables, factors, needs.among(places));
    }

    /** Terms with a lever in common are measured as one: what raising it changes can't be told apart. */
    private static void together(List<BitSet> scopes, BitSet scope) {
        BitSet union = (BitSet) scope.clone();
        for (int i = 0; i < scopes.size(); ) {
            if (scopes.get(i).intersects(union)) {
                union.or(scopes.remove(i));
                i = 0;
            } else {
                i++;
            }
        }
        scopes.add(union);
    }

    private boolean hasItsOwn(Term term, List<Term> terms) {
        BitSet own = tree.levers(term.node().id());
        if (!term.rising() || !needs.untied(own)) {
            return false;
        }
        boolean shared = terms.stream()
                .anyMatch(other ->
                        !other.equals(term) && tree.levers(other.node().id()).intersects(own));
        return !shared;
    }

    private StagePiece.Factor factor(Node node, long base, BitSet scope, Map<Integer, Integer> places) {
        int[] own = scope.stream().toArray();
        List<List<Integer>> keys = keys(node.id(), own);
        List<int[]> settings = keys.stream().map(key -> setting(own, key)).toList();
        long[] values = trials.values(node.id(), settings, guards.within(tree, scope));
        Map<List<Integer>, Long> gains = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Trials.UNKNOWN) {
                gains.put(keys.get(i), Math.subtractExact(values[i], base));
            }
        }
        BitSet variables = new BitSet();
        Arrays.stream(own).forEach(lever -> variables.set(places.getOrDefault(lever, 0)));
        return new StagePiece.Factor(variables, gains);
    }

    /** Every joint choice of levels of some levers. */
    private List<List<Integer>> keys(String node, int[] own) {
        List<List<Integer>> keys = List.of(List.of());
        for (int lever : own) {
            TooMany.refuse(node, (long) keys.size() * (levers.get(lever).highest() + 1));
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> key : keys) {
                IntStream.rangeClosed(0, levers.get(lever).highest()).forEach(level -> {
                    List<Integer> more = new ArrayList<>(key);
                    more.add(level);
                    longer.add(more);
                });
            }
            keys = longer;
        }
        return keys;
    }

    private int[] setting(int[] own, List<Integer> key) {
        int[] levels = new int[levers.size()];
        for (int i = 0; i < own.length; i++) {
            levels[own[i]] = key.get(i);
        }
        return levels;
    }
}
