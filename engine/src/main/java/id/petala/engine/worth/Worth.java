package id.petala.engine.worth;

import id.petala.engine.eligibility.Pair;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are worth in posts, from 0 to 100. How is chosen, and always told. */
public interface Worth {

    /** What columns and sentences call it, in few words. */
    Label name();

    /** How it is counted, with every setting. */
    Label settings();

    /** Whether it rests on values that no text settles. */
    boolean provisional();

    /** How a pair came to its worth, in lines. */
    List<String> told(Pair pair, Language language);

    /** The worths of pairs, in their order; null where something is missing. */
    @Nullable
    Rational[] of(List<Pair> pairs);

    /** The worth of one pair; null where something is missing. */
    default @Nullable Rational of(Pair pair) {
        return of(List.of(pair))[0];
    }
}
