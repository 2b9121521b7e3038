package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Gap;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Scale;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a receipt in short words and the numbers of one language: the fact, where it is from, the row that applied. */
final class LineWords {

    private final Words words;
    private final Reading reading;

    LineWords(Words words) {
        this.words = words;
        this.reading = new Reading(words);
    }

    /** What was taken in, or why nothing was; empty for a line that is made of others. */
    String fact(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored -> facts(scored, unit(line));
            case Because.DeclaredNone _ -> words.t("receipt.declared-none");
            case Because.Given _ -> words.t("receipt.given");
            case Because.Lacking lacking -> lacking.label().in(reading.language());
            case Because.SaidNotApplicable _ -> words.t("receipt.not-applicable");
            default -> "";
        };
    }

    private String unit(ReceiptLine line) {
        return line.node() instanceof Node.Leaf leaf ? leaf.fact().unit().in(reading.language()) : "";
    }

    private String facts(Because.Scored scored, String unit) {
        if (scored.rule().pick() == Pick.SUM) {
            return measure(total(scored), unit);
        }
        List<Evidence> counted = scored.counted();
        if (counted.size() == 1) {
            return one(counted.getFirst().input(), unit);
        }
        String all = counted.stream().map(evidence -> one(evidence.input(), "")).collect(Collectors.joining(", "));
        return counted.getFirst().input() instanceof Input.AgainstStandard
                ? words.t("receipt.ratios", counted.size(), all)
                : words.t("receipt.several", counted.size(), all);
    }

    private String one(Input input, String unit) {
        return switch (input) {
            case Input.Code code -> code.label().in(reading.language());
            case Input.Measure measure -> measure(measure.value(), unit);
            case Input.AgainstStandard ratio -> words.num(ratio.value()) + "/" + words.num(ratio.standard());
        };
    }

    private String measure(BigDecimal value, String unit) {
        return (words.num(value) + " " + unit).strip();
    }

    private static BigDecimal total(Because.Scored scored) {
        BigDecimal total = BigDecimal.ZERO;
        for (Evidence evidence : scored.counted()) {
            total = total.add(((Input.Measure) evidence.input()).value());
        }
        return total;
    }

    /** Day, file and row, or who declared the list complete. */
    String source(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored when !scored.counted().isEmpty() -> sources(scored.counted());
            case Because.DeclaredNone none ->
                words.t("receipt.complete-until", words.date(none.completeUntil()), none.coverage());
            case Because.Given given -> given.evidence().source();
            default -> "";
        };
    }

    private String sources(List<Evidence> counted) {
        Evidence last = counted.getLast();
        String place =
                last.row() == 0 ? last.source() : words.t("receipt.row", last.source(), Integer.toString(last.row()));
        String more = counted.size() == 1 ? "" : words.t("receipt.more-rows", counted.size() - 1);
        return words.date(last.on()) + ", " + place + more;
    }

    /** The row of the scale that applied, such as {@code Baik = 80}; empty for a line that is made of others. */
    String rule(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored -> row(scored);
            case Because.DeclaredNone none ->
                line.value() == null ? "" : equal(words.t("receipt.declared-none"), line.value());
            case Because.Lacking lacking
            when lacking.gap() == Gap.OUTSIDE_WINDOW ->
                lacking.rule().window().label().in(reading.language());
            default -> sharing(line);
        };
    }

    /** Which parts a mean left out, so that the others share their weight; empty for every other line. */
    String sharing(ReceiptLine line) {
        return line.explained().because() instanceof Because.Mean
                ? RuleWords.rule(line).stream().map(reading::label).collect(Collectors.joining("; "))
                : "";
    }

    private String row(Because.Scored scored) {
        Scale scale = scored.rule().points();
        return switch (scored.rule().pick()) {
            case LATEST, BEST, WORST -> row(scale, scored.counted().getFirst().input());
            case SUM -> row(scale, new Input.Measure(total(scored)));
            case MEAN ->
                scale instanceof Scale.CappedRatio ratio
                        ? words.t("receipt.mean-ratio", reading.number(ratio.times()))
                        : words.t("receipt.mean");
        };
    }

    private String row(Scale scale, Input input) {
        Rational points = scale.points(input);
        return points == null ? "" : equal(left(scale, input), points);
    }

    private String left(Scale scale, Input input) {
        return switch (scale) {
            case Scale.Table _ -> one(input, "");
            case Scale.Bands bands -> band(bands, Rational.of(((Input.Measure) input).value()));
            case Scale.Linear linear -> together(one(input, "") + " × " + reading.number(linear.times()) + per(linear));
            case Scale.CappedRatio ratio -> together(one(input, "") + " × " + reading.number(ratio.times()));
        };
    }

    private String per(Scale.Linear linear) {
        return linear.per().equals(Rational.ONE) ? "" : " ÷ " + reading.number(linear.per());
    }

    private String band(Scale.Bands bands, Rational value) {
        return bands.bands().stream()
                .filter(band -> band.range().contains(value))
                .map(band -> together(reading.range(band.range())))
                .findFirst()
                .orElseThrow();
    }

    private String equal(String left, Rational points) {
        return left + together(" = " + words.num(points.rounded(6)));
    }

    /** A formula never breaks at the end of a line. */
    private static String together(String formula) {
        return formula.replace(' ', '\u00a0');
    }
}
