package id.petala.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala place} and {@code petala verify-plan} as people run them. */
class PlaceCommandTest {

    private static final String FITS = """
            nip,jabatan,nilai
            A,J1,80.5
            A,J2,70
            B,J1,79
            B,J2,60
            C,J2,65.25
            """;
    private static final String POSTS = "jabatan,kursi\nJ1,1\nJ2,1\n";
    private static final String PEOPLE = """
            nip;jabatan_sekarang;jenjang;boleh_pindah;wajib_ditempatkan
            A;J1;ADMINISTRATOR;ya;ya
            B;;ADMINISTRATOR;;tidak
            C;;ADMINISTRATOR;ya;
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran place(String fits, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "place",
                "--fits",
                file("f.csv", fits).toString(),
                "--out",
                folder.resolve("hasil").toString()));
        args.addAll(List.of(more));
        return Ran.petala(args.toArray(String[]::new));
    }

    private Ran withTables(String fits, String posts, String people) throws IOException {
        return place(
                fits,
                "--jabatan",
                file("j.csv", posts).toString(),
                "--pegawai",
                file("p.csv", people).toString());
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("hasil").resolve(name));
    }

    private Ran verify() {
        return Ran.petala("verify-plan", folder.resolve("hasil").toString());
    }

    @Test
    void the_greatest_total_is_found_and_proved() throws IOException {
        Ran ran = place(FITS);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2 dari 3 orang ditempatkan; jumlah nilai 149, batas atas 149");
        assertThat(written("plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J2,70\nB,J1,79\n");
        assertThat(written("certificate.json"))
                .contains("\"objective\" : \"149\"", "\"gap\" : \"0\"", "\"optimal\" : true")
                .contains("\"legality\" : \"NOT_CHECKED\"");
        assertThat(verify().out()).contains("terbukti optimal", "149");
    }

    @Test
    void holders_move_in_trains() throws IOException {
        Ran ran = withTables(FITS, POSTS, PEOPLE);

        assertThat(ran.code()).isZero();
        assertThat(written("trains.json"))
                .contains("\"PATH\"")
                .contains("\"nip\" : \"A\",\n      \"from\" : \"J1\",\n      \"to\" : \"J2\"")
                .contains("\"nip\" : \"B\",\n      \"from\" : \"\",\n      \"to\" : \"J1\"");
        assertThat(verify().code()).isZero();
    }

    @Test
    void who_may_not_move_stays() throws IOException {
        Ran ran = withTables(FITS, POSTS, PEOPLE.replace("A;J1;ADMINISTRATOR;ya", "A;J1;ADMINISTRATOR;tidak"));

        assertThat(ran.code()).isZero();
        assertThat(written("plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J1,80.5\nC,J2,65.25\n");
    }

    @Test
    void too_few_seats_for_those_who_must_be_placed_are_named() throws IOException {
        Ran ran = withTables(
                FITS,
                POSTS,
                PEOPLE.replace("B;;ADMINISTRATOR;;tidak", "B;;ADMINISTRATOR;;ya")
                        .replace("C;;ADMINISTRATOR;ya;", "C;;ADMINISTRATOR;ya;ya"));

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("3 orang wajib ditempatkan", "hanya mempunyai 2 kursi", "A, B, C", "J1, J2");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void equally_good_plans_are_listed_and_the_first_is_taken() throws IOException {
        place("nip,jabatan,nilai\nA,J1,5\nA,J2,5\nB,J1,5\nB,J2,5\n");

        assertThat(written("plan.csv")).isEqualTo("nip,jabatan,nilai\nA,J1,5\nB,J2,5\n");
        assertThat(written("ties.json")).contains("\"A\" : [ \"J1\", \"J2\" ]", "\"B\" : [ \"J1\", \"J2\" ]");
    }

    @Test
    void the_share_of_women_among_those_placed_is_told_where_the_table_tells_the_sex() throws IOException {
        String people = "nip,jabatan_sekarang,jenis_kelamin\nA,J1,P\nB,,L\nC,,P\n";

        assertThat(withTables(FITS, POSTS, people).out())
                .contains(
                        "Perempuan di antara yang ditempatkan: 1 dari 2 orang (50.0%); jenis kelamin tidak diketahui: 0.");
        assertThat(written("certificate.json")).contains("\"perempuan\" : 1", "\"tidak_diketahui\" : 0");
        assertThat(verify().code()).isZero();
        Path proof = folder.resolve("hasil/certificate.json");
        Files.writeString(proof, Files.readString(proof).replace("\"perempuan\" : 1", "\"perempuan\" : 2"));
        assertThat(verify().code()).isEqualTo(ExitCode.REFUSED);
        assertThat(withTables(FITS, POSTS, people.replace("A,J1,P", "A,J1,").replace("B,,L", "B,,?"))
                        .out())
                .contains("jenis kelamin 2 orang tidak diketahui");
        assertThat(withTables(FITS, POSTS, PEOPLE).out()).doesNotContain("Perempuan");
    }

    private record Bad(String name, String fits, String posts, String people, String reason) {}

    @TestFactory
    Stream<DynamicTest> bad_tables_are_refused_with_row_and_reason() {
        return Stream.of(
                        new Bad("unknown post", FITS + "C,J9,1\n", POSTS, PEOPLE, "f.csv:7 [jabatan]: Jabatan J9"),
                        new Bad("unknown person", FITS + "X,J1,1\n", POSTS, PEOPLE, "f.csv:7 [nip]: NIP X"),
                        new Bad(
                                "pair twice",
                                FITS + "A,J1,3\n",
                                POSTS,
                                PEOPLE,
                                "f.csv:7 [jabatan]: Pasangan ini sudah ada pada baris 2"),
                        new Bad("negative", FITS.replace("79", "-79"), POSTS, PEOPLE, "f.csv:4 [nilai]: \"-79\""),
                        new Bad("missing", FITS.replace("79", ""), POSTS, PEOPLE, "f.csv:4 [nilai]: Sel nilai kosong"),
                        new Bad("no number", FITS.replace("79", "7,9"), POSTS, PEOPLE, "f.csv:4"),
                        new Bad("no seats", FITS, POSTS.replace("J2,1", "J2,0"), PEOPLE, "j.csv:3 [kursi]: \"0\""),
                        new Bad("post twice", FITS, POSTS + "J1,1\n", PEOPLE, "j.csv:4 [jabatan]"),
                        new Bad("person twice", FITS, POSTS, PEOPLE + "A;;;;\n", "p.csv:5 [nip]"),
                        new Bad(
                                "no answer",
                                FITS,
                                POSTS,
                                PEOPLE.replace("ya;ya", "ya;mungkin"),
                                "p.csv:2 [wajib_ditempatkan]: \"mungkin\""),
                        new Bad(
                                "stays nowhere",
                                FITS,
                                POSTS,
                                PEOPLE.replace("B;;ADMINISTRATOR;;", "B;;ADMINISTRATOR;tidak;"),
                                "p.csv:3 [jabatan_sekarang]"),
                        new Bad(
                                "stays without worth",
                                FITS,
                                POSTS,
                                PEOPLE.replace("C;;ADMINISTRATOR;ya", "C;J1;ADMINISTRATOR;tidak"),
                                "C tidak boleh pindah dari J1"),
                        new Bad("no column", FITS.replace("nilai", "skor"), POSTS, PEOPLE, "Kolom nilai tidak ada"))
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
                    Ran ran = withTables(bad.fits(), bad.posts(), bad.people());

                    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
                    assertThat(ran.err()).contains(bad.reason());
                    assertThat(folder.resolve("hasil")).doesNotExist();
                }));
    }

    private record Tampered(String name, String file, String from, String to, String reason) {}

    @TestFactory
    Stream<DynamicTest> whatever_is_changed_afterwards_is_found() {
        return Stream.of(
                        new Tampered("another seat", "plan.csv", "A,J2,70\nB,J1,79", "A,J1,80.5", "objective"),
                        new Tampered("a seat twice", "plan.csv", "A,J2,70", "A,J1,80.5", "J1 ditempati lebih dari 1"),
                        new Tampered(
                                "a pair not allowed",
                                "plan.csv",
                                "A,J2,70\nB,J1,79",
                                "C,J1,79",
                                "tidak memuat pasangan"),
                        new Tampered("another value", "plan.csv", "B,J1,79", "B,J1,99", "Tertulis 99; yang benar 79"),
                        new Tampered("an unknown person", "plan.csv", "B,J1", "Z,J1", "NIP Z"),
                        new Tampered("another total", "certificate.json", "\"149\"", "\"150\"", "objective"),
                        new Tampered("another price", "certificate.json", "\"J1\" : \"", "\"J1\" : \"1", "bound"),
                        new Tampered("no price", "certificate.json", "\"J1\" :", "\"J7\" :", "\"\" bukan harga"),
                        new Tampered("legality claimed", "certificate.json", "NOT_CHECKED", "CHECKED", "legality"),
                        new Tampered("another table", "fits.csv", "A,J1,80.5", "A,J1,80.4", "bukan yang disebut bukti"),
                        new Tampered("other trains", "trains.json", "\"to\" : \"J1\"", "\"to\" : \"J2\"", "trains"),
                        new Tampered("no JSON", "trains.json", "{", "", "bukan JSON"))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    assertThat(place(FITS).code()).isZero();
                    Path file = folder.resolve("hasil").resolve(one.file());
                    String text = Files.readString(file);
                    assertThat(text).contains(one.from());
                    Files.write(file, text.replace(one.from(), one.to()).getBytes(UTF_8));

                    Ran ran = verify();

                    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
                    assertThat(ran.err()).contains(one.reason());
                }));
    }
}
