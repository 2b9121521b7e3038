package id.petala.bench;

import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.TalentMap;
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
import org.openjdk.jmh.annotations.Warmup;

/** The talent map of a large agency: population, scores, boxes, ranks and people near a line, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class TalentMapBenchmark {

    @Param("50000")
    public int people;

    private FactTable facts;
    private MapTalent mapTalent;

    @Setup
    public void prepare() {
        RuleBook book = ShippedRules.book();
        mapTalent = new MapTalent(
                book, Objects.requireNonNull(book.instrument("kepka-bkn-411-2025-a")), SyntheticFacts.asOf());
        facts = SyntheticFacts.of(book.facts(), people);
    }

    @Benchmark
    public TalentMap map() {
        return mapTalent.of(facts);
    }
}
