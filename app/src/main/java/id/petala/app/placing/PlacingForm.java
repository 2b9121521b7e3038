package id.petala.app.placing;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.rule.Language;
import java.util.List;
import java.util.Objects;

/**
 * The form for a scenario.
 *
 * @param text the scenario as it stands in the form
 * @param faults why it was refused, by line
 * @param largest the most kilobytes it may have
 */
public record PlacingForm(String text, List<Fault> faults, int largest) {

    public PlacingForm {
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong, and where.
     *
     * @param line empty where the whole scenario is meant
     */
    public record Fault(String line, String column, String value, String expected, String sentence, String code) {}

    static PlacingForm of(String text, List<Finding> findings, Language language) {
        return new PlacingForm(
                text, findings.stream().map(finding -> fault(finding, language)).toList(), SentScenario.LARGEST / 1024);
    }

    private static Fault fault(Finding finding, Language language) {
        int row = finding.where().row();
        return new Fault(
                row > 0 ? Integer.toString(row) : "",
                Objects.requireNonNullElse(finding.where().column(), ""),
                Objects.requireNonNullElse(finding.value(), ""),
                finding.expected(),
                FindingText.reason(finding, language.locale()),
                finding.code());
    }
}
