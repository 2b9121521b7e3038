package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.finding.Finding;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.selection.OpenSelection;
import id.petala.engine.selection.OpenSelection.Part;
import id.petala.engine.selection.OpenSelection.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Totals of an open selection and the names to hand on. */
public final class SelectionReport {

    private static final Rational MOST = Rational.of(100);
    private static final List<String> DETAIL = List.of("jabatan", "subject", "criterion", "nilai", "bobot", "hasil");

    private final FitTable table;
    private final OpenSelection rule;
    private final boolean scaled;
    private final Dated<SequencedMap<String, Rational>> weights;
    private final Dated<Integer> names;
    private final Teller teller;
    private final FitCells cells = new FitCells();

    private SelectionReport(FitTable table, OpenSelection rule, boolean scaled, LocalDate day, Console console) {
        this.table = table;
        this.rule = rule;
        this.scaled = scaled;
        this.weights = rule.weights().asOf(day);
        this.names = rule.names().asOf(day);
        this.teller = new Teller(console);
    }

    /**
     * Totals the panel's values of all candidates.
     *
     * @param scaled whether weights of the table are divided by their sum
     */
    public static FitReport of(FitTable table, OpenSelection rule, boolean scaled, LocalDate day, Console console) {
        return new SelectionReport(table, rule, scaled, day, console).report();
    }

    private FitReport report() {
        teller.setting("method.seleksi");
        teller.setting("names", Objects.requireNonNull(names.value()) + "", teller.source(names));
        teller.setting("ties");
        table.groups().forEach(this::group);
        List<String> header = new ArrayList<>(List.of("jabatan", "subject", "status", "peringkat", "total"));
        header.addAll(List.of("total_tampil", "usulan", "belum_ada"));
        return teller.report(header, DETAIL, table, cells);
    }

    private void group(FitGroup group) {
        Map<String, String> columns = columns(group);
        SequencedMap<String, Rational> shares = shares(group, columns);
        SequencedMap<String, Rational> totals = new LinkedHashMap<>();
        SequencedMap<String, String> lacking = new LinkedHashMap<>();
        for (String candidate : group.candidates()) {
            Map<String, Rational> values = values(group, candidate, columns);
            List<String> lacks = rule.parts().stream()
                    .filter(part -> !values.containsKey(part.id()))
                    .map(part -> teller.label(part.label()))
                    .toList();
            if (!lacks.isEmpty()) {
                lacking.put(candidate, Lack.of(teller, lacks, List.of()));
            } else if (shares == null) {
                lacking.put(candidate, teller.text("lacks.criteria"));
            } else {
                totals.put(candidate, OpenSelection.total(shares, values));
                explain(group, candidate, shares, values);
            }
        }
        tell(group, totals, lacking);
    }

    /** The column of each part of the total. */
    private Map<String, String> columns(FitGroup group) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String criterion : group.criteria()) {
            Part part = rule.part(criterion);
            if (part == null) {
                cells.add(Finding.warning(
                        "fit-table.no-part",
                        table.where().column(criterion),
                        criterion,
                        rule.parts().stream().map(Part::id).collect(Collectors.joining(", "))));
            } else if (columns.putIfAbsent(part.id(), criterion) != null) {
                cells.add(Finding.reject(
                        "fit-table.part-twice",
                        table.where().column(criterion),
                        criterion,
                        String.valueOf(columns.get(part.id()))));
            }
        }
        return columns;
    }

    /** The weights of the table where it states them, else those of the rule. */
    private @Nullable SequencedMap<String, Rational> shares(FitGroup group, Map<String, String> columns) {
        SequencedMap<String, Rational> shares = Objects.requireNonNull(weights.value());
        String source = teller.source(weights);
        if (group.states(Role.WEIGHT)) {
            shares = stated(group, columns);
            source = teller.text("from-table");
        }
        if (shares != null) {
            SequencedMap<String, Rational> told = shares;
            String parts = rule.parts().stream()
                    .map(part -> teller.label(part.label()) + " "
                            + Figures.percent(Objects.requireNonNull(told.get(part.id()))))
                    .collect(Collectors.joining(", "));
            teller.setting("parts", parts, source);
        }
        return shares;
    }

    private @Nullable SequencedMap<String, Rational> stated(FitGroup group, Map<String, String> columns) {
        SequencedMap<String, Rational> weights = new LinkedHashMap<>();
        for (Part part : rule.parts()) {
            String column = columns.get(part.id());
            Rational weight = column == null ? null : cells.weight(group.stated(Role.WEIGHT, column));
            if (weight == null) {
                cells.add(
                        Finding.reject("fit-table.unstated", table.where(), null, "", part.id(), Role.WEIGHT.label()));
                return null;
            }
            weights.put(part.id(), weight);
        }
        return Weights.shares(weights, scaled, table, cells);
    }

    private Map<String, Rational> values(FitGroup group, String candidate, Map<String, String> columns) {
        Map<String, Rational> values = new LinkedHashMap<>();
        columns.forEach((part, column) -> {
            Cell cell = group.value(candidate, column);
            Rational value = cells.number(cell);
            if (value != null && value.compareTo(MOST) > 0) {
                cells.add(Objects.requireNonNull(cell).reject("fit-table.number", "82, 82.5", "0 – 100"));
            } else if (value != null) {
                values.put(part, value);
            }
        });
        return values;
    }

    private void explain(
            FitGroup group, String candidate, SequencedMap<String, Rational> shares, Map<String, Rational> values) {
        List<String> terms = new ArrayList<>();
        for (Part part : rule.parts()) {
            Rational share = Objects.requireNonNull(shares.get(part.id()));
            Rational value = Objects.requireNonNull(values.get(part.id()));
            terms.add(Figures.percent(share) + " × " + Figures.file(value));
            teller.detail.add(List.of(
                    group.name(),
                    candidate,
                    part.id(),
                    Figures.file(value),
                    Figures.file(share),
                    Figures.file(share.times(value))));
        }
        teller.explanation.add(teller.text(
                "explain.total",
                candidate,
                String.join(" + ", terms),
                Figures.file(OpenSelection.total(shares, values))));
    }

    private void tell(FitGroup group, SequencedMap<String, Rational> totals, SequencedMap<String, String> lacking) {
        Map<String, Integer> ranks = Ranked.of(totals);
        List<List<String>> rows = new ArrayList<>();
        rows.add(teller.heading("rank", "subject", "total", "proposal"));
        totals.forEach((candidate, total) -> {
            int rank = Objects.requireNonNull(ranks.get(candidate));
            int sharing = Collections.frequency(ranks.values(), rank);
            Proposal proposal = OpenSelection.proposal(rank, sharing, Objects.requireNonNull(names.value()));
            String shown = Figures.shown(total, 2);
            rows.add(List.of(rank + "", candidate, shown, teller.text("proposal." + proposal)));
            teller.fit.add(List.of(
                    group.name(), candidate, "KNOWN", rank + "", Figures.file(total), shown, proposal.name(), ""));
        });
        lacking.forEach((candidate, reason) -> {
            rows.add(List.of("", candidate, teller.text("missing"), reason));
            teller.fit.add(List.of(group.name(), candidate, "MISSING", "", "", "", "", reason));
            teller.explanation.add(teller.text("explain.missing", candidate, reason));
        });
        teller.sections.add(new FitReport.Section(teller.title(group), rows));
    }
}
