package id.petala.engine.pegawai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rank of the closed list: {@code III/c} of permanent staff, {@code IX} of contract staff.
 *
 * <p>Source: {@code reference/golongan.csv}, with {@code SUMBER.md} beside it.
 *
 * @param kind whose rank it is; ranks of different kinds can't be compared
 * @param pangkat its title, empty for contract staff
 * @param step the place from the lowest of its kind, 0
 */
public record Golongan(Nip.Kind kind, String code, String pangkat, int step) {

    private static final String LIST = "/id/petala/reference/golongan.csv";
    private static final List<Golongan> ALL = read();
    private static final Map<String, Golongan> BY_CODE = byCode();

    /** All ranks, of each kind the lowest first. */
    public static List<Golongan> all() {
        return ALL;
    }

    /**
     * The rank of a code.
     *
     * @throws IllegalArgumentException for a code that the list does not have
     */
    public static Golongan of(String code) {
        Golongan rank = BY_CODE.get(code);
        if (rank == null) {
            throw new IllegalArgumentException(code);
        }
        return rank;
    }

    /** Whether both are ranks of one kind and this is the lower one. */
    public boolean below(Golongan other) {
        return kind == other.kind && step < other.step;
    }

    private static Map<String, Golongan> byCode() {
        Map<String, Golongan> ranks = new LinkedHashMap<>();
        ALL.forEach(rank -> ranks.put(rank.code, rank));
        return Collections.unmodifiableMap(ranks);
    }

    private static List<Golongan> read() {
        List<Golongan> all = new ArrayList<>();
        text().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            Nip.Kind kind = Nip.Kind.valueOf(cells[0]);
            int step = (int) all.stream().filter(rank -> rank.kind == kind).count();
            all.add(new Golongan(kind, cells[1], cells[2], step));
        });
        return List.copyOf(all);
    }

    private static String text() {
        try (InputStream stream = Golongan.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + LIST);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
