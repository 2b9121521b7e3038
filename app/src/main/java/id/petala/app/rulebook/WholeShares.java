package id.petala.app.rulebook;

import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a criterion weighs in the whole that it ends in, where everything counts. */
final class WholeShares {

    private static final Rational ALL = Rational.of(100);

    private final Instrument instrument;
    private final Map<String, RuleRow> shares = new LinkedHashMap<>();

    /** Of the shares a rule sheet states, each of its scope. */
    WholeShares(Instrument instrument, List<RuleRow> sheet) {
        this.instrument = instrument;
        sheet.stream().filter(row -> row.property().equals("share")).forEach(row -> shares.put(row.node(), row));
    }

    /**
     * Percent of the node it is a part of, near or far; null where it is no part of it, or where the largest or smallest
     * part stands for all, so that its share depends on the person.
     */
    @Nullable
    Rational of(String node, String whole) {
        if (node.equals(whole)) {
            return ALL;
        }
        RuleRow share = shares.get(node);
        if (share != null && share.which() instanceof RuleValue.Code scope) {
            Rational above = of(scope.code(), whole);
            return above == null
                    ? null
                    : ((RuleValue.Figure) share.said()).value().times(above).dividedBy(ALL);
        }
        String parent = instrument.node(node).head().parent();
        return parent == null || instrument.node(parent) instanceof Node.Extreme ? null : of(parent, whole);
    }
}
