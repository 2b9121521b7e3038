package id.petala.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A foreign table as it is: its headings and what stands under each.
 *
 * @param headingRow the row of the headings as a spreadsheet counts it
 * @param first whether the heading is the first row that holds anything
 * @param missing the texts found that stand for an empty cell, as they are written
 */
record TableProfile(int headingRow, boolean first, int rows, Set<String> missing, List<ColumnProfile> columns) {

    /** Above a heading stand at most so many lines of title. */
    private static final int MOST_TITLES = 20;

    private static final int LONGEST_MISSING = 20;

    TableProfile {
        missing = new LinkedHashSet<>(missing);
        columns = List.copyOf(columns);
    }

    /**
     * Reads a table whole.
     *
     * @param words by which texts are known that stand for an empty cell; under a heading of names they are names
     * @throws id.petala.engine.finding.Refused when it can't be read
     */
    static TableProfile of(RowSource source, HeadingWords words) {
        Top top = new Top();
        source.again().read(top);
        Body body = new Body(top.heading(), words);
        source.again().read(body);
        return new TableProfile(top.heading(), top.heading() == top.firstFilled, body.rows, body.missing, body.columns);
    }

    /** The columns that a mapping can name: those with a heading, of equal headings the first. */
    List<ColumnProfile> named() {
        Set<String> names = new LinkedHashSet<>();
        return columns.stream()
                .filter(column -> !Recognition.normal(column.heading()).isBlank())
                .filter(column -> names.add(Recognition.normal(column.heading())))
                .toList();
    }

    /** Finds the heading: the first of the upper rows that is at least half as wide as the widest of them. */
    private static final class Top extends RowTexts {

        private final List<int[]> widths = new ArrayList<>();
        private int firstFilled;

        @Override
        public boolean end() {
            int filled = (int) cells().stream().filter(cell -> !cell.isEmpty()).count();
            if (filled > 0) {
                firstFilled = firstFilled == 0 ? row() : firstFilled;
                widths.add(new int[] {row(), filled});
            }
            return widths.size() < MOST_TITLES;
        }

        int heading() {
            int widest = widths.stream().mapToInt(row -> row[1]).max().orElse(0);
            return widths.stream()
                    .filter(row -> row[1] * 2 > widest)
                    .mapToInt(row -> row[0])
                    .findFirst()
                    .orElse(1);
        }
    }

    private static final class Body extends RowTexts {

        private final int heading;
        private final HeadingWords words;
        private final List<ColumnProfile> columns = new ArrayList<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private int rows;

        Body(int heading, HeadingWords words) {
            this.heading = heading;
            this.words = words;
        }

        @Override
        public boolean end() {
            if (row() == heading) {
                cells().forEach(name -> columns.add(new ColumnProfile(name)));
            } else if (row() > heading && !blank()) {
                rows++;
                for (int place = 0; place < Math.min(cells().size(), columns.size()); place++) {
                    add(columns.get(place), CellRule.plain(cells().get(place)));
                }
            }
            return true;
        }

        private void add(ColumnProfile column, String cell) {
            boolean judged = column.values().containsKey(cell);
            if (!judged
                    && cell.length() <= LONGEST_MISSING
                    && words.missing(cell)
                    && !words.ofNames(column.heading())) {
                missing.add(cell);
            } else {
                column.add(cell);
            }
        }
    }
}
