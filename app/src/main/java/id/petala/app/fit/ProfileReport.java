package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.GapTable;
import id.petala.engine.fit.ProfileItem;
import id.petala.engine.fit.ProfileMatch;
import id.petala.engine.fit.ProfileSettings;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Profile matching of a fit table. */
public final class ProfileReport {

    private static final int PLACES = 4;
    private static final List<String> FIT =
            List.of("jabatan", "subject", "status", "peringkat", "total", "aspek", "ncf", "nsf", "n", "belum_ada");
    private static final List<String> DETAIL =
            List.of("jabatan", "subject", "criterion", "aspek", "jenis", "nilai", "ideal", "selisih", "bobot");

    private final FitTable table;
    private final ProfileChoice choice;
    private final Teller teller;
    private final FitCells cells = new FitCells();

    private ProfileReport(FitTable table, ProfileChoice choice, Console console) {
        this.table = table;
        this.choice = choice;
        this.teller = new Teller(console);
    }

    /**
     * Matches all candidates with the profile of their post.
     *
     * @throws id.petala.engine.finding.Refused when the table states no ideal values, or no kinds of factors
     */
    public static FitReport of(FitTable table, ProfileChoice choice, Console console) {
        return new ProfileReport(table, choice, console).report();
    }

    private FitReport report() {
        if (!table.statesStandards()) {
            throw table.refused("fit-table.no-standards", 0, null, Role.STANDARD.label());
        }
        if (!table.states(Role.KIND)) {
            throw table.refused("fit-table.no-kinds", 0, null, Role.KIND.label());
        }
        tellSettings();
        table.groups().forEach(this::group);
        return teller.report(FIT, DETAIL, table, cells);
    }

