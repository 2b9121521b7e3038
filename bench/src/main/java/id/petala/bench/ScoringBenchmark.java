package id.petala.bench;

import id.petala.engine.explain.Explained;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** People scored from columns, and people explained, by KepKaBKN 411/2025 with rubric A. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 15)
@Fork(1)
public class ScoringBenchmark {

    @Param("5000000")
    public int people;

    @Param("1000000")
    public int explained;

    @Param("2")
    public int threads;

    private FactTable facts;
    private Scorer scorer;
    private Kept kept;
    private final List<Long> took = new ArrayList<>();

    /** What a map of the whole country would keep of each person. */
    static final class Kept {
        final long[] performance;
        final long[] potential;
        final byte[] performanceLevel;
        final byte[] potentialLevel;
        final byte[] box;

        Kept(int people) {
            performance = new long[people];
            potential = new long[people];
            performanceLevel = new byte[people];
            potentialLevel = new byte[people];
            box = new byte[people];
        }
    }

    @Setup
    public void prepare() {
        RuleBook book = ShippedRules.book();
        scorer = Scorer.compile(Objects.requireNonNull(book.instrument("kepka-bkn-411-2025-a")), SyntheticFacts.asOf());
        facts = SyntheticFacts.of(book.facts(), people);
        kept = new Kept(people);
    }

    /** Levels, box and axis values of everybody. */
    @Benchmark
    public Object score() {
        took.add(Threads.share(threads, people, (from, to) -> scorer.score(facts, from, to, this::keep)));
        return kept;
    }

    private void keep(Batch batch) {
        amounts(batch, scorer.index("kinerja"), kept.performance);
        amounts(batch, scorer.index("potensial"), kept.potential);
        places(batch, scorer.index("tingkat-kinerja"), kept.performanceLevel);
        places(batch, scorer.index("tingkat-potensial"), kept.potentialLevel);
        places(batch, scorer.index("kotak"), kept.box);
    }

    private static void amounts(Batch batch, int node, long[] column) {
        for (int i = 0; i < batch.size(); i++) {
            column[batch.place(i)] = batch.known(node, i) ? batch.numerator(node, i) : Long.MIN_VALUE;
        }
    }

    private static void places(Batch batch, int node, byte[] column) {
        for (int i = 0; i < batch.size(); i++) {
            column[batch.place(i)] = batch.known(node, i) ? (byte) batch.categoryPlace(node, i) : -1;
        }
    }

    /** The whole tree below the box of the first people, made and dropped. */
    @Benchmark
    public void explain(Blackhole hole) {
        took.add(Threads.share(
                threads,
                Math.min(people, explained),
                (from, to) -> scorer.score(facts, from, to, batch -> explain(batch, hole))));
    }

    /** On a shared machine the processor time says more than the clock. */
    @TearDown
    public void sayProcessorTime() {
        System.out.println("processor time of all threads, ms: " + took.subList(took.size() / 2, took.size()));
    }

    private static void explain(Batch batch, Blackhole hole) {
        for (int i = 0; i < batch.size(); i++) {
            Explained box = batch.explain("kotak", i);
            hole.consume(box);
        }
    }
}
