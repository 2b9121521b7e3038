package id.petala.app.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.petala.app.platform.Words;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Severity;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws {@code laporan.html}: one file that stands alone, opens without a network and prints. */
final class CheckReport {

    /** Most units listed; all stand in the table file. */
    static final int SHOWN_UNITS = 100;

    private final Language language;
    private final Words words;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    CheckReport(Language language) {
        this.language = language;
        this.words = Words.in(language.code());
    }

    String html(DataCheck check) {
        UnitQuality all = UnitQuality.all("", check.units());
        CheckView view = new CheckView(
                words,
                check,
                check.instrument().label().in(language),
                TableTotal.byTable(check.intake().counts()),
                TableTotal.sum(check.intake().counts()),
                rules(check.intake().findings()),
                CheckSummary.notRead(check.intake()).stream()
                        .map(CheckSummary.NotRead::file)
                        .toList(),
                line(all),
                lacks(all),
                worst(check.units()));
        StringOutput output = new StringOutput();
        templates.render("check/laporan.jte", view, output);
        return output.toString();
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
                unit.unit(),
                unit.people(),
                unit.complete(),
                share == null ? "–" : words.percent(share),
                unit.missing().isEmpty()
                        ? ""
                        : unit.missing().getFirst().label().in(language));
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
