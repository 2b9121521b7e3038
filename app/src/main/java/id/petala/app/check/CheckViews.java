package id.petala.app.check;

import id.petala.app.intake.TableCount;
import id.petala.app.platform.Words;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Severity;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws up what pages and the report show of a check, in one language. */
public final class CheckViews {

    /** Most units listed; all stand in the table file. */
    static final int SHOWN_UNITS = 100;

    /** Most findings listed of a file; all stand in the file of findings. */
    static final int SHOWN_FINDINGS = 8;

    private final Language language;
    private final Words words;

    private CheckViews(Language language) {
        this.language = language;
        this.words = Words.in(language.code());
    }

    /** The view of a check. */
    public static CheckView of(DataCheck check, Language language) {
        return new CheckViews(language).view(check);
    }

    private CheckView view(DataCheck check) {
        UnitQuality all = UnitQuality.all("", check.units());
        return new CheckView(
                words,
                check,
                check.instrument().label().in(language),
                TableTotal.byTable(check.intake().counts()),
                TableTotal.sum(check.intake().counts()),
                files(check),
                rules(check.intake().findings()),
                CheckSummary.notRead(check.intake()).stream()
                        .map(CheckSummary.NotRead::file)
                        .toList(),
                line(all),
                lacks(all),
                worst(check.units()));
    }

    /** Every file with what was found in it: those read first, then the others that something was found in. */
    private List<CheckView.FileLine> files(DataCheck check) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        check.intake()
                .findings()
                .forEach(finding -> found.computeIfAbsent(finding.where().file(), _ -> new ArrayList<>())
                        .add(finding));
        Map<String, List<TableCount>> counts = new LinkedHashMap<>();
        check.intake()
                .counts()
                .forEach(count -> counts.computeIfAbsent(count.file(), _ -> new ArrayList<>())
                        .add(count));
        Set<String> names = new LinkedHashSet<>(counts.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .map(name -> file(name, counts.getOrDefault(name, List.of()), found.getOrDefault(name, List.of())))
                .toList();
    }

    private CheckView.FileLine file(String name, List<TableCount> counts, List<Finding> findings) {
        List<CheckView.Case> first = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(SHOWN_FINDINGS)
                .map(this::one)
                .toList();
        return new CheckView.FileLine(
                name,
                counts.stream().map(TableCount::table).toList(),
                TableTotal.sum(counts),
                counts.stream().anyMatch(TableCount::refused),
                findings.size(),
                first);
    }

    private CheckView.Case one(Finding finding) {
        return new CheckView.Case(
                finding.severity(),
                finding.where().row(),
                Objects.requireNonNullElse(finding.where().column(), ""),
                Objects.requireNonNullElse(finding.value(), ""),
                FindingText.reason(finding, language.locale()));
    }

    /** The units most of whose people lack something, first. */
    private List<CheckView.UnitLine> worst(List<UnitQuality> units) {
        return units.stream()
                .filter(unit -> unit.people() > 0)
                .sorted(Comparator.comparingInt((UnitQuality unit) -> unit.people() - unit.complete())
                        .reversed()
                        .thenComparing(UnitQuality::unit))
                .limit(SHOWN_UNITS)
                .map(this::line)
                .toList();
    }

    private CheckView.UnitLine line(UnitQuality unit) {
        BigDecimal share = unit.share();
        return new CheckView.UnitLine(
                unit.unit(), unit.people(), unit.complete(), share == null ? "–" : words.percent(share), lacks(unit));
    }

    private List<CheckView.LackLine> lacks(UnitQuality all) {
        return all.missing().stream()
                .map(lack -> new CheckView.LackLine(
                        lack.label().in(language), lack.supplier().in(language), lack.people()))
                .toList();
    }

    /** Every rule that was broken, the heavier and more frequent first, with its first case. */
    private List<CheckView.RuleLine> rules(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.severity() + finding.code(), _ -> new ArrayList<>())
                .add(finding));
        return byRule.values().stream()
                .map(this::rule)
                .sorted(Comparator.comparing(CheckView.RuleLine::severity)
                        .thenComparing(Comparator.comparingInt(CheckView.RuleLine::count)
                                .reversed())
                        .thenComparing(CheckView.RuleLine::rule))
                .toList();
    }

    private CheckView.RuleLine rule(List<Finding> findings) {
        Finding first = findings.getFirst();
        Severity severity = first.severity();
        return new CheckView.RuleLine(
                first.code(),
                severity,
                findings.size(),
                first.where().toString(),
                FindingText.reason(first, language.locale()));
    }
}
