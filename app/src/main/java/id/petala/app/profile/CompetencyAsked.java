package id.petala.app.profile;

import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.util.List;

/**
 * A level asked of a competency.
 *
 * @param names the competencies of which any may have it
 * @param level in the unit of the scores, such as 4 on a scale to 5
 */
record CompetencyAsked(List<String> names, Sign sign, BigDecimal level) {

    CompetencyAsked {
        names = List.copyOf(names);
    }

    /** How a score stands to the level. */
    enum Sign {
        AT_LEAST("≥"),
        ABOVE(">"),
        AT_MOST("≤"),
        BELOW("<"),
        EQUAL("=");

        private final String shown;

        Sign(String shown) {
            this.shown = shown;
        }

        static Sign of(String text) {
            return switch (text) {
                case ">" -> ABOVE;
                case "<" -> BELOW;
                case "<=", "≤" -> AT_MOST;
                case "=" -> EQUAL;
                default -> AT_LEAST;
            };
        }

        @Override
        public String toString() {
            return shown;
        }

        private boolean holds(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case ABOVE -> order > 0;
                case AT_MOST -> order <= 0;
                case BELOW -> order < 0;
                case EQUAL -> order == 0;
            };
        }
    }

    /** Whether a score in millionths is one asked for. */
    boolean holds(long score) {
        return sign.holds(Long.compare(score, Points.exact(level)));
    }
}
