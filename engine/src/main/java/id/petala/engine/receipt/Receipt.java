package id.petala.engine.receipt;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Range;
import id.petala.engine.instrument.Instrument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one subject came to its values: the data behind text, JSON and page alike. Made by {@link Receipts}.
 *
 * @param subject the subject's id
 * @param instrument the instrument, whose tree the lines follow
 * @param lines every node in tree order
 * @param missing the leaves without a value, in tree order
 * @param open what values that are still missing can become
 * @param provisionalValues how many values of the rule that hold on the day are provisional
 */
public record Receipt(
        String subject,
        Instrument instrument,
        LocalDate asOf,
        List<ReceiptLine> lines,
        List<Explained.Missing> missing,
        List<Open> open,
        int provisionalValues) {

    public Receipt {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }

    /**
     * A value that isn't known yet.
     *
     * @param range what it can become; null for a level or box
     * @param categories what it can become, for a level or box; else empty
     */
    public record Open(ReceiptLine line, @Nullable Range range, List<Category> categories) {
        public Open {
            categories = List.copyOf(categories);
        }
    }

    /** The line of a node that the instrument has. */
    public ReceiptLine line(String node) {
        for (ReceiptLine line : lines) {
            if (line.id().equals(node)) {
                return line;
            }
        }
        throw new IllegalArgumentException("no node " + node);
    }
}
