package id.petala.engine.explain;

import id.petala.engine.rule.Label;
import java.math.BigDecimal;

/** A raw fact as a leaf takes it in. */
public sealed interface Input {

    /** One of a closed list of codes. */
    record Code(String code, Label label) implements Input {}

    /** A plain number in the fact's unit. */
    record Measure(BigDecimal value) implements Input {}

    /** A score held against the standard asked of the post. */
    record AgainstStandard(BigDecimal value, BigDecimal standard) implements Input {}
}
