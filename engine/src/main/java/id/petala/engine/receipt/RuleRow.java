package id.petala.engine.receipt;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import org.jspecify.annotations.Nullable;

/**
 * One value of an instrument as people read it.
 *
 * @param node the node's id; empty for what concerns the whole instrument
 * @param property what the value is: {@code weight}, {@code points}, {@code window} and so on
 * @param which which of several: a code, a range; null where there is only one
 * @param said the value
 * @param dated the dated value it belongs to, with its day, basis and citation; null for what isn't dated
 */
public record RuleRow(
        String node,
        String property,
        @Nullable RuleValue which,
        RuleValue said,
        @Nullable Dated<?> dated) {

    /** The name of the property on screen. */
    public Label name() {
        return Words.label("sheet.property." + property);
    }

    /** Which of several, as files write it; empty where there is only one. */
    public String key() {
        return which == null ? "" : which.written().id();
    }

    /** The value as files write it. */
    public Label value() {
        return said.written();
    }

    /** The first day the value holds; empty for what isn't dated. */
    public String from() {
        return dated == null ? "" : dated.from().toString();
    }

    /** The basis as files write it; empty for what isn't dated. */
    public String basis() {
        return dated == null ? "" : dated.basis().name();
    }

    /** The citation; empty for what isn't dated. */
    public String citation() {
        return dated == null ? "" : dated.citation().toString();
    }

    public boolean provisional() {
        return dated != null && dated.provisional();
    }
}
