package id.petala.engine.index;

/**
 * A joint choice of levels, what it takes and what it yields.
 *
 * @param effort in millionths
 * @param value numerator of the node it was found for
 */
record Spot(long effort, long value, Choice choice) {

    /** Which levers stand at which level; those that aren't mentioned stay where they are. */
    sealed interface Choice {
        /** Writes the levels into an array with a place for each lever. */
        void into(int[] levels);
    }

    /** Nothing is raised. */
    record Nothing() implements Choice {
        @Override
        public void into(int[] levels) {}
    }

    /** One lever at a level. */
    record Raised(int lever, int level) implements Choice {
        @Override
        public void into(int[] levels) {
            levels[lever] = level;
        }
    }

    /** Two choices of different levers. */
    record Both(Choice first, Choice second) implements Choice {
        @Override
        public void into(int[] levels) {
            first.into(levels);
            second.into(levels);
        }
    }

    static final Choice NOTHING = new Nothing();

    int[] levels(int levers) {
        int[] levels = new int[levers];
        choice.into(levels);
        return levels;
    }

    Spot plus(Spot more, long gain) {
        Choice both = more.choice instanceof Nothing
                ? choice
                : choice instanceof Nothing ? more.choice : new Both(choice, more.choice);
        return new Spot(Math.addExact(effort, more.effort), Math.addExact(value, gain), both);
    }
}