    private void tellSettings() {
        teller.setting("method.profil");
        String gaps = choice.gaps().weights().entrySet().stream()
                .map(entry -> Figures.signed(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        teller.setting("gaps", gaps, choice.gapSource());
        teller.setting(
                choice.policy(),
                choice.policy().value() == FractionPolicy.LINEAR ? "fraction.LINEAR" : "fraction.ROUND");
        teller.setting("clamp");
        teller.setting(
                choice.core(),
                "core",
                Figures.percent(choice.core().value()),
                Figures.percent(Rational.ONE.minus(choice.core().value())),
                choice.coreSource());
        if (choice.scaled()) {
            teller.setting("scaled");
        }
    }

    private void group(FitGroup group) {
        Profile profile = Profile.of(table, group, choice, cells);
        ProfileSettings settings = profile.settings();
        SequencedMap<String, ProfileMatch> matches = new LinkedHashMap<>();
        SequencedMap<String, Rational> totals = new LinkedHashMap<>();
        for (String candidate : group.candidates()) {
            ProfileMatch match = match(profile.items(candidate), settings);
            matches.put(candidate, match);
            if (match instanceof ProfileMatch.Known known) {
                totals.put(candidate, known.total());
            }
        }
        if (settings != null) {
            tellAspects(group, settings);
        }
        tell(group, matches, Ranked.of(totals));
    }

    private static ProfileMatch match(List<ProfileItem> items, @Nullable ProfileSettings settings) {
        return settings == null ? new ProfileMatch.Missing(List.of(), List.of()) : ProfileMatch.of(items, settings);
    }

    private void tellAspects(FitGroup group, ProfileSettings settings) {
        settings.aspects()
                .forEach((name, aspect) -> teller.setting(
                        "aspect",
                        group.name().isEmpty() ? "" : group.name() + ": ",
                        aspect(name),
                        Figures.percent(aspect.weight()),
                        Figures.percent(aspect.core()),
                        Figures.percent(Rational.ONE.minus(aspect.core()))));
    }

    private String aspect(String name) {
        return name.isEmpty() ? teller.text("whole") : name;
    }

    private void tell(FitGroup group, SequencedMap<String, ProfileMatch> matches, Map<String, Integer> ranks) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(teller.heading("rank", "subject", "total", "aspect", "ncf", "nsf", "n", "gaps"));
        matches.forEach((candidate, match) -> {
            switch (match) {
                case ProfileMatch.Known known ->
                    known(group, candidate, known, Objects.requireNonNull(ranks.get(candidate)), rows);
                case ProfileMatch.Missing missing -> missing(group, candidate, missing, rows);
            }
        });
        teller.sections.add(new FitReport.Section(teller.title(group), rows));
    }

    private void known(FitGroup group, String candidate, ProfileMatch.Known known, int rank, List<List<String>> rows) {
        boolean first = true;
        for (ProfileMatch.Aspect aspect : known.aspects()) {
            rows.add(List.of(
                    first ? rank + "" : "",
                    first ? candidate : "",
                    first ? Figures.shown(known.total(), PLACES) : "",
                    aspect(aspect.name()),
                    shown(aspect.ncf()),
                    shown(aspect.nsf()),
                    Figures.shown(aspect.value(), PLACES),
                    gaps(aspect)));
            first = false;
            teller.fit.add(List.of(
                    group.name(),
                    candidate,
                    "KNOWN",
                    rank + "",
                    Figures.file(known.total()),
                    aspect.name(),
                    Figures.file(aspect.ncf()),
                    Figures.file(aspect.nsf()),
                    Figures.file(aspect.value()),
                    ""));
        }
        explain(group, candidate, known);
    }

    private static String shown(@Nullable Rational mean) {
        return mean == null ? "" : Figures.shown(mean, PLACES);
    }

    private static String gaps(ProfileMatch.Aspect aspect) {
        return aspect.lines().stream()
                .map(line -> Figures.signed(line.gap().gap()))
                .collect(Collectors.joining(" "));
    }

    private void explain(FitGroup group, String candidate, ProfileMatch.Known known) {
        teller.explanation.add(teller.text(
                "explain.profile",
                candidate,
                known.aspects().stream()
                        .map(aspect -> Figures.percent(aspect.weight()) + " × " + Figures.file(aspect.value()))
                        .collect(Collectors.joining(" + ")),
                Figures.file(known.total())));
        for (ProfileMatch.Aspect aspect : known.aspects()) {
            teller.explanation.add(teller.text(
                    aspect.oneKind() ? "explain.one-kind" : "explain.aspect",
                    aspect(aspect.name()),
                    Figures.file(aspect.ncf()),
                    Figures.file(aspect.nsf()),
                    Figures.percent(aspect.core()),
                    Figures.percent(Rational.ONE.minus(aspect.core())),
                    Figures.file(aspect.value())));
            aspect.lines().forEach(line -> explain(group, candidate, aspect, line));
        }
    }

    private void explain(FitGroup group, String candidate, ProfileMatch.Aspect aspect, ProfileMatch.Line line) {
        GapTable.Weight gap = line.gap();
        String kind = line.core() ? "CF" : "SF";
        teller.explanation.add(teller.text(
                        "explain.factor",
                        teller.criterion(line.criterion()),
                        kind,
                        Figures.file(line.value()),
                        Figures.file(line.ideal()),
                        Figures.signed(gap.gap()),
                        Figures.file(gap.weight()))
                + (gap.clamped() ? " " + teller.text("explain.clamped") : "")
                + (gap.between() ? " " + teller.text("explain.between") : ""));
        teller.detail.add(List.of(
                group.name(),
                candidate,
                line.criterion(),
                aspect.name(),
                kind,
                Figures.file(line.value()),
                Figures.file(line.ideal()),
                Figures.signed(gap.gap()),
                Figures.file(gap.weight())));
    }

    private void missing(FitGroup group, String candidate, ProfileMatch.Missing missing, List<List<String>> rows) {
        boolean profile = missing.values().isEmpty() && missing.ideals().isEmpty();
        String reason = profile ? teller.text("lacks.profile") : Lack.of(teller, missing.values(), missing.ideals());
        rows.add(List.of("", candidate, teller.text("missing"), "", "", "", "", reason));
        teller.fit.add(List.of(group.name(), candidate, "MISSING", "", "", "", "", "", "", reason));
        teller.explanation.add(teller.text("explain.missing", candidate, reason));
    }
}
