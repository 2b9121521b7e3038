package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.CompetencyLevel;
import id.petala.engine.fit.FitCategory;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Job person matches (JPM) of a fit table. */
public final class MatchReport {

    private static final List<String> DETAIL =
            List.of("jabatan", "subject", "criterion", "capaian", "standar", "dihitung", "selisih");

    private final FitTable table;
    private final MatchSettings settings;
    private final Teller teller;
    private final FitCells cells = new FitCells();
    private final SequencedMap<String, Dated<List<FitCategory>>> schemes = new LinkedHashMap<>();

    private MatchReport(FitTable table, MatchSettings settings, LocalDate day, Console console) {
        this.table = table;
        this.settings = settings;
        this.teller = new Teller(console);
        settings.schemes()
                .value()
                .forEach(judged -> schemes.put(
                        judged.scheme().id(), judged.group().categories().asOf(day)));
    }

    /**
     * Computes the matches of all candidates by the rules of a day.
     *
     * @throws id.petala.engine.finding.Refused when the table states no standard at all
     * @throws id.petala.engine.rule.NoValueOnDay when a scheme has no categories on that day
     */
    public static FitReport of(FitTable table, MatchSettings settings, LocalDate day, Console console) {
        return new MatchReport(table, settings, day, console).report();
    }

    private FitReport report() {
        if (!table.statesStandards()) {
            throw table.refused("fit-table.no-standards", 0, null, Role.STANDARD.label());
        }
        tellSettings();
        table.groups().forEach(this::group);
        List<String> header = new ArrayList<>(List.of(
                "jabatan", "subject", "status", "peringkat", "jumlah_capaian", "jumlah_standar", "jpm", "jpm_tampil"));
        schemes.keySet().forEach(id -> header.add("kategori_" + id.replace('-', '_')));
        header.addAll(List.of("selisih", "belum_ada"));
        return teller.report(header, DETAIL, table, cells);
    }

    private void tellSettings() {
        teller.setting("method.jpm");
        teller.setting(settings.cap(), "cap." + settings.cap().value());
        teller.setting(settings.total(), "total-cap." + settings.total().value());
        settings.schemes()
                .value()
                .forEach(judged -> teller.setting(
                        settings.schemes(),
                        "scheme",
                        judged.scheme().id(),
                        teller.label(judged.scheme().label()),
                        teller.label(judged.group().label()),
                        bounds(categories(judged.scheme().id())),
                        teller.source(Objects.requireNonNull(
                                schemes.get(judged.scheme().id())))));
    }

    private List<FitCategory> categories(String scheme) {
        return Objects.requireNonNull(
                Objects.requireNonNull(schemes.get(scheme)).value());
    }

    private static String bounds(List<FitCategory> categories) {
        return categories.stream()
                .map(category -> category.code() + " ≥ " + category.from())
                .collect(Collectors.joining(", "));
    }

    private void group(FitGroup group) {
        SequencedMap<String, JobPersonMatch> matches = new LinkedHashMap<>();
        for (String candidate : group.candidates()) {
            List<CompetencyLevel> levels = levels(group, candidate);
            matches.put(
                    candidate,
                    levels.isEmpty()
                            ? new JobPersonMatch.Missing(List.of(), List.of())
                            : JobPersonMatch.of(
                                    levels,
                                    settings.cap().value(),
                                    settings.total().value()));
            if (!settings.cap().stated() && !levels.isEmpty()) {
                remarkOnCap(candidate, levels);
            }
        }
        tell(group, matches);
    }

    private List<CompetencyLevel> levels(FitGroup group, String candidate) {
        List<CompetencyLevel> levels = new ArrayList<>();
        for (String criterion : group.criteria(candidate)) {
            Cell standard = group.standard(candidate, criterion);
            Cell value = group.value(candidate, criterion);
            if (standard == null || standard.blank()) {
                noStandard(criterion, standard);
            }
            levels.add(new CompetencyLevel(
                    criterion, cells.number(value), cells.positive(standard, "fit-table.standard")));
        }
        return levels;
    }

    private void noStandard(String criterion, @Nullable Cell standard) {
        if (standard == null || !standard.contested()) {
            Where where = standard == null ? table.where().column(criterion) : standard.where();
            cells.add(Finding.reject("fit-table.no-standard", where, null, "", criterion));
        }
    }

    /** Nobody said whether more of one competency makes up for less of another: whom that concerns is told. */
    private void remarkOnCap(String candidate, List<CompetencyLevel> levels) {
        TotalCap total = settings.total().value();
        if (JobPersonMatch.of(levels, CompetencyCap.NONE, total) instanceof JobPersonMatch.Known free
                && JobPersonMatch.of(levels, CompetencyCap.STANDARD, total) instanceof JobPersonMatch.Known capped
                && !free.percent().equals(capped.percent())) {
            teller.remarks.add(teller.text(
                    "cap-matters", candidate, Figures.shown(free.percent(), 2), Figures.shown(capped.percent(), 2)));
        }
    }

