package id.petala.app.post;

import id.petala.app.eligibility.AskedMove;
import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.FitRow;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Target;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of a run beside one post, by chance; in each chance the best match first, of equal ones those with fewer warnings.
 * Who holds the post is left out.
 */
final class Ranking {

    private static final Comparator<Judged> BEST_FIRST = Comparator.comparing(
                    Judged::match, Comparator.nullsLast(Comparator.<Rational>reverseOrder()))
            .thenComparingInt(Judged::warnings)
            .thenComparingInt(Judged::place);

    private final Map<Chance, List<Judged>> people = new EnumMap<>(Chance.class);

    private Ranking(List<Judged> all) {
        for (Chance chance : Chance.values()) {
            people.put(chance, new ArrayList<>());
        }
        all.forEach(one -> of(one.chance()).add(one));
        people.values().forEach(some -> some.sort(BEST_FIRST));
    }

    /** Judges everybody for a post, several at once. */
    static Ranking of(FitData data, Target post, AskedMove move, List<Integer> holders) {
        TreeSet<Integer> holding = new TreeSet<>(holders);
        List<Integer> places = IntStream.range(0, data.candidates().size())
                .filter(place -> !holding.contains(place))
                .boxed()
                .toList();
        return new Ranking(judged(data, post, move, places));
    }

    /** Some people beside a post, in their order. */
    static List<Judged> judged(FitData data, Target post, AskedMove move, List<Integer> places) {
        List<Pair> pairs = places.stream()
                .map(place -> new Pair(data.rules().judge(data.candidates().get(place)), post))
                .toList();
        @Nullable Rational[] worths = data.worth().of(pairs);
        return IntStream.range(0, worths.length)
                .parallel()
                .mapToObj(i -> new Judged(places.get(i), FitRow.of(pairs.get(i).judge(), post, move, worths[i])))
                .toList();
    }

    /** Those of a chance, the best first. */
    List<Judged> of(Chance chance) {
        return Objects.requireNonNull(people.get(chance));
    }

    /** The rank in a chance, from 1; equal matches share it. 0 for one without a match. */
    int rank(Chance chance, int index) {
        List<Judged> all = of(chance);
        Rational match = all.get(index).match();
        int first = index;
        while (match != null && first > 0 && same(match, all.get(first - 1).match())) {
            first--;
        }
        return match == null ? 0 : first + 1;
    }

    private static boolean same(Rational match, @Nullable Rational other) {
        return other != null && match.compareTo(other) == 0;
    }
}
