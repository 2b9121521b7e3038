package id.petala.engine.instrument;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Because.Piece;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.explain.Scale;
import id.petala.engine.explain.Window;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.PartsStep.Part;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Turns the nodes of a checked instrument into steps for one day. Every weighted node gets the smallest denominator
 * over which all its parts are whole numbers; the largest numerator possible is proved to fit a {@code long}.
 */
final class Compiler {

    private static final Rational LARGEST = Rational.of(1_000_000_000);
    private static final Range WIDEST = new Range(LARGEST.negate(), LARGEST);
    private static final Window OPEN = new Window.Open();
    private static final BigInteger MILLION = BigInteger.valueOf(Points.ONE);

    /** Numerators and denominators have no more. */
    private static final int BITS = 62;

    /** Of more parts not every mean over fewer is laid out beforehand. */
    private static final int MOST_PARTS = 12;

    /** Bits that a mean leaves to each mean above it. */
    private static final int RESERVED = 8;

    private final Instrument instrument;
    private final LocalDate asOf;
    private final boolean renormalised;
    private final boolean exactly;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Step> done = new LinkedHashMap<>();

    private Compiler(Instrument instrument, LocalDate asOf, boolean exactly) {
        this.exactly = exactly;
        this.instrument = instrument;
        this.asOf = asOf;
        this.renormalised = instrument.missing().valueOn(asOf) == MissingPolicy.RENORMALISE;
    }

    /**
     * Compiles an instrument so that means over fewer than all parts are exact too, as far as numbers don't become too
     * large for that.
     */
    static Scorer compile(Instrument instrument, LocalDate asOf) {
        try {
            return new Compiler(instrument, asOf, true).compile();
        } catch (Refused tooLarge) {
            return new Compiler(instrument, asOf, false).compile();
        }
    }

    private Scorer compile() {
        instrument.nodes().forEach(node -> step(node.id()));
        return new Scorer(instrument, asOf, steps);
    }

    /** The step of a node, compiled after everything it asks. */
    private Step step(String id) {
        Step known = done.get(id);
        if (known != null) {
            return known;
        }
        Node node = instrument.node(id);
        Step step = switch (node) {
            case Node.Leaf leaf -> leaf(leaf);
            case Node.Mean mean -> mean(mean);
            case Node.Sum sum -> sum(sum);
            case Node.Extreme extreme -> extreme(extreme);
            case Node.Cap cap -> cap(cap);
            case Node.Gate gate -> gate(gate);
            case Node.Round round -> round(round);
            case Node.Product product -> product(product);
            case Node.Quotient quotient -> quotient(quotient);
            case Node.Rescale rescale -> rescale(rescale);
            case Node.Pieces pieces -> pieces(pieces);
            case Node.Requirements requirements -> requirements(requirements);
            case Node.Level level -> level(level);
            case Node.Matrix matrix -> matrix(matrix);
        };
        steps.add(step);
        done.put(id, step);
        return step;
    }

    private static Criterion criterion(Node node) {
        return node.head().criterion();
    }

    private Step leaf(Node.Leaf leaf) {
        Dated<Scale> scale = leaf.scale().asOf(asOf);
        Window window = leaf.window() == null ? OPEN : leaf.window().valueOn(asOf);
        Scale points = Objects.requireNonNull(scale.value());
        long most = SumLeaf.most(leaf.pick());
        LeafRule rule = new LeafRule(PointScale.asked(points, leaf.fact(), most), leaf.pick(), window, asOf, scale);
        PointScale compiled =
                PointScale.of(points, leaf.fact(), most, leaf.head().where());
        return LeafStep.of(steps.size(), criterion(leaf), rule, leaf.fact(), compiled, leaf.running());
    }

    /** The parts of a node, compiled, with their weights and without multipliers yet. */
    private List<Part> parts(Node node) {
        List<Part> parts = new ArrayList<>();
        for (Node child : instrument.children(node.id())) {
            var weight = child.head().weight();
            parts.add(new Part(step(child.id()), weight == null ? null : weight.asOf(asOf), 1));
        }
        return parts;
    }

