package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala replan}: who withdraws, what stays, and that the new plan verifies. */
class ReplanCommandTest {

    /** Without rules A goes to J1, B to J2 and C to J3; D is left out. */
    private static final String FITS = """
            nip,jabatan,nilai
            A,J0,4
            A,J1,90
            B,J1,70
            B,J2,80
            C,J1,85
            C,J2,60
            C,J3,75
            D,J1,40
            D,J3,70
            """;

    private static final String POSTS = "jabatan,kursi\nJ0,1\nJ1,1\nJ2,1\nJ3,1\n";
    private static final String PEOPLE = """
            nip,jabatan_sekarang
            A,J0
            B,
            C,
            D,
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void tables() throws IOException {
        Files.writeString(folder.resolve("f.csv"), FITS);
        Files.writeString(folder.resolve("j.csv"), POSTS);
        Files.writeString(folder.resolve("p.csv"), PEOPLE);
    }

    private Ran place(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "place",
                "--fits",
                folder.resolve("f.csv").toString(),
                "--jabatan",
                folder.resolve("j.csv").toString(),
                "--pegawai",
                folder.resolve("p.csv").toString(),
                "--out",
                folder.resolve("lama").toString()));
        args.addAll(List.of(more));
        return Ran.petala(args.toArray(String[]::new));
    }

    private Ran replan(String from, String to, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "replan",
                folder.resolve(from).toString(),
                "--out",
                folder.resolve(to).toString()));
        args.addAll(List.of(more));
        return Ran.petala(args.toArray(String[]::new));
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private int verify(String name) {
        return Ran.petala("verify-plan", folder.resolve(name).toString()).code();
    }

    @Test
    void who_withdraws_stays_and_everybody_else_keeps_the_post() throws IOException {
        assertThat(place().code()).isZero();
        assertThat(written("lama/plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J1,90\nB,J2,80\nC,J3,75\n");

        Ran ran = replan("lama", "baru", "--withdraw", "A");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("2 dari 3 penempatan rencana lama tetap; orang yang berubah: 2");
        assertThat(written("baru/plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J0,4\nB,J2,80\nC,J3,75\nD,J1,40\n");
        assertThat(written("baru/berubah.csv"))
                .isEqualTo(
                        "nip,rencana_lama,rencana_baru,alasan,menggantikan\nA,J1,J0,MUNDUR,\nD,,J1,MENGGANTIKAN,A\n");
        // C in J1 and D in J3 would be worth 4 + 80 + 85 + 70 = 239 instead of 199
        assertThat(ran.out()).contains("Harga batasan \"Pertahankan rencana lama\": 40");
        assertThat(verify("baru")).isZero();
    }

    @Test
    void who_leaves_is_in_no_table_any_more() throws IOException {
        assertThat(place().code()).isZero();

        Ran ran = replan("lama", "baru", "--withdraw", "A,B", "--exit");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(written("baru/plan.csv")).isEqualTo("nip,jabatan,nilai\nC,J3,75\nD,J1,40\n");
        assertThat(written("baru/people.csv")).doesNotContain("A,", "B,");
        assertThat(written("baru/berubah.csv")).contains("A,J1,,KELUAR,", "B,J2,,KELUAR,", "D,,J1,MENGGANTIKAN,A");
        assertThat(verify("baru")).isZero();
    }

    @Test
    void a_second_withdrawal_keeps_the_first_and_the_rules_there_were() throws IOException {
        Files.writeString(folder.resolve("r.yaml"), """
                batasan:
                  - {jenis: bukan-di-sini, nama: D tidak ke J1, alasan: "Benturan: kepentingan", nip: D, jabatan: J1}
                """);
        assertThat(place("--rules", folder.resolve("r.yaml").toString()).code()).isZero();
        assertThat(replan("lama", "baru", "--withdraw", "A").code()).isZero();

        Ran ran = replan("baru", "lagi", "--withdraw", "B");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(written("lagi/rules.yaml"))
                .contains("Benturan: kepentingan", "Mundur: A", "Mundur: B")
                .containsOnlyOnce("pertahankan");
        assertThat(written("lagi/plan.csv")).contains("A,J0,4\n").doesNotContain("B,", "D,J1");
        assertThat(verify("lagi")).isZero();
    }

    /** The rules name A in each way in which a constraint can name one person or several. */
    @Test
    void who_withdrew_and_then_leaves_is_named_in_no_constraint_any_more() throws IOException {
        Files.writeString(folder.resolve("r.yaml"), """
                batasan:
                  - {jenis: bukan-di-sini, nama: Satu, alasan: x, nip: A, jabatan: J3}
                  - {jenis: tanpa-rugi, nama: Beberapa, alasan: x, orang: [A, D]}
                  - {jenis: pulau, nama: Kecuali, alasan: x, orang: [C, D], jabatan: [J0], kecuali: [A]}
                """);
        assertThat(place("--rules", folder.resolve("r.yaml").toString()).code()).isZero();
        assertThat(replan("lama", "baru", "--withdraw", "A").code()).isZero();

        Ran ran = replan("baru", "lagi", "--withdraw", "A", "--exit");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("tidak ikut lagi: Satu, Beberapa, Kecuali, Mundur: A.");
        assertThat(written("lagi/rules.yaml"))
                .contains("\"orang\":[\"D\"]", "\"nama\":\"Kecuali\"")
                .doesNotContain("\"A\"", "kecuali\":", "Satu");
        assertThat(written("lagi/berubah.csv")).contains("A,J0,,KELUAR,");
        assertThat(verify("lagi")).isZero();
    }

    @Test
    void a_constraint_that_needs_two_people_is_not_kept_with_one_and_is_named() throws IOException {
        Files.writeString(folder.resolve("r.yaml"), """
                batasan:
                  - {jenis: bersama, nama: Berdua, alasan: x, nip: [A, B]}
                """);
        assertThat(place("--rules", folder.resolve("r.yaml").toString()).code()).isZero();

        Ran ran = replan("lama", "baru", "--withdraw", "A", "--exit");

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("rules.yaml:2", "\"Berdua\"", "hanya B");
        assertThat(folder.resolve("baru")).doesNotExist();
        assertThat(replan("lama", "baru", "--withdraw", "A,B", "--exit").code()).isZero();
        assertThat(written("baru/rules.yaml")).doesNotContain("Berdua");
    }

    @Test
    void options_that_only_read_the_data_are_wrong_without_them() throws IOException {
        assertThat(place().code()).isZero();
        String plan = folder.resolve("lama").toString();

        for (String option : List.of("--instrument", "--instrumen-nilai", "--mapping")) {
            Ran replanned = replan("lama", "baru", "--withdraw", "A", option, "x");
            Ran verified = Ran.petala("verify-plan", plan, option, "x");
            assertThat(replanned.code()).as(option).isEqualTo(ExitCode.WRONG_USE);
            assertThat(replanned.err()).contains("hanya dipakai bersama --data");
            assertThat(verified.code()).as(option).isEqualTo(ExitCode.WRONG_USE);
        }
    }

    @Test
    void a_folder_that_was_changed_and_a_person_who_takes_no_part_are_refused() throws IOException {
        assertThat(place().code()).isZero();
        Ran unknown = replan("lama", "baru", "--withdraw", "X");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("NIP X");

        Files.writeString(folder.resolve("lama/fits.csv"), FITS.replace("90", "91"));
        assertThat(replan("lama", "baru", "--withdraw", "A").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(folder.resolve("baru")).doesNotExist();
    }

    @Test
    void how_firmly_placements_hold_is_written_when_asked() throws IOException {
        Ran ran = place("--stability", "--tolerance", "10");

        assertThat(ran.out()).contains("1 dari 3 penempatan", "24.5 (10%)");
        // of 245: without A in J1 4 + 80 + 85 + 70, without B in J2 90 + 60 + 70, without C in J3 90 + 80 + 70
        assertThat(written("lama/stabil.csv")).isEqualTo("""
                nip,jabatan,nilai,harga_lepas,toleransi,teguh
                A,J1,90,6,24.5,TIDAK
                B,J2,80,25,24.5,YA
                C,J3,75,5,24.5,TIDAK
                """);
        place();
        assertThat(folder.resolve("lama/stabil.csv")).doesNotExist();
        assertThat(place("--stability", "--tolerance", "101").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void under_rows_prices_of_leaving_are_found_by_solving_again() throws IOException {
        Files.writeString(folder.resolve("r.yaml"), """
                batasan:
                  - {jenis: batas-pindah, nama: Dua, alasan: Pelayanan, paling_banyak: 2}
                """);

        assertThat(place("--stability", "--rules", folder.resolve("r.yaml").toString())
                        .code())
                .isZero();

        assertThat(written("lama/plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J1,90\nB,J2,80\n");
        // of 170: without A in J1 4 + 80 + 85, without B in J2 90 + 75
        assertThat(written("lama/stabil.csv")).contains("A,J1,90,1,", "B,J2,80,5,");
    }
}
