package id.petala.app.placing;

import id.petala.app.succession.Bench;
import id.petala.app.succession.PostState;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scenarios to begin with, made for the posts of the run shown. They are data: their texts are Indonesian in both languages. */
final class ScenarioExamples {

    private static final int AHEAD = 12;

    private static final String BUDGET = """
            judul: Mengisi jabatan administrator, paling banyak sepuluh orang berpindah
            diisi: {jenjang: ADMINISTRATOR}
            batasan:
              - jenis: batas-pindah
                nama: Paling banyak sepuluh orang berpindah
                alasan: Pelayanan tidak boleh terganggu
                paling_banyak: 10
            """;

    private static final String TIER = """
            judul: Mengisi jabatan pengawas yang kosong
            diisi: {jenjang: PENGAWAS}
            """;

    private static final String ONE_UNIT = """
            judul: Menata satu unit
            # Unit dan semua unit di bawahnya
            diisi: {unit: "UNIT", jenjang: [ADMINISTRATOR, PENGAWAS]}
            # Satu kursi boleh dipertahankan dengan: jenis: tetap, nama, alasan, nip
            """;

    private final Bench bench;

    ScenarioExamples(Bench bench) {
        this.bench = bench;
    }

    /** The text of an example; that with a move budget for an unknown code, or where nobody can swap. */
    String text(String code) {
        return switch (code) {
            case "jenjang" -> TIER;
            case "unit" -> ONE_UNIT.replace("UNIT", emptiest().replace("\"", "\\\""));
            case "tukar" -> Objects.requireNonNullElse(SwapExample.of(bench.open()), BUDGET);
            default -> BUDGET;
        };
    }

    /** The unit with the most vacant posts of managers; the first by name among equals. */
    private String emptiest() {
        Map<String, Long> vacant = bench.posts().stream()
                .filter(post -> post.state(bench.asOf(), AHEAD) == PostState.VACANT)
                .map(Bench::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.groupingBy(unit -> unit, TreeMap::new, Collectors.counting()));
        return vacant.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> bench.posts().stream()
                        .map(Bench::unit)
                        .filter(unit -> !unit.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
