package id.petala.engine.placement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why no plan is worth more than a bound: prices of posts and rows, where needed for each case apart. Whoever has the
 * problem can add it up; {@link ProofCheck} does.
 *
 * @param fineness prices are in so many parts of the unit of the worths; 1 or more
 * @param root the only case, or the first division into cases
 */
public record Proof(long fineness, Case root) {

    /** A case, by what was decided on the way to it. */
    public sealed interface Case {}

    /**
     * The end of a way.
     *
     * @param posts the price of each post, not negative
     * @param rows the price of each row, not negative
     * @param impossible whether the prices show that this case has no plan at all
     */
    public record Leaf(List<Long> posts, List<Long> rows, boolean impossible) implements Case {}

    /** Either a person takes a post or does not: there is no third case. */
    public record Split(int person, int post, Case taken, Case left) implements Case {}

    /**
     * Plans that use a pair which by these prices can't be in one worth more than a target are worth no more than that; the
     * rest is about the plans that use none of those pairs.
     */
    public record Narrowed(Leaf prices, long target, Case rest) implements Case {}

    /** A proof in whole units without cases and rows. */
    public static Proof of(List<Long> prices) {
        return new Proof(1, new Leaf(prices, List.of(), false));
    }

    /** The same proof of the problem without some rows; empty where one of them has a price, so that it rests on them. */
    Optional<Proof> without(BitSet rows) {
        return without(root, rows).map(rest -> new Proof(fineness, rest));
    }

    private static Optional<Case> without(Case part, BitSet rows) {
        return switch (part) {
            case Leaf leaf -> without(leaf, rows).map(Case.class::cast);
            case Split split ->
                without(split.taken(), rows)
                        .flatMap(taken -> without(split.left(), rows)
                                .map(left -> new Split(split.person(), split.post(), taken, left)));
            case Narrowed narrowed ->
                without(narrowed.prices(), rows)
                        .flatMap(prices -> without(narrowed.rest(), rows)
                                .map(rest -> new Narrowed(prices, narrowed.target(), rest)));
        };
    }

    private static Optional<Leaf> without(Leaf leaf, BitSet rows) {
        if (rows.stream().anyMatch(row -> leaf.rows().get(row) != 0)) {
            return Optional.empty();
        }
        List<Long> others = IntStream.range(0, leaf.rows().size())
                .filter(row -> !rows.get(row))
                .mapToObj(leaf.rows()::get)
                .toList();
        return Optional.of(new Leaf(leaf.posts(), others, leaf.impossible()));
    }
}
