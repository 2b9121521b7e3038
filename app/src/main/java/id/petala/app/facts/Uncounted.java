package id.petala.app.facts;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is stated of one subject and counts for nothing: below points handed in for the whole, or below a condition not met. */
final class Uncounted {

    private final Instrument instrument;
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private final Set<String> counted = new LinkedHashSet<>();
    private final Map<String, String> under = new LinkedHashMap<>();

    private Uncounted(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Whether anything could be: there are conditions, or points for a node that has parts. */
    static boolean possible(Instrument instrument, List<Stated> stated) {
        return instrument.nodes().stream().anyMatch(Node.Gate.class::isInstance)
                || stated.stream().anyMatch(Uncounted::whole);
    }

    private static boolean whole(Stated stated) {
        return stated.isPoints() && !(stated.node() instanceof Node.Leaf);
    }

    /** A warning for each row that doesn't count. */
    static List<Finding> of(Scorer scorer, FactTable facts, int subject, List<Stated> stated) {
        Uncounted uncounted = new Uncounted(scorer.instrument());
        uncounted.look(scorer.one(facts, subject));
        uncounted.instrument.roots().forEach(root -> uncounted.walk(root, null));
        List<Finding> findings = new ArrayList<>();
        for (Stated one : stated) {
            if (!uncounted.counts(one)) {
                findings.add(uncounted.finding(one));
            }
        }
        return findings;
    }

    private void look(Batch batch) {
        for (Node node : instrument.nodes()) {
            Because because = batch.explain(node.id(), 0).because();
            if (because instanceof Because.Given) {
                given.add(node.id());
            } else if (because instanceof Because.Gated gated && closes(gated)) {
                closed.add(node.id());
            }
        }
    }

    private static boolean closes(Because.Gated gated) {
        Rational threshold = Objects.requireNonNull(gated.threshold().value());
        return gated.condition() instanceof Explained.Known known
                && known.amount().exact().compareTo(threshold) < 0;
    }

    /** A node counts where any way to it does. */
    private void walk(Node node, @Nullable String blocked) {
        if (blocked == null ? !counted.add(key(node)) : under.putIfAbsent(node.id(), blocked) != null) {
            return;
        }
        for (String asked : instrument.asked(node)) {
            walk(instrument.node(asked), blocked == null ? blocking(node, asked) : blocked);
        }
    }

    private @Nullable String blocking(Node node, String asked) {
        boolean part = node.id().equals(instrument.node(asked).head().parent());
        return given.contains(node.id()) || (part && closed.contains(node.id())) ? node.id() : null;
    }

    /** Two criteria that ask for one fact count together. */
    private static String key(Node node) {
        return node instanceof Node.Leaf leaf ? "fact " + leaf.fact().id() : node.id();
    }

    private boolean counts(Stated stated) {
        return stated.kind() instanceof Stated.Kind.NotApplicable || counted.contains(key(stated.node()));
    }

    private Finding finding(Stated stated) {
        String blocked = Objects.requireNonNull(under.get(stated.node().id()));
        String code = closed.contains(blocked) ? "facts-file.not-asked" : "facts-file.below-points";
        return Finding.warning(
                code,
                stated.row().valueWhere(),
                stated.row().value(),
                "",
                stated.node().id(),
                blocked);
    }
}
