package id.petala.bench;

import id.petala.engine.fact.BulkColumn;
import id.petala.engine.fact.BulkFacts;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/**
 * Facts of invented people for the rubric of KepKaBKN 411/2025: one value of most facts, nine competency scores, up to
 * two awards and team roles, up to six certificates, few sanctions, and every list declared complete. The same seed
 * yields the same facts.
 */
public final class SyntheticFacts {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int TODAY = (int) AS_OF.toEpochDay();
    private static final int YEAR_END = (int) LocalDate.of(2025, 12, 31).toEpochDay();
    private static final long MILLIONTHS = 1_000_000L;
    private static final int COMPETENCIES = 9;
    private static final String BY = "BKPSDM Kabupaten Contoh";
    private static final int[] ENDLESS = {FactColumn.NO_END};

    private final FactCatalogue catalogue;
    private final int people;
    private final SplittableRandom random;

    private SyntheticFacts(FactCatalogue catalogue, int people) {
        this.catalogue = catalogue;
        this.people = people;
        this.random = new SplittableRandom(411);
    }

    /** Facts about so many people, true on {@link #asOf}. */
    public static FactTable of(FactCatalogue catalogue, int people) {
        return new SyntheticFacts(catalogue, people).table();
    }

    /** The day all facts are about. */
    public static LocalDate asOf() {
        return AS_OF;
    }

    private FactTable table() {
        BulkFacts facts = new BulkFacts(subjects());
        personnel(facts);
        performance(facts);
        assessment(facts);
        career(facts);
        return facts.build();
    }

    private String[] subjects() {
        String[] subjects = new String[people];
        for (int i = 0; i < people; i++) {
            subjects[i] = "S" + (100_000_000L + i);
        }
        return subjects;
    }

    private void personnel(BulkFacts facts) {
        facts.add(code("jenis-pegawai", new int[] {TODAY}, 80, 2, 18));
        facts.add(code("kedudukan-hukum", new int[] {TODAY}, 97, 1, 2));
        facts.add(single("tanggal-lahir", new int[] {TODAY}, () -> TODAY - random.nextInt(9_000, 20_000)));
        facts.add(code("pendidikan", past(12_000), 0, 0, 15, 1, 1, 14, 4, 45, 2, 14, 1, 1, 2));
        facts.add(code("kesesuaian-ilmu", new int[] {TODAY}, 70, 15, 15));
        facts.add(single("lama-jabatan", new int[] {TODAY}, () -> random.nextInt(15) * MILLIONTHS));
        facts.add(code("keragaman-jabatan", new int[] {TODAY}, 15, 50, 35));
    }

    private void performance(BulkFacts facts) {
        facts.add(code("predikat-kinerja", new int[] {YEAR_END}, 20, 70, 6, 3, 1));
        facts.add(single(
                "umpan-balik-360", new int[] {YEAR_END}, () -> random.nextInt(5_000, 10_001) * (MILLIONTHS / 100)));
        cover(facts, several("penghargaan", 2, 2_200, 0, () -> random.nextInt(4)));
        cover(facts, several("tim-kerja", 2, 1_000, 0, () -> random.nextInt(4)));
    }

    private void assessment(BulkFacts facts) {
        int[] assessed = past(700);
        for (Fact fact : catalogue.facts()) {
            if (fact.id().startsWith("potensi-")) {
                facts.add(single(fact.id(), assessed, () -> random.nextInt(4, 21) * (MILLIONTHS / 4)));
            }
        }
        facts.add(competencies(assessed));
    }

    private void career(BulkFacts facts) {
        cover(facts, several("sertifikat", 6, 2_200, 0, () -> MILLIONTHS));
        cover(facts, several("diklat-penjenjangan", 2, 1_500, 0, () -> MILLIONTHS));
        cover(facts, several("nondefinitif", 1, 3_000, 180, () -> random.nextInt(5)));
        cover(facts, rare("hukuman-disiplin"));
    }

    private static void cover(BulkFacts facts, BulkColumn column) {
        facts.addComplete(column, AS_OF, BY);
    }

    private BulkColumn single(String id, int[] on, LongSupplier value) {
        long[] values = new long[people];
        Arrays.setAll(values, _ -> value.getAsLong());
        return BulkColumn.single(catalogue.get(id), values, on, id + ".csv");
    }

    private BulkColumn code(String id, int[] on, int... percent) {
        return single(id, on, () -> drawn(percent));
    }

    private int drawn(int[] percent) {
        int left = random.nextInt(100);
        int code = 0;
        while (left >= percent[code]) {
            left -= percent[code];
            code++;
        }
        return code;
    }

    private int[] past(int days) {
        int[] on = new int[people];
        Arrays.setAll(on, _ -> TODAY - random.nextInt(days));
        return on;
    }

    private BulkColumn competencies(int[] assessed) {
        int[] counts = new int[people];
        Arrays.fill(counts, COMPETENCIES);
        long[] value = new long[people * COMPETENCIES];
        long[] standard = new long[value.length];
        int[] on = new int[value.length];
        for (int person = 0; person < people; person++) {
            int from = person * COMPETENCIES;
            Arrays.fill(on, from, from + COMPETENCIES, assessed[person]);
            long[] pairs = pairs();
            for (int i = 0; i < COMPETENCIES; i++) {
                value[from + i] = pairs[i] / 10 * MILLIONTHS;
                standard[from + i] = pairs[i] % 10 * MILLIONTHS;
            }
        }
        return new BulkColumn(catalogue.get("kompetensi"), counts, value, standard, on, ENDLESS, "kompetensi.csv");
    }

    /** Nine scores of 1 to 5 with standards of one or two levels, each pair as {@code 10 * score + standard}, sorted. */
    private long[] pairs() {
        int level = random.nextInt(2, 5);
        long[] pairs = new long[COMPETENCIES];
        Arrays.setAll(pairs, _ -> 10L * random.nextInt(level - 1, 6) + level + random.nextInt(2));
        Arrays.sort(pairs);
        return pairs;
    }

    private BulkColumn rare(String id) {
        int[] counts = new int[people];
        Arrays.setAll(counts, _ -> random.nextInt(100) == 0 ? 1 : 0);
        return several(id, counts, 3_000, 365, () -> random.nextInt(1, 4));
    }

    private BulkColumn several(String id, int most, int days, int length, LongSupplier value) {
        int[] counts = new int[people];
        Arrays.setAll(counts, _ -> random.nextInt(most + 1));
        return several(id, counts, days, length, value);
    }

    private BulkColumn several(String id, int[] counts, int days, int length, LongSupplier value) {
        int size = Arrays.stream(counts).sum();
        int[] on = new int[size];
        long[] values = new long[size];
        Arrays.setAll(values, _ -> value.getAsLong());
        int item = 0;
        for (int count : counts) {
            for (int i = 0; i < count; i++) {
                on[item + i] = TODAY - days + days * i / count + random.nextInt(days / count);
            }
            item += count;
        }
        return new BulkColumn(catalogue.get(id), counts, values, new long[0], on, ends(on, length), id + ".csv");
    }

    private static int[] ends(int[] on, int length) {
        return length == 0
                ? ENDLESS
                : Arrays.stream(on).map(day -> day + length).toArray();
    }
}
