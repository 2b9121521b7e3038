package id.petala.app.comparison;

import id.petala.app.comparison.ComparisonView.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Marks the highest of a row. */
final class Best {

    private Best() {}

    /** The cells with those marked that no other exceeds, where any is lower; what is missing is not compared. */
    static List<Cell> marked(List<Cell> cells) {
        List<BigDecimal> known = cells.stream()
                .map(Cell::number)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (known.isEmpty() || known.getFirst().compareTo(known.getLast()) == 0) {
            return cells;
        }
        BigDecimal highest = known.getLast();
        return cells.stream()
                .map(cell -> reaches(cell, highest) ? cell.asBest() : cell)
                .toList();
    }

    private static boolean reaches(Cell cell, BigDecimal highest) {
        return cell.number() != null && cell.number().compareTo(highest) == 0;
    }
}
