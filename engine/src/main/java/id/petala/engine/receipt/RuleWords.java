package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Scale;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a receipt in words, each text in both languages: the fact, its source, the rule, the citation. */
public final class RuleWords {

    private RuleWords() {}

    /** At most six decimals, half-up. */
    public static String decimal(Rational value) {
        return value.rounded(Points.PLACES).toPlainString();
    }

    /** What was taken in, or why nothing was. Several where several values count together. */
    public static List<Label> facts(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored -> evidence(scored.counted(), unit(line));
            case Because.DeclaredNone none ->
                List.of(Words.label(
                        "declared.none", none.coverage(), none.completeUntil().toString()));
            case Because.Given given -> List.of(Words.label("given", evidence(given.evidence(), Label.same(""))));
            case Because.Lacking lacking -> lacking(lacking, unit(line));
            case Because.SaidNotApplicable _ -> List.of(Words.label("not-applicable"));
            default -> List.of();
        };
    }

    private static Label unit(ReceiptLine line) {
        return line.node() instanceof Node.Leaf leaf ? leaf.fact().unit() : Label.same("");
    }

    private static List<Label> evidence(List<Evidence> counted, Label unit) {
        return counted.stream().map(one -> evidence(one, unit)).toList();
    }

    private static List<Label> lacking(Because.Lacking lacking, Label unit) {
        List<Label> labels = new ArrayList<>();
        labels.add(Words.label("gap", lacking.label()));
        lacking.seen().forEach(seen -> labels.add(Words.label("seen", evidence(seen, unit))));
        return labels;
    }

    /** {@code BAIK (Baik), 2024-12-31; fakta.csv baris 2}. */
    public static Label evidence(Evidence evidence, Label unit) {
        return new Label(evidence(evidence, unit, Language.ID), evidence(evidence, unit, Language.EN));
    }

    private static String evidence(Evidence evidence, Label unit, Language language) {
        String value = (input(evidence.input()).in(language) + " " + unit.in(language)).strip();
        String dated = evidence.until() == null
                ? Words.in(language, "dated", value, evidence.on().toString())
                : Words.in(
                        language,
                        "dated.until",
                        value,
                        evidence.on().toString(),
                        evidence.until().toString());
        return dated + "; " + source(evidence).in(language);
    }

    /** The file and row, or the source named in it. */
    public static Label source(Evidence evidence) {
        return evidence.row() == 0
                ? Label.same(evidence.source())
                : Words.label("source.row", evidence.source(), evidence.row() + "");
    }

    private static Label input(Input input) {
        return switch (input) {
            case Input.Code code when code.code().equals(code.label().id()) -> Label.same(code.code());
            case Input.Code code ->
                new Label(
                        code.code() + " (" + code.label().id() + ")",
                        code.code() + " (" + code.label().en() + ")");
            case Input.Measure measure -> Label.same(plain(measure.value()));
            case Input.AgainstStandard ratio -> Words.label("standard", plain(ratio.value()), plain(ratio.standard()));
        };
    }

    private static String plain(BigDecimal value) {
        return Points.trimmed(value).toPlainString();
    }

    /** How the points follow: which value is picked, from which time, and the row of the rubric that applied. */
    public static List<Label> rule(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored -> withRow(scored.rule(), applied(scored));
            case Because.DeclaredNone none -> withRow(none.rule(), none(none.rule(), line));
            case Because.Lacking lacking -> withRow(lacking.rule(), null);
            case Because.Levelled levelled -> levelled(levelled);
            case Because.Coded coded -> coded(coded);
            case Because.Mean mean -> mean(mean, line);
            case Because.Capped capped ->
                List.of(Words.label(
                        "cap", Objects.requireNonNull(capped.limit().value()).toString()));
            case Because.Gated gated -> List.of(gated(gated));
            case Because.Sum sum when sum.places() != null -> List.of(Words.label("sum.rounded", places(sum.places())));
            case Because.Rounded rounded -> List.of(Words.label("rounded", places(rounded.places())));
            case Because.Product product when line.status() == Status.KNOWN -> List.of(product(product));
            case Because.Quotient quotient -> List.of(quotient(quotient));
            case Because.Rescaled rescaled -> List.of(rescaled(rescaled));
            case Because.Pieced pieced -> pieced(pieced);
            case Because.Required required -> demands(required);
            default -> List.of();
        };
    }

    private static List<Label> withRow(Because.LeafRule rule, @Nullable Label row) {
        List<Label> labels = new ArrayList<>();
        labels.add(rule.pick().label());
        labels.add(rule.window().label());
        if (row != null) {
            labels.add(row);
        }
        return labels;
    }

    private static Label none(Because.LeafRule rule, ReceiptLine line) {
        if (rule.pick() == Pick.SUM) {
            return sum(rule.points(), BigDecimal.ZERO);
        }
        return Words.label("none.row", decimal(Objects.requireNonNull(line.value())));
    }

    private static Label applied(Because.Scored scored) {
        Scale scale = scored.rule().points();
        return switch (scored.rule().pick()) {
            case LATEST, BEST, WORST -> row(scale, scored.counted().getFirst().input());
            case SUM -> sum(scale, total(scored.counted()));
            case MEAN -> mean(scale, scored.counted());
        };
    }

    private static BigDecimal total(List<Evidence> counted) {
        BigDecimal total = BigDecimal.ZERO;
        for (Evidence evidence : counted) {
            total = total.add(((Input.Measure) evidence.input()).value());
        }
        return total;
    }

    private static Label sum(Scale scale, BigDecimal total) {
        return Words.label("sum.row", Label.same(plain(total)), row(scale, new Input.Measure(total)));
    }

    private static Label mean(Scale scale, List<Evidence> counted) {
        StringJoiner parts = new StringJoiner(" + ");
        for (Evidence evidence : counted) {
            String row = row(scale, evidence.input()).id();
            parts.add(row.substring(0, row.lastIndexOf(" = ")));
        }
        return Words.label("mean.row", parts.toString(), counted.size() + "");
    }

    /** The row of a scale that an input falls in, with its points. */
    static Label row(Scale scale, Input input) {
        Rational points = scale.points(input);
        String worth = points == null ? "-" : decimal(points);
        return Words.label("row", left(scale, input), worth);
    }

    private static String left(Scale scale, Input input) {
        return switch (scale) {
            case Scale.Table _ -> ((Input.Code) input).code();
            case Scale.Bands bands -> band(bands, input);
            case Scale.Linear linear ->
                Words.label(
                                "linear.row",
                                plain(((Input.Measure) input).value()),
                                linear.times().toString(),
                                linear.per().toString())
                        .id();
            case Scale.CappedRatio ratio -> {
                Input.AgainstStandard against = (Input.AgainstStandard) input;
                yield Words.label(
                                "capped.row",
                                plain(against.value()),
                                plain(against.standard()),
                                ratio.times().toString())
                        .id();
            }
        };
    }

    private static String band(Scale.Bands bands, Input input) {
        Rational value = Rational.of(((Input.Measure) input).value());
        for (Scale.Band band : bands.bands()) {
            if (band.range().contains(value)) {
                return band.range().toString();
            }
        }
        return value.toString();
    }

    private static List<Label> levelled(Because.Levelled levelled) {
        if (!(levelled.part() instanceof Explained.Known known)) {
            return List.of();
        }
        Rational value = known.amount().exact();
        return Objects.requireNonNull(levelled.cuts().value()).stream()
                .filter(cut -> cut.range().contains(value))
                .map(cut -> Words.label("cut", decimal(value), cut.range().toString()))
                .toList();
    }

    /** {@code BAIK (Baik) = SESUAI_EKSPEKTASI (sesuai ekspektasi)}; none while no single code was picked. */
    private static List<Label> coded(Because.Coded coded) {
        Input.Code code = code(coded.part());
        Category level = code == null
                ? null
                : Objects.requireNonNull(coded.levels().value()).get(code.code());
        return code == null || level == null
                ? List.of()
                : List.of(Words.label("coded", input(code), input(new Input.Code(level.code(), level.label()))));
    }

    /** The one code that a leaf picked, or null. */
    public static Input.@Nullable Code code(Explained part) {
        return part.because() instanceof Because.Scored scored
                        && scored.counted().size() == 1
                        && scored.counted().getFirst().input() instanceof Input.Code code
                ? code
                : null;
    }

    /** Which parts a mean left out, so that the others share their weight. */
    private static List<Label> mean(Because.Mean mean, ReceiptLine line) {
        List<Label> missing = mean.renormalised() ? parts(mean, Explained.Missing.class) : List.of();
        List<Label> excused = parts(mean, Explained.NotApplicable.class);
        List<Label> rule = new ArrayList<>();
        if (line.status() == Status.KNOWN && !missing.isEmpty()) {
            rule.add(Words.label("mean.without", joined(missing)));
        }
        if (line.status() != Status.NOT_APPLICABLE && !excused.isEmpty()) {
            rule.add(Words.label("mean.excused", joined(excused)));
        }
        return rule;
    }

    private static List<Label> parts(Because.Mean mean, Class<? extends Explained> state) {
        return mean.terms().stream()
                .map(Because.Term::part)
                .filter(state::isInstance)
                .map(part -> part.criterion().label())
                .toList();
    }

    private static Label joined(List<Label> labels) {
        return new Label(joined(labels, Language.ID), joined(labels, Language.EN));
    }

    private static String joined(List<Label> labels, Language language) {
        return labels.stream().map(label -> label.in(language)).collect(Collectors.joining(", "));
    }

    private static String places(Dated<Integer> places) {
        return Objects.requireNonNull(places.value()) + "";
    }

    private static String factor(Explained part) {
        return part instanceof Explained.Known known ? decimal(known.amount().exact()) : "-";
    }

    private static Label product(Because.Product product) {
        return Label.same(product.parts().stream().map(RuleWords::factor).collect(Collectors.joining(" × ")));
    }

    private static Label quotient(Because.Quotient quotient) {
        boolean zero = quotient.by() instanceof Explained.Known known
                && known.amount().exact().signum() == 0;
        return Words.label(
                zero ? "quotient.zero" : "quotient",
                Label.same(factor(quotient.part())),
                Label.same(quotient.factor().toString()),
                Label.same(factor(quotient.by())),
                quotient.by().criterion().label());
    }

    private static Label rescaled(Because.Rescaled rescaled) {
        return Words.label(
                "rescaled",
                factor(rescaled.part()),
                rescaled.total().toString(),
                rescaled.applicable().toString());
    }

    private static List<Label> pieced(Because.Pieced pieced) {
        if (!(pieced.part() instanceof Explained.Known known)) {
            return List.of();
        }
        Rational value = known.amount().exact();
        return Objects.requireNonNull(pieced.pieces().value()).stream()
                .filter(piece -> piece.range().contains(value))
                .map(piece -> Words.label(
                        piece.whole() ? "piece-whole" : "piece",
                        decimal(value),
                        piece.range().toString(),
                        piece.plus().toString(),
                        piece.times().toString()))
                .toList();
    }

    /** Each condition with what was found: met, failed, not known, or not applicable. */
    private static List<Label> demands(Because.Required required) {
        return required.demands().stream().map(RuleWords::demand).toList();
    }

    private static Label demand(Because.Demand demand) {
        return Words.label(
                "demand." + state(demand),
                demand.part().criterion().label(),
                Label.same(factor(demand.part())),
                Label.same(demand.range().toString()));
    }

    private static String state(Because.Demand demand) {
        return switch (demand.part()) {
            case Explained.Known _ -> Boolean.TRUE.equals(demand.met()) ? "met" : "failed";
            case Explained.Missing _ -> "open";
            case Explained.NotApplicable _ -> "not-applicable";
        };
    }

    private static Label gated(Because.Gated gated) {
        Label otherwise = gated.otherwise() == null
                ? Words.label("gate.not-applicable")
                : Label.same(gated.otherwise().toString());
        return Words.label(
                "gate",
                gated.condition().criterion().label(),
                Label.same(Objects.requireNonNull(gated.threshold().value()).toString()),
                otherwise);
    }

    /** {@code KepKaBKN 411/2025 (regulasi, sementara)}. */
    public static Label citation(Dated<?> dated) {
        String cited = dated.citation().toString();
        Label basis = dated.basis().label();
        Label mark = Words.label("provisional");
        return dated.provisional()
                ? new Label(
                        cited + " (" + basis.id() + ", " + mark.id() + ")",
                        cited + " (" + basis.en() + ", " + mark.en() + ")")
                : new Label(cited + " (" + basis.id() + ")", cited + " (" + basis.en() + ")");
    }
}
