package id.petala.engine.index;

import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactValue;
import id.petala.engine.number.Rational;
import java.util.List;

/**
 * An item of a worksheet that can be raised step by step. Its levels stand in rising order; the first is where it stands.
 *
 * @param window when a value counts, to date the raised one
 * @param assumed whether the efforts of its steps are assumed, because nobody stated them
 */
public record Lever(Criterion criterion, Fact fact, Window window, List<Level> levels, boolean assumed) {

    public Lever {
        levels = List.copyOf(levels);
    }

    /**
     * A level and the step that leads to it from the one below.
     *
     * @param text as a facts file says it
     * @param rank by which levels rise: a number's value, or the points of a code
     * @param effort effort of the step in millionths; 0 for the first level
     * @param needs what must be reached for the step to be taken
     */
    public record Level(String text, FactValue value, Rational rank, long effort, List<Need> needs) {
        public Level {
            needs = List.copyOf(needs);
        }
    }

    /**
     * A prerequisite: another item at a level or above.
     *
     * @param level the level as the effort file says it
     * @param least the rank of that level: a number's value, or the points of a code
     */
    public record Need(String item, String level, Rational least) {}

    /** The place of an item among levers, or -1. */
    static int place(List<Lever> levers, String item) {
        for (int i = 0; i < levers.size(); i++) {
            if (levers.get(i).criterion().id().equals(item)) {
                return i;
            }
        }
        return -1;
    }

    /** The last place in {@link #levels}. */
    public int highest() {
        return levels.size() - 1;
    }

    /** The effort of all steps from today's level up to one. */
    long effort(int level) {
        long sum = 0;
        for (int i = 1; i <= level; i++) {
            sum = Math.addExact(sum, levels.get(i).effort());
        }
        return sum;
    }
}
