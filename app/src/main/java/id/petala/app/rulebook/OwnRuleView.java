package id.petala.app.rulebook;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.rule.Language;
import java.util.List;

/**
 * The form for an instrument of the agency's own.
 *
 * @param largest the most kilobytes a file may have
 * @param faults why the file sent last was refused, by line
 * @param thrown whether one has just been thrown away
 * @param beginnings instruments whose text an own one can begin with
 */
public record OwnRuleView(int largest, List<Fault> faults, boolean thrown, List<Beginning> beginnings) {

    public OwnRuleView {
        faults = List.copyOf(faults);
        beginnings = List.copyOf(beginnings);
    }

    /**
     * What is wrong, and where.
     *
     * @param line empty where the whole file is meant
     * @param column the key in the file; empty where the whole line is meant
     */
    public record Fault(
            String file, String line, String column, String value, String expected, String sentence, String code) {}

    /** An instrument whose text is there to take. */
    public record Beginning(String key, String label, String version) {}

    static OwnRuleView of(List<ListedInstrument> all, List<Finding> findings, boolean thrown, Language language) {
        return new OwnRuleView(
                RuleUpload.LARGEST / 1024,
                findings.stream().map(finding -> fault(finding, language)).toList(),
                thrown,
                all.stream()
                        .map(one -> new Beginning(
                                one.key(),
                                one.instrument().label().in(language),
                                one.instrument().version()))
                        .toList());
    }

    private static Fault fault(Finding finding, Language language) {
        String column = finding.where().column();
        String value = finding.value();
        int row = finding.where().row();
        return new Fault(
                finding.where().file(),
                row > 0 ? Integer.toString(row) : "",
                column == null ? "" : column,
                value == null ? "" : value,
                finding.expected(),
                FindingText.reason(finding, language.locale()),
                finding.code());
    }
}
