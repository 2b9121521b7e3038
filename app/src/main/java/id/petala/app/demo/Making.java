package id.petala.app.demo;

import id.petala.app.demo.People.Employment;
import id.petala.engine.pegawai.Nip;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One making of the city: unit by unit, seat by seat. */
final class Making {

    private static final int CONTRACTS = 23;
    private static final int PART_TIME = 6;
    private static final int PEOPLE_PER_RETIRED = 80;
    private static final int PROBATION = 35;
    private static final int PEOPLE_PER_DIRT = 1000;

    private final DemoCity city;
    private final Days days;
    private final List<Sheets> sheets;
    private final DirtList dirt;
    private final Chance chance;
    private final List<Unit> units;
    private final Posts posts = new Posts();
    private final People people;
    private final PostList list;
    private final Registry registry;
    private final Performance performance;
    private final Growth growth;
    private final Integrity integrity;
    private final Quota partTime;
    private final Quota contracts;
    private final Map<Integer, Dirt> stains = new TreeMap<>();
    private int invented;

    Making(DemoCity city, Days days, List<Sheets> sheets, DirtList dirt) {
        this.city = city;
        this.days = days;
        this.sheets = sheets;
        this.dirt = dirt;
        this.chance = new Chance(city.seed());
        this.units = Units.of(city.people());
        this.people = new People(days, new Careers(days, units));
        Fields fields = new Fields(units);
        this.list = new PostList(sheets, fields, days.asOf().minusDays(1));
        this.registry = new Registry(days, list, posts.vacant(units));
        this.performance = new Performance(days);
        this.growth = new Growth(days, fields);
        this.integrity = new Integrity(days, units);
        int partTimers = city.people() * PART_TIME / 100;
        this.partTime = new Quota(partTimers, seats(true));
        this.contracts = new Quota(city.people() * CONTRACTS / 100 - partTimers, seats(false) - partTimers);
    }

    private int seats(boolean executing) {
        return (int) units.stream()
                .flatMap(unit -> posts.of(unit).stream())
                .filter(post -> executing ? post.executing() : post.open())
                .count();
    }

    void run() {
        spread();
        new Coverage(days).write(units, sheets, chance.split(-1));
        new Worksheets(days).write(sheets, chance.split(-3));
        list.plan(units, posts, new Needs(units, posts, chance.split(-4)));
        integrity.events(sheets);
        units.forEach(unit -> posts.of(unit).forEach(post -> seat(unit, post)));
    }

    /** Decides whose rows are stained: each person by one kind of dirt at most. */
    private void spread() {
        Chance where = chance.split(-2);
        int each = 1 + city.people() / PEOPLE_PER_DIRT;
        for (Dirt kind : Dirt.values()) {
            for (int placed = 0; placed < each; ) {
                placed += stains.putIfAbsent(where.below(city.people()), kind) == null ? 1 : 0;
            }
        }
    }

    private void seat(Unit unit, Post post) {
        Chance own = chance.split(invented);
        Somebody who = people.invent(unit, post, employment(post, own), own);
        write(who, own);
        Dirt kind = stains.get(invented);
        if (kind != null) {
            stain(who, kind);
        }
        invented++;
        if (invented % PEOPLE_PER_RETIRED == 0 && post.seats() == 0) {
            Chance other = chance.split(-2L - invented);
            write(people.invent(unit, post, Employment.RETIRED, other), other);
        }
    }

    private Employment employment(Post post, Chance own) {
        if (!post.open()) {
            return Employment.PERMANENT;
        }
        if (post.executing() && partTime.draw(own)) {
            return Employment.PART_TIME;
        }
        boolean contract = contracts.draw(own);
        boolean probation = !contract && !post.executing() && own.perMille(PROBATION);
        return contract ? Employment.CONTRACT : probation ? Employment.PROBATION : Employment.PERMANENT;
    }

    private void write(Somebody who, Chance own) {
        Records records = new Records(who, sheets);
        registry.write(records, own);
        performance.write(records, own);
        growth.write(records, own);
        integrity.write(records, own);
    }

    private void stain(Somebody who, Dirt kind) {
        boolean contract = !kind.putsIn() && who.contract() != (kind == Dirt.TWO_NUMBERS);
        Nip stranger = people.stranger(who, contract);
        Nip other = people.stranger(who, contract);
        list.held(who.career().getFirst());
        for (Sheets day : new Records(who, sheets).days()) {
            for (Dirt.Row row : kind.rows(who, stranger, other, days.year())) {
                int number = day.row(row.table(), row.cells().toArray());
                if (row.dirty()) {
                    dirt.add(day.day() + "/" + row.table().file(), number, kind.words());
                }
            }
        }
    }
}
