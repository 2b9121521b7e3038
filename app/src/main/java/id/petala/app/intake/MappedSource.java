package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A foreign table seen as one of ours: our headings, then each row turned by the rules of a mapping. A foreign row that
 * tells nothing for our table but whose it is makes no row there.
 */
final class MappedSource implements RowSource {

    /** What is said of a cell that can't be read as what it should be. */
    private static final Set<String> UNREAD = Set.of(
            "data.code", "data.day", "data.number", "data.whole", "fact.unknown-code", "fact.number", "fact.day");

    private final RowSource foreign;
    private final Set<String> missing;
    private final TableMapping mapping;
    private final List<String> columns;

    /** @param missing texts that stand for an empty cell */
    MappedSource(RowSource foreign, Set<String> missing, TableMapping mapping) {
        this.foreign = foreign;
        this.missing = missing;
        this.mapping = mapping;
        this.columns = List.copyOf(mapping.columns().keySet());
    }

    @Override
    public String name() {
        return foreign.name();
    }

    @Override
    public Finding asWritten(Finding ours) {
        String column = ours.where().column();
        if (column == null) {
            return ours;
        }
        Where where = ours.where().column(heading(column));
        return new Finding(ours.code(), ours.severity(), where, ours.value(), expected(column, ours), ours.args());
    }

    private String heading(String column) {
        return rules(column).stream()
                .filter(rule -> !rule.from().isEmpty())
                .map(rule -> rule.from().getFirst())
                .findFirst()
                .orElse(column);
    }

    private String expected(String column, Finding ours) {
        if (ours.code().equals("data.required")) {
            return heading(column);
        }
        return UNREAD.contains(ours.code()) ? written(column, ours.expected()) : ours.expected();
    }

    private String written(String column, String ours) {
        return rules(column).stream()
                .map(rule -> rule.form().expected())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(ours);
    }

    private List<CellRule> rules(String column) {
        return mapping.columns().getOrDefault(column, List.of());
    }

    @Override
    public RowSource again() {
        return new MappedSource(foreign.again(), missing, mapping);
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

    private final class Turning extends RowTexts {

        private final RowTaker taker;
        private final List<Turned> turned = new ArrayList<>();
        private List<String> headings = List.of();
        private int reasons;

        Turning(RowTaker taker) {
            this.taker = taker;
        }

        @Override
        public boolean end() {
            taker.begin(row());
            if (cells().stream().anyMatch(cell -> !cell.isBlank())) {
                if (headings.isEmpty()) {
                    heading();
                } else {
                    turn();
                }
            }
            return taker.end();
        }

        private void heading() {
            headings = cells().stream().map(Recognition::normal).toList();
            reasons = headings.lastIndexOf(RowReference.COLUMN);
            columns.forEach(column -> turned.add(new Turned(rules(column), headings, missing)));
            columns.forEach(this::hand);
        }

        private void turn() {
            List<String> ours = turned.stream().map(cell -> cell.ours(cells())).toList();
            if (tells(ours)) {
                taker.foreign(RowCopy.hash(cells(), reasons));
                ours.forEach(this::hand);
            }
        }

        /** Whether all cells are there without which there is no row, and any that tells something. */
        private boolean tells(List<String> ours) {
            boolean asked = false;
            boolean told = false;
            for (int place = 0; place < ours.size(); place++) {
                boolean empty = ours.get(place).isEmpty();
                if (empty && mapping.decides(columns.get(place))) {
                    return false;
                }
                boolean tells = mapping.tells(columns.get(place));
                asked |= tells;
                told |= tells && !empty;
            }
            return told || !asked;
        }

        private void hand(String text) {
            char[] chars = text.toCharArray();
            taker.cell(chars, 0, chars.length);
        }

        @Override
        public @Nullable String column(int cell) {
            return cell < headings.size() ? headings.get(cell) : null;
        }
    }

    /** The rules of one of our columns with the places of the foreign cells they read. */
    private static final class Turned {

        private final List<CellRule> rules;
        private final Set<String> missing;
        private final List<int[]> places = new ArrayList<>();

        Turned(List<CellRule> rules, List<String> headings, Set<String> missing) {
            this.rules = rules;
            this.missing = missing;
            for (CellRule rule : rules) {
                places.add(rule.from().stream()
                        .mapToInt(from -> headings.indexOf(Recognition.normal(from)))
                        .toArray());
            }
        }

        /** The first text a rule yields; else what stands there, to be judged, unless that is to be ignored. */
        String ours(List<String> cells) {
            String unread = "";
            for (int rule = 0; rule < rules.size(); rule++) {
                String theirs = theirs(places.get(rule), cells);
                String ours = rules.get(rule).ours(theirs);
                if (ours != null && !ours.isEmpty()) {
                    return ours;
                }
                if (ours == null && unread.isEmpty() && rules.get(rule).others() == CellRule.Others.JUDGE) {
                    unread = theirs;
                }
            }
            return unread;
        }

        private String theirs(int[] places, List<String> cells) {
            StringBuilder text = new StringBuilder();
            for (int place : places) {
                String plain = place < 0 || place >= cells.size() ? "" : CellRule.plain(cells.get(place));
                String cell = missing.contains(plain) ? "" : plain;
                text.append(text.isEmpty() || cell.isEmpty() ? "" : " ").append(cell);
            }
            return text.toString();
        }
    }
}