    private static Rational share(Part part) {
        Dated<Rational> weight = part.weight();
        return weight == null ? Rational.ONE : Objects.requireNonNull(weight.value());
    }

    private Step mean(Node.Mean mean) {
        List<Part> parts = parts(mean);
        Layout layout = layout(mean, parts);
        Range range = layout.meanRange();
        layout.refuseOverflow(mean, range);
        return new MeanStep(steps.size(), criterion(mean), layout.denominator, range, layout.parts, renormalised);
    }

    /** Over the denominator that holds the mean without as many of the parts as possible, so that it is exact then too. */
    private Layout layout(Node.Mean mean, List<Part> parts) {
        Layout layout = Layout.of(parts, mean.total());
        return exactly && parts.size() <= MOST_PARTS ? layout.holdingFewer(BITS - RESERVED * above(mean)) : layout;
    }

    /** How many means stand above a node, each of which may need a larger denominator. */
    private int above(Node node) {
        int above = 0;
        for (String parent = node.head().parent(); parent != null; ) {
            above++;
            parent = instrument.node(parent).head().parent();
        }
        return above;
    }

    private Step sum(Node.Sum sum) {
        Layout layout = Layout.of(parts(sum), Rational.ONE);
        Dated<Integer> places = sum.places() == null ? null : sum.places().asOf(asOf);
        Integer decimals = places == null ? null : places.value();
        Range range = layout.sumRange(term -> decimals == null ? term : Rational.of(term.rounded(decimals)));
        layout.refuseOverflow(sum, range);
        return new SumStep(steps.size(), criterion(sum), layout.denominator, range, layout.parts, places);
    }

    private Step extreme(Node.Extreme extreme) {
        Layout layout = Layout.of(parts(extreme), Rational.ONE);
        Range range = layout.hull();
        layout.refuseOverflow(extreme, range);
        return new ExtremeStep(
                steps.size(), criterion(extreme), layout.denominator, range, layout.parts, extreme.largest());
    }

    private Step cap(Node.Cap cap) {
        List<Part> parts = parts(cap);
        Step part = parts.getFirst().step();
        Dated<Rational> limit = cap.limit().asOf(asOf);
        Rational most = Objects.requireNonNull(limit.value());
        Range range = new Range(part.range.min().min(most), part.range.max().min(most));
        long numerator = PointScale.limit(most, part.pointUnit());
        return new CapStep(steps.size(), criterion(cap), part.denominator, range, parts, limit, numerator);
    }

    private Step gate(Node.Gate gate) {
        List<Part> parts = parts(gate);
        Step part = parts.getFirst().step();
        Step asked = step(gate.condition());
        Dated<Rational> threshold = gate.threshold().asOf(asOf);
        long least = PointScale.limit(Objects.requireNonNull(threshold.value()), asked.pointUnit());
        Rational otherwise = gate.otherwise();
        if (otherwise != null) {
            BigInteger numerator =
                    otherwise.times(Rational.of(part.denominator)).numerator();
            PointScale.refuseOverflow(numerator.abs(), gate.head().where());
        }
        Range range = otherwise == null
                ? part.range
                : new Range(part.range.min().min(otherwise), part.range.max().max(otherwise));
        return new GateStep(
                steps.size(),
                criterion(gate),
                part.denominator,
                range,
                parts,
                new GateStep.Condition(asked, threshold, least, otherwise));
    }

    private Step round(Node.Round round) {
        List<Part> parts = parts(round);
        Dated<Integer> places = round.places().asOf(asOf);
        int decimals = Objects.requireNonNull(places.value());
        Range range = parts.getFirst().step().range.mapped(value -> Rational.of(value.rounded(decimals)));
        return new RoundStep(steps.size(), criterion(round), fitting(round, range), parts, places, decimals);
    }

    private Step product(Node.Product product) {
        List<Part> parts = parts(product);
        Range range = Range.exactly(Rational.ONE);
        for (Part part : parts) {
            range = range.times(part.step().range);
        }
        return new ProductStep(
                steps.size(), criterion(product), fitting(product, range.mapped(Rational::roundedToPoints)), parts);
    }

