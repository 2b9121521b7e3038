package id.petala.app.fit;

import id.petala.app.console.Console;
import id.petala.engine.fit.StandarKompetensi;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what a report tells, in the language asked for. */
final class Teller {

    private final Console console;
    private final Map<String, Label> competencies = StandarKompetensi.shipped().competencies();
    final List<String> settings = new ArrayList<>();
    final List<FitReport.Section> sections = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<List<String>> fit = new ArrayList<>();
    final List<List<String>> detail = new ArrayList<>();
    final List<String> explanation = new ArrayList<>();

    Teller(Console console) {
        this.console = console;
    }

    String text(String key, String... args) {
        return console.text("fit." + key, args);
    }

    String label(Label label) {
        return label.in(console.language());
    }

    /** The name of a competency after its code, where the code is one of the regulation's. */
    String criterion(String name) {
        Label label = competencies.get(name);
        return label == null ? name : name + " " + label(label);
    }

    void setting(String key, String... args) {
        settings.add(text(key, args));
    }

    /** A setting, with a word where nobody chose it. */
    void setting(Chosen<?> chosen, String key, String... args) {
        settings.add(text(key, args) + (chosen.stated() ? "" : " " + text("not-stated")));
    }

    /** Where a value of the law comes from. */
    String source(Dated<?> dated) {
        String source = dated.citation().toString();
        return dated.provisional() ? text("provisional", source) : source;
    }

    String title(FitGroup group) {
        return group.name().isEmpty() ? "" : text("group", group.name());
    }

    /** A heading from the keys of its columns. */
    List<String> heading(String... keys) {
        List<String> heading = new ArrayList<>();
        for (String key : keys) {
            heading.add(text("column." + key));
        }
        return heading;
    }

    FitReport report(List<String> fitHeader, List<String> detailHeader, FitTable table, FitCells cells) {
        var findings = new ArrayList<>(table.findings());
        findings.addAll(cells.findings());
        return new FitReport(
                settings,
                sections,
                remarks,
                new FitReport.Lines(fitHeader, fit),
                new FitReport.Lines(detailHeader, detail),
                explanation,
                findings);
    }
}
