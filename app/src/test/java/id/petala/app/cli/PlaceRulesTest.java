package id.petala.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala place --rules}: every kind of constraint as people write it, and what is wrong with them. */
class PlaceRulesTest {

    /** Without rules A goes to J2, B to J1, C to J3 and D to J4: 90 + 90 + 80 + 70. */
    private static final String FITS = """
            nip,jabatan,nilai
            A,J1,80
            A,J2,90
            A,J3,60
            B,J1,90
            B,J2,85
            B,J4,50
            C,J2,70
            C,J3,80
            C,J4,75
            D,J3,65
            D,J4,70
            """;

    private static final String POSTS = """
            jabatan,kursi,unit,atasan,jenjang
            J1,1,Dinas A,,ADMINISTRATOR
            J2,1,Dinas A,J1,ADMINISTRATOR
            J3,1,Dinas B,J1,PENGAWAS
            J4,1,Dinas B,J3,PENGAWAS
            """;
    private static final String PEOPLE = """
            nip,jabatan_sekarang,jenjang,wajib_ditempatkan,oap
            A,J1,PENGAWAS,,tidak
            B,J2,PENGAWAS,,tidak
            C,J3,PENGAWAS,,ya
            D,,PENGAWAS,,ya
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void tables() throws IOException {
        file("f.csv", FITS);
        file("j.csv", POSTS);
        file("p.csv", PEOPLE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran place(String rules) throws IOException {
        file("r.yaml", rules);
        return Ran.petala(
                "place",
                "--fits",
                folder.resolve("f.csv").toString(),
                "--jabatan",
                folder.resolve("j.csv").toString(),
                "--pegawai",
                folder.resolve("p.csv").toString(),
                "--rules",
                folder.resolve("r.yaml").toString(),
                "--out",
                folder.resolve("hasil").toString());
    }

    /** One constraint; its lines as the file has them. */
    private static String rule(String... lines) {
        return "batasan:\n" + item("Batasan satu", lines);
    }

    private static String item(String name, String... lines) {
        return "  - nama: " + name + "\n    alasan: Keputusan tim\n    " + String.join("\n    ", lines) + "\n";
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("hasil").resolve(name));
    }

    private Ran verify() {
        return Ran.petala("verify-plan", folder.resolve("hasil").toString());
    }

    private record Kind(String name, String rules, String plan, String price) {}

    @TestFactory
    Stream<DynamicTest> every_kind_makes_a_plan_that_is_proved_and_priced() {
        return Stream.of(
                        new Kind(
                                "di-sini",
                                rule("jenis: di-sini", "nip: A", "jabatan: J3"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind("tetap", rule("jenis: tetap", "nip: A"), "A,J1 B,J2 C,J3 D,J4", "15"),
                        new Kind(
                                "bukan-di-sini",
                                rule("jenis: bukan-di-sini", "nip: D", "jabatan: J4"),
                                "A,J2 B,J1 C,J4 D,J3",
                                "10"),
                        new Kind(
                                "batas-pindah",
                                rule("jenis: batas-pindah", "paling_banyak: 1"),
                                "A,J1 B,J2 C,J3 D,J4",
                                "15"),
                        new Kind(
                                "porsi-unit",
                                rule("jenis: porsi-unit", "unit: Dinas A", "paling_banyak: 50%"),
                                "A,J1 B,J2 C,J3 D,J4",
                                "15"),
                        new Kind("bersama", rule("jenis: bersama", "nip: [A, C]"), "A,J2 B,J1 C,J4 D,J3", "10"),
                        new Kind(
                                "bersama di jabatan",
                                rule("jenis: bersama", "nip: [A, C]", "jabatan: [J2, J4]"),
                                "A,J2 B,J1 C,J4 D,J3",
                                "10"),
                        new Kind(
                                "terpisah menurut unit",
                                rule("jenis: terpisah", "nip: [C, D]"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind(
                                "terpisah menurut atasan",
                                rule("jenis: terpisah", "nip: [A, B]", "menurut: atasan"),
                                "A,J1 B,J4 C,J2 D,J3",
                                "65"),
                        new Kind(
                                "afirmasi",
                                rule(
                                        "jenis: afirmasi",
                                        "dasar_hukum: contoh peraturan",
                                        "orang: {oap: ya}",
                                        "jabatan: {jenjang: ADMINISTRATOR}",
                                        "paling_sedikit: 1"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind(
                                "afirmasi dengan porsi",
                                rule(
                                        "jenis: afirmasi",
                                        "dasar_hukum: contoh peraturan",
                                        "orang: [C, D]",
                                        "jabatan: [J1, J2]",
                                        "paling_sedikit: 1/2"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind(
                                "batas-pindah sesedikit mungkin",
                                rule("jenis: batas-pindah", "paling_banyak: sesedikit-mungkin"),
                                "A,J1 B,J2 C,J3",
                                "85"),
                        new Kind(
                                "serah-terima",
                                rule("jenis: serah-terima", "jabatan: [J1, J2]"),
                                "A,J1 B,J2 C,J3 D,J4",
                                "15"),
                        new Kind(
                                "pulau",
                                rule(
                                        "jenis: pulau",
                                        "orang: {oap: ya}",
                                        "jabatan: {unit: Dinas B}",
                                        "paling_banyak: 1"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind(
                                "pulau kecuali yang bersedia",
                                rule("jenis: pulau", "orang: [C, D]", "jabatan: {unit: Dinas B}", "kecuali: [D]"),
                                "A,J3 B,J1 C,J2 D,J4",
                                "40"),
                        new Kind("lowongan-dahulu", rule("jenis: lowongan-dahulu"), "A,J2 B,J1 C,J3 D,J4", "0"),
                        new Kind("tanpa-rugi", rule("jenis: tanpa-rugi"), "A,J2 B,J1 C,J3 D,J4", "0"),
                        new Kind(
                                "minat",
                                rule("jenis: minat", "nip: C", "jabatan: J4", "tambahan: 12"),
                                "A,J2 B,J1 C,J4 D,J3",
                                "10"))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    Ran ran = place(kind.rules());

                    assertThat(ran.err()).isEmpty();
                    assertThat(ran.code()).isZero();
                    assertThat(plan()).isEqualTo(kind.plan());
                    assertThat(ran.out()).contains("Harga batasan \"Batasan satu\": " + kind.price() + " (");
                    assertThat(written("certificate.json")).contains("\"optimal\" : true", "rules.yaml");
                    Ran verified = verify();
                    assertThat(verified.err()).isEmpty();
                    assertThat(verified.out()).contains("terbukti optimal");
                }));
    }

    private String plan() throws IOException {
        return written("plan.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    @Test
    void vacancies_are_filled_with_the_fewest_moves_and_a_claim_of_fewer_is_found() throws IOException {
        Ran ran = place("batasan:\n"
                + item("Isi yang kosong", "jenis: lowongan-dahulu")
                + item("Sesedikit mungkin", "jenis: batas-pindah", "paling_banyak: sesedikit-mungkin"));

        assertThat(ran.err()).isEmpty();
        assertThat(plan()).isEqualTo("A,J1 B,J2 C,J3 D,J4");
        assertThat(written("certificate.json")).contains("\"batasan\" : \"Sesedikit mungkin\",\n    \"filled\" : 1,");
        assertThat(verify().err()).isEmpty();

        String claimed = written("certificate.json")
                .replace("\"Sesedikit mungkin\",\n    \"filled\" : 1", "\"Sesedikit mungkin\",\n    \"filled\" : 0");
        Files.writeString(folder.resolve("hasil").resolve("certificate.json"), claimed);
        assertThat(verify().err()).contains("Sesedikit mungkin", "0");
    }

    @Test
    void people_who_are_elsewhere_without_a_constraint_are_named() throws IOException {
        place(rule("jenis: tetap", "nip: A"));

        assertThat(written("constraints.json"))
                .contains("\"nama\" : \"Batasan satu\"", "\"alasan\" : \"Keputusan tim\"", "\"price_at_most\" : \"15\"")
                .contains("\"nip\" : \"A\",\n      \"with\" : \"J1\",\n      \"without\" : \"J2\"");
    }

    @Test
    void the_fewest_constraints_that_contradict_each_other_are_named() throws IOException {
        Ran ran = place("batasan:\n"
                + item("Satu saja pindah", "jenis: batas-pindah", "paling_banyak: 1")
                + item("C tetap", "jenis: tetap", "nip: C")
                + item("A ke J2", "jenis: di-sini", "nip: A", "jabatan: J2"));

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("\"Satu saja pindah\"", "\"A ke J2\"").doesNotContain("C tetap");
        assertThat(ran.err()).contains("r.yaml:2", "2 batasan ini");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void demotions_are_not_proposed_but_with_a_legal_ground() throws IOException {
        file("p.csv", PEOPLE.replace("C,J3,PENGAWAS", "C,J3,ADMINISTRATOR").replace("D,,PENGAWAS", "D,,ADMINISTRATOR"));

        Ran ran = place(rule("jenis: batas-pindah", "paling_banyak: 4"));
        assertThat(ran.out()).contains("turun jenjang dan karena itu tidak diusulkan: 3");
        assertThat(plan()).isEqualTo("A,J2 B,J1 C,J3");
        assertThat(verify().err()).isEmpty();

        Ran refused = place(rule("jenis: di-sini", "nip: D", "jabatan: J4"));
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("r.yaml:6", "D di J4 berarti turun jenjang");

        Ran pinned = place(rule("jenis: di-sini", "nip: D", "jabatan: J4", "dasar_hukum: putusan disiplin"));
        assertThat(pinned.code()).isZero();
        assertThat(plan()).isEqualTo("A,J2 B,J1 C,J3 D,J4");
        assertThat(verify().err()).isEmpty();
    }

    @Test
    void a_solver_that_does_not_run_is_said() throws IOException {
        System.setProperty("petala.solver", folder.resolve("none").toString());
        try {
            Ran ran = place(rule("jenis: batas-pindah", "paling_banyak: 1"));

            assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(ran.err()).contains("Pencari rencana berhenti sebelum selesai");
        } finally {
            System.clearProperty("petala.solver");
        }
    }

    @Test
    void an_unknown_tier_is_refused() throws IOException {
        file("p.csv", PEOPLE.replace("D,,PENGAWAS", "D,,KEPALA"));

        Ran ran = place(rule("jenis: tanpa-rugi"));

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("Jenjang \"KEPALA\" dari D");
    }

    private record Bad(String name, String rules, String reason) {}

    @TestFactory
    Stream<DynamicTest> bad_rules_are_refused_with_line_and_reason() {
        return Stream.of(
                        new Bad("unknown kind", rule("jenis: pin"), "r.yaml:4 [batasan.jenis]: Jenis batasan \"pin\""),
                        new Bad("no name", "batasan:\n  - jenis: tetap\n    alasan: x\n    nip: A\n", "nama"),
                        new Bad("no reason", "batasan:\n  - jenis: tetap\n    nama: x\n    nip: A\n", "alasan"),
                        new Bad("unknown key", rule("jenis: tetap", "nip: A", "kode: 1"), "kode"),
                        new Bad("unknown person", rule("jenis: tetap", "nip: Z"), "r.yaml:5 [batasan.nip]: NIP Z"),
                        new Bad("stays nowhere", rule("jenis: tetap", "nip: D"), "D tidak mempunyai jabatan sekarang"),
                        new Bad(
                                "unknown post",
                                rule("jenis: bukan-di-sini", "nip: A", "jabatan: J9"),
                                "[batasan.jabatan]: Jabatan J9"),
                        new Bad(
                                "pin against the table",
                                rule("jenis: di-sini", "nip: D", "jabatan: J1"),
                                "r.yaml:6 [batasan.jabatan]: D tidak boleh di J1"),
                        new Bad("no count", rule("jenis: batas-pindah", "paling_banyak: -1"), "\"-1\" bukan jumlah"),
                        new Bad("no share", rule("jenis: porsi-unit", "paling_banyak: 130%"), "\"130%\" bukan porsi"),
                        new Bad(
                                "unknown unit",
                                rule("jenis: porsi-unit", "unit: Dinas Z", "paling_banyak: 10%"),
                                "\"Dinas Z\""),
                        new Bad(
                                "unknown column",
                                rule("jenis: porsi-unit", "kolom: opd", "paling_banyak: 10%"),
                                "tidak mempunyai kolom opd"),
                        new Bad(
                                "more stay than hold",
                                rule("jenis: serah-terima", "jabatan: [J1, J2]", "paling_sedikit: 3"),
                                "r.yaml:6 [batasan.paling_sedikit]: Jabatan ini dipegang oleh 2 orang"),
                        new Bad(
                                "nobody to hand over",
                                rule("jenis: serah-terima", "jabatan: J4"),
                                "r.yaml:5 [batasan.jabatan]: Jabatan ini dipegang oleh 0 orang"),
                        new Bad("not two", rule("jenis: bersama", "nip: [A]"), "Di sini tertulis 1"),
                        new Bad(
                                "by what",
                                rule("jenis: terpisah", "nip: [A, B]", "menurut: rumah"),
                                "\"rumah\" bukan pilihan"),
                        new Bad(
                                "no legal ground",
                                rule("jenis: afirmasi", "orang: {oap: ya}", "paling_sedikit: 1"),
                                "dasar_hukum"),
                        new Bad(
                                "nobody",
                                rule("jenis: afirmasi", "dasar_hukum: x", "orang: {oap: mungkin}", "paling_sedikit: 1"),
                                "Tidak ada yang cocok"),
                        new Bad(
                                "too fine",
                                rule("jenis: minat", "nip: C", "jabatan: J4", "tambahan: 1.5"),
                                "\"1.5\" bukan tambahan nilai"),
                        new Bad(
                                "twice",
                                rule("jenis: tetap", "nip: A") + item("Batasan satu", "jenis: tanpa-rugi"),
                                "Sudah ada batasan bernama"),
                        new Bad("no list", "batasan: 3\n", "r.yaml:1"),
                        new Bad("no YAML", "batasan: [\n", "r.yaml"))
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
                    Ran ran = place(bad.rules());

                    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
                    assertThat(ran.err()).contains(bad.reason());
                    assertThat(folder.resolve("hasil")).doesNotExist();
                }));
    }

    private record Tampered(String name, String file, String from, String to, String reason) {}

    @TestFactory
    Stream<DynamicTest> whatever_is_changed_afterwards_is_found() throws IOException {
        Ran placed = place(
                rule("jenis: batas-pindah", "paling_banyak: 1") + item("Lowongan dahulu", "jenis: lowongan-dahulu"));
        assertThat(placed.err()).isEmpty();
        return Stream.of(
                        new Tampered(
                                "a broken rule",
                                "plan.csv",
                                "A,J1,80\nB,J2,85",
                                "A,J2,90\nB,J1,90",
                                "melanggar batasan"),
                        new Tampered("a worse plan", "plan.csv", "D,J4,70\n", "", "Lowongan dahulu"),
                        new Tampered(
                                "another rule",
                                "rules.yaml",
                                "paling_banyak: 1",
                                "paling_banyak: 2",
                                "bukan yang disebut bukti"),
                        new Tampered(
                                "another total",
                                "certificate.json",
                                "\"objective\" : \"315\"",
                                "\"objective\" : \"316\"",
                                "objective"),
                        new Tampered(
                                "another price",
                                "certificate.json",
                                "\"1\" : \"900000000\"",
                                "\"1\" : \"800000000\"",
                                "bound"),
                        new Tampered(
                                "a negative price",
                                "certificate.json",
                                "\"0\" : \"900000000\"",
                                "\"0\" : \"-900000000\"",
                                "tidak lengkap"),
                        new Tampered(
                                "coarser prices",
                                "certificate.json",
                                "\"parts_of_unit\" : \"1000000\"",
                                "\"parts_of_unit\" : \"1\"",
                                "tidak terbukti"),
                        new Tampered("no proof", "certificate.json", "\"cases\"", "\"kasus\"", "tidak lengkap"),
                        new Tampered(
                                "fewer seats filled",
                                "certificate.json",
                                "\"filled\" : 1",
                                "\"filled\" : 0",
                                "tidak terbukti"),
                        new Tampered(
                                "another cost",
                                "constraints.json",
                                "\"price_at_most\" : \"15\"",
                                "\"price_at_most\" : \"1\"",
                                "constraints"),
                        new Tampered("another reason", "constraints.json", "Keputusan tim", "Titipan", "constraints"),
                        new Tampered(
                                "another plan without",
                                "constraints.json",
                                "\"without\" : \"J2\"",
                                "\"without\" : \"J4\"",
                                "tidak lengkap"))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Path file = folder.resolve("hasil").resolve(one.file());
                    String text = Files.readString(file);
                    assertThat(text).contains(one.from());
                    Files.write(
                            file,
                            text.replaceFirst(Pattern.quote(one.from()), one.to())
                                    .getBytes(UTF_8));

                    Ran ran = verify();
                    Files.writeString(file, text);

                    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
                    assertThat(ran.err()).contains(one.reason());
                }));
    }
}
