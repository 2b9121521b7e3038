package id.petala.engine.index;

import id.petala.engine.explain.Because.Piece;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Parameter;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a worksheet's nodes before anything is tried: which levers each depends on, whether it stays known
 * whatever they do, whether it adds its parts up, and whether it rises with them.
 */
final class Tree {

    private final Scorer scorer;
    private final FactTable facts;
    private final Batch now;
    private final Map<String, Integer> leverOfFact = new LinkedHashMap<>();
    private final Map<String, BitSet> levers = new LinkedHashMap<>();

    Tree(Scorer scorer, FactTable facts, List<Lever> levers) {
        this.scorer = scorer;
        this.facts = facts;
        this.now = scorer.one(facts, 0);
        for (int i = 0; i < levers.size(); i++) {
            leverOfFact.put(levers.get(i).fact().id(), i);
        }
    }

    Node node(String id) {
        return scorer.instrument().node(id);
    }

    boolean known(String node) {
        return now.known(scorer.index(node), 0);
    }

    long denominator(String node) {
        return scorer.denominator(node);
    }

    long numerator(String node) {
        return now.numerator(scorer.index(node), 0);
    }

    /** The leaves that the values of some nodes are made of, each once, in the order in which they are come across. */
    static List<Node.Leaf> leaves(Instrument instrument, List<String> ids) {
        return leaves(instrument, ids, _ -> false);
    }

    /** The same, without those that only count through a node where points were handed in. */
    static List<Node.Leaf> counting(Instrument instrument, List<String> ids, FactTable facts) {
        return leaves(instrument, ids, node -> !(node instanceof Node.Leaf) && handedIn(facts, node.id()));
    }

    private static List<Node.Leaf> leaves(Instrument instrument, List<String> ids, Predicate<Node> closed) {
        Set<Node> seen = new LinkedHashSet<>();
        ids.forEach(id -> collect(instrument, instrument.node(id), closed, seen));
        return seen.stream()
                .filter(Node.Leaf.class::isInstance)
                .map(Node.Leaf.class::cast)
                .toList();
    }

    private static void collect(Instrument instrument, Node node, Predicate<Node> closed, Set<Node> seen) {
        if (seen.add(node) && !closed.test(node)) {
            asked(instrument, node).forEach(part -> collect(instrument, part, closed, seen));
        }
    }

    List<Node> asked(Node node) {
        return asked(scorer.instrument(), node);
    }

    /** The nodes a node is made of or asks, in file order. */
    private static List<Node> asked(Instrument instrument, Node node) {
        return instrument.asked(node).stream().map(instrument::node).toList();
    }

    /** The nodes whose values make a stable node's value; which weights apply is settled then. */
    List<Node> parts(Node node) {
        return node instanceof Node.Rescale ? scorer.instrument().children(node.id()) : asked(node);
    }

    /** The levers that can change a node. */
    BitSet levers(String id) {
        BitSet known = levers.get(id);
        if (known == null) {
            known = found(node(id));
            levers.put(id, known);
        }
        return known;
    }

    private BitSet found(Node node) {
        BitSet found = new BitSet();
        if (handedIn(node.id()) || (!known(node.id()) && stable(node))) {
            return found;
        }
        if (node instanceof Node.Leaf leaf) {
            Integer lever = leverOfFact.get(leaf.fact().id());
            if (lever != null) {
                found.set(lever);
            }
        }
        asked(node).forEach(part -> found.or(levers(part.id())));
        return found;
    }

    /** Whether points stand there as such, whatever is below. */
    boolean handedIn(String node) {
        return handedIn(facts, node);
    }

    static boolean handedIn(FactTable facts, String node) {
        var points = facts.given(node);
        return points != null && points.end(0) > points.first(0);
    }

    /** Whether a node is known, missing or not applicable alike, whatever the levers do. */
    boolean stable(Node node) {
        if (handedIn(node.id())) {
            return true;
        }
        if (!asked(node).stream().allMatch(this::stable)) {
            return false;
        }
        return switch (node) {
            case Node.Gate gate ->
                levers(gate.condition()).isEmpty()
                        || (gate.otherwise() != null && known(only(gate).id()));
            case Node.Quotient quotient -> stays(quotient);
            case Node.Rescale rescale ->
                scorer.instrument().children(rescale.of()).stream().allMatch(this::stable);
            case Node.Requirements requirements ->
                requirements.conditions().stream().noneMatch(one -> now.missing(one.of(), 0));
            default -> true;
        };
    }

