package id.petala.app.succession;

/**
 * How many candidates a post has (bench strength), and where they serve.
 *
 * @param ownUnit in the same unit at the top
 * @param sameFamily elsewhere, in posts of the same family
 */
public record Strength(int ownUnit, int sameFamily, int elsewhere) {

    /** From this many on posts are counted together. */
    public static final int MANY = 3;

    public int all() {
        return ownUnit + sameFamily + elsewhere;
    }

    /** 0, 1, 2, or {@link #MANY} for that many and more. */
    public int step() {
        return Math.min(MANY, all());
    }
}
