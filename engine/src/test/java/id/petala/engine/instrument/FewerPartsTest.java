package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Explanations;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Means over fewer than all parts, where a part doesn't apply: exact, and compared with cuts unrounded. */
class FewerPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_value_just_below_a_cut_stays_below_it() {
        Batch one = pemda(Map.of("jpm-potensi", "78", "jpm-mansoskul", "77.999999", "literasi-digital", "78"));

        assertThat(exact(one, "potensial")).isEqualTo(Rational.parse("7799999975/100000000"));
        assertThat(Objects.requireNonNull(category(one, "tingkat-potensial"))).isEqualTo("RENDAH");
        assertThat(Explanations.holds(one.explain("kotak", 0))).isTrue();
    }

    @Test
    void the_last_digit_is_rounded_once() {
        Batch one = pemda(Map.of("jpm-potensi", "92.711", "jpm-mansoskul", "0", "emerging-skill", "86.274665"));

        assertThat(one.amount(index("potensial"), 0).rounded(6).toPlainString()).isEqualTo("67.924166");
    }

    @Test
    void without_any_one_criterion_every_group_of_the_default_instrument_is_exact() {
        Instrument rubricA = Rules.instrument("kepka-bkn-411-2025-a");
        Scorer scorer = Scorer.compile(rubricA, DAY);
        for (Node node : rubricA.nodes()) {
            if (node instanceof Node.Mean mean
                    && rubricA.children(mean.id()).size() > 1
                    && rubricA.children(mean.id()).stream().allMatch(child -> child instanceof Node.Leaf)) {
                assertThat(without(scorer, (MeanStep) scorer.step(mean.id())))
                        .as(mean.id())
                        .isTrue();
            }
        }
    }

    /** Whether the denominator of a mean holds it without any one of its parts, each of which has one millionth. */
    private static boolean without(Scorer scorer, MeanStep mean) {
        Rational unit = Rational.of(scorer.denominator(mean.criterion.id()));
        for (int left = 0; left < mean.parts.size(); left++) {
            Rational weights = Rational.ZERO;
            for (int i = 0; i < mean.parts.size(); i++) {
                weights = i == left ? weights : weights.plus(share(mean, i));
            }
            for (int i = 0; i < mean.parts.size(); i++) {
                Rational part = share(mean, i)
                        .dividedBy(weights)
                        .dividedBy(Rational.of(mean.parts.get(i).step().denominator));
                if (i != left && !part.times(unit).denominator().equals(BigInteger.ONE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Rational share(MeanStep mean, int part) {
        return Objects.requireNonNull(
                Objects.requireNonNull(mean.parts.get(part).weight()).value());
    }

    private static int index(String node) {
        return Scorer.compile(Rules.instrument("pemda-jpm"), DAY).index(node);
    }

    private static Rational exact(Batch one, String node) {
        return one.amount(index(node), 0).exact();
    }

    private static String category(Batch one, String node) {
        return Objects.requireNonNull(one.category(index(node), 0)).code();
    }

    /** A person with points for some leaves; those of the potential axis that are not named don't apply. */
    private static Batch pemda(Map<String, String> points) {
        Instrument instrument = Rules.instrument("pemda-jpm");
        FactTableBuilder builder = new FactTableBuilder(List.of("1"));
        Dating dating = new Dating(DAY, null);
        builder.give("kinerja", "1", Points.ONE * 80, dating, new Origin("uji", 1));
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf && !leaf.id().equals("kinerja")) {
                String given = points.get(leaf.id());
                if (given == null) {
                    builder.notApplicable(leaf.fact(), "1");
                } else {
                    builder.give(leaf.id(), "1", Points.exact(Points.decimal(given)), dating, new Origin("uji", 1));
                }
            }
        }
        FactTable facts = builder.build();
        return Scorer.compile(instrument, DAY).one(facts, 0);
    }
}
