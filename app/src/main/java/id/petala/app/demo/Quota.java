package id.petala.app.demo;

/** Picks so many out of so many, one after the other, each with the same chance. */
final class Quota {

    private int left;
    private int candidates;

    Quota(int wanted, int candidates) {
        this.left = Math.max(0, Math.min(wanted, candidates));
        this.candidates = candidates;
    }

    /** Whether the next candidate is picked. */
    boolean draw(Chance chance) {
        boolean picked = left > 0 && chance.below(Math.max(candidates, 1)) < left;
        candidates--;
        left -= picked ? 1 : 0;
        return picked;
    }
}
