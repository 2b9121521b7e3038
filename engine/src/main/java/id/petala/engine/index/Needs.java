package id.petala.engine.index;

import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The prerequisites that are not met yet, lever by lever, and what they leave open to begin with. */
final class Needs {

    /** A lever at a level or above needs another at a level or above. */
    private record Link(int lever, int level, int needed, int least) {}

    private final List<Lever> levers;
    private final Map<String, Rational> standing;
    private final BitSet moving;
    private final BitSet helpers = new BitSet();
    private final List<Link> links = new ArrayList<>();
    private final int[] highest;

    /**
     * @param standing the ranks that items have today; those without a value are not among them
     * @param effective the levers that can change the index
     */
    Needs(List<Lever> levers, Map<String, Rational> standing, BitSet effective) {
        this.levers = levers;
        this.standing = standing;
        this.highest = new int[levers.size()];
        for (int lever = 0; lever < highest.length; lever++) {
            highest[lever] = levers.get(lever).highest();
            for (int level = highest[lever]; level > 0; level--) {
                link(lever, level);
            }
        }
        this.moving = moving(effective);
        helpers.or(moving);
        helpers.andNot(effective);
        links.removeIf(link -> !moving.get(link.lever()));
        for (int lever = 0; lever < highest.length; lever++) {
            highest[lever] = moving.get(lever) ? highest[lever] : 0;
        }
    }

    /** The levers that change the index, and those that they need. */
    private BitSet moving(BitSet effective) {
        BitSet found = (BitSet) effective.clone();
        for (int size = -1; size < found.cardinality(); ) {
            size = found.cardinality();
            links.stream().filter(link -> found.get(link.lever())).forEach(link -> found.set(link.needed()));
        }
        return found;
    }

    /** Levers that change nothing themselves, but others need them. */
    BitSet helpers() {
        return helpers;
    }

    /** Whether any plan can touch a lever. */
    boolean moves(int lever) {
        return moving.get(lever);
    }

    private void link(int lever, int level) {
        for (Lever.Need need : levers.get(lever).levels().get(level).needs()) {
            Rational now = standing.get(need.item());
            if (now == null || now.compareTo(need.least()) < 0) {
                int needed = Lever.place(levers, need.item());
                int least = needed < 0 ? -1 : least(needed, need.least());
                if (least < 0) {
                    highest[lever] = level - 1;
                } else {
                    links.add(new Link(lever, level, needed, least));
                }
            }
        }
    }

    private int least(int lever, Rational rank) {
        List<Lever.Level> levels = levers.get(lever).levels();
        for (int level = 1; level < levels.size(); level++) {
            if (levels.get(level).rank().compareTo(rank) >= 0) {
                return level;
            }
        }
        return -1;
    }

    /** Every lever up to what its prerequisites allow at all. */
    Domains domains() {
        return Domains.upTo(highest);
    }

    /** Whether some levers have no prerequisite outside and are none of anything outside. */
    boolean untied(BitSet group) {
        return links.stream().allMatch(link -> group.get(link.lever()) == group.get(link.needed()));
    }

    /** The prerequisites among some levers, by their places. */
    List<StagePiece.Constraint> among(Map<Integer, Integer> places) {
        List<StagePiece.Constraint> found = new ArrayList<>();
        for (Link link : links) {
            Integer variable = places.get(link.lever());
            Integer needed = places.get(link.needed());
            if (variable != null && needed != null) {
                found.add(new StagePiece.Constraint(variable, link.level(), needed, link.least()));
            }
        }
        return found;
    }

    /** Whether a step can be taken where levers stand. */
    boolean met(int lever, int level, int[] levels) {
        return links.stream()
                .filter(link -> link.lever() == lever && link.level() == level)
                .allMatch(link -> levels[link.needed()] >= link.least());
    }
}