    /** Where the divisor can come near zero, anything as large as numbers of a rule can be may come out. */
    private Step quotient(Node.Quotient quotient) {
        List<Part> parts = parts(quotient);
        Step by = step(quotient.by());
        Dated<Rational> times =
                quotient.times() == null ? null : quotient.times().asOf(asOf);
        Rational factor = times == null ? Rational.ONE : Objects.requireNonNull(times.value());
        Range part = parts.getFirst().step().range.times(Range.exactly(factor));
        Range range = by.range.contains(Rational.ZERO) ? WIDEST : part.times(by.range.inverse());
        Rational least = WIDEST.min().max(range.min());
        Rational most = WIDEST.max().min(range.max());
        return new QuotientStep(
                steps.size(),
                criterion(quotient),
                new Range(least, most).mapped(Rational::roundedToPoints),
                parts,
                by,
                times);
    }

    /** From all parts applying to the lightest one alone. */
    private Step rescale(Node.Rescale rescale) {
        List<Part> parts = parts(rescale);
        PartsStep of = (PartsStep) step(rescale.of());
        Rational all = Rational.ZERO;
        Rational least = share(of.parts.getFirst());
        for (Part part : of.parts) {
            all = all.plus(share(part));
            least = least.min(share(part));
        }
        Range factor = new Range(rescale.total().dividedBy(all), rescale.total().dividedBy(least));
        Range range = parts.getFirst().step().range.times(factor).mapped(Rational::roundedToPoints);
        return new RescaleStep(steps.size(), criterion(rescale), fitting(rescale, range), parts, of, rescale.total());
    }

    private Step pieces(Node.Pieces pieces) {
        List<Part> parts = parts(pieces);
        Dated<List<Piece>> dated = pieces.pieces().asOf(asOf);
        Range part = parts.getFirst().step().range;
        Range range = null;
        for (Piece piece : Objects.requireNonNull(dated.value())) {
            if (Reach.of(List.of(part)).touches(piece.range())) {
                Range worth =
                        piece.range().cut(part).mapped(value -> piece.at(value).roundedToPoints());
                range = range == null
                        ? worth
                        : new Range(range.min().min(worth.min()), range.max().max(worth.max()));
            }
        }
        return new PiecesStep(
                steps.size(), criterion(pieces), fitting(pieces, Objects.requireNonNull(range)), parts, dated);
    }

    private Step requirements(Node.Requirements requirements) {
        List<RequirementsStep.Condition> conditions = requirements.conditions().stream()
                .map(one -> new RequirementsStep.Condition(
                        step(one.of()), one.must().asOf(asOf)))
                .toList();
        return new RequirementsStep(steps.size(), criterion(requirements), requirements.levels(), conditions);
    }

    /** A range whose millionths fit a {@code long}. */
    private static Range fitting(Node node, Range range) {
        Rational largest = range.max().max(range.min().negate());
        PointScale.refuseOverflow(
                largest.times(Rational.of(Points.ONE)).numerator().abs(),
                node.head().where());
        return range;
    }

    private Step level(Node.Level level) {
        Step of = step(level.of());
        if (level.cuts() != null) {
            return new LevelStep(
                    steps.size(),
                    criterion(level),
                    of,
                    level.levels(),
                    level.cuts().asOf(asOf));
        }
        return new LevelStep(
                steps.size(),
                criterion(level),
                (LeafStep) of,
                level.levels(),
                Objects.requireNonNull(level.codes()).asOf(asOf));
    }

    private Step matrix(Node.Matrix matrix) {
        LevelStep rows = (LevelStep) step(matrix.rows());
        LevelStep columns = (LevelStep) step(matrix.columns());
        return new MatrixStep(steps.size(), criterion(matrix), rows, columns, matrix.scheme());
    }

    /** Parts over one denominator. */
    private static final class Layout {
        private final List<Part> parts = new ArrayList<>();
        private final long denominator;
        private final List<Rational> factors = new ArrayList<>();
        private final BigInteger exactDenominator;
        private final Rational total;

