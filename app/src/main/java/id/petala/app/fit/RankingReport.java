package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.finding.Finding;
import id.petala.engine.selection.Criterion;
import id.petala.engine.selection.IdealDistance;
import id.petala.engine.selection.ValueTable;
import id.petala.engine.selection.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Candidates of a fit table ranked by weighted sums (SAW) or by distances to an ideal (TOPSIS). */
public final class RankingReport {

    private static final int PLACES = 6;
    private static final List<String> SAW = List.of("jabatan", "subject", "status", "peringkat", "nilai", "belum_ada");
    private static final List<String> TOPSIS = List.of(
            "jabatan", "subject", "status", "peringkat", "nilai", "jarak_terbaik", "jarak_terburuk", "belum_ada");
    private static final List<String> DETAIL =
            List.of("jabatan", "subject", "criterion", "nilai", "bobot", "jenis", "normal");

    private final FitTable table;
    private final boolean topsis;
    private final boolean scaled;
    private final Teller teller;
    private final FitCells cells = new FitCells();

    private RankingReport(FitTable table, boolean topsis, boolean scaled, Console console) {
        this.table = table;
        this.topsis = topsis;
        this.scaled = scaled;
        this.teller = new Teller(console);
    }

    /**
     * Ranks the candidates of each post.
     *
     * @param topsis whether by distances, else by weighted sums
     * @param scaled whether weights are divided by their sum
     * @throws id.petala.engine.finding.Refused when the table states no weights
     */
    public static FitReport of(FitTable table, boolean topsis, boolean scaled, Console console) {
        return new RankingReport(table, topsis, scaled, console).report();
    }

    private FitReport report() {
        if (!table.states(Role.WEIGHT)) {
            throw table.refused("fit-table.no-weights", 0, null, Role.WEIGHT.label());
        }
        teller.setting(topsis ? "method.topsis" : "method.saw");
        if (scaled) {
            teller.setting("scaled");
        }
        table.groups().forEach(this::group);
        return teller.report(topsis ? TOPSIS : SAW, DETAIL, table, cells);
    }

    private void group(FitGroup group) {
        Comparison comparison = Comparison.of(table, group, scaled, cells);
        ValueTable values = comparison.values();
        boolean divides = values == null || topsis || divides(group, values);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                topsis
                        ? teller.heading("rank", "subject", "value", "best", "worst")
                        : teller.heading("rank", "subject", "value", "shares"));
        if (values != null && divides) {
            tellCriteria(group, comparison, values);
            if (topsis) {
                topsis(group, values, rows);
            } else {
                saw(group, values, rows);
            }
        } else {
            comparison
                    .complete()
                    .keySet()
                    .forEach(candidate -> lacking(group, candidate, teller.text("lacks.criteria"), rows));
        }
        comparison
                .incomplete()
                .forEach((candidate, lacks) -> lacking(group, candidate, Lack.of(teller, lacks, List.of()), rows));
        teller.sections.add(new FitReport.Section(teller.title(group), rows));
    }

    /** Shares of the best need a best above zero, and costs above zero. */
    private boolean divides(FitGroup group, ValueTable values) {
        boolean all = true;
        for (int i = 0; i < values.criteria().size(); i++) {
            Criterion criterion = values.criteria().get(i);
            if (!WeightedSum.divides(criterion, values.column(i))) {
                all = false;
                cells.add(Finding.reject(
                        criterion.cost() ? "fit-table.zero-cost" : "fit-table.all-zero",
                        table.where().column(criterion.name()),
                        "0",
                        "> 0",
                        criterion.name(),
                        group.name()));
            }
        }
        return all;
    }

    private void tellCriteria(FitGroup group, Comparison comparison, ValueTable values) {
        String criteria = values.criteria().stream()
                .map(criterion -> criterion.name() + " " + Figures.file(criterion.weight()) + " " + kind(criterion))
                .collect(Collectors.joining(", "));
        teller.setting("criteria", group.name().isEmpty() ? "" : group.name() + ": ", criteria);
        if (!comparison.assumed().isEmpty()) {
            teller.setting("assumed-benefit", String.join(", ", comparison.assumed()));
        }
        if (!comparison.incomplete().isEmpty()) {
            teller.remarks.add(teller.text(
                    "left-out", String.join(", ", comparison.incomplete().keySet())));
        }
    }

    private static String kind(Criterion criterion) {
        return criterion.cost() ? "COST" : "BENEFIT";
    }

    private void saw(FitGroup group, ValueTable values, List<List<String>> rows) {
        int place = 0;
        for (WeightedSum.Row row : WeightedSum.of(values)) {
            String shares = row.normalised().stream().map(Figures::file).collect(Collectors.joining(" "));
            rows.add(List.of(row.rank() + "", row.alternative(), Figures.shown(row.value(), PLACES), shares));
            teller.fit.add(
                    List.of(group.name(), row.alternative(), "KNOWN", row.rank() + "", Figures.file(row.value()), ""));
            List<String> terms = new ArrayList<>();
            for (int i = 0; i < row.normalised().size(); i++) {
                Criterion criterion = values.criteria().get(i);
                terms.add(Figures.file(criterion.weight()) + " × "
                        + Figures.file(row.normalised().get(i)));
                detail(group, values, place, i, Figures.file(row.normalised().get(i)));
            }
            place++;
            teller.explanation.add(teller.text(
                    "explain.saw", row.alternative(), String.join(" + ", terms), Figures.file(row.value())));
        }
    }

    private void topsis(FitGroup group, ValueTable values, List<List<String>> rows) {
        int place = 0;
        for (IdealDistance.Row row : IdealDistance.of(values)) {
            String value = row.value() == null ? teller.text("all-alike") : Figures.shown(row.value(), PLACES);
            rows.add(List.of(
                    row.rank() + "",
                    row.alternative(),
                    value,
                    Figures.shown(row.fromBest(), PLACES),
                    Figures.shown(row.fromWorst(), PLACES)));
            teller.fit.add(List.of(
                    group.name(),
                    row.alternative(),
                    row.value() == null ? "NOT_APPLICABLE" : "KNOWN",
                    row.rank() + "",
                    Figures.file(row.value()),
                    Figures.file(row.fromBest()),
                    Figures.file(row.fromWorst()),
                    ""));
            for (int i = 0; i < values.criteria().size(); i++) {
                detail(group, values, place, i, "");
            }
            place++;
            teller.explanation.add(teller.text(
                    "explain.topsis",
                    row.alternative(),
                    Figures.file(row.fromBest()),
                    Figures.file(row.fromWorst()),
                    value));
        }
    }

    private void detail(FitGroup group, ValueTable values, int row, int column, String normal) {
        Criterion criterion = values.criteria().get(column);
        teller.detail.add(List.of(
                group.name(),
                values.alternatives().get(row),
                criterion.name(),
                Figures.file(values.values().get(row).get(column)),
                Figures.file(criterion.weight()),
                kind(criterion),
                normal));
    }

    private void lacking(FitGroup group, String candidate, String why, List<List<String>> rows) {
        rows.add(
                topsis
                        ? List.of("", candidate, teller.text("missing"), why, "")
                        : List.of("", candidate, teller.text("missing"), why));
        teller.fit.add(
                topsis
                        ? List.of(group.name(), candidate, "MISSING", "", "", "", "", why)
                        : List.of(group.name(), candidate, "MISSING", "", "", why));
        teller.explanation.add(teller.text("explain.missing", candidate, why));
    }
}
