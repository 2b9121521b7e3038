package id.petala.app.facts;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Rows of one target that contradict each other. */
final class Contradictions {

    private Contradictions() {}

    static Set<Stated> of(List<Stated> group, Scorer scorer) {
        Map<String, List<Stated>> points = byCriterion(group, true);
        Map<String, List<Stated>> facts = byCriterion(group, false);
        Set<Stated> found = new LinkedHashSet<>();
        points.forEach((criterion, stated) -> {
            List<Stated> raw = facts.getOrDefault(criterion, List.of());
            if (!raw.isEmpty()) {
                found.addAll(stated);
                found.addAll(raw);
            }
            found.addAll(sameDay(stated));
        });
        facts.values().forEach(stated -> found.addAll(amongFacts(stated, scorer)));
        found.addAll(betweenCriteria(facts));
        return found;
    }

    private static Map<String, List<Stated>> byCriterion(List<Stated> group, boolean points) {
        Map<String, List<Stated>> by = new LinkedHashMap<>();
        for (Stated stated : group) {
            if (stated.isPoints() == points) {
                by.computeIfAbsent(stated.node().id(), _ -> new ArrayList<>()).add(stated);
            }
        }
        return by;
    }

    private static Set<Stated> amongFacts(List<Stated> stated, Scorer scorer) {
        Set<Stated> found = new LinkedHashSet<>();
        List<Stated> values = kind(stated, Stated.Kind.Fact.class);
        List<Stated> none = kind(stated, Stated.Kind.None.class);
        boolean exempt = !kind(stated, Stated.Kind.NotApplicable.class).isEmpty();
        if (exempt && !(values.isEmpty() && none.isEmpty())) {
            found.addAll(stated);
        }
        if (!none.isEmpty() && values.stream().anyMatch(value -> counts(value, scorer))) {
            found.addAll(stated);
        }
        if (stated.getFirst().node() instanceof Node.Leaf leaf && !leaf.fact().many()) {
            found.addAll(sameDay(values));
        }
        return found;
    }

    private static List<Stated> kind(List<Stated> stated, Class<?> kind) {
        return stated.stream().filter(one -> kind.isInstance(one.kind())).toList();
    }

    private static boolean counts(Stated stated, Scorer scorer) {
        LeafRule rule = Objects.requireNonNull(scorer.leafRule(stated.node().id()));
        return rule.window().holds(scorer.asOf(), stated.on(), stated.until());
    }

    private static Set<Stated> sameDay(List<Stated> stated) {
        Map<LocalDate, Set<Stated.Said>> byDay = new LinkedHashMap<>();
        stated.forEach(one ->
                byDay.computeIfAbsent(one.on(), _ -> new LinkedHashSet<>()).add(one.said()));
        Set<Stated> found = new LinkedHashSet<>();
        for (Stated one : stated) {
            if (byDay.getOrDefault(one.on(), Set.of()).size() > 1) {
                found.add(one);
            }
        }
        return found;
    }

    /** Two criteria may ask for the same fact; stated for both, they must say the same. */
    private static List<Stated> betweenCriteria(Map<String, List<Stated>> facts) {
        Set<Set<Stated.Said>> different = new LinkedHashSet<>();
        facts.values().forEach(stated -> different.add(said(stated)));
        return different.size() > 1
                ? facts.values().stream().flatMap(List::stream).toList()
                : List.of();
    }

    private static Set<Stated.Said> said(List<Stated> stated) {
        Set<Stated.Said> said = new LinkedHashSet<>();
        stated.forEach(one -> said.add(one.said()));
        return said;
    }
}
