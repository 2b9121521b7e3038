package id.petala.app.check;

import id.petala.app.platform.Words;
import id.petala.engine.finding.Severity;
import java.util.List;

/**
 * What pages and the report show of a check.
 *
 * @param files every file with its rows and the first findings in it
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
        List<FileLine> files,
        List<RuleLine> rules,
        List<String> notRead,
        UnitLine all,
        List<LackLine> lacks,
        List<UnitLine> units) {

    public CheckView {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        rules = List.copyOf(rules);
        notRead = List.copyOf(notRead);
        lacks = List.copyOf(lacks);
        units = List.copyOf(units);
    }

    /**
     * A file and what was found in it.
     *
     * @param tables the tables its rows belong to; none where it holds no known one
     * @param refused whether it could not be read whole, and counts for nothing
     * @param findings how many in all
     * @param first some of them, the heaviest first
     */
    public record FileLine(
            String file, List<String> tables, TableTotal rows, boolean refused, int findings, List<Case> first) {
        public FileLine {
            tables = List.copyOf(tables);
            first = List.copyOf(first);
        }
    }

    /**
     * A finding in its file.
     *
     * @param row 0 for the file as a whole
     */
    public record Case(Severity severity, int row, String column, String value, String reason) {}

    /** A rule that was broken, how often, and the first case. */
    public record RuleLine(String rule, Severity severity, int count, String where, String reason) {}

    /** What is missing, from whom, and for how many. */
    public record LackLine(String what, String supplier, int people) {}

    /**
     * The completeness of a unit.
     *
     * @param share in percent, a dash where nobody belongs into the map
     * @param lacks what people lack, the most frequent first
     */
    public record UnitLine(String unit, int people, int complete, String share, List<LackLine> lacks) {
        public UnitLine {
            lacks = List.copyOf(lacks);
        }
    }

    /** The files from which no row was rejected and in which nothing else was found are of no interest here. */
    public List<FileLine> filesWithFindings() {
        return files.stream().filter(file -> file.findings() > 0).toList();
    }

    /** How a severity is said. */
    public String severity(Severity severity) {
        return switch (severity) {
            case REJECT -> words.t("check.severity-reject");
            case WARNING -> words.t("check.severity-warning");
            case NOTE -> words.t("check.severity-note");
        };
    }
}
