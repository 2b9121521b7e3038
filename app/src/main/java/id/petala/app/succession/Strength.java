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

    /** Those from where they count. */
    public int within(Scope scope) {
        return switch (scope) {
            case OWN_UNIT -> ownUnit;
            case FAMILY -> ownUnit + sameFamily;
            case AGENCY -> all();
        };
    }

    /** 0, 1, 2, or {@link #MANY} for that many and more. */
    int step(Scope scope) {
        return Math.min(MANY, within(scope));
    }
}
