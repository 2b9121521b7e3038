package id.petala.app.placement;

import id.petala.app.table.TableRows;
import id.petala.app.table.TableRows.Row;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.ProblemBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a placement: FITS ({@code nip,jabatan,nilai}; a pair that isn't there is not allowed), POSTS
 * ({@code jabatan,kursi,jenjang}; without it every post has one seat) and PEOPLE ({@code nip,jabatan_sekarang,jenjang,
 * boleh_pindah,wajib_ditempatkan}; without it everybody may move and nobody must be placed).
 */
final class PlacementTables {

    private static final String NIP = "nip";
    private static final String POST = "jabatan";
    private static final String WORTH = "nilai";
    private static final String SEATS = "kursi";
    private static final String PRESENT = "jabatan_sekarang";
    private static final String MAY_MOVE = "boleh_pindah";
    private static final String MUST = "wajib_ditempatkan";

    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);
    private static final int MOST_SEATS = 1_000_000;
    private static final int MOST_KEPT = 1 << 16;
    private static final Set<String> YES = Set.of("ya", "y", "1", "true", "yes");
    private static final Set<String> NO = Set.of("tidak", "t", "0", "false", "no", "n");

    private final ProblemBuilder builder = new ProblemBuilder();
    private final Traits peopleTraits = new Traits();
    private final Traits postTraits = new Traits();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Pairs pairs = new Pairs();
    // Millions of rows state few different worths, and the rows of a person mostly follow each other.
    private final Map<String, BigDecimal> worths = new LinkedHashMap<>();
    private String lastNip = "";
    private int lastPerson;

    /** A row of PEOPLE. */
    private record Person(String present, boolean mayMove, boolean must, Row row) {}

    private PlacementTables() {}

    /**
     * Reads the tables.
     *
     * @throws Refused with every row that isn't as it must be
     */
    static PlacementInput read(Path fits, @Nullable Path posts, @Nullable Path people) throws IOException {
        PlacementTables tables = new PlacementTables();
        if (posts != null) {
            TableRows.read(posts, List.of(POST, SEATS), List.of(), tables::post);
        }
        if (people != null) {
            TableRows.read(people, List.of(NIP), List.of(PRESENT, MAY_MOVE, MUST), tables::person);
        }
        TableRows.read(
                fits, List.of(NIP, POST, WORTH), List.of(), row -> tables.pair(row, posts != null, people != null));
        tables.pairs.requireDistinct();
        return tables.input();
    }

    private void post(Row row) {
        String code = row.cell(POST);
        int count = seats(row);
        if (seats.putIfAbsent(code, count) != null) {
            throw row.refused("placement.post-twice", POST, "");
        }
        builder.seats(builder.post(code), count);
        postTraits.add(code, row);
    }

    private static int seats(Row row) {
        String text = row.cell(SEATS);
        if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_SEATS) {
            throw row.refused("placement.seats", SEATS, "1 – " + MOST_SEATS);
        }
        return Integer.parseInt(text);
    }

    private void person(Row row) {
        String present = row.cell(PRESENT);
        boolean mayMove = answer(row, MAY_MOVE, true);
        boolean must = answer(row, MUST, !present.isEmpty());
        if (!mayMove && present.isEmpty()) {
            throw row.refused("placement.stays-nowhere", PRESENT, "");
        }
        Person person = new Person(present, mayMove, must || !mayMove, row);
        if (people.putIfAbsent(row.cell(NIP), person) != null) {
            throw row.refused("placement.person-twice", NIP, "");
        }
        peopleTraits.add(row.cell(NIP), row);
        int number = builder.person(row.cell(NIP));
        if (person.must()) {
            builder.require(number);
        }
    }

    private static boolean answer(Row row, String column, boolean otherwise) {
        String text = row.cell(column).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!YES.contains(text) && !NO.contains(text)) {
            throw row.refused("placement.answer", column, "ya, tidak");
        }
        return YES.contains(text);
    }

    private void pair(Row row, boolean knownPosts, boolean knownPeople) {
        String nip = row.cell(NIP);
        String post = row.cell(POST);
        if (knownPosts && !seats.containsKey(post)) {
            throw row.refused("placement.post-unknown", POST, "");
        }
        if (!nip.equals(lastNip)) {
            if (knownPeople && !people.containsKey(nip)) {
                throw row.refused("placement.person-unknown", NIP, "");
            }
            lastNip = nip;
            lastPerson = builder.person(nip);
        }
        pairs.add(lastPerson, builder.post(post), worth(row), row);
    }

    private BigDecimal worth(Row row) {
        String text = row.cell(WORTH);
        BigDecimal known = worths.get(text);
        if (known != null) {
            return known;
        }
        BigDecimal worth = newWorth(row);
        if (worths.size() < MOST_KEPT) {
            worths.put(text, worth);
        }
        return worth;
    }

    private static BigDecimal newWorth(Row row) {
        BigDecimal worth = number(row.cell(WORTH));
        if (worth == null || worth.signum() < 0 || worth.compareTo(MOST) > 0 || worth.scale() > Points.PLACES) {
            throw row.refused("placement.worth", WORTH, "0 – " + MOST);
        }
        return worth.setScale(Math.max(0, worth.scale()));
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return Points.trimmed(Points.decimal(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private PlacementInput input() {
        people.forEach(this::requireStay);
        Map<Integer, Integer> stays = new LinkedHashMap<>();
        people.forEach((nip, person) -> {
            if (!person.mayMove()) {
                stays.put(builder.person(nip), builder.post(person.present()));
            }
        });
        pairs.into(builder, stays);
        PlacementProblem problem = builder.build();
        List<Integer> before =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        people.forEach((nip, person) ->
                before.set(problem.person(nip), Math.max(problem.post(person.present()), PlacementProblem.NOWHERE)));
        return new PlacementInput(problem, pairs.places, before, peopleTraits, postTraits);
    }

    /** Who may not move stays, and staying needs a worth as every pair does. */
    private void requireStay(String nip, Person person) {
        if (!person.mayMove() && !pairs.contains(builder.person(nip), builder.post(person.present()))) {
            throw person.row().refused("placement.stays-without-worth", PRESENT, "", nip);
        }
    }

    /** Pairs in columns: a file has millions of them. */
    private static final class Pairs {
        private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

        private long[] keys = new long[1 << 10];
        private long[] unscaled = new long[1 << 10];
        private byte[] scale = new byte[1 << 10];
        private int[] line = new int[1 << 10];
        private long[] sorted = new long[0];
        private String file = "";
        private int size;
        private int places;

        void add(int person, int post, BigDecimal worth, Row row) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                unscaled = Arrays.copyOf(unscaled, 2 * size);
                scale = Arrays.copyOf(scale, 2 * size);
                line = Arrays.copyOf(line, 2 * size);
            }
            keys[size] = key(person, post);
            unscaled[size] = worth.unscaledValue().longValueExact();
            scale[size] = (byte) worth.scale();
            line[size] = row.line();
            places = Math.max(places, scale[size]);
            file = row.where().file();
            size++;
        }

        private static long key(int person, int post) {
            return ((long) person << 32) | post;
        }

        boolean contains(int person, int post) {
            return Arrays.binarySearch(sorted, key(person, post)) >= 0;
        }

        void requireDistinct() {
            sorted = Arrays.copyOf(keys, size);
            Arrays.sort(sorted);
            for (int i = 1; i < size; i++) {
                if (sorted[i] == sorted[i - 1]) {
                    throw twice(sorted[i]);
                }
            }
        }

        private Refused twice(long key) {
            int[] lines = IntStream.range(0, size)
                    .filter(i -> keys[i] == key)
                    .map(i -> line[i])
                    .toArray();
            return new Refused(
                    Finding.reject("placement.pair-twice", new Where(file, lines[1], POST), null, "", lines[0] + ""));
        }

        void into(ProblemBuilder builder, Map<Integer, Integer> stays) {
            for (int i = 0; i < size; i++) {
                int person = (int) (keys[i] >> 32);
                int post = (int) keys[i];
                if (stays.getOrDefault(person, post) == post) {
                    builder.allow(person, post, Math.multiplyExact(unscaled[i], POWERS[places - scale[i]]));
                }
            }
        }
    }
}
