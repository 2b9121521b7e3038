package id.petala.app.index;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Range;
import id.petala.engine.instrument.IndexHead;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The index of one subject in one period, with everything it was made of. */
public record IndexFigure(Receipt receipt) {

    public IndexHead head() {
        return IndexBook.head(receipt.instrument());
    }

    public String subject() {
        return receipt.subject();
    }

    private ReceiptLine line(String node) {
        return receipt.lines().stream()
                .filter(line -> line.id().equals(node))
                .findFirst()
                .orElseThrow();
    }

    /** The line of the index itself. */
    public ReceiptLine line() {
        return line(head().value());
    }

    /** The line of the category or verdict; null where the rules know none. */
    public @Nullable ReceiptLine categoryLine() {
        String category = head().category();
        return category == null ? null : line(category);
    }

    /** The exact value; null while incomplete or not applicable. */
    public @Nullable Rational value() {
        return line().value();
    }

    /** The value with as many decimals as it is published with. */
    public @Nullable BigDecimal published() {
        Rational value = value();
        return value == null ? null : value.rounded(head().places());
    }

    public @Nullable Category category() {
        ReceiptLine line = categoryLine();
        return line == null ? null : line.category();
    }

    /** What an incomplete value can still become; null for a complete one. */
    public @Nullable Range possible() {
        Explained explained = line().explained();
        return explained instanceof Explained.Missing ? Explanations.range(explained) : null;
    }

    /** The categories it can still fall in; the one it is in once complete. */
    public List<Category> categories() {
        ReceiptLine line = categoryLine();
        return line == null ? List.of() : Explanations.categories(line.explained());
    }

    /** Whether the index or its category rests on anything provisional. */
    public boolean provisional() {
        ReceiptLine category = categoryLine();
        return line().provisional() || (category != null && category.provisional());
    }

    /** Whether its instrument is the one of its family on the day; else it is history or a simulation. */
    public boolean official() {
        return head().official(receipt.asOf());
    }

    /**
     * The next category up.
     *
     * @param distance points that are lacking; where the bound itself isn't included, more than these
     */
    public record Next(Category category, Rational distance, boolean included) {

        /** The first category above a value; null where none is. */
        static @Nullable Next of(List<Cut> cuts, Rational value) {
            for (Cut cut : cuts) {
                Rational lower = cut.range().lower();
                if (lower != null && !cut.range().contains(value) && lower.compareTo(value) >= 0) {
                    return new Next(cut.level(), lower.minus(value), cut.range().lowerIncluded());
                }
            }
            return null;
        }
    }

    /** Whether the category is a verdict over conditions rather than a place on a scale. */
    public boolean verdict() {
        ReceiptLine line = categoryLine();
        return line != null && line.explained().because() instanceof Because.Required;
    }

    /** Whether the value stands in the highest category of its scale. */
    public boolean highest() {
        return cuts() != null && next() == null;
    }

    /** The cuts that the value of the index itself falls between; null while it isn't known, and where there are none. */
    private @Nullable List<Cut> cuts() {
        ReceiptLine line = categoryLine();
        return line != null
                        && value() != null
                        && line.explained().because() instanceof Because.Levelled levelled
                        && levelled.part().criterion().id().equals(head().value())
                ? levelled.cuts().value()
                : null;
    }

    /**
     * The next category up and how far it is; null at the top, without cuts, while not known, or where the category is
     * read from another node than the index.
     */
    public @Nullable Next next() {
        List<Cut> cuts = cuts();
        return cuts == null ? null : Next.of(cuts, Objects.requireNonNull(value()));
    }
}
