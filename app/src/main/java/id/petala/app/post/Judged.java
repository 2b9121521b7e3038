package id.petala.app.post;

import id.petala.app.eligibility.FitRow;
import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A person beside a post.
 *
 * @param place in the run
 * @param row what the rules say; null where nobody can say what the move would be
 */
record Judged(int place, @Nullable FitRow row) {

    Chance chance() {
        return Chance.of(row == null ? null : row.verdict());
    }

    /** How many rules warn. */
    int warnings() {
        return row == null ? 0 : row.verdict().warned().size();
    }

    /** The match in percent; null where it can't be counted. */
    @Nullable
    Rational match() {
        return row == null ? null : row.value();
    }
}