    private void tell(FitGroup group, SequencedMap<String, JobPersonMatch> matches) {
        Map<String, Integer> ranks = Ranked.of(percents(matches));
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = teller.heading("rank", "subject", "jpm", "sums");
        schemes.keySet().forEach(id -> heading.add(id));
        heading.add(teller.text("column.gaps"));
        rows.add(heading);
        matches.forEach((candidate, match) -> {
            switch (match) {
                case JobPersonMatch.Known known ->
                    known(group, candidate, known, Objects.requireNonNull(ranks.get(candidate)), rows);
                case JobPersonMatch.Missing missing -> missing(group, candidate, missing, rows);
            }
        });
        teller.sections.add(new FitReport.Section(teller.title(group), rows));
    }

    private static SequencedMap<String, Rational> percents(SequencedMap<String, JobPersonMatch> matches) {
        SequencedMap<String, Rational> percents = new LinkedHashMap<>();
        matches.forEach((candidate, match) -> {
            if (match instanceof JobPersonMatch.Known known) {
                percents.put(candidate, known.percent());
            }
        });
        return percents;
    }

    private void known(
            FitGroup group, String candidate, JobPersonMatch.Known known, int rank, List<List<String>> rows) {
        List<FitCategory> found = schemes.keySet().stream()
                .map(id -> FitCategory.of(known.percent(), categories(id)))
                .toList();
        String gaps = known.lines().stream()
                .map(line -> line.competency() + " " + Figures.signed(line.gap()))
                .collect(Collectors.joining("; "));
        List<String> row = new ArrayList<>(List.of(
                rank + "",
                candidate,
                Figures.shown(known.percent(), 2),
                Figures.file(known.achieved()) + "/" + Figures.file(known.standard())));
        found.forEach(category -> row.add(category.code()));
        row.add(differences(known));
        rows.add(row);
        List<String> line = new ArrayList<>(List.of(
                group.name(),
                candidate,
                "KNOWN",
                rank + "",
                Figures.file(known.achieved()),
                Figures.file(known.standard()),
                Figures.file(known.percent()),
                Figures.shown(known.percent(), 2)));
        found.forEach(category -> line.add(category.code()));
        line.addAll(List.of(gaps, ""));
        teller.fit.add(line);
        explain(group, candidate, known, found);
    }

    private static String differences(JobPersonMatch.Known known) {
        return known.lines().stream()
                .filter(line -> line.gap().signum() != 0)
                .map(line -> line.competency() + " " + Figures.signed(line.gap()))
                .collect(Collectors.joining("; "));
    }

    private void explain(FitGroup group, String candidate, JobPersonMatch.Known known, List<FitCategory> found) {
        teller.explanation.add(teller.text(
                "explain.jpm",
                candidate,
                Figures.file(known.achieved()),
                Figures.file(known.standard()),
                Figures.file(known.uncapped()),
                Figures.shown(known.percent(), 2)));
        int place = 0;
        for (String scheme : schemes.keySet()) {
            FitCategory category = found.get(place++);
            teller.explanation.add(teller.text(
                    "explain.category",
                    scheme,
                    category.code(),
                    teller.label(category.label()),
                    category.from().toString()));
        }
        for (JobPersonMatch.Line line : known.lines()) {
            teller.explanation.add(teller.text(
                    "explain.competency",
                    teller.criterion(line.competency()),
                    Figures.file(line.achieved()),
                    Figures.file(line.standard()),
                    Figures.file(line.counted()),
                    Figures.signed(line.gap())));
            teller.detail.add(List.of(
                    group.name(),
                    candidate,
                    line.competency(),
                    Figures.file(line.achieved()),
                    Figures.file(line.standard()),
                    Figures.file(line.counted()),
                    Figures.signed(line.gap())));
        }
    }

    private void missing(FitGroup group, String candidate, JobPersonMatch.Missing missing, List<List<String>> rows) {
        String reason = Lack.of(teller, missing.achieved(), missing.standard());
        List<String> row = new ArrayList<>(List.of("", candidate, teller.text("missing"), ""));
        schemes.keySet().forEach(_ -> row.add(""));
        row.add(reason);
        rows.add(row);
        List<String> line = new ArrayList<>(List.of(group.name(), candidate, "MISSING", "", "", "", "", ""));
        schemes.keySet().forEach(_ -> line.add(""));
        line.addAll(List.of("", reason));
        teller.fit.add(line);
        teller.explanation.add(teller.text("explain.missing", candidate, reason));
    }
}
