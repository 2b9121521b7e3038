package id.petala.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A foreign table seen as one of ours: our headings, then each row turned by the rules of a mapping. */
final class MappedSource implements RowSource {

    private final RowSource foreign;
    private final Map<String, List<CellRule>> columns;

    MappedSource(RowSource foreign, Map<String, List<CellRule>> columns) {
        this.foreign = foreign;
        this.columns = columns;
    }

    @Override
    public String name() {
        return foreign.name();
    }

    @Override
    public String heading(String column) {
        List<CellRule> rules = columns.get(column);
        return rules == null ? column : rules.getFirst().from();
    }

    @Override
    public RowSource again() {
        return new MappedSource(foreign.again(), columns);
    }

    @Override
    public RowSource foreign() {
        return foreign.again();
    }

    @Override
    public boolean damaged() {
        return foreign.damaged();
    }

    @Override
    public String sha256Hex() {
        return foreign.sha256Hex();
    }

    @Override
    public void read(RowTaker taker) {
        foreign.read(new Turning(taker));
    }

    private final class Turning implements RowTaker {

        private final RowTaker taker;
        private final CellSlice slice = new CellSlice();
        private final List<String> cells = new ArrayList<>();
        /** Where the foreign headings that rules name stand. */
        private final Map<String, Integer> places = new LinkedHashMap<>();

        private @Nullable List<String> headings;
        private int row;

        Turning(RowTaker taker) {
            this.taker = taker;
        }

        @Override
        public void begin(int newRow) {
            row = newRow;
            cells.clear();
        }

        @Override
        public void cell(char[] chars, int from, int to) {
            slice.of(chars, from, to);
            cells.add(slice.text(chars));
        }

        @Override
        public boolean end() {
            boolean blank = cells.stream().allMatch(String::isBlank);
            taker.begin(row);
            if (headings == null && !blank) {
                headings = cells.stream().map(Recognition::normal).toList();
                columns.keySet().forEach(this::hand);
            } else if (headings != null && !blank) {
                taker.foreign(RowCopy.hash(cells, headings.lastIndexOf(RowReference.COLUMN)));
                columns.values().forEach(rules -> hand(text(rules)));
            }
            return taker.end();
        }

        private void hand(String text) {
            char[] chars = text.toCharArray();
            taker.cell(chars, 0, chars.length);
        }

        private String text(List<CellRule> rules) {
            for (CellRule rule : rules) {
                String text = rule.apply(foreign(rule.from()));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }

        private String foreign(String heading) {
            int place = places.computeIfAbsent(heading, this::place);
            return place < 0 || place >= cells.size() ? "" : cells.get(place);
        }

        private int place(String heading) {
            return headings == null ? -1 : headings.indexOf(Recognition.normal(heading));
        }

        @Override
        public @Nullable String column(int cell) {
            return headings != null && cell < headings.size() ? headings.get(cell) : null;
        }
    }
}
