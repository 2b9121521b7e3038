package id.petala.engine.placement;

import java.util.List;

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
}
