package id.petala.app.check;

import id.petala.app.platform.Words;
import id.petala.engine.finding.Severity;
import java.util.List;

/**
 * What the report of a check shows.
 *
 * @param notRead files that hold no known table or could not be opened
 * @param all the quality of all units together
 * @param units the units with most people who lack something, first
 */
public record CheckView(
        Words words,
        DataCheck check,
        String instrument,
        List<TableTotal> tables,
        TableTotal total,
        List<RuleLine> rules,
        List<String> notRead,
        UnitLine all,
        List<LackLine> lacks,
        List<UnitLine> units) {

    public CheckView {
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        notRead = List.copyOf(notRead);
        lacks = List.copyOf(lacks);
        units = List.copyOf(units);
    }

    /** A rule that was broken, how often, and the first case. */
    public record RuleLine(String rule, Severity severity, int count, String where, String reason) {}

    /** What is missing, from whom, and for how many. */
    public record LackLine(String what, String supplier, int people) {}

    /**
     * The completeness of a unit.
     *
     * @param share in percent, a dash where nobody belongs into the map
     * @param lack what most people lack, empty where nobody lacks anything
     */
    public record UnitLine(String unit, int people, int complete, String share, String lack) {}

    /** How a severity is said. */
    public String severity(Severity severity) {
        return switch (severity) {
            case REJECT -> words.t("check.severity-reject");
            case WARNING -> words.t("check.severity-warning");
            case NOTE -> words.t("check.severity-note");
        };
    }
}
