package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala instrument} as people run it. */
class InstrumentCommandTest {

    private static final String I1 = "kepka-bkn-411-2025-a";

    @TempDir
    Path folder;

    private Path own(String from, String to) throws IOException {
        String text = Ran.petala("instrument", "show", I1, "--format", "yaml").out();
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("saya.yaml"), text.replace(from, to));
    }

    @Test
    void a_file_with_the_id_and_version_of_a_shipped_one_and_other_content_is_told() throws IOException {
        String check = own("BAIK: 80", "BAIK: 81").toString();

        Ran ran = Ran.petala("instrument", "check", check);

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .startsWith("[peringatan] saya.yaml:")
                .contains("\"" + I1 + " 1\"", "instruments/" + I1 + ".yaml bawaan Petala");
        assertThat(Ran.petala(
                                "instrument",
                                "check",
                                own("version: \"1\"", "version: \"1-kami\"").toString())
                        .err())
                .isEmpty();
        assertThat(Ran.petala(
                                "instrument",
                                "check",
                                own(I1 + "\n", I1 + "\n# salinan\n").toString())
                        .err())
                .isEmpty();
    }

    @Test
    void a_first_day_before_the_first_day_of_a_value_is_a_hole_and_refused() throws IOException {
        Ran ran = Ran.petala(
                "instrument",
                "check",
                own("first_day: 2025-01-01", "first_day: 2024-01-01").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("Tidak ada nilai dari 2024-01-01 sampai 2025-01-01");
    }

    @Test
    void a_first_day_before_the_first_day_of_the_population_is_a_hole_and_refused() throws IOException {
        Path file = own("first_day: 2025-01-01", "first_day: 2019-01-01");
        Files.writeString(file, Files.readString(file).replace("from: 2025-01-01", "from: 2019-01-01"));

        Ran ran = Ran.petala("instrument", "check", file.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("population", "Tidak ada nilai dari 2019-01-01 sampai 2020-03-01");
    }

    /** The values from before are only never asked for. */
    @Test
    void a_first_day_after_the_first_day_of_its_values_is_harmless_and_accepted() throws IOException {
        Ran ran = Ran.petala(
                "instrument",
                "check",
                own("first_day: 2025-01-01", "first_day: 2025-06-01").toString());

        assertThat(ran.code()).isZero();
    }

    @Test
    void it_lists_with_first_days() {
        assertThat(Ran.petala("instrument", "list").out()).contains(I1).contains("mulai 2025-01-01");
    }

    @Test
    void it_shows_what_is_needed_to_compute_by_hand() {
        Ran shown = Ran.petala("instrument", "show", I1);

        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains(
                        "penghargaan  [table]",
                        "bobot: 15  <2025-01-01; KepKaBKN 411/2025 (regulasi, sementara)>",
                        "poin NIHIL: 0",
                        "poin ≥ 80, < 91: 80",
                        "poin: min(nilai, standar) × 100 / standar",
                        "jangka waktu: 60 bulan terakhir",
                        "garis batas TINGGI: ≥ 80",
                        "kotak DI_BAWAH_EKSPEKTASI × TINGGI: 6",
                        "kunci peringkat tanggal-lahir: yang terawal dahulu",
                        "kelompok populasi CPNS");
        assertThat(Ran.petala("instrument", "show", I1, "--lang", "en").out()).contains("weight: 15", "box");
    }

    @Test
    void it_lists_and_shows_instruments_of_indices_too() {
        String list = Ran.petala("instrument", "list").out();

        assertThat(list).contains("kasn-2019-410", "kepatuhan-ombudsman-2022");
        for (Instrument instrument : ShippedRules.indices().instruments().values()) {
            Ran shown = Ran.petala("instrument", "show", instrument.id());
            assertThat(shown.code()).as(instrument.id()).isZero();
            assertThat(list).contains(instrument.id() + " ");
        }
        assertThat(Ran.petala("instrument", "show", "kasn-2019-410").out())
                .contains("[sum]", "garis batas SANGAT_BAIK", "sistem-merit");
    }

    @Test
    void it_shows_one_value_a_row_for_other_programs() {
        assertThat(Ran.petala("instrument", "show", I1, "--format", "csv").out().lines())
                .startsWith("instrument,node,kind,property,key,value,from,basis,citation,provisional,note")
                .contains(
                        I1 + ",penghargaan,table,weight,,15,2025-01-01,REGULATION,KepKaBKN 411/2025,true,",
                        I1 + ",umpan-balik-360,bands,points,\"≥ 80, < 91\",80,2025-01-01,INSTANSI,"
                                + "Sistem talenta Setjen DPD RI,true,"
                                + "Nihil = 0 hanya bila daftar dinyatakan lengkap; angka nihil ini ketetapan Petala.");
        assertThat(Ran.petala("instrument", "show", I1, "--format", "json").out())
                .startsWith("{\"instrument\":\"" + I1 + "\"");
    }

    @Test
    void it_refuses_a_day_before_the_first_and_an_unknown_format() {
        Ran early = Ran.petala("instrument", "show", I1, "--as-of", "2020-01-01");

        assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.err()).contains("2025-01-01");
        assertThat(Ran.petala("instrument", "show", I1, "--format", "xml").code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_valid_file_is_said_to_be_valid() throws IOException {
        Ran ran = Ran.petala(
                "instrument",
                "check",
                own("instrument: " + I1, "instrument: saya").toString());

        assertThat(ran.out()).matches("Sah: saya, \\d+ simpul, \\d+ nilai bertanggal\\.\\s+");
        assertThat(ran.code()).isZero();
    }

    @Test
    void the_faults_of_a_file_are_told_with_file_and_line() throws IOException {
        Ran weights = Ran.petala(
                "instrument",
                "check",
                own("value: 60, basis", "value: 61, basis").toString());
        Ran typo = Ran.petala(
                "instrument", "check", own("pick: WORST", "pikc: WORST").toString());
        Ran empty = Ran.petala(
                "instrument",
                "check",
                Files.writeString(folder.resolve("kosong.yaml"), "").toString());

        assertThat(weights.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(weights.err()).contains("[ditolak] saya.yaml:").contains("61");
        assertThat(typo.err()).containsPattern("saya\\.yaml:\\d+ .*pikc");
        assertThat(empty.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Ran.petala("instrument", "check", "tidak-ada.yaml").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void two_instruments_are_compared_value_by_value() throws IOException {
        String own = own("NASIONAL: 75", "NASIONAL: 85").toString();

        assertThat(Ran.petala("instrument", "diff", I1, own).out().lines())
                .containsExactly(
                        "- penghargaan points NASIONAL: 75  <2025-01-01; INSTANSI; Sistem talenta Setjen DPD RI; *>",
                        "+ penghargaan points NASIONAL: 85  <2025-01-01; INSTANSI; Sistem talenta Setjen DPD RI; *>");
        assertThat(Ran.petala("instrument", "diff", I1, I1).out()).contains("Tidak ada perbedaan");
    }

    @Test
    void what_a_value_without_days_counts_as_is_said_where_values_are_asked_for() {
        for (String said : List.of(
                Ran.petala("instrument", "show", "kepka-bkn-411-2025-a", "--lang", "en")
                        .out(),
                Ran.petala("score", "--help", "--lang", "en").out())) {
            assertThat(said.replaceAll("\\s+", " "))
                    .contains(
                            "value without on counts as of the as-of day",
                            "takes it as ended on its on; one still running has an until on or after the as-of day");
        }
        assertThat(Ran.petala("instrument", "show", "kepka-bkn-411-2025-a").out())
                .contains("bagian yang TIDAK_BERLAKU: bobotnya dibagi ke bagian lain");
    }
}
