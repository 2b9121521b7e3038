package id.petala.engine.instrument;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Invented people with random facts: values inside and outside of windows, none, lists declared complete or not, rejected
 * rows, criteria that don't apply, points handed in. The same seed makes the same people.
 */
final class RandomPeople {

    /** The rows of a table in the order they are to be added. */
    record Rows(List<String> people, List<Consumer<FactTableBuilder>> rows) {
        FactTable build() {
            FactTableBuilder builder = new FactTableBuilder(people);
            rows.forEach(row -> row.accept(builder));
            return builder.build();
        }
    }

    private final RuleBook book;
    private final LocalDate asOf;
    private final SplittableRandom random;

    /** For one person of how many points are handed in, 0 for nobody. */
    private final int pointsFor;

    private final List<Consumer<FactTableBuilder>> rows = new ArrayList<>();

    private RandomPeople(RuleBook book, LocalDate asOf, long seed, int pointsFor) {
        this.pointsFor = pointsFor;
        this.book = book;
        this.asOf = asOf;
        this.random = new SplittableRandom(seed);
    }

    static Rows rows(RuleBook book, LocalDate asOf, long seed, int people) {
        return rows(new RandomPeople(book, asOf, seed, 4), people);
    }

    /** People for whom no points are handed in. */
    static Rows withoutPoints(RuleBook book, LocalDate asOf, long seed, int people) {
        return rows(new RandomPeople(book, asOf, seed, 0), people);
    }

    private static Rows rows(RandomPeople made, int people) {
        List<String> names = IntStream.range(0, people)
                .mapToObj(place -> String.format(Locale.ROOT, "orang-%06d", place))
                .toList();
        names.forEach(made::person);
        return new Rows(names, made.rows);
    }

    /** Each person has an own share of gaps, so that some are complete and some nearly empty. */
    private void person(String name) {
        int gaps = random.nextInt(4) * 5;
        for (Fact fact : book.facts().facts()) {
            if (random.nextInt(100) >= gaps) {
                values(name, fact);
            }
            exceptions(name, fact, gaps);
        }
        if (pointsFor > 0 && random.nextInt(pointsFor) == 0) {
            given(name);
        }
    }

    private void values(String name, Fact fact) {
        int count = fact.many() ? random.nextInt(4) : 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            FactValue value = value(fact);
            Dating dating = dating();
            Origin origin = new Origin(fact.table() + ".csv", rows.size() + 1);
            rows.add(builder -> builder.add(fact, name, value, dating, origin));
        }
    }

    private void exceptions(String name, Fact fact, int gaps) {
        if (fact.covered() && random.nextInt(100) >= gaps) {
            LocalDate until = asOf.plusDays(random.nextInt(10) - 1);
            rows.add(builder -> builder.cover(fact, name, until, "BKPSDM"));
        }
        if (gaps > 5 && random.nextInt(200) == 0) {
            rows.add(builder -> builder.reject(fact, name));
        }
        if (random.nextInt(200) == 0) {
            rows.add(builder -> builder.notApplicable(fact, name));
        }
    }

    private void given(String name) {
        List<Instrument> instruments = List.copyOf(book.instruments().values());
        List<Node> nodes = instruments.get(random.nextInt(instruments.size())).nodes();
        String node = nodes.get(random.nextInt(nodes.size())).id();
        long points = random.nextLong(100 * Points.ONE + 1);
        Origin origin = new Origin("poin.csv", rows.size() + 1);
        rows.add(builder -> builder.give(node, name, points, new Dating(asOf, null), origin));
    }

    private Dating dating() {
        int age = random.nextInt(10) < 7 ? random.nextInt(500) : random.nextInt(2500) - 100;
        LocalDate on = asOf.minusDays(age);
        @Nullable LocalDate until = random.nextInt(3) == 0 ? on.plusDays(random.nextInt(1500)) : null;
        return new Dating(on, until);
    }

    private FactValue value(Fact fact) {
        return switch (fact.type()) {
            case CODE -> new FactValue(random.nextInt(fact.codes().size()), 0);
            case DATE -> new FactValue(random.nextInt(20_000), 0);
            case NUMBER -> new FactValue(number(fact), 0);
            case RATIO -> new FactValue(random.nextInt(6) * Points.ONE, (1 + random.nextInt(5)) * Points.ONE);
        };
    }

    /** Mostly small whole numbers and halves, as assessments have them; sometimes any number. */
    private long number(Fact fact) {
        long min = Points.exact(fact.min());
        long max =
                Points.exact(fact.max().min(new BigDecimal(fact.type() == FactType.NUMBER && fact.many() ? 12 : 200)));
        long any = random.nextLong(min, max + 1);
        return random.nextInt(3) == 0 ? any : Math.clamp(any / (Points.ONE / 2) * (Points.ONE / 2), min, max);
    }
}
