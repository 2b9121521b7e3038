package id.petala.app.index;

import id.petala.app.talent.Reading;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Input;
import id.petala.engine.instrument.Node;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import id.petala.engine.rule.Label;
import java.util.List;
import java.util.stream.Stream;

/** What a line of an index was made of, in words of one language: numbers and days as the language writes them. */
record FactText(Reading reading) {

    /** What was taken in, or why nothing was, each with its source. */
    List<String> facts(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored ->
                scored.counted().stream().map(one -> evidence(one, unit(line))).toList();
            case Because.Given given -> List.of(reading.words().t("indices.given", evidence(given.evidence(), "")));
            case Because.Lacking lacking ->
                Stream.concat(
                                RuleWords.facts(line).stream().limit(1).map(reading::label),
                                lacking.seen().stream()
                                        .map(one -> reading.words().t("indices.seen", evidence(one, unit(line)))))
                        .toList();
            default -> RuleWords.facts(line).stream().map(reading::label).toList();
        };
    }

    /** Each condition of a verdict with what was found. */
    List<String> conditions(Because.Required required) {
        return required.demands().stream().map(this::condition).toList();
    }

    private String condition(Because.Demand demand) {
        String label = reading.label(demand.part().criterion().label());
        String must = reading.range(demand.range());
        return switch (demand.part()) {
            case Explained.Known known ->
                reading.words()
                        .t(
                                "indices.condition",
                                state(demand),
                                label,
                                reading.number(known.amount().exact()),
                                must);
            default -> reading.words().t("indices.condition-open", state(demand), label, must);
        };
    }

    /** Whether a condition is met. */
    String state(Because.Demand demand) {
        return switch (demand.part()) {
            case Explained.Known _ ->
                Boolean.TRUE.equals(demand.met())
                        ? reading.words().t("brief.met")
                        : reading.words().t("brief.failed");
            case Explained.Missing _ -> reading.words().t("brief.unknown");
            case Explained.NotApplicable _ -> reading.words().t("indices.not-applicable");
        };
    }

    private String unit(ReceiptLine line) {
        return line.node() instanceof Node.Leaf leaf ? reading.label(leaf.fact().unit()) : "";
    }

    private String evidence(Evidence evidence, String unit) {
        String value = (input(evidence.input()) + " " + unit).strip();
        String from = reading.words().date(evidence.on());
        String dated = evidence.until() == null
                ? value + ", " + from
                : reading.words()
                        .t("indices.until", value, from, reading.words().date(evidence.until()));
        return dated + "; " + reading.label(RuleWords.source(evidence));
    }

    private String input(Input input) {
        return switch (input) {
            case Input.Code code -> code(code);
            case Input.Measure measure -> reading.words().num(measure.value());
            case Input.AgainstStandard ratio ->
                reading.words().num(ratio.value()) + " / " + reading.words().num(ratio.standard());
        };
    }

    /** A code that is itself a number, or no more than its label, stands alone. */
    private String code(Input.Code code) {
        Label label = code.label();
        boolean same = code.code().replace('_', ' ').equalsIgnoreCase(label.id());
        return same ? reading.label(label) : code.code() + " (" + reading.label(label) + ")";
    }
}
