package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Scale;
import id.petala.engine.fact.Fact;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Basis;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says rules and facts in words and numbers of one language. */
final class RuleWords {

    private final Words words;
    private final Language language;

    RuleWords(Words words) {
        this.words = words;
        this.language = words.language().equals("en") ? Language.EN : Language.ID;
    }

    Language language() {
        return language;
    }

    String number(Rational value) {
        Rational rounded = value.roundedToPoints();
        return rounded.equals(value) ? words.num(value.rounded(6)) : value.numerator() + "/" + value.denominator();
    }

    /** {@code 60 – < 80}, in the numbers of the language. */
    String range(Bound bound) {
        Rational lower = bound.lower();
        Rational upper = bound.upper();
        String low = lower == null ? "" : (bound.lowerIncluded() ? "≥ " : "> ") + number(lower);
        String high = upper == null ? "" : (bound.upperIncluded() ? "≤ " : "< ") + number(upper);
        return low.isEmpty() || high.isEmpty() ? low + high : low + " – " + high;
    }

    /** The rows of a scale, as a table people can read. */
    List<InstrumentView.ScaleRow> rows(Scale scale, Fact fact, boolean provisional) {
        List<InstrumentView.ScaleRow> rows = new ArrayList<>();
        switch (scale) {
            case Scale.Table table ->
                fact.codes()
                        .forEach(code -> rows.add(new InstrumentView.ScaleRow(
                                code.label().in(language), points(table.rows().get(code.code())), provisional)));
            case Scale.Bands bands ->
                bands.bands()
                        .reversed()
                        .forEach(band -> rows.add(new InstrumentView.ScaleRow(
                                range(band.range()) + " " + fact.unit().in(language),
                                points(band.points()),
                                provisional)));
            case Scale.Linear linear ->
                rows.add(new InstrumentView.ScaleRow(fact.unit().in(language), formula(linear), provisional));
            case Scale.CappedRatio ratio ->
                rows.add(new InstrumentView.ScaleRow(
                        words.t("rule.ratio-of"), words.t("rule.ratio", number(ratio.times())), provisional));
        }
        if (scale.none() != null) {
            rows.add(new InstrumentView.ScaleRow(words.t("rule.none"), points(scale.none()), provisional));
        }
        return rows;
    }

    private String formula(Scale.Linear linear) {
        return linear.per().equals(Rational.ONE)
                ? words.t("rule.linear", number(linear.times()))
                : words.t("rule.linear-per", number(linear.times()), number(linear.per()));
    }

    private String points(@Nullable Rational points) {
        return points == null ? words.t("rule.no-points") : number(points);
    }

    static RuleBasis basis(Basis basis) {
        return switch (basis) {
            case REGULATION -> RuleBasis.REGULATION;
            case INSTANSI -> RuleBasis.INSTANSI;
            case ASSUMPTION -> RuleBasis.ASSUMPTION;
        };
    }
}
