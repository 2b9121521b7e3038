package id.petala.engine.eligibility;

/**
 * Some of the rules of a book, as bits: those that look at the person and the tier, and those that look at the very post.
 */
public record RuleSet(long ofPerson, long ofPost) {

    /** How many rules of each sort a book can have. */
    static final int MOST = Long.SIZE;

    /** No rules. */
    public static final RuleSet NONE = new RuleSet(0, 0);

    public boolean isEmpty() {
        return (ofPerson | ofPost) == 0;
    }

    /** How many rules there are in it. */
    public int size() {
        return Long.bitCount(ofPerson) + Long.bitCount(ofPost);
    }

    boolean has(EligibilityRule rule) {
        return ((rule.test().ofPost() ? ofPost : ofPerson) >> rule.bit() & 1) != 0;
    }
}
