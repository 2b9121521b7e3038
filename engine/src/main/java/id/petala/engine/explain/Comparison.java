package id.petala.engine.explain;

import id.petala.engine.explain.Because.Term;
import id.petala.engine.explain.Explanations.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aligns two explanations by criterion and keeps the deepest nodes that differ. */
final class Comparison {

    private Comparison() {}

    static List<Difference> diff(Explained before, Explained after) {
        List<Difference> found = new ArrayList<>();
        collect(before, after, found);
        return found;
    }

    private static void collect(@Nullable Explained before, @Nullable Explained after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        int known = found.size();
        for (Map.Entry<String, Pair> entry : pairs(before, after).entrySet()) {
            collect(entry.getValue().before(), entry.getValue().after(), found);
        }
        if (found.size() == known) {
            found.add(new Difference(before, after));
        }
    }

    private record Pair(
            @Nullable Explained before, @Nullable Explained after) {}

    private static Map<String, Pair> pairs(@Nullable Explained before, @Nullable Explained after) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Term term : before == null ? List.<Term>of() : Explanations.terms(before)) {
            pairs.put(term.part().criterion().id(), new Pair(term.part(), null));
        }
        for (Term term : after == null ? List.<Term>of() : Explanations.terms(after)) {
            pairs.merge(
                    term.part().criterion().id(),
                    new Pair(null, term.part()),
                    (old, fresh) -> new Pair(old.before(), fresh.after()));
        }
        return pairs;
    }
}
