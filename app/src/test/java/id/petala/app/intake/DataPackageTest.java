package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.person;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactColumn;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.rule.RuleText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPackageTest {

    private static final String AWARDS = "nip,tingkat,tanggal,nama\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    @Test
    void people_come_sorted_by_nip_with_their_facts() {
        Intake intake = data.read();

        assertThat(intake.findings()).isEmpty();
        assertThat(intake.people().stream().map(Pegawai::nama)).containsExactly("Budi Contoh", "Siti Contoh");
        assertThat(intake.facts().subject(1)).isEqualTo(SITI);
        assertThat(code(intake, "pendidikan", 1)).isEqualTo("S1");
        assertThat(column(intake, "jenis-pegawai").evidence(1).row()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "297406232000101008, data.nip-before-birth",
        "097406232000101008, data.nip-birth",
        "000000000000000000, data.nip-birth",
        "198513172010012003, data.nip-birth",
        "198502172010132003, data.nip-entry",
        "198502172010013003, data.nip-sex",
        "198502172010012000, data.nip-serial"
    })
    void eighteen_digits_that_are_no_number_cost_only_their_row(String nip, String rule) {
        data.people(person(SITI, "Siti Contoh"), person(nip, "Dewi Contoh"));

        assertThat(shown(data.read())).containsExactly("!" + rule + " pegawai.csv:3 [nip] " + nip);
        assertThat(data.read().people()).hasSize(1);
    }

    @Test
    void the_order_of_rows_and_columns_changes_nothing() {
        String before = data.read().sha256();
        data.file(
                "pegawai.csv",
                "nama;nip;jenis_pegawai;kedudukan_hukum;unit_organisasi;jabatan;jenjang;kesesuaian_bidang_ilmu;"
                        + "tingkat_pendidikan\r\nBudi Contoh;'197612312006041015;PNS;Aktif;Dinas Contoh;Analis;Ahli Muda;"
                        + "Sesuai;S-1/Sarjana\r\nSiti Contoh;19850217 201001 2 003;pns;aktif;Dinas Contoh;Analis;ahli_muda;"
                        + "sesuai;40\r\n");

        assertThat(data.read().findings()).isEmpty();
        assertThat(data.read().sha256()).isEqualTo(before);
    }

    @Test
    void a_byte_order_mark_and_empty_lines_are_no_faults_and_rows_keep_their_numbers() {
        data.file(
                "penghargaan.csv",
                "\uFEFF" + AWARDS + "\n,,,\n" + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + SITI + ",TOP,2024-02-29,X\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("!fact.unknown-code penghargaan.csv:5 [tingkat] TOP");
        assertThat(count(intake, "penghargaan")).isEqualTo("2 = 1 + 1");
        assertThat(column(intake, "penghargaan").evidence(0).row()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "penghargaan.csv | nip,tingkat,tanggal,nama | 2025-13-01 | day |"
                        + " 198502172010012003,NASIONAL,2025-13-01,Inovasi",
                "penghargaan.csv | nip,tingkat,tanggal,nama | 30-06-2025 | day |"
                        + " 198502172010012003,NASIONAL,30-06-2025,Inovasi",
                "penghargaan.csv | nip,tingkat,tanggal,nama | 2023-02-29 | day |"
                        + " 198502172010012003,NASIONAL,2023-02-29,Inovasi",
                "penghargaan.csv | nip,tingkat,tanggal,nama | 1980-01-01 | before-birth |"
                        + " 198502172010012003,NASIONAL,1980-01-01,Inovasi",
                "predikat_kinerja.csv | nip,tahun,predikat | 25 | whole | 198502172010012003,25,BAIK",
                "predikat_kinerja.csv | nip,tahun,predikat | 1e3 | whole | 198502172010012003,1e3,BAIK",
                "penilaian_potensi.csv | nip,aspek,skor,tanggal | 5.5 | range |"
                        + " 198502172010012003,intelektual,5.5,2025-01-01",
                "penilaian_potensi.csv | nip,aspek,skor,tanggal | gaib | code |"
                        + " 198502172010012003,gaib,5,2025-01-01",
                "penilaian_potensi.csv | nip,aspek,skor,tanggal | 1e400 | number |"
                        + " 198502172010012003,intelektual,1e400,2025-01-01",
                "penilaian_kompetensi.csv | nip,kompetensi,skor,standar,tanggal | 0 | range |"
                        + " 198502172010012003,Integritas,3,0,2025-01-01",
                "penilaian_kompetensi.csv | nip,kompetensi,skor,standar,tanggal | 3 | needs-one |"
                        + " 198502172010012003,Integritas,3,,2025-01-01",
                "penilaian_kompetensi.csv | nip,kompetensi,skor,standar,tanggal | 0.1234567 | decimals |"
                        + " 198502172010012003,Integritas,0.1234567,3,2025-01-01",
                "riwayat_jabatan.csv | nip,jabatan,jenjang,unit_organisasi,status,tmt,sampai | 2019-12-31 | end-before-start"
                        + " | 198502172010012003,Analis,AHLI_MUDA,Dinas,DEFINITIF,2020-01-01,2019-12-31",
                "riwayat_jabatan.csv | nip,jabatan,jenjang,unit_organisasi,status,tmt,tingkat_penugasan | KEPALA_DAERAH |"
                        + " acting | 198502172010012003,Analis,AHLI_MUDA,Dinas,PLT,2020-01-01,KEPALA_DAERAH",
                "hukuman_disiplin.csv | nip,tingkat,tmt_mulai | | needs-one | 198502172010012003,BERAT,2025-01-01",
                "fakta.csv | nip,fakta,nilai,tanggal | bulan-madu | unknown-fact |"
                        + " 198502172010012003,bulan-madu,1,2025-01-01",
                "fakta.csv | nip,fakta,nilai,tanggal | pendidikan | fact-of-table |"
                        + " 198502172010012003,pendidikan,S1,2025-01-01",
                "cakupan.csv | tabel,sampai,sumber,ditandatangani | 2026-06-30 | covered-ahead |"
                        + " penghargaan,2026-06-30,Badan,2026-01-01",
                "cakupan.csv | tabel,sampai,sumber | gaji | code | gaji,2026-06-30,Badan",
                "umpan_balik.csv | nip,nilai,kategori,tanggal | | needs-one | 198502172010012003,,,2025-01-01",
                "sertifikat.csv | nip,jenis,nama,tanggal | | required | 198502172010012003,TEKNIS,,2025-01-01",
                "sertifikat.csv | nip,jenis,nama,tanggal | | fields | 198502172010012003,TEKNIS,A",
                "sertifikat.csv | nip,jenis,nama,tanggal | 12345 | nip-length | 12345,TEKNIS,A,2025-01-01",
                "sertifikat.csv | nip,jenis,nama,tanggal | | required | ,TEKNIS,A,2025-01-01",
            })
    void a_bad_row_is_rejected_with_its_place_and_value(
            String file, String heading, String value, String code, String row) {
        data.file(file, heading + "\n" + row + "\n");
        Intake intake = data.read();

        assertThat(intake.rejected()).isTrue();
        assertThat(intake.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("data." + code);
            assertThat(finding.where().file()).isEqualTo(file);
            assertThat(finding.where().row()).isEqualTo(2);
            assertThat(finding.value()).isEqualTo(value);
            assertThat(FindingText.sentence(finding)).isNotBlank();
            assertThat(FindingText.reason(finding, Locale.of("en"))).isNotBlank();
        });
        assertThat(count(intake, file.replace(".csv", ""))).isEqualTo("1 = 0 + 1");
    }

    @Test
    void a_rejected_row_makes_the_facts_of_its_table_missing_for_that_person_alone() {
        data.file("penghargaan.csv", AWARDS + SITI + ",TOP,2024-02-29,X\n" + BUDI + ",NASIONAL,2024-02-29,X\n");
        FactColumn awards = column(data.read(), "penghargaan");

        assertThat(awards.rejected(1)).isTrue();
        assertThat(awards.rejected(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "20-01-1990, 1990-01-20",
        "3/4/1990, 1990-04-03",
        "31/02/1990, 2026-06-30",
        "1990-02-31, 2026-06-30",
        "01/01/2300, 2026-06-30",
        "kemarin, 2026-06-30",
    })
    void a_day_of_another_form_is_not_taken_but_shown_as_it_is_to_be_written(String text, String expected) {
        data.file("penghargaan.csv", "nip,tingkat,tanggal,nama\n" + SITI + ",NASIONAL," + text + ",Inovasi\n");

        assertThat(data.read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("data.day");
            assertThat(finding.expected()).isEqualTo(expected);
        });
    }

    @Test
    void a_bad_optional_cell_is_emptied_and_its_fact_missing_while_the_row_stays() {
        data.file("predikat_kinerja.csv", "nip,tahun,hasil_kerja,predikat,nkp\n" + SITI + ",2025,Istimewa,BAIK,95\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?fact.unknown-code predikat_kinerja.csv:2 [hasil_kerja] Istimewa");
        assertThat(intake.rejected()).isFalse();
        assertThat(code(intake, "predikat-kinerja", 1)).isEqualTo("BAIK");
        assertThat(column(intake, "hasil-kerja").rejected(1)).isTrue();
        assertThat(column(intake, "predikat-kinerja").rejected(1)).isFalse();
    }

    @Test
    void an_older_label_counts_only_for_older_years() {
        data.file("predikat_kinerja.csv", "nip,tahun,predikat\n" + SITI + ",2020,Cukup\n" + BUDI + ",2025,Cukup\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?fact.old-code predikat_kinerja.csv:3 [predikat] Cukup");
        assertThat(code(intake, "predikat-kinerja", 1)).isEqualTo("BUTUH_PERBAIKAN");
    }

    @Test
    void orphans_and_rows_of_rejected_people_are_counted_apart() {
        data.people(person(SITI, "Siti Contoh"), person(BUDI, ""));
        data.file(
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2024-01-01,A\n" + BUDI + ",NASIONAL,2024-01-01,A\n"
                        + "200002292024211001,NASIONAL,2024-01-01,A\n");
        Intake intake = data.read();

        assertThat(shown(intake))
                .containsExactly(
                        "!data.required pegawai.csv:3 [nama]",
                        "!data.of-rejected penghargaan.csv:3 [nip] " + BUDI,
                        "!data.orphan penghargaan.csv:4 [nip] 200002292024211001");
        TableCount awards = intake.counts().get(1);
        assertThat(awards.read()).isEqualTo(3);
        assertThat(awards.orphans()).isEqualTo(1);
        assertThat(awards.ofRejected()).isEqualTo(1);
        assertThat(awards.rejected()).isEqualTo(2);
    }

    @Test
    void of_rows_alike_the_first_stays_and_rows_that_differ_under_one_key_all_go() {
        data.file(
                "predikat_kinerja.csv",
                "nip,tahun,predikat\n" + SITI + ",2025,BAIK\n" + SITI + ",2025,BAIK\n" + BUDI + ",2025,BAIK\n" + BUDI
                        + ",2025,KURANG\n" + BUDI + ",2024,BAIK\n");
        Intake intake = data.read();

        assertThat(shown(intake))
                .containsExactly(
                        "?data.repeated predikat_kinerja.csv:3",
                        "!data.key-differs predikat_kinerja.csv:4 [tahun+periode]",
                        "!data.key-differs predikat_kinerja.csv:5 [tahun+periode]");
        assertThat(count(intake, "predikat_kinerja")).isEqualTo("5 = 2 + 3");
        assertThat(column(intake, "predikat-kinerja").rejected(0)).isTrue();
        assertThat(column(intake, "predikat-kinerja").rejected(1)).isFalse();
    }

    @Test
    void people_under_one_number_that_differ_all_go_however_the_number_is_written() {
        data.people(person(SITI, "Siti Contoh"), person("'" + SITI, "Siti Lain"), person(BUDI, "Budi Contoh"));
        Intake intake = data.read();

        assertThat(intake.people()).hasSize(1);
        assertThat(shown(intake))
                .containsExactly("!data.key-differs pegawai.csv:2 [nip]", "!data.key-differs pegawai.csv:3 [nip]");
    }

    @Test
    void many_repetitions_of_one_person_are_all_accounted_for() {
        StringBuilder text = new StringBuilder(AWARDS);
        IntStream.range(0, 100).forEach(i -> text.append(SITI + ",NASIONAL,2024-01-01,Inovasi " + i % 50 + "\n"));
        data.file("penghargaan.csv", text.toString());

        assertThat(count(data.read(), "penghargaan")).isEqualTo("100 = 50 + 50");
    }

    @Test
    void the_number_must_fit_the_kind_of_employee() {
        data.people(person("200002292024211001", "Rina Contoh"));

        assertThat(shown(data.read())).containsExactly("!data.nip-kind pegawai.csv:2 [nip] 200002292024211001");
    }

    @Test
    void birth_and_sex_beside_the_number_are_only_held_against_it() {
        String heading = "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,tanggal_lahir,jenis_kelamin\n";
        data.file(
                "pegawai.csv",
                heading + SITI + ",Siti,PNS,01,Dinas,Analis,1985-02-17,Wanita\n" + BUDI
                        + ",Budi,PNS,01,Dinas,Analis,1976-12-13,F\n");
        Intake intake = data.read();

        assertThat(shown(intake))
                .containsExactly(
                        "?data.nip-other-birth pegawai.csv:3 [tanggal_lahir] 1976-12-13",
                        "?data.nip-other-sex pegawai.csv:3 [jenis_kelamin] P");
        assertThat(intake.people().getFirst().tanggalLahir()).isEqualTo(LocalDate.of(1976, 12, 31));
        data.file(
                "pegawai.csv",
                heading.replace(",tanggal_lahir,jenis_kelamin", "") + SITI + ",Siti,PNS,01,Dinas,Analis\n" + BUDI
                        + ",Budi,PNS,01,Dinas,Analis\n");
        assertThat(data.read().sha256()).isEqualTo(intake.sha256());
    }

    @Test
    void what_an_assessment_was_for_and_how_it_was_made_can_be_told() {
        data.file(
                "penilaian_kompetensi.csv",
                "nip,kompetensi,skor,standar,tanggal,penyelenggara,akreditasi,metode,tujuan,jenjang\n" + SITI
                        + ",Integritas,3,3,2025-01-01,UPT,A,Assessment Center,Pemetaan,Ahli Muda\n" + BUDI
                        + ",Integritas,3,3,2025-01-01,UPT,A,SJT,Iseng,AHLI_MUDA\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?data.code penilaian_kompetensi.csv:3 [tujuan] Iseng");
        assertThat(column(intake, "kompetensi").rejected(0)).isFalse();
        assertThat(count(intake, "penilaian_kompetensi")).isEqualTo("2 = 2 + 0");
    }

    @Test
    void a_table_of_people_is_not_taken_for_one_of_posts_or_agencies() {
        data.file("duk.csv", "nip,nama,jabatan,jenjang,unit_organisasi\n" + SITI + ",Siti,Analis,AHLI_MUDA,Dinas\n")
                .file("lain.csv", "kode,nama,alamat\n1,Siti,Batam\n");

        assertThat(shown(data.read())).containsExactly("?data.unknown-file duk.csv", "?data.unknown-file lain.csv");
    }

    @Test
    void a_table_of_posts_is_known_by_its_headings() {
        data.file("peta.csv", "jabatan,jenjang,kursi,eselon\nAnalis,AHLI_MUDA,2,-\n");

        assertThat(count(data.read(), "jabatan")).isEqualTo("1 = 1 + 0");
    }

    @Test
    void a_number_of_a_minor_is_kept_and_shown() {
        data.people(person("198502172001012003", "Rina Contoh"));
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("?data.nip-minor pegawai.csv:2 [nip] 198502172001012003");
        assertThat(intake.people()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK",
        "DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
        "DI_ATAS_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
        "SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BAIK",
        "SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
        "SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
        "DI_BAWAH_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, BUTUH_PERBAIKAN",
        "DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, SANGAT_KURANG",
    })
    void a_predicate_that_disagrees_with_the_ratings_is_shown_and_used(String result, String conduct, String right) {
        for (String stated : List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG")) {
            data.file(
                    "predikat_kinerja.csv",
                    "nip,tahun,hasil_kerja,perilaku_kerja,predikat\n" + SITI + ",2025," + result + "," + conduct + ","
                            + stated + "\n");
            Intake intake = data.read();

            assertThat(code(intake, "predikat-kinerja", 1)).isEqualTo(stated);
            assertThat(intake.findings()).hasSize(stated.equals(right) ? 0 : 1);
            intake.findings().forEach(finding -> assertThat(finding.expected()).isEqualTo(right));
        }
    }

    @Test
    void coverage_holds_for_the_unit_and_those_below_it() {
        data.file("unit_organisasi.csv", "unit,induk\nDinas Contoh,Pemerintah Kota Contoh\n")
                .file("cakupan.csv", """
                        tabel,unit,sampai,sumber
                        penghargaan,Pemerintah Kota Contoh,2026-06-30,Badan
                        sertifikat,Dinas Lain,2026-06-30,Badan
                        hukuman_disiplin,*,2026-05-31,Inspektorat
                        """);
        Intake intake = data.read();

        assertThat(column(intake, "penghargaan").completeUntil(0)).isEqualTo(epochDay(2026, 6, 30));
        assertThat(column(intake, "hukuman-disiplin").completeUntil(0)).isEqualTo(epochDay(2026, 5, 31));
        assertThat(column(intake, "hukuman-disiplin").coverage(0)).isEqualTo("Inspektorat");
        assertThat(intake.facts().column("sertifikat")).isNull();
        assertThat(shown(intake)).containsExactly("?data.unknown-unit cakupan.csv [unit] Dinas Lain");
    }

    @Test
    void years_after_that_of_the_day_are_noted_too() {
        data.file(
                "predikat_kinerja.csv",
                "nip,tahun,predikat\n" + SITI + ",2026,BAIK\n" + SITI + ",2027,BAIK\n" + BUDI + ",2028,BAIK\n");

        assertThat(shown(data.read())).containsExactly(".data.after-as-of predikat_kinerja.csv [tahun] 2");
    }

    @Test
    void rows_after_the_day_are_noted_once() {
        data.file(
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2026-06-30,A\n" + SITI + ",NASIONAL,2026-07-01,B\n" + BUDI
                        + ",NASIONAL,2027-07-01,B\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly(".data.after-as-of penghargaan.csv [tanggal] 2");
        assertThat(intake.rejected()).isFalse();
    }

    @Test
    void files_that_are_no_tables_and_files_that_lack_columns_are_named() {
        data.file("gaji.csv", "a\n1\n").file("umpan_balik.csv", "nip,nilai,warna\n" + SITI + ",90,biru\n");
        Intake intake = data.read();

        assertThat(shown(intake))
                .containsExactly("?data.unknown-file gaji.csv", "!data.missing-column umpan_balik.csv:1 [tanggal]");
        assertThat(column(intake, "umpan-balik-360").rejected(0)).isTrue();
    }

    @Test
    void an_unknown_column_is_named_and_a_column_twice_refuses_the_file() {
        data.file("umpan_balik.csv", "nip,nilai,tanggal,warna\n" + SITI + ",90,2025-01-01,biru\n");
        assertThat(shown(data.read())).containsExactly("?data.unknown-column umpan_balik.csv:1 [warna] warna");

        data.file("umpan_balik.csv", "nip,nilai,tanggal,Nilai\n" + SITI + ",90,2025-01-01,80\n");
        assertThat(shown(data.read())).containsExactly("!data.column-twice umpan_balik.csv:1 [Nilai] Nilai");
    }

    @Test
    void a_file_that_is_no_csv_is_refused_as_a_whole() {
        data.bytes("penghargaan.csv", new byte[] {'P', 'K', 3, 4});
        assertThat(shown(data.read())).containsExactly("!data.workbook penghargaan.csv");

        data.bytes("penghargaan.csv", new byte[0]);
        Intake empty = data.read();
        assertThat(shown(empty)).containsExactly("!data.empty-file penghargaan.csv");
        assertThat(column(empty, "penghargaan").rejected(0)).isTrue();
    }

    @Test
    void a_zero_byte_is_told_with_its_row_and_column_however_late_it_comes() {
        String good = SITI + ",NASIONAL,2024-01-01,Inovasi\n";
        data.bytes(
                "penghargaan.csv",
                (AWARDS + good.repeat(3000) + SITI + ",NASIO\0NAL,2024-01-01,x\n").getBytes(StandardCharsets.UTF_8));
        assertThat(shown(data.read())).containsExactly("!data.nul penghargaan.csv:3002 [tingkat] " + SITI + ",NASIO");
    }

    @Test
    void text_after_a_closing_quotation_mark_is_told_with_its_row_and_column() {
        for (String cell : List.of("\"Inovasi\"x", "\"Inovasi\" ", "\"\"\"Inovasi\"\" \"2024\"")) {
            data.file("penghargaan.csv", AWARDS + SITI + ",NASIONAL,2024-01-01," + cell + "\n");

            assertThat(shown(data.read())).as(cell).containsExactly("!data.after-quote penghargaan.csv:2 [nama]");
        }
        data.file("penghargaan.csv", AWARDS + SITI + ",NASIONAL,2024-01-01,Ino\"va\"si\n");
        assertThat(shown(data.read())).isEmpty();
    }

    @Test
    void a_file_of_blank_lines_is_empty_and_blank_lines_above_the_heading_are_passed_over() {
        data.file("penghargaan.csv", " \n\n");
        assertThat(shown(data.read())).containsExactly("!data.empty-file penghargaan.csv");

        data.file("penghargaan.csv", "\n\n" + (AWARDS + SITI + ",NASIONAL,2024-01-01,Inovasi\n").replace(',', ';'));
        assertThat(shown(data.read())).isEmpty();
    }

    @Test
    void without_the_file_of_people_nobody_is_read() {
        Intake intake = DataPackage.read(folder.resolve("nirwana"), LocalDate.of(2026, 6, 30), PackageFolder.BOOK);

        assertThat(intake.people()).isEmpty();
        assertThat(shown(intake)).containsExactly("!data.missing-file nirwana");
    }

    @Test
    void a_line_without_end_costs_only_itself() {
        data.file(
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2024-01-01,\"" + "x".repeat(3_000_000) + "\"\n" + BUDI
                        + ",NASIONAL,2024-01-01,Inovasi\n");
        Intake intake = data.read();

        assertThat(shown(intake)).containsExactly("!data.line-length penghargaan.csv:2");
        assertThat(count(intake, "penghargaan")).isEqualTo("2 = 1 + 1");
        assertThat(column(intake, "penghargaan").rejected(1)).isTrue();
        assertThat(column(intake, "penghargaan").rejected(0)).isFalse();
    }

    @Test
    void a_cell_that_is_too_long_or_holds_hidden_signs_is_rejected() {
        data.people(person(SITI, "x".repeat(201)), person(BUDI, "\"Budi\nContoh\""));

        assertThat(data.read().findings().stream().map(finding -> finding.code()))
                .containsExactly("data.cell-length", "data.control");
    }

    @Test
    void an_open_quotation_mark_refuses_the_file_from_its_row() {
        data.file(
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2024-01-01,\"Inovasi\n"
                        + (BUDI + ",NASIONAL,2024-01-01,Baru\n").repeat(10_000));

        assertThat(shown(data.read())).containsExactly("!data.quotes penghargaan.csv:2 [nama]");
    }

    @Test
    void extra_facts_become_facts_and_a_bad_value_makes_only_that_fact_missing() {
        RuleBook book = ShippedRules.bookWith(List.of(new RuleText("tambahan.yaml", """
                facts:
                  - id: karya-baru
                    label: {id: Inovasi, en: Innovation}
                    type: NUMBER
                    table: karya_baru
                    supplier: {id: BKPSDM, en: Personnel agency}
                    min: 0
                    max: 10
                    many: true
                    covered: true
                  - id: apel-pagi
                    label: {id: Kehadiran, en: Attendance}
                    type: NUMBER
                    table: fakta
                    supplier: {id: BKPSDM, en: Personnel agency}
                """)));
        data.file(
                        "fakta.csv",
                        "nip,fakta,nilai,tanggal,sampai\n" + SITI + ",karya-baru,2,2025-01-01,\n" + SITI
                                + ",karya-baru,3,2025-01-01,\n" + SITI + ",apel-pagi,banyak,2025-01-01,\n" + BUDI
                                + ",apel-pagi,98.5,2025-01-01,2025-12-31\n")
                .file("cakupan.csv", "tabel,unit,sampai,sumber\nkarya_baru,,2026-06-30,Badan\n");
        Intake intake = DataPackage.read(folder, LocalDate.of(2026, 6, 30), book);

        assertThat(shown(intake)).containsExactly("!fact.number fakta.csv:4 [nilai] banyak");
        FactColumn inovasi = column(intake, "karya-baru");
        assertThat(inovasi.end(1) - inovasi.first(1)).isEqualTo(2);
        assertThat(inovasi.rejected(1)).isFalse();
        assertThat(inovasi.completeUntil(0)).isEqualTo(epochDay(2026, 6, 30));
        assertThat(column(intake, "apel-pagi").rejected(1)).isTrue();
        assertThat(column(intake, "apel-pagi").evidence(0).until()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private static int epochDay(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private static FactColumn column(Intake intake, String fact) {
        return Objects.requireNonNull(intake.facts().column(fact), fact);
    }

    private static String code(Intake intake, String fact, int person) {
        FactColumn column = column(intake, fact);
        return column.code((int) column.value(column.end(person) - 1)).code();
    }

    private static String count(Intake intake, String table) {
        TableCount count = intake.counts().stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
        return count.read() + " = " + count.accepted() + " + " + count.rejected();
    }
}
