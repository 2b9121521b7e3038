package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Input;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of a receipt.
 *
 * @param node the node of the instrument
 * @param depth 0 for a root
 * @param explained the value with its reason
 * @param weight the weight as stated; null where the node isn't weighed
 * @param factor what the value is multiplied with on its way into the scope of its weight; null where it doesn't count
 *     there
 * @param basis the dated values of the rule that the line rests on, the weight first
 * @param provisional whether any of them, the scheme of a matrix, or a part the value is made of is to be shown as
 *     provisional
 */
public record ReceiptLine(
        Node node,
        int depth,
        Explained explained,
        @Nullable Dated<Rational> weight,
        @Nullable Rational factor,
        List<Dated<?>> basis,
        boolean provisional) {

    /** The code of a leaf that is declared to have none. */
    public static final String NONE = "NIHIL";

    public ReceiptLine {
        basis = List.copyOf(basis);
    }

    public String id() {
        return node.id();
    }

    public Label label() {
        return node.head().criterion().label();
    }

    public Status status() {
        return Status.of(explained);
    }

    /** Whether the node yields a level or box instead of a number. */
    public boolean categorical() {
        return node.categorical();
    }

    /** The exact value; null while not known, and for levels and boxes. */
    public @Nullable Rational value() {
        return !categorical() && explained instanceof Explained.Known known
                ? known.amount().exact()
                : null;
    }

    /** Value × weight ÷ {@link #scope}; null where there is no value or no weight. */
    public @Nullable Rational contribution() {
        Rational value = value();
        return value == null || factor == null ? null : value.times(factor);
    }

    /** What the weight is divided by: the total of the weights that count in its scope, 100 on most axes. */
    public @Nullable Rational scope() {
        return weight == null || weight.value() == null || factor == null
                ? null
                : weight.value().dividedBy(factor);
    }

    /** The level or box; null for other nodes and while not known. */
    public @Nullable Category category() {
        return explained instanceof Explained.Known known ? known.category() : null;
    }

    /** The code of a level, box or of the one fact a leaf picked, {@link #NONE} for none declared; else empty. */
    public String code() {
        Category category = category();
        if (category != null) {
            return category.code();
        }
        return switch (explained.because()) {
            case Because.DeclaredNone _ -> NONE;
            case Because.Scored scored
            when scored.counted().size() == 1 && scored.counted().getFirst().input() instanceof Input.Code code ->
                code.code();
            default -> "";
        };
    }
}
