package id.petala.app.people;

import id.petala.app.intake.Dossiers;
import id.petala.app.platform.Held;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Category;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The people of a run with their traits in columns, in the order of its map. */
public final class Roster {

    /** The value of a trait that nobody has told. */
    public static final String UNTOLD = "-";

    /** Readers ask for few choices again and again, mostly for none. */
    private static final int CHOICES_HELD = 64;

    private final Map<Trait, TraitColumn> columns = new EnumMap<>(Trait.class);
    private final Units units;
    private final int size;
    private final Held<Map<Trait, String>, Map<Trait, Map<String, Integer>>> choices = new Held<>(CHOICES_HELD);

    /** The people of a run, laid out once. */
    public static Roster of(OpenRun open) {
        return open.once(Roster.class, Roster::new);
    }

    Roster(OpenRun open) {
        Dossiers dossiers = open.intake().dossiers();
        TalentMap map = open.run().map();
        LocalDate asOf = open.run().asOf();
        this.size = dossiers.size();
        add(Trait.UNIT, place -> dossiers.person(place).unitOrganisasi());
        add(Trait.TIER, place -> name(dossiers.person(place).jenjang()));
        add(Trait.RANK, place -> dossiers.person(place).golongan());
        add(Trait.POST_KIND, place -> postKind(dossiers.person(place)));
        add(Trait.POST_FAMILY, place -> postFamily(dossiers.post(place)));
        add(Trait.EDUCATION, place -> dossiers.person(place).pendidikan());
        add(Trait.SEX, place -> dossiers.person(place).jenisKelamin());
        add(Trait.AGE, place -> age(dossiers.person(place), asOf));
        add(Trait.STATUS, place -> map.status(place).name());
        add(Trait.BOX, place -> box(map.box(place)));
        this.units = new Units(dossiers.units(), column(Trait.UNIT).values());
    }

    private void add(Trait trait, IntFunction<@Nullable String> value) {
        columns.put(trait, TraitColumn.of(size, value));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String postKind(Pegawai person) {
        return person.jenjang() == null ? null : person.jenjang().jenis().name();
    }

    private static @Nullable String postFamily(@Nullable Jabatan post) {
        return post == null ? null : post.rumpun();
    }

    private static @Nullable String age(Pegawai person, LocalDate asOf) {
        LocalDate birth = person.tanggalLahir();
        return birth == null ? null : AgeBand.on(asOf, birth).code();
    }

    private static @Nullable String box(@Nullable Category box) {
        return box == null ? null : box.code();
    }

    private TraitColumn column(Trait trait) {
        return Objects.requireNonNull(columns.get(trait));
    }

    public int size() {
        return size;
    }

    public Units units() {
        return units;
    }

    /** The value of a person's trait, {@link #UNTOLD} where nobody has told it. */
    public String value(Trait trait, int person) {
        return column(trait).value(person);
    }

    /** All values of a trait that anybody has, in order; {@link #UNTOLD} last. */
    public List<String> values(Trait trait) {
        return column(trait).values();
    }

    /**
     * The people who have all that is asked.
     *
     * @throws UnknownChoice when nobody in the run has a value asked for
     */
    public BitSet chosen(PersonFilter filter) {
        BitSet chosen = new BitSet(size);
        chosen.set(0, size);
        filter.asked().forEach((trait, value) -> column(trait).keep(allowed(trait, value), chosen));
        return chosen;
    }

    /** How many of some people have each value of a trait; those of a unit are those below it too. */
    public Map<String, Integer> counts(Trait trait, BitSet people) {
        Map<String, Integer> counts = column(trait).counts(people);
        return trait == Trait.UNIT ? units.withThoseBelow(counts) : counts;
    }

    /**
     * For each trait how many have each of its values and all that is asked of the other traits; those of a unit are those below it too.
     *
     * @throws UnknownChoice when nobody in the run has a value asked for
     */
    public Map<Trait, Map<String, Integer>> choices(PersonFilter filter) {
        Map<Trait, Map<String, Integer>> known = choices.get(filter.asked());
        Map<Trait, Map<String, Integer>> found = known == null ? counted(filter) : known;
        choices.put(filter.asked(), found);
        return found;
    }

    private Map<Trait, Map<String, Integer>> counted(PersonFilter filter) {
        Map<Trait, List<String>> allowed = new EnumMap<>(Trait.class);
        filter.asked().forEach((trait, value) -> allowed.put(trait, allowed(trait, value)));
        int[] failed = new int[size];
        allowed.forEach((trait, values) -> column(trait).fail(values, failed));
        Map<Trait, Map<String, Integer>> counted = new EnumMap<>(Trait.class);
        columns.forEach((trait, column) -> {
            Map<String, Integer> counts = column.countsBut(allowed.getOrDefault(trait, column.values()), failed);
            counted.put(
                    trait, Collections.unmodifiableMap(trait == Trait.UNIT ? units.withThoseBelow(counts) : counts));
        });
        return Collections.unmodifiableMap(counted);
    }

    private List<String> allowed(Trait trait, String value) {
        List<String> allowed =
                trait == Trait.UNIT ? units.within(value) : values(trait).contains(value) ? List.of(value) : List.of();
        if (allowed.isEmpty() && !known(trait, value)) {
            throw new UnknownChoice(trait, value);
        }
        return allowed;
    }

    /** A box that nobody stands in, and a status that nobody has, may be asked for all the same. */
    private static boolean known(Trait trait, String value) {
        return switch (trait) {
            case BOX -> !value.equals(UNTOLD);
            case STATUS ->
                Arrays.stream(Status.values()).anyMatch(status -> status.name().equals(value));
            default -> false;
        };
    }
}
