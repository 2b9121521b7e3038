package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.selection.AhpRules;
import id.petala.engine.selection.PairwiseComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weights of criteria from a table of pairwise comparisons (AHP), by all three ways. */
public final class PairwiseReport {

    private static final int PLACES = 6;
    private static final List<String> FIT =
            List.of("jabatan", "cara", "kriteria", "bobot", "lambda_maks", "ci", "cr", "konsisten");
    private static final List<String> DETAIL = List.of("jabatan", "kriteria", "terhadap", "nilai");

    private final FitTable table;
    private final Dated<List<Rational>> index;
    private final Dated<Rational> limit;
    private final Teller teller;
    private final FitCells cells = new FitCells();

    private PairwiseReport(FitTable table, AhpRules rules, LocalDate day, Console console) {
        this.table = table;
        this.index = rules.randomIndex().asOf(day);
        this.limit = rules.limit().asOf(day);
        this.teller = new Teller(console);
    }

    /**
     * Finds the weights.
     *
     * @throws Refused when a comparison is missing or isn't as it must be: no part of the weights stands without it
     */
    public static FitReport of(FitTable table, AhpRules rules, LocalDate day, Console console) {
        return new PairwiseReport(table, rules, day, console).report();
    }

    private FitReport report() {
        teller.setting("method.ahp");
        teller.setting(
                "random-index",
                Objects.requireNonNull(index.value()).stream()
                        .map(Rational::toString)
                        .collect(Collectors.joining(", ")),
                Objects.requireNonNull(limit.value()).toString(),
                teller.source(index));
        table.groups().forEach(this::group);
        return teller.report(FIT, DETAIL, table, cells);
    }

    private void group(FitGroup group) {
        List<String> names = group.candidates();
        if (!new TreeSet<>(names).equals(new TreeSet<>(group.columns()))) {
            throw table.refused(
                    "fit-table.not-square", 0, String.join(", ", names), String.join(", ", group.columns()));
        }
        List<List<Rational>> matrix = matrix(group, names);
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = teller.heading("way");
        heading.addAll(names);
        heading.addAll(teller.heading("lambda", "ci", "cr", "consistent"));
        rows.add(heading);
        for (PairwiseComparison.Result result : PairwiseComparison.of(matrix, Objects.requireNonNull(index.value()))) {
            tell(group, names, result, rows);
        }
        teller.sections.add(new FitReport.Section(teller.title(group), rows));
    }

    private List<List<Rational>> matrix(FitGroup group, List<String> names) {
        List<List<Rational>> matrix = new ArrayList<>();
        boolean whole = true;
        for (String row : names) {
            List<Rational> numbers = new ArrayList<>();
            for (String column : names) {
                Rational number = entry(group, row, column);
                whole &= number != null;
                numbers.add(number == null ? Rational.ONE : number);
                teller.detail.add(List.of(group.name(), row, column, number == null ? "" : number.toString()));
            }
            matrix.add(numbers);
        }
        if (!whole) {
            List<Finding> all = new ArrayList<>(table.findings());
            all.addAll(cells.findings());
            throw new Refused(all);
        }
        return matrix;
    }

    /** What the table says, or else the inverse of what it says the other way round. */
    private @Nullable Rational entry(FitGroup group, String row, String column) {
        Cell cell = group.value(row, column);
        Rational said = cells.positive(cell, "fit-table.comparison");
        boolean same = row.equals(column);
        if (said == null && cell != null && !cell.blank()) {
            return null;
        }
        if (said == null) {
            return same ? Rational.ONE : inverse(group, row, column);
        }
        Rational back = cells.positive(group.value(column, row), "fit-table.comparison");
        if (same && !said.equals(Rational.ONE)) {
            cells.add(Objects.requireNonNull(cell).reject("fit-table.diagonal", "1"));
            return null;
        }
        if (back != null && !back.times(said).equals(Rational.ONE) && row.compareTo(column) < 0) {
            Cell at = Objects.requireNonNull(cell);
            cells.add(Finding.warning(
                    "fit-table.reciprocal", at.where(), at.text(), "", row + " / " + column, back.toString()));
        }
        return said;
    }

    private @Nullable Rational inverse(FitGroup group, String row, String column) {
        Rational back = cells.positive(group.value(column, row), "fit-table.comparison");
        if (back == null) {
            cells.add(Finding.reject("fit-table.no-comparison", table.where(), null, "", row, column));
        }
        return back == null ? null : Rational.ONE.dividedBy(back);
    }

    private void tell(FitGroup group, List<String> names, PairwiseComparison.Result result, List<List<String>> rows) {
        String way = teller.text("way." + result.method());
        BigDecimal cr = result.cr();
        String consistent = cr == null ? teller.text("unknown") : teller.text(accepted(cr) ? "yes" : "no");
        List<String> row = new ArrayList<>(List.of(way));
        result.weights().forEach(weight -> row.add(Figures.shown(weight, PLACES)));
        row.addAll(List.of(
                Figures.shown(result.lambda(), PLACES),
                Figures.shown(result.ci(), PLACES),
                cr == null ? "" : Figures.shown(cr, PLACES),
                consistent));
        rows.add(row);
        for (int i = 0; i < names.size(); i++) {
            teller.fit.add(List.of(
                    group.name(),
                    result.method().name(),
                    names.get(i),
                    Figures.file(result.weights().get(i)),
                    Figures.file(result.lambda()),
                    Figures.file(result.ci()),
                    Figures.file(cr),
                    cr == null ? "" : accepted(cr) + ""));
        }
        teller.explanation.add(teller.text(
                "explain.ahp",
                way,
                Figures.file(result.lambda()),
                names.size() + "",
                Figures.file(result.ci()),
                Figures.file(cr)));
    }

    private boolean accepted(BigDecimal cr) {
        Rational most = Objects.requireNonNull(limit.value());
        return Rational.of(cr).compareTo(most) <= 0;
    }
}