    /** A quotient doesn't apply where its divisor is zero or it leaves its range. */
    private boolean stays(Node.Quotient quotient) {
        Range range = scorer.range(quotient.id());
        Range by = scorer.range(quotient.by());
        if (!levers(quotient.by()).isEmpty() || !known(quotient.by())) {
            return !known(quotient.by()) || !by.contains(Rational.ZERO);
        }
        Rational divisor = value(quotient.by());
        Range part = scorer.range(only(quotient).id());
        return divisor.signum() != 0
                && range.contains(part.min().times(times(quotient)).dividedBy(divisor))
                && range.contains(part.max().times(times(quotient)).dividedBy(divisor));
    }

    private Rational times(Node.Quotient quotient) {
        return quotient.times() == null ? Rational.ONE : quotient.times().valueOn(scorer.asOf());
    }

    private Rational value(String node) {
        return now.amount(scorer.index(node), 0).exact();
    }

    private Node only(Node node) {
        return scorer.instrument().children(node.id()).getFirst();
    }

    /** Whether a node is the sum of what each of its parts gives to it. */
    boolean additive(Node node) {
        if (!stable(node)) {
            return false;
        }
        return switch (node) {
            case Node.Sum _ -> true;
            case Node.Mean _ -> exactMean(node);
            default -> false;
        };
    }

    /** Over all its parts a mean is exact; over some of them only where its denominator holds their shares. */
    private boolean exactMean(Node node) {
        Rational weights = Rational.ZERO;
        List<Node> children = scorer.instrument().children(node.id());
        List<Node> parts = children.stream().filter(part -> known(part.id())).toList();
        for (Node part : parts) {
            weights = weights.plus(weight(part));
        }
        if (parts.size() == children.size() || weights.signum() == 0) {
            return true;
        }
        for (Node part : parts) {
            Rational unit = weight(part)
                    .dividedBy(weights)
                    .times(Rational.of(scorer.denominator(node.id()), scorer.denominator(part.id())));
            if (!unit.denominator().equals(Rational.ONE.numerator())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sum rounds what each part gives to it, so that the parts of a part can't be added on their own. */
    boolean rounds(Node node) {
        return node instanceof Node.Sum sum && sum.places() != null;
    }

    /** The weight of a part on the day; 1 where the whole doesn't weigh. */
    Rational weight(Node part) {
        @Nullable Parameter<Rational> weight = part.head().weight();
        return weight == null ? Rational.ONE : weight.valueOn(scorer.asOf());
    }

    /** Whether a node that doesn't add up never falls while one of the nodes it asks rises. */
    boolean rising(Node node) {
        return switch (node) {
            case Node.Mean _, Node.Extreme _, Node.Cap _, Node.Round _ -> true;
            case Node.Sum _ -> weighsUpward(node.id());
            case Node.Rescale rescale -> rescale.total().signum() >= 0 && weighsUpward(rescale.of());
            case Node.Product _ ->
                asked(node).stream()
                        .allMatch(part -> scorer.range(part.id()).min().signum() >= 0);
            case Node.Quotient quotient ->
                levers(quotient.by()).isEmpty()
                        && times(quotient).signum() >= 0
                        && value(quotient.by()).signum() > 0;
            case Node.Pieces pieces -> risingPieces(pieces.pieces().valueOn(scorer.asOf()));
            case Node.Requirements requirements ->
                requirements.conditions().stream()
                        .allMatch(one -> one.must().valueOn(scorer.asOf()).upper() == null);
            case Node.Level level -> level.cuts() != null;
            case Node.Gate gate -> levers(gate.condition()).isEmpty() || opensUpward(gate);
            case Node.Leaf _, Node.Matrix _ -> false;
        };
    }

    private boolean weighsUpward(String node) {
        return scorer.instrument().children(node).stream()
                .allMatch(part -> weight(part).signum() >= 0);
    }

    private static boolean risingPieces(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Rational end = pieces.get(i).range().upper();
            boolean drops = i + 1 < pieces.size()
                    && end != null
                    && pieces.get(i).at(end).compareTo(pieces.get(i + 1).at(end)) > 0;
            if (pieces.get(i).times().signum() < 0 || drops) {
                return false;
            }
        }
        return true;
    }

    private boolean opensUpward(Node.Gate gate) {
        Rational otherwise = gate.otherwise();
        return otherwise != null
                && otherwise.compareTo(scorer.range(only(gate).id()).min()) <= 0;
    }
}
