package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios from the data package to a checked plan, with the examples of the documentation. */
class PlanCommandTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "contoh");
    private static final Path TRAIN = EXAMPLES.resolve("gerbong-2025");
    private static final Path STRUCTURE = EXAMPLES.resolve("sotk-bpbd-2025");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        said.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(said, true);
        return Cli.run(arguments, out, out);
    }

    private int plan(Path data, Path scenario, String day, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan",
                data.toString(),
                "--scenario",
                scenario.toString(),
                "--as-of",
                day,
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    @Test
    void the_train_of_30_july_2025_has_seven_moves_no_circle_and_two_open_seats() throws IOException {
        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30"))
                .isEqualTo(ExitCode.DONE);

        assertThat(lines("gerakan.csv")).hasSize(8);
        assertThat(text("trains.json"))
                .doesNotContain("CYCLE")
                .contains("\"left_open\" : \"SETDA\"", "\"left_open\" : \"DINSOS\"");
        assertThat(text("certificate.json")).contains("\"legality\" : \"CHECKED\"", "\"optimal\" : true");
        assertThat(run("verify-plan", folder.resolve("out").toString())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_documents_of_the_plan_tell_its_moves_rules_prices_and_open_seats() throws IOException {
        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30"))
                .isEqualTo(ExitCode.DONE);

        assertThat(pdf("buku.pdf"))
                .contains("10jabatandiisi,7orangberpindah,2kursidibiarkanterbuka", "777,22222", "Terbuktioptimal")
                .contains(
                        "ArmanContoh",
                        "SekretarisDaerah→StafAhliBidangPemerintahan",
                        "kursiterbuka:SekretarisDaerah",
                        "kursiterbuka:KepalaDinasSosialdanPemberdayaanMasyarakat")
                .contains("Perempuandiantarayangberpindah");
        assertThat(pdf("buku-pimpinan.pdf"))
                .contains("7jabatanbergantiorang", "Pilihanrencana:ArmanContoh")
                .contains("tidakmungkindibawahbatasan");
        assertThat(pdf("surat.pdf")).contains("KONSEP", "Yth.ArmanContoh", "keberatantertulis", "bukankeputusan");
        assertThat(Files.size(folder.resolve("out").resolve("rencana.xlsx"))).isPositive();
    }

    @Test
    void the_book_has_a_chapter_about_how_firmly_placements_hold_where_it_is_asked() throws IOException {
        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30"))
                .isEqualTo(ExitCode.DONE);
        assertThat(pdf("buku.pdf")).doesNotContain("Seberapateguh");

        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30", "--stability"))
                .isEqualTo(ExitCode.DONE);

        assertThat(lines("stabil.csv")).hasSize(9);
        assertThat(pdf("buku.pdf")).contains("Seberapateguhtiappenempatan", "Hargalepas", "8dari8");
    }

    private String pdf(String file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out").resolve(file).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", "");
        }
    }

    @Test
    void inside_the_window_after_the_inauguration_the_ministers_approval_is_demanded() throws IOException {
        Path data = copy(TRAIN.resolve("data"));
        Files.delete(data.resolve("persetujuan.csv"));

        assertThat(plan(data, TRAIN.resolve("skenario.yaml"), "2025-07-30")).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString())
                .contains("skenario.yaml:11", "SA-1", "jeda-setelah-pelantikan", "20 Agustus 2025", "MENDAGRI");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_new_structure_places_everybody_whose_post_ends_and_fills_the_new_heads_first() throws IOException {
        assertThat(plan(STRUCTURE.resolve("data"), STRUCTURE.resolve("skenario.yaml"), "2025-05-31"))
                .isEqualTo(ExitCode.DONE);

        assertThat(text("gerakan.csv"))
                .contains("BAPELITBANG,BAPPEDA,PENGUKUHAN", "BAPELITBANG-BID-2,", "TERGESER_SOTK")
                .doesNotContain("DEMOSI");
        assertThat(lines("plan.csv").stream().map(line -> line.split(",", -1)[1]))
                .contains("BAPPEDA", "BRIDA", "BPBD")
                .doesNotContain("BAPELITBANG", "BAPELITBANG-SEK");
        assertThat(run("verify-plan", folder.resolve("out").toString())).isEqualTo(ExitCode.DONE);
    }

    /** The new structure in the data, and the old one with a draft: the tables, the plan and its moves are the same. */
    @Test
    void a_draft_of_the_structure_gives_the_plan_of_data_that_have_it() throws IOException {
        assertThat(plan(STRUCTURE.resolve("data"), STRUCTURE.resolve("skenario.yaml"), "2025-05-31"))
                .isEqualTo(ExitCode.DONE);
        Path had = Files.move(folder.resolve("out"), folder.resolve("had"));

        assertThat(plan(STRUCTURE.resolve("data-lama"), STRUCTURE.resolve("rancangan.yaml"), "2025-05-31"))
                .isEqualTo(ExitCode.DONE);

        for (String file : List.of("plan.csv", "gerakan.csv", "legal.csv", "fits.csv", "posts.csv", "people.csv")) {
            assertThat(sorted(folder.resolve("out").resolve(file))).as(file).isEqualTo(sorted(had.resolve(file)));
        }
        assertThat(run("verify-plan", folder.resolve("out").toString())).isEqualTo(ExitCode.DONE);
    }

    private static List<String> sorted(Path file) throws IOException {
        return Files.readAllLines(file).stream().sorted().toList();
    }

    @Test
    void the_law_is_judged_again_from_the_data_package_that_the_plan_names() throws IOException {
        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30"))
                .isEqualTo(ExitCode.DONE);

        assertThat(again(TRAIN.resolve("data"))).isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("Tables, worths and legal sheet come out of the data package alike");
    }

    private int again(Path data) {
        return run("--lang", "en", "verify-plan", folder.resolve("out").toString(), "--data", data.toString());
    }

    @Test
    void a_plan_that_the_data_do_not_bear_out_is_refused_with_the_lines_that_differ() throws IOException {
        assertThat(plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30"))
                .isEqualTo(ExitCode.DONE);
        Path data = copy(TRAIN.resolve("data"));
        Path results = data.resolve("penilaian_kompetensi.csv");
        List<String> lines = Files.readAllLines(results);
        Files.write(results, lines.subList(0, lines.size() - 9));

        assertThat(again(data)).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString()).contains("asal.json", "snapshot_sha256", "fits.csv:");
    }

    @Test
    void tables_that_were_handed_in_have_no_data_to_be_judged_by() throws IOException {
        Path fits = Files.writeString(folder.resolve("nilai.csv"), """
                nip,jabatan,nilai
                A,X,1
                """);
        String out = folder.resolve("out").toString();
        assertThat(run("place", "--fits", fits.toString(), "--out", out)).isEqualTo(ExitCode.DONE);

        assertThat(again(TRAIN.resolve("data"))).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString()).contains("asal.json", "handed in");
    }

    @Test
    void a_scenario_without_constraints_is_kept_with_its_plan_and_has_its_ties() throws IOException {
        Path scenario = Files.writeString(folder.resolve("bebas.yaml"), """
                judul: Tanpa batasan
                diisi: {jenjang: [JPT_PRATAMA]}
                """);

        assertThat(plan(TRAIN.resolve("data"), scenario, "2025-07-30")).isEqualTo(ExitCode.DONE);

        assertThat(text("rules.yaml")).contains("Tanpa batasan");
        assertThat(folder.resolve("out").resolve("ties.json")).exists();
        assertThat(again(TRAIN.resolve("data"))).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pencocokan-profil | Pencocokan profil: inti 60 %, penunjang 40 %; satu aspek",
                "{cara: pencocokan-profil, inti: 70, selisih: BULAT, aspek: {MANAJERIAL: 80, SOSIAL_KULTURAL: 20}}"
                        + " | inti 70 %, penunjang 30 %; manajerial 80, sosial kultural 20",
                "instrumen:nilai-calon | instrumen Nilai calon (contoh) (nilai-calon 1)"
            })
    void a_plan_by_another_worth_says_so_and_comes_out_of_the_data_again(String worth, String told) throws IOException {
        Path scenario = Files.writeString(folder.resolve("skenario.yaml"), """
                judul: Nilai lain
                diisi: {jenjang: [JPT_PRATAMA]}
                """);
        assertThat(plan(TRAIN.resolve("data"), scenario, "2025-07-30")).isEqualTo(ExitCode.DONE);
        List<String> byMatch = lines("fits.csv");
        Files.move(folder.resolve("out"), folder.resolve("jpm"));
        Files.writeString(scenario, Files.readString(scenario) + "nilai: " + worth + "\n");

        assertThat(plan(TRAIN.resolve("data"), scenario, "2025-07-30")).isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains(told);
        assertThat(lines("fits.csv")).hasSameSizeAs(byMatch).isNotEqualTo(byMatch);
        assertThat(pdf("buku.pdf")).contains(told.replace(" ", ""));
        assertThat(again(TRAIN.resolve("data"))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void an_own_instrument_is_handed_in_with_the_scenario_and_again_with_the_check() throws IOException {
        String shipped = ShippedRules.pairTexts().getLast().text();
        Path own = Files.writeString(
                folder.resolve("kota.yaml"),
                shipped.replace("instrument: nilai-calon", "instrument: nilai-kota")
                        .replace("subject: pegawai×jabatan", "subject: pegawai-jabatan"));
        Path scenario = Files.writeString(folder.resolve("skenario.yaml"), """
                judul: Nilai kota
                diisi: {jenjang: [JPT_PRATAMA]}
                nilai: instrumen:nilai-kota
                """);
        assertThat(plan(TRAIN.resolve("data"), scenario, "2025-07-30")).isEqualTo(ExitCode.REFUSED);
        String out = folder.resolve("out").toString();
        String data = TRAIN.resolve("data").toString();

        int code = run(
                "plan",
                data,
                "--scenario",
                scenario.toString(),
                "--as-of",
                "2025-07-30",
                "--instrumen-nilai",
                own.toString(),
                "--out",
                out);

        assertThat(code).as(said.toString()).isEqualTo(ExitCode.DONE);
        assertThat(again(TRAIN.resolve("data"))).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify-plan", out, "--data", data, "--instrumen-nilai", own.toString()))
                .isEqualTo(ExitCode.DONE);
        Files.writeString(
                own, Files.readString(own).replace("SANGAT_BAIK: 100, BAIK: 80", "SANGAT_BAIK: 90, BAIK: 10"));
        assertThat(run("verify-plan", out, "--data", data, "--instrumen-nilai", own.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(said.toString()).contains("fits.csv:");
    }

    private int fit(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("fit", TRAIN.resolve("data").toString(), "--jabatan", "DISHUB", "--as-of", "2025-07-30"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void the_receipt_of_a_pair_is_printed_and_written_and_the_way_of_valuing_stands_before_the_rules()
            throws IOException {
        String out = folder.resolve("out").toString();

        assertThat(fit("--nilai", "instrumen:nilai-calon", "--nip", "197111021996031903", "--out", out))
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("TANDA TERIMA NILAI", "197111021996031903 × DISHUB", "sementara");
        assertThat(lines("aturan.csv").get(1))
                .startsWith("nilai,Nilai calon (contoh),")
                .endsWith(",YA");
        assertThat(text("explanations.json")).contains("197111021996031903 × DISHUB");
        assertThat(text("scores.csv")).contains("197111021996031903 × DISHUB,nilai-calon,");
    }

    @Test
    void profile_matching_is_told_by_its_gaps_and_settings() throws IOException {
        String out = folder.resolve("out").toString();

        assertThat(fit("--nilai", "pencocokan-profil", "--cf", "70", "--nip", "197111021996031903", "--out", out))
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("1 × NCF + 0 × NSF", "inti 70 %, penunjang 30 %");
        assertThat(lines("aturan.csv").get(1)).startsWith("nilai,Pencocokan profil,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nilai entah | entah",
                "--nilai instrumen:kepka-bkn-411-2025-a | kepka-bkn-411-2025-a",
                "--cf 70 | --cf",
                "--nilai instrumen:nilai-calon --bobot-aspek TEKNIS=100 | --bobot-aspek",
                "--nilai pencocokan-profil --bobot-aspek TEKNIS=90 | 90",
                "--nilai pencocokan-profil --bobot-aspek TEKNIS=110,MANAJERIAL=-10 | 100"
            })
    void a_worth_that_there_is_not_is_wrong_use(String options, String named) {
        assertThat(fit(options.split(" ", -1))).isEqualTo(ExitCode.WRONG_USE);

        assertThat(said.toString()).contains(named);
    }

    /** Plans the new structure and says who is moved into the new post BPBD. */
    private String headOfTheNewPost() throws IOException {
        assertThat(plan(STRUCTURE.resolve("data"), STRUCTURE.resolve("skenario.yaml"), "2025-05-31"))
                .isEqualTo(ExitCode.DONE);
        return lines("gerakan.csv").stream()
                .filter(line -> line.contains("DAMKAR,BPBD,HORIZONTAL"))
                .map(line -> line.split(",", -1)[0])
                .findFirst()
                .orElseThrow();
    }

    private int replan(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "replan",
                folder.resolve("out").toString(),
                "--out",
                folder.resolve("lagi").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int verifyAgain(Path data) {
        return run("verify-plan", folder.resolve("lagi").toString(), "--data", data.toString());
    }

    @Test
    void a_plan_after_a_withdrawal_is_made_of_the_data_again_with_the_law_and_all_documents() throws IOException {
        String nip = headOfTheNewPost();
        Path later = folder.resolve("lagi");
        String data = STRUCTURE.resolve("data").toString();

        assertThat(replan("--withdraw", nip, "--data", data))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("penempatan rencana lama tetap").doesNotContain("bukan yang dipakai");
        assertThat(Files.readString(later.resolve("certificate.json"))).contains("\"legality\" : \"CHECKED\"");
        assertThat(Files.readString(later.resolve("berubah.csv"))).contains(nip + ",BPBD,DAMKAR,MUNDUR,");
        assertThat(Files.readString(later.resolve("gerakan.csv"))).doesNotContain(nip);
        assertThat(later.resolve("legal.csv")).content().contains("PASSES").doesNotContain(nip);
        for (String paper : List.of("buku.pdf", "buku-pimpinan.pdf", "surat.pdf", "rencana.xlsx")) {
            assertThat(later.resolve(paper)).as(paper).isNotEmptyFile();
        }
        assertThat(verifyAgain(STRUCTURE.resolve("data"))).isEqualTo(ExitCode.DONE);

        String judged = Files.readString(later.resolve("plan.csv"));
        assertThat(replan("--withdraw", nip)).isEqualTo(ExitCode.DONE);
        assertThat(said.toString()).contains("--data DATA");
        assertThat(Files.readString(later.resolve("plan.csv"))).isEqualTo(judged);
    }

    @Test
    void who_leaves_altogether_leaves_the_scenario_too_on_a_legal_ground() throws IOException {
        String nip = headOfTheNewPost();
        Path later = folder.resolve("lagi");
        String data = STRUCTURE.resolve("data").toString();
        assertThat(replan("--withdraw", nip, "--exit", "--data", data)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(said.toString()).contains("--ground");
        assertThat(replan("--withdraw", nip, "--ground", "x", "--data", data)).isEqualTo(ExitCode.WRONG_USE);

        assertThat(replan("--withdraw", nip, "--exit", "--ground", "SK berhenti: 12/2025", "--data", data))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(later.resolve("people.csv"))).doesNotContain(nip);
        assertThat(Files.readString(later.resolve("rules.yaml")))
                .contains("\"dasar_hukum\":\"SK berhenti: 12/2025\"", "\"tanggal\":\"2025-06-02\"");
        assertThat(Files.readString(later.resolve("berubah.csv"))).contains(nip + ",BPBD,,KELUAR,");
        assertThat(verifyAgain(STRUCTURE.resolve("data"))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_plan_after_a_withdrawal_from_other_data_says_so_and_verifies_against_them() throws IOException {
        String nip = headOfTheNewPost();
        Path data = copy(STRUCTURE.resolve("data"));
        Path people = data.resolve("pegawai.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(people));
        String last = lines.removeLast();
        lines.add(last.replaceFirst(",[^,]*,", ",Nama Lain,"));
        Files.write(people, lines);

        assertThat(replan("--withdraw", nip, "--data", data.toString()))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("bukan yang dipakai rencana lama");
        assertThat(verifyAgain(data)).isEqualTo(ExitCode.DONE);
        assertThat(verifyAgain(STRUCTURE.resolve("data"))).isEqualTo(ExitCode.REFUSED);
    }

    /** The package without every row that names somebody. */
    private Path without(String nip) throws IOException {
        Path data = copy(STRUCTURE.resolve("data"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                lines.removeIf(line -> line.contains(nip));
                Files.write(file, lines);
            }
        }
        return data;
    }

    @Test
    void who_is_in_the_newer_data_no_more_is_not_kept_and_is_named() throws IOException {
        String nip = headOfTheNewPost();
        String other = lines("plan.csv").stream()
                .map(line -> line.split(",", -1)[0])
                .filter(one -> one.startsWith("19") && !one.equals(nip) && !one.equals("196903121994031911"))
                .findFirst()
                .orElseThrow();
        Path data = without(nip);

        assertThat(replan("--withdraw", other, "--data", data.toString()))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("tidak dipertahankan: NIP " + nip + ".");
        assertThat(folder.resolve("lagi").resolve("rules.yaml")).content().doesNotContain(nip);
        assertThat(folder.resolve("lagi").resolve("berubah.csv")).content().contains(nip + ",BPBD,,KELUAR,");
        assertThat(verifyAgain(data)).isEqualTo(ExitCode.DONE);

        assertThat(replan("--withdraw", nip, "--exit", "--ground", "x", "--data", data.toString()))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(verifyAgain(data)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void who_was_pinned_leaves_with_the_pin() throws IOException {
        String nip = headOfTheNewPost();
        Path scenario = Files.writeString(
                folder.resolve("pin.yaml"),
                Files.readString(STRUCTURE.resolve("skenario.yaml"))
                        + "  - {jenis: di-sini, nama: Pin, alasan: x, nip: \"" + nip + "\", jabatan: BPBD}\n");
        assertThat(plan(STRUCTURE.resolve("data"), scenario, "2025-05-31")).isEqualTo(ExitCode.DONE);
        String data = STRUCTURE.resolve("data").toString();

        assertThat(replan("--withdraw", nip, "--exit", "--ground", "x", "--data", data))
                .as(said.toString())
                .isEqualTo(ExitCode.DONE);

        assertThat(said.toString()).contains("tidak ikut lagi: Pin.");
        assertThat(verifyAgain(STRUCTURE.resolve("data"))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void who_takes_no_part_is_refused_before_the_data_are_read() throws IOException {
        headOfTheNewPost();
        Path none = Files.createDirectory(folder.resolve("kosong"));

        assertThat(replan("--withdraw", "123", "--data", none.toString())).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString()).contains("--withdraw", "NIP 123").doesNotContain("pegawai.csv");
    }

    @Test
    void who_can_not_be_placed_makes_the_plan_impossible_and_is_named() throws IOException {
        Path scenario = Files.writeString(folder.resolve("sempit.yaml"), """
                judul: Terlalu sempit
                pelantikan: 2025-06-02
                diisi: [BAPELITBANG, SETDA]
                """);

        assertThat(plan(STRUCTURE.resolve("data"), scenario, "2025-05-31")).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString()).contains("197111021996031913");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diisi: [SETDA, TIDAK-ADA] | TIDAK-ADA",
                "diisi: {jenjang: JPT_MADYA} | diisi",
                "diisi: {jenjang: KEPALA} | KEPALA",
                "diisi: {warna: biru} | warna",
                "diisi: [SETDA]; gerakan: [DEMOSI] | DEMOSI",
                "diisi: [SETDA]; ongkos_pindah: -1 | ongkos_pindah",
                "diisi: [SETDA]; pelantikan: kemarin | kemarin",
                "diisi: [SETDA]; calon: ['123'] | 123",
                "diisi: [SETDA]; keluar: [{nip: '123', tanggal: 2025-01-01, dasar_hukum: x}] | 123",
                "diisi: [SETDA]; batasan: [{jenis: di-sini, nama: a, alasan: b, nip: '123', jabatan: SETDA}] | 123",
                "diisi: [SETDA]; nilai: entah | instrumen:nilai-calon",
                "diisi: [SETDA]; nilai: instrumen:entah | instrumen:entah",
                "diisi: [SETDA]; nilai: {cara: jpm, inti: 60} | inti",
                "diisi: [SETDA]; nilai: {cara: pencocokan-profil, inti: 101} | 101",
                "diisi: [SETDA]; nilai: {cara: pencocokan-profil, selisih: KIRA} | KIRA",
                "diisi: [SETDA]; nilai: {cara: pencocokan-profil, aspek: {TEKNIS: 40}} | 40",
                "diisi: [SETDA]; bataan: [] | bataan"
            })
    void what_a_scenario_can_not_mean_is_refused_with_its_line(String scenario, String named) throws IOException {
        Path file = Files.writeString(
                folder.resolve("skenario.yaml"), "judul: Contoh\n" + scenario.replace("; ", "\n") + "\n");

        assertThat(plan(TRAIN.resolve("data"), file, "2025-07-30")).isEqualTo(ExitCode.REFUSED);

        assertThat(said.toString()).contains("skenario.yaml:", named);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "legal.csv, PASSES, FAILS",
        "legal.csv, SETDA, DISHUB",
        "gerakan.csv, '', ''",
        "certificate.json, CHECKED, NOT_CHECKED",
        "rules.yaml, Keputusan, Kehendak",
        "plan.csv, SA-1, SA-3"
    })
    void whatever_is_changed_afterwards_is_found(String file, String from, String to) throws IOException {
        plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30");
        Path changed = folder.resolve("out").resolve(file);
        Files.writeString(changed, Files.readString(changed).replaceFirst(from, to));

        int code = run("verify-plan", folder.resolve("out").toString());

        // the list of moves is for people; the plan says the same
        assertThat(code).isEqualTo(file.equals("gerakan.csv") ? ExitCode.DONE : ExitCode.REFUSED);
    }

    @Test
    void without_its_legal_sheet_a_plan_is_not_what_its_proof_says() throws IOException {
        plan(TRAIN.resolve("data"), TRAIN.resolve("skenario.yaml"), "2025-07-30");
        Files.delete(folder.resolve("out").resolve("legal.csv"));

        assertThat(run("verify-plan", folder.resolve("out").toString())).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void fit_tells_every_pair_and_explains_one() throws IOException {
        int code = run(
                "fit",
                STRUCTURE.resolve("data").toString(),
                "--jabatan",
                "BPBD",
                "--nip",
                "19751202 7",
                "--as-of",
                "2025-06-02",
                "--out",
                folder.resolve("out").toString());
        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(said.toString()).contains("19751202 7");

        run(
                "fit",
                STRUCTURE.resolve("data").toString(),
                "--jabatan",
                "BPBD",
                "--nip",
                "197111021996031913",
                "--as-of",
                "2025-06-02",
                "--out",
                folder.resolve("out").toString());

        assertThat(said.toString()).contains("Tergeser SOTK: YA", "[kotak;");
        assertThat(lines("fit.csv"))
                .hasSize(12)
                .first()
                .isEqualTo("nip,jabatan,jenis_gerakan,memenuhi_syarat,nilai,aturan_gagal,peringatan,boleh_sejak");
        assertThat(text("fit.csv")).contains("197111021996031913,BPBD,TERGESER_SOTK,YA,100,,kotak,2025-06-02");
    }

    @Test
    void an_unknown_post_is_refused_with_what_is_near() {
        int code = run(
                "fit",
                STRUCTURE.resolve("data").toString(),
                "--jabatan",
                "BPDB",
                "--as-of",
                "2025-06-02",
                "--out",
                folder.resolve("out").toString());

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(said.toString()).contains("BPDB", "BPBD");
    }

    private Path copy(Path data) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("data"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
