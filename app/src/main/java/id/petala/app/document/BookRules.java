package id.petala.app.document;

import id.petala.app.document.Chapter.Section;
import id.petala.app.platform.Words;
import id.petala.app.run.TalentRun;
import id.petala.app.table.ListFile;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Severity;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a map rests on: provisional values, findings, rule files. */
final class BookRules {

    private final TalentRun run;
    private final RuleBook book;
    private final Words words;
    private final Language language;

    BookRules(TalentRun run, RuleBook book, Words words) {
        this.run = run;
        this.book = book;
        this.words = words;
        this.language = Language.of(words.language());
    }

    Chapter provisional() {
        List<List<Object>> rows = new ArrayList<>();
        for (RuleRow row : RuleSheet.of(run.instrument(), book, run.asOf())) {
            if (row.provisional()) {
                rows.add(List.of(of(row), property(row), row.said().read(language, this::number), row.citation()));
            }
        }
        List<String> header = List.of(
                words.t("instrument.criterion"),
                words.t("book.value-of"),
                words.t("book.value"),
                words.t("instrument.basis"));
        ListFile table = new ListFile(words.t("book.sheet-provisional"), header, rows);
        Section section = new Section(
                words.t("book.provisional"), words.t("instrument.provisional.why"), table, List.of(28, 22, 25, 25));
        String said = words.t("book.provisional-said", run.instrument().provisional(run.asOf()), rows.size());
        return new Chapter(
                words.t("book.provisional"), List.of(said), false, rows.isEmpty() ? List.of() : List.of(section));
    }

    private String of(RuleRow row) {
        if (row.node().isEmpty()) {
            return words.t("instrument.whole");
        }
        Node node = run.instrument().node(row.node());
        return node.head().criterion().label().in(language);
    }

    private String property(RuleRow row) {
        String name = row.name().in(language);
        return row.which() == null ? name : name + ": " + row.which().read(language, this::number);
    }

    private String number(Rational value) {
        return value.roundedToPoints().equals(value)
                ? words.num(value.rounded(Points.PLACES))
                : value.numerator() + "/" + value.denominator();
    }

    Chapter method(List<String> said) {
        List<String> method = new ArrayList<>(said);
        method.add(words.t("book.method-path"));
        method.add(words.t("book.method-missing"));
        method.add(words.t("book.method-ties"));
        return new Chapter(words.t("book.method"), method, false, List.of(findings(), files()));
    }

    /** How often each finding was made, what was rejected first, with the sentence of the first. */
    private Section findings() {
        TreeMap<Severity, TreeMap<String, List<Finding>>> found = new TreeMap<>();
        for (Finding finding : run.findings()) {
            found.computeIfAbsent(finding.severity(), _ -> new TreeMap<>())
                    .computeIfAbsent(finding.code(), _ -> new ArrayList<>())
                    .add(finding);
        }
        List<List<Object>> rows = new ArrayList<>();
        found.forEach((severity, codes) -> codes.forEach((code, all) -> rows.add(
                List.of(severity(severity), FindingText.reason(all.getFirst(), language.locale()), code, all.size()))));
        List<String> header = List.of(
                words.t("book.severity"), words.t("book.example"), words.t("book.finding"), words.t("book.count"));
        ListFile table = new ListFile(words.t("book.findings"), header, rows);
        return new Section(words.t("book.findings"), words.t("book.findings-note"), table, List.of(12, 56, 23, 9));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case REJECT -> words.t("check.severity-reject");
            case WARNING -> words.t("check.severity-warning");
            case NOTE -> words.t("check.severity-note");
        };
    }

    private Section files() {
        Stream<RuleText> texts = run.instrument().texts().stream();
        List<List<Object>> rows =
                texts.map(text -> List.<Object>of(text.path(), text.sha256())).toList();
        ListFile table = new ListFile(words.t("book.rule-files"), List.of(words.t("runs.file"), "SHA-256"), rows);
        return new Section(words.t("book.rule-files"), words.t("book.rule-files-note"), table, List.of(40, 60));
    }
}
