package id.petala.app.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.placement.ConstrainedPlacement.Cost;
import id.petala.app.table.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done where there is no work left for all prices. */
class ConstrainedPlacementTest {

    private static final int PAIRS = 4;

    @TempDir
    Path folder = Path.of("");

    private PlacementSources sources() throws IOException {
        return PlacementSources.of(
                Files.writeString(folder.resolve("f.csv"), """
                        nip,jabatan,nilai
                        A,J1,10
                        A,J2,50
                        B,J3,5
                        B,J4,60
                        """),
                null,
                Files.writeString(folder.resolve("p.csv"), """
                        nip,jabatan_sekarang
                        A,
                        B,
                        """),
                Files.writeString(folder.resolve("r.yaml"), """
                        batasan:
                          - {jenis: di-sini, nama: Satu, alasan: contoh, nip: A, jabatan: J1}
                          - {jenis: di-sini, nama: Dua, alasan: contoh, nip: B, jabatan: J3}
                          - {jenis: batas-pindah, nama: Tiga, alasan: contoh, paling_banyak: 4}
                        """));
    }

    private ConstrainedPlacement.Result solved(PlacementSources sources, long work) throws IOException {
        Scenario scenario = Scenario.read(sources.fits(), sources.posts(), sources.people(), sources.rules());
        return ConstrainedPlacement.of(
                scenario,
                (problem, start) -> {
                    throw new IllegalStateException("no rows bind");
                },
                work);
    }

    @Test
    void prices_are_told_in_order_as_long_as_there_is_work_left_and_those_that_take_none_always() throws IOException {
        PlacementSources sources = sources();

        assertThat(solved(sources, 2 * PAIRS).costs())
                .containsExactly(
                        new Cost("Satu", "40", "40", 1), new Cost("Dua", "55", "55", 1), new Cost("Tiga", "0", "0", 0));
        assertThat(solved(sources, 2 * PAIRS - 1).costs())
                .containsExactly(
                        new Cost("Satu", "40", "40", 1), new Cost("Dua", "", "", 0), new Cost("Tiga", "0", "0", 0));
        assertThat(solved(sources, 0).costs()).extracting(Cost::priced).containsExactly(false, false, true);
    }

    @Test
    void a_plan_with_some_prices_left_out_is_verified() throws IOException {
        PlacementSources sources = sources();
        ConstrainedPlacement.Result result = solved(sources, PAIRS);
        Path out = folder.resolve("hasil");
        try (OutputFolder output = new OutputFolder(out)) {
            new SolvedPlacement(result.plan(), 0, result, List.of()).write(output, sources);
            output.finish();
        }

        assertThat(PlanVerification.of(out).findings()).isEmpty();
        assertThat(ConstraintPrices.in(out))
                .extracting(ConstraintPrices.Priced::most)
                .containsExactly("40", "", "0");
    }
}