        private Layout(List<Part> bare, Rational total, BigInteger least) {
            this.total = total;
            BigInteger common = least;
            for (Part part : bare) {
                Rational factor = share(part).dividedBy(total);
                factors.add(factor);
                Rational unit = factor.dividedBy(Rational.of(part.step().denominator));
                common = lcm(common, unit.denominator());
            }
            exactDenominator = common;
            denominator = common.bitLength() > BITS ? 0 : common.longValueExact();
            for (int i = 0; i < bare.size(); i++) {
                Part part = bare.get(i);
                Rational multiplier = factors.get(i)
                        .times(new Rational(common, BigInteger.ONE))
                        .dividedBy(Rational.of(part.step().denominator));
                long whole = multiplier.numerator().bitLength() > BITS
                        ? 0
                        : multiplier.numerator().longValueExact();
                parts.add(new Part(part.step(), part.weight(), whole));
            }
        }

        static Layout of(List<Part> bare, Rational total) {
            return new Layout(bare, total, MILLION);
        }

        /** The same parts over a denominator that holds the mean without as many of them as the bits allow. */
        Layout holdingFewer(int bits) {
            List<Set<Rational>> sums = sums();
            Layout best = this;
            for (int present = parts.size() - 1; present > 0; present--) {
                Layout layout = new Layout(parts, total, over(sums.get(present), best.exactDenominator));
                if (layout.largest(layout.meanRange()).bitLength() > bits) {
                    return best;
                }
                best = layout;
            }
            return best;
        }

        /** What the weights of so many parts can add up to, by how many they are. */
        private List<Set<Rational>> sums() {
            List<Set<Rational>> sums = new ArrayList<>();
            for (int count = 0; count <= parts.size(); count++) {
                sums.add(new TreeSet<>());
            }
            sums.getFirst().add(Rational.ZERO);
            for (Part part : parts) {
                for (int count = parts.size() - 1; count >= 0; count--) {
                    for (Rational sum : sums.get(count)) {
                        sums.get(count + 1).add(sum.plus(share(part)));
                    }
                }
            }
            return sums;
        }

        private BigInteger over(Set<Rational> sums, BigInteger least) {
            BigInteger common = least;
            for (Rational weights : sums) {
                for (Part part : weights.signum() == 0 ? List.<Part>of() : parts) {
                    Rational unit = share(part).dividedBy(weights).dividedBy(Rational.of(part.step().denominator));
                    common = lcm(common, unit.denominator());
                }
            }
            return common;
        }

        private static BigInteger lcm(BigInteger a, BigInteger b) {
            return a.divide(a.gcd(b)).multiply(b);
        }

        /** Any part may not apply and add nothing. */
        Range sumRange(UnaryOperator<Rational> rounding) {
            Rational min = Rational.ZERO;
            Rational max = Rational.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                Range part = parts.get(i).step().range;
                Range term = part.times(Range.exactly(factors.get(i))).mapped(rounding);
                min = min.plus(term.min().min(Rational.ZERO));
                max = max.plus(term.max().max(Rational.ZERO));
            }
            return new Range(min, max);
        }

        /** Any part may not apply and leave the mean to the others, rounded; so it can be as far out as any part. */
        Range meanRange() {
            Range hull = hull();
            return new Range(
                    hull.min().min(hull.min().roundedToPoints()),
                    hull.max().max(hull.max().roundedToPoints()));
        }

        /** From the smallest to the largest value of any part. */
        Range hull() {
            Range found = parts.getFirst().step().range;
            for (Part part : parts) {
                Range range = part.step().range;
                found = new Range(found.min().min(range.min()), found.max().max(range.max()));
            }
            return found;
        }

        void refuseOverflow(Node node, Range range) {
            PointScale.refuseOverflow(largest(range), node.head().where());
        }

        /** The sum of the largest part numerators, however they are signed, must fit, and so must the value. */
        private BigInteger largest(Range range) {
            Rational largest = range.max().max(range.min().negate());
            Rational sum = Rational.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                Range part = parts.get(i).step().range;
                sum = sum.plus(part.max().max(part.min().negate()).times(factors.get(i)));
            }
            BigInteger numerator = largest.max(sum)
                    .times(new Rational(exactDenominator, BigInteger.ONE))
                    .numerator();
            return numerator.abs().max(exactDenominator);
        }
    }
}
