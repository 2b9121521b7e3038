package id.petala.app.talent;

import id.petala.app.people.PersonSearch;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a run in the order of any column. Those of whom a column tells nothing stand last, whichever way it is sorted; those who are equal in it stand by
 * NIP, or by pseudonym while names are hidden.
 */
final class PeopleOrder {

    private static final int UNTOLD = Integer.MAX_VALUE;
    private static final List<String> GOLONGAN =
            Golongan.all().stream().map(Golongan::code).toList();

    private final OpenRun open;
    private final TalentMap map;
    private final Map<ListColumn, int[]> places = new EnumMap<>(ListColumn.class);

    private PeopleOrder(OpenRun open) {
        this.open = open;
        this.map = open.run().map();
    }

    static PeopleOrder of(OpenRun open) {
        return open.once(PeopleOrder.class, PeopleOrder::new);
    }

    /**
     * One way to stand in order.
     *
     * @param hidden whether names are hidden, so that nothing may stand in their order or that of NIPs
     */
    Line line(MapAsk.Sort sort, boolean hidden) {
        Pseudonyms pseudonyms = hidden ? Pseudonyms.of(open) : null;
        int[] places = hidden && sort.column() == ListColumn.NAME ? numbers() : places(sort.column());
        return new Line(places, sort.descending(), pseudonyms);
    }

    private int[] numbers() {
        Pseudonyms pseudonyms = Pseudonyms.of(open);
        return IntStream.range(0, map.size()).map(pseudonyms::number).toArray();
    }

    /** People by their places in one column; among equals by NIP or pseudonym. */
    static final class Line {
        private final int[] places;
        private final boolean descending;
        private final @Nullable Pseudonyms pseudonyms;

        private Line(int[] places, boolean descending, @Nullable Pseudonyms pseudonyms) {
            this.places = places;
            this.descending = descending;
            this.pseudonyms = pseudonyms;
        }

        /** Some people in order. */
        int[] sorted(BitSet people) {
            return people.stream()
                    .mapToLong(this::key)
                    .sorted()
                    .mapToInt(key -> pseudonyms == null ? (int) key : pseudonyms.person((int) key))
                    .toArray();
        }

        /** Which of people in order is the first behind somebody, who need not be among them. */
        int firstAfter(int[] sorted, int somebody) {
            long key = key(somebody);
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = key(sorted[middle]) <= key;
                low = before ? middle + 1 : low;
                high = before ? high : middle;
            }
            return low;
        }

        /** The place in the column above, the place among equals below. */
        private long key(int person) {
            int place = places[person];
            int turned = descending && place != UNTOLD ? UNTOLD - 1 - place : place;
            int equal = pseudonyms == null ? person : pseudonyms.number(person);
            return (long) turned << Integer.SIZE | equal;
        }
    }

    private synchronized int[] places(ListColumn column) {
        int[] known = places.get(column);
        if (known == null) {
            known = draw(column);
            places.put(column, known);
        }
        return known;
    }

    private int[] draw(ListColumn column) {
        return switch (column) {
            case RANK -> ranks();
            case NAME -> places(this::name, Comparator.naturalOrder());
            case PERFORMANCE -> places(amount(MapEntry::performance), Comparator.naturalOrder());
            case POTENTIAL -> places(amount(MapEntry::potential), Comparator.naturalOrder());
            case TALENT -> places(amount(MapEntry::score), Comparator.naturalOrder());
            case BOX -> places(this::box, Comparator.naturalOrder());
            case STATUS -> places(map::status, Comparator.naturalOrder());
            case REASON -> throw new IllegalArgumentException("no order of reasons");
            case UNIT ->
                places(person -> PersonSearch.folded(registry(person).unitOrganisasi()), Comparator.naturalOrder());
            case TIER -> places(person -> registry(person).jenjang(), Comparator.naturalOrder());
            case GOLONGAN -> places(person -> registry(person).golongan(), byGolongan());
            case AGE -> places(person -> age(open, person), Comparator.naturalOrder());
        };
    }

    private int[] ranks() {
        return IntStream.range(0, map.size())
                .map(person -> map.rank(person) == 0 ? UNTOLD : map.rank(person))
                .toArray();
    }

    private String name(int person) {
        return PersonSearch.folded(open.run().people().get(person).name());
    }

    private Pegawai registry(int person) {
        return open.intake().dossiers().person(person);
    }

    private IntFunction<@Nullable Long> amount(Function<MapEntry, @Nullable Amount> axis) {
        return person -> {
            Amount amount = axis.apply(map.entry(person));
            return amount == null ? null : amount.numerator();
        };
    }

    private @Nullable String box(int person) {
        Category box = map.box(person);
        return box == null ? null : box.code();
    }

    /** The age in whole years on the day of the run; null when the day of birth is not told. */
    static @Nullable Integer age(OpenRun open, int person) {
        LocalDate birth = open.intake().dossiers().person(person).tanggalLahir();
        return birth == null ? null : Period.between(birth, open.run().asOf()).getYears();
    }

    /** From the lowest up; what the list of ranks does not have stands behind. */
    private static Comparator<String> byGolongan() {
        return Comparator.comparing((String code) -> !GOLONGAN.contains(code))
                .thenComparingInt(GOLONGAN::indexOf)
                .thenComparing(Comparator.naturalOrder());
    }

    /** Places from 0 for what people have of a column, equal for equals. */
    private <T> int[] places(IntFunction<@Nullable T> value, Comparator<? super T> order) {
        record Told<T>(int person, T value) {}
        List<Told<T>> told = IntStream.range(0, map.size())
                .mapToObj(person -> {
                    T one = value.apply(person);
                    return one == null ? null : new Told<>(person, one);
                })
                .filter(Objects::nonNull)
                .sorted((a, b) -> order.compare(a.value(), b.value()))
                .toList();
        int[] places = IntStream.generate(() -> UNTOLD).limit(map.size()).toArray();
        int place = 0;
        for (int i = 0; i < told.size(); i++) {
            boolean next =
                    i > 0 && order.compare(told.get(i - 1).value(), told.get(i).value()) != 0;
            place += next ? 1 : 0;
            places[told.get(i).person()] = place;
        }
        return places;
    }
}
