package id.petala.engine.instrument;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.number.Points;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts of invented people of every shape: none, one, many, early, late, running, rejected, not applicable, given. */
final class RandomFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final SplittableRandom random;
    private final int grain;
    private final int most;
    private final boolean neat;
    private final FactTableBuilder builder;
    private final FactCatalogue catalogue;

    private RandomFacts(FactCatalogue catalogue, int people, long seed, int grain, int most, boolean neat) {
        this.catalogue = catalogue;
        this.random = new SplittableRandom(seed);
        this.grain = grain;
        this.most = most;
        this.neat = neat;
        this.builder = new FactTableBuilder(
                IntStream.range(0, people).mapToObj(RandomFacts::id).toList());
        for (int person = 0; person < people; person++) {
            person(id(person));
        }
    }

    /**
     * A table.
     *
     * @param grain into how many steps a point of a number is divided: many make too many distinct values to number
     * @param most how many values a list has at most
     * @param neat whether everybody has a value of every single-valued fact and nothing is rejected
     */
    static FactTable of(FactCatalogue catalogue, int people, long seed, int grain, int most, boolean neat) {
        return new RandomFacts(catalogue, people, seed, grain, most, neat).builder.build();
    }

    private static String id(int person) {
        return "S%05d".formatted(person);
    }

    private void person(String person) {
        for (Fact fact : catalogue.facts()) {
            int count = fact.many() ? random.nextInt(most + 1) : neat || random.nextInt(20) > 0 ? 1 : 0;
            for (int i = 0; i < count; i++) {
                builder.add(fact, person, value(fact), dating(fact), new Origin(fact.table() + ".csv", i + 1));
            }
            if (fact.covered() && random.nextInt(neat ? 1000 : 4) > 0) {
                builder.cover(fact, person, AS_OF.minusDays(neat ? 0 : random.nextInt(2)), "BKPSDM Contoh");
            }
            if (!neat && random.nextInt(40) == 0) {
                builder.reject(fact, person);
            }
            if (!neat && random.nextInt(40) == 0) {
                builder.notApplicable(fact, person);
            }
        }
        if (!neat && random.nextInt(10) == 0) {
            builder.give("kompetensi", person, random.nextInt(101) * Points.ONE, dated(), new Origin("poin.csv", 1));
        }
    }

    private FactValue value(Fact fact) {
        return switch (fact.type()) {
            case CODE -> new FactValue(random.nextInt(fact.codes().size()), 0);
            case NUMBER -> new FactValue(number(Math.min(100, fact.max().intValue())), 0);
            case RATIO -> new FactValue(number(5), Math.max(Points.ONE / grain, number(5)));
            case DATE -> new FactValue(random.nextInt(20_000), 0);
        };
    }

    private long number(int most) {
        return random.nextInt(most * grain + 1) * (Points.ONE / grain);
    }

    private Dating dating(Fact fact) {
        if (neat && !fact.many()) {
            return new Dating(LocalDate.of(2025, 12, 31), null);
        }
        return dated();
    }

    private Dating dated() {
        LocalDate on = AS_OF.plusDays(30).minusDays(random.nextInt(3_000));
        return new Dating(on, end(on));
    }

    private @Nullable LocalDate end(LocalDate on) {
        return random.nextInt(3) > 0 ? null : on.plusDays(random.nextInt(2_000));
    }
}
