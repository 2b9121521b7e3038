package id.petala.engine.pegawai;

import static id.petala.engine.pegawai.StatusJabatan.DEFINITIF;
import static id.petala.engine.pegawai.StatusJabatan.PLT;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Input;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PegawaiFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String SITI = "198502172010012003";
    private static final String BUDI = "197612312006041015";
    private static final Origin ROW = new Origin("a.csv", 2);
    private static final FactCatalogue CATALOGUE =
            ShippedRules.bookWith(List.of(new RuleText("tambahan.yaml", """
                    facts:
                      - id: kompetensi-gotong-royong
                        label: {id: "Kompetensi: Gotong Royong", en: "Competency: Teamwork"}
                        type: RATIO
                        table: penilaian_kompetensi
                        supplier: {id: A, en: A}
                        min: 0
                        max: 5
                      - id: kompetensi-menulis
                        label: {id: "Kompetensi: Menulis", en: "Competency: Communication"}
                        type: NUMBER
                        table: penilaian_kompetensi
                        supplier: {id: A, en: A}
                        min: 0
                        max: 5
                      - id: karya-baru
                        label: {id: Inovasi, en: Innovation}
                        type: NUMBER
                        table: karya_baru
                        supplier: {id: A, en: A}
                        covered: true
                        many: true
                    """))).facts();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Pegawai person(String nip, String unit) {
        return new Pegawai(
                nip,
                "Contoh",
                "PNS",
                "01",
                "P",
                new Nip(nip).birth(),
                unit,
                "Analis",
                null,
                Jenjang.AHLI_MUDA,
                null,
                "S1",
                null,
                ROW);
    }

    private static BerkasPegawai siti() {
        return BerkasPegawai.of(person(SITI, "Dinas"));
    }

    private static FactTable facts(BerkasPegawai berkas) {
        return new PegawaiFacts(List.of(SITI, BUDI), AS_OF, CATALOGUE)
                .add(berkas)
                .build();
    }

    /** The values of a fact of Siti, as {@code value@on..until}. */
    private static List<String> values(FactTable facts, String fact) {
        FactColumn column = facts.column(fact);
        List<String> shown = new ArrayList<>();
        int siti = facts.indexOf(SITI);
        for (int item = column == null ? 0 : column.first(siti); column != null && item < column.end(siti); item++) {
            shown.add(shown(column.evidence(item)));
        }
        return shown;
    }

    private static String shown(Evidence evidence) {
        String value = switch (evidence.input()) {
            case Input.Code code -> code.code();
            case Input.Measure measure -> measure.value().toPlainString();
            case Input.AgainstStandard ratio -> ratio.value() + "/" + ratio.standard();
        };
        return value + "@" + evidence.on() + (evidence.until() == null ? "" : ".." + evidence.until());
    }

    private static boolean rejected(FactTable facts, String fact, String nip) {
        FactColumn column = facts.column(fact);
        return column != null && column.rejected(facts.indexOf(nip));
    }

    @Test
    void the_persons_own_row() {
        FactTable facts = facts(siti());

        assertThat(values(facts, "jenis-pegawai")).containsExactly("PNS@2026-06-30");
        assertThat(values(facts, "kedudukan-hukum")).containsExactly("01@2026-06-30");
        assertThat(values(facts, "pendidikan")).containsExactly("S1@2026-06-30");
        assertThat(values(facts, "kesesuaian-ilmu")).isEmpty();
        assertThat(values(facts, "tanggal-lahir")).containsExactly("1985-02-17@1985-02-17");
    }

    @Test
    void an_appraisal_is_dated_by_the_end_of_its_year_and_the_running_year_does_not_count() {
        BerkasPegawai berkas = with(
                siti(),
                List.of(
                        new PredikatKinerja(2026, Periode.TAHUNAN, null, null, "KURANG", null, ROW),
                        new PredikatKinerja(
                                2025,
                                Periode.TAHUNAN,
                                "DI_ATAS_EKSPEKTASI",
                                "SESUAI_EKSPEKTASI",
                                "BAIK",
                                new BigDecimal("95.5"),
                                ROW)));
        FactTable facts = facts(berkas);

        assertThat(values(facts, "predikat-kinerja")).containsExactly("BAIK@2025-12-31");
        assertThat(values(facts, "hasil-kerja")).containsExactly("DI_ATAS_EKSPEKTASI@2025-12-31");
        assertThat(values(facts, "perilaku-kerja")).containsExactly("SESUAI_EKSPEKTASI@2025-12-31");
        assertThat(values(facts, "nkp")).containsExactly("95.5@2025-12-31");
    }

    private static BerkasPegawai with(BerkasPegawai of, List<PredikatKinerja> years) {
        return new BerkasPegawai(
                of.pegawai(),
                years,
                of.penghargaan(),
                of.tim(),
                of.umpanBalik(),
                of.kompetensi(),
                of.potensi(),
                of.riwayat(),
                of.sertifikat(),
                of.hukuman(),
                of.tambahan(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void dated_rows_up_to_the_day_count() {
        BerkasPegawai berkas = new BerkasPegawai(
                person(SITI, "Dinas"),
                List.of(),
                List.of(
                        new Penghargaan("NASIONAL", "Satyalancana", AS_OF, ROW),
                        new Penghargaan("INSTANSI", "Pegawai Teladan", AS_OF.plusDays(1), ROW)),
                List.of(new PenugasanTim("KETUA_INTERNAL", "Tim Kerja", day("2025-02-01"), ROW)),
                List.of(new UmpanBalik(new BigDecimal("88"), "POSITIF", day("2025-12-15"), ROW)),
                List.of(),
                List.of(
                        new PenilaianPotensi("Growth mindset", BigDecimal.ONE, day("2025-05-01"), null, null, ROW),
                        new PenilaianPotensi(
                                "intelektual", new BigDecimal("4.5"), day("2025-05-01"), day("2028-05-01"), null, ROW),
                        new PenilaianPotensi(
                                "interpersonal", new BigDecimal("5.1"), day("2025-05-01"), null, null, ROW)),
                List.of(),
                List.of(
                        new Sertifikat(
                                JenisSertifikat.TEKNIS,
                                "Diklat Teknis",
                                new BigDecimal("20"),
                                day("2025-01-01"),
                                day("2025-12-31"),
                                ROW),
                        new Sertifikat(JenisSertifikat.KEPEMIMPINAN, "PKA", null, day("2025-03-01"), null, ROW)),
                List.of(
                        new HukumanDisiplin("SEDANG", day("2024-02-29"), null, 1, 6, ROW),
                        new HukumanDisiplin("BERAT", day("2022-01-01"), day("2022-12-31"), 9, 9, ROW)),
                List.of(),
                List.of(),
                List.of(),
                null);
        FactTable facts = facts(berkas);

        assertThat(values(facts, "penghargaan")).containsExactly("NASIONAL@2026-06-30");
        assertThat(values(facts, "tim-kerja")).containsExactly("KETUA_INTERNAL@2025-02-01");
        assertThat(values(facts, "umpan-balik-360")).containsExactly("88@2025-12-15");
        assertThat(values(facts, "umpan-balik-360-kategori")).containsExactly("POSITIF@2025-12-15");
        assertThat(values(facts, "potensi-intelektual")).containsExactly("4.5@2025-05-01..2028-05-01");
        assertThat(rejected(facts, "potensi-interpersonal", SITI)).isTrue();
        assertThat(values(facts, "sertifikat")).containsExactly("1@2025-01-01..2025-12-31", "1@2025-03-01");
        assertThat(values(facts, "jp-pengembangan")).containsExactly("20@2025-01-01");
        assertThat(values(facts, "diklat-penjenjangan")).containsExactly("1@2025-03-01");
        assertThat(values(facts, "hukuman-disiplin"))
                .containsExactly("BERAT@2022-01-01..2022-12-31", "SEDANG@2024-02-29..2025-08-28");
    }

    private static PenilaianKompetensi competency(String name, String score, String on, @Nullable String until) {
        return new PenilaianKompetensi(
                name,
                new BigDecimal(score),
                new BigDecimal("3"),
                null,
                day(on),
                until == null ? null : day(until),
                null,
                ROW);
    }

    private static FactTable competencies(PenilaianKompetensi... rows) {
        BerkasPegawai of = siti();
        return facts(new BerkasPegawai(
                of.pegawai(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(rows),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void a_later_assessment_of_a_competency_ends_the_earlier_one() {
        FactTable facts = competencies(
                competency("Gotong Royong", "2", "2023-05-01", "2026-12-31"),
                competency("Gotong Royong", "3", "2025-05-01", null),
                competency("Menulis", "4", "2023-05-01", "2026-12-31"),
                competency("Gotong Royong", "1", "2026-07-01", null));

        assertThat(values(facts, "kompetensi"))
                .containsExactly("2/3@2023-05-01..2025-04-30", "4/3@2023-05-01..2026-12-31", "3/3@2025-05-01");
        assertThat(values(facts, "kompetensi-gotong-royong"))
                .containsExactly("2/3@2023-05-01..2025-04-30", "3/3@2025-05-01");
        assertThat(values(facts, "kompetensi-menulis")).containsExactly("4@2023-05-01..2026-12-31");
    }

    @Test
    void an_assessment_that_ended_before_the_next_keeps_its_end() {
        FactTable facts = competencies(
                competency("Gotong Royong", "2", "2020-05-01", "2023-04-30"),
                competency("Gotong Royong", "3", "2025-05-01", null));

        assertThat(values(facts, "kompetensi")).containsExactly("2/3@2020-05-01..2023-04-30", "3/3@2025-05-01");
    }

    @Test
    void a_score_of_a_single_competency_beyond_its_scale_is_rejected() {
        FactTable facts = competencies(competency("Menulis", "80", "2025-05-01", null));

        assertThat(rejected(facts, "kompetensi-menulis", SITI)).isTrue();
        assertThat(values(facts, "kompetensi")).containsExactly("80/3@2025-05-01");
    }

    @Test
    void a_ready_score_stands_for_the_whole_assessment() {
        FactTable facts = competencies(new PenilaianKompetensi(
                null, null, null, new BigDecimal("82.5"), day("2025-05-01"), day("2028-05-01"), null, ROW));

        assertThat(values(facts, "nilai-kompetensi")).containsExactly("82.5@2025-05-01..2028-05-01");
        assertThat(values(facts, "kompetensi")).isEmpty();
    }

    private static RiwayatJabatan post(
            Jenjang tier, String unit, @Nullable String agency, String from, @Nullable String to) {
        return new RiwayatJabatan(
                "Analis", tier, unit, agency, DEFINITIF, null, day(from), to == null ? null : day(to), ROW);
    }

    private static FactTable history(RiwayatJabatan... posts) {
        BerkasPegawai of = siti();
        return facts(new BerkasPegawai(
                of.pegawai(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(posts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, 5", "2021-07-01, 4", "2025-06-30, 1", "2025-07-01, 0", "2026-06-30, 0"})
    void years_are_complete_on_the_day_itself(String from, int years) {
        assertThat(values(history(post(Jenjang.PENGAWAS, "A", null, from, null)), "lama-jabatan"))
                .containsExactly(years + "@" + from);
    }

    @Test
    void every_time_in_the_tier_counts_and_posts_that_touch_or_overlap_are_one_time() {
        FactTable facts = history(
                post(Jenjang.PENGAWAS, "A", null, "2015-01-01", "2015-07-31"),
                post(Jenjang.PELAKSANA, "A", null, "2015-08-01", null),
                post(Jenjang.PENGAWAS, "B", null, "2024-01-15", "2025-01-14"),
                post(Jenjang.PENGAWAS, "C", null, "2025-01-15", null));

        // 7 months, then 29 complete months: three years.
        assertThat(values(facts, "lama-jabatan")).containsExactly("3@2015-01-01");
    }

    @Test
    void a_longer_post_is_not_cut_by_a_shorter_one_within_it() {
        FactTable facts = history(
                post(Jenjang.PENGAWAS, "A", null, "2020-01-01", "2026-06-30"),
                post(Jenjang.PENGAWAS, "B", null, "2021-01-01", null));

        assertThat(values(facts, "lama-jabatan")).containsExactly("6@2020-01-01");
    }

    @Test
    void a_post_without_an_end_lasts_until_the_next() {
        FactTable facts = history(
                post(Jenjang.PENGAWAS, "A", null, "2010-01-01", null),
                post(Jenjang.ADMINISTRATOR, "A", null, "2024-06-30", null),
                post(Jenjang.JPT_PRATAMA, "A", null, "2026-07-01", null));

        assertThat(values(facts, "lama-jabatan")).containsExactly("2@2024-06-30");
    }

    @Test
    void nobody_has_years_in_a_post_that_ended() {
        assertThat(values(history(post(Jenjang.PENGAWAS, "A", null, "2010-01-01", "2026-06-29")), "lama-jabatan"))
                .isEmpty();
        assertThat(values(history(post(Jenjang.PENGAWAS, "A", null, "2010-01-01", "2026-06-30")), "lama-jabatan"))
                .containsExactly("16@2010-01-01");
        assertThat(values(history(post(Jenjang.PENGAWAS, "A", null, "2026-07-01", null)), "lama-jabatan"))
                .isEmpty();
    }

    @Test
    void variety_is_that_of_agencies_before_that_of_units() {
        RiwayatJabatan first = post(Jenjang.PELAKSANA, "Dinas A", null, "2010-01-01", null);
        RiwayatJabatan same = post(Jenjang.PELAKSANA, " dinas a", null, "2012-01-01", null);
        RiwayatJabatan unit = post(Jenjang.PELAKSANA, "Dinas B", null, "2014-01-01", null);
        RiwayatJabatan agency = post(Jenjang.PELAKSANA, "Dinas A", "Kementerian Contoh", "2016-01-01", null);
        RiwayatJabatan later = post(Jenjang.PELAKSANA, "Dinas A", "Kementerian Contoh", "2027-01-01", null);

        assertThat(values(history(first, same, later), "keragaman-jabatan"))
                .containsExactly("SATU_UNIT_KERJA@2010-01-01");
        assertThat(values(history(unit, same, first), "keragaman-jabatan"))
                .containsExactly("LINTAS_UNIT_KERJA@2014-01-01");
        assertThat(values(history(first, unit, agency), "keragaman-jabatan"))
                .containsExactly("LINTAS_INSTANSI@2016-01-01");
        assertThat(values(history(), "keragaman-jabatan")).isEmpty();
    }

    @Test
    void acting_posts_count_apart_and_only_there() {
        FactTable facts = history(
                new RiwayatJabatan(
                        "Analis",
                        Jenjang.ADMINISTRATOR,
                        "B",
                        null,
                        PLT,
                        TingkatPenugasan.LEBIH_TINGGI,
                        day("2025-01-01"),
                        day("2025-06-30"),
                        ROW),
                new RiwayatJabatan("Analis", Jenjang.ADMINISTRATOR, "B", null, PLT, null, day("2025-08-01"), null, ROW),
                post(Jenjang.PENGAWAS, "A", null, "2020-01-01", null));

        assertThat(values(facts, "nondefinitif")).containsExactly("PLT_LEBIH_TINGGI@2025-01-01..2025-06-30");
        assertThat(values(facts, "keragaman-jabatan")).containsExactly("SATU_UNIT_KERJA@2020-01-01");
        assertThat(values(facts, "lama-jabatan")).containsExactly("6@2020-01-01");
        assertThat(rejected(facts, "nondefinitif", SITI)).isFalse();
    }

    @Test
    void a_combination_the_catalogue_does_not_know_is_rejected() {
        FactTable facts = history(new RiwayatJabatan(
                "Analis",
                Jenjang.ADMINISTRATOR,
                "B",
                null,
                PLT,
                TingkatPenugasan.KEPALA_DAERAH,
                day("2025-01-01"),
                null,
                ROW));

        assertThat(rejected(facts, "nondefinitif", SITI)).isTrue();
    }

    @Test
    void extra_facts_come_in_by_id_unless_a_record_yields_them() {
        BerkasPegawai of = siti();
        FactTable facts = facts(new BerkasPegawai(
                of.pegawai(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new FaktaTambahan(
                                "karya-baru", new FactValue(2_000_000, 0), day("2025-01-01"), day("2025-12-31"), ROW),
                        new FaktaTambahan("pendidikan", new FactValue(12, 0), day("2025-01-01"), null, ROW),
                        new FaktaTambahan("tidak-ada", new FactValue(1, 0), day("2025-01-01"), null, ROW)),
                List.of(),
                List.of(),
                null));

        assertThat(values(facts, "karya-baru")).containsExactly("2@2025-01-01..2025-12-31");
        assertThat(values(facts, "pendidikan")).containsExactly("S1@2026-06-30");
        assertThat(PegawaiFacts.derives(CATALOGUE.get("karya-baru"))).isFalse();
        assertThat(PegawaiFacts.derives(CATALOGUE.get("kompetensi-menulis"))).isTrue();
        assertThat(PegawaiFacts.derives(CATALOGUE.get("potensi-intelektual"))).isTrue();
        assertThat(PegawaiFacts.derives(CATALOGUE.get("lama-jabatan"))).isTrue();
    }

    @Test
    void a_statement_covers_the_covered_facts_of_its_table_for_its_people() {
        List<Pegawai> people = List.of(person(SITI, "Puskesmas"), person(BUDI, "Dinas Lain"));
        FactTable facts = new PegawaiFacts(List.of(SITI, BUDI), AS_OF, CATALOGUE)
                .cover(new Cakupan("sertifikat", "Puskesmas", AS_OF, "Badan"), people.subList(0, 1))
                .cover(new Cakupan("riwayat_jabatan", null, AS_OF, "Badan"), people)
                .cover(new Cakupan("tabel_lain", null, AS_OF, "Badan"), people)
                .build();
        int siti = facts.indexOf(SITI);
        int budi = facts.indexOf(BUDI);

        FactColumn certificates = Objects.requireNonNull(facts.column("sertifikat"));
        assertThat(certificates.completeUntil(siti)).isEqualTo((int) AS_OF.toEpochDay());
        assertThat(certificates.coverage(siti)).isEqualTo("Badan");
        assertThat(certificates.completeUntil(budi)).isEqualTo(FactColumn.NOT_COVERED);
        assertThat(Objects.requireNonNull(facts.column("nondefinitif")).completeUntil(budi))
                .isEqualTo((int) AS_OF.toEpochDay());
        assertThat(facts.column("lama-jabatan")).isNull();
    }

    @Test
    void a_rejected_row_touches_the_facts_of_its_table_only() {
        FactTable facts = new PegawaiFacts(List.of(SITI, BUDI), AS_OF, CATALOGUE)
                .reject("riwayat_jabatan", SITI)
                .reject(CATALOGUE.get("nkp"), BUDI)
                .build();

        assertThat(rejected(facts, "lama-jabatan", SITI)).isTrue();
        assertThat(rejected(facts, "nondefinitif", SITI)).isTrue();
        assertThat(rejected(facts, "lama-jabatan", BUDI)).isFalse();
        assertThat(rejected(facts, "nkp", BUDI)).isTrue();
        assertThat(rejected(facts, "nkp", SITI)).isFalse();
        assertThat(facts.column("sertifikat")).isNull();
    }

    @Test
    void a_tree_of_units_that_runs_in_a_circle_ends() {
        UnitTree tree = new UnitTree(Map.of("A", "B", "B", "A"));

        assertThat(tree.within("A", "B")).isTrue();
        assertThat(tree.within("A", "C")).isFalse();
        assertThat(tree.within("C", "C")).isTrue();
    }

    @Test
    void the_staff_of_a_unit_are_those_in_it_and_below_it() {
        Pegawai siti = person(SITI, "Puskesmas");
        Pegawai budi = person(BUDI, "Dinas Lain");
        UnitTree tree = new UnitTree(Map.of("Puskesmas", "Dinas Kesehatan", "Dinas Kesehatan", "Kota"));

        assertThat(tree.staff(List.of(siti, budi)))
                .containsEntry("Puskesmas", List.of(siti))
                .containsEntry("Dinas Kesehatan", List.of(siti))
                .containsEntry("Kota", List.of(siti))
                .containsEntry("Dinas Lain", List.of(budi))
                .hasSize(4);
    }

    @Test
    void facts_are_found_by_the_names_people_use() {
        FactNames aspects = PegawaiFacts.aspects(CATALOGUE);

        assertThat(aspects.names()).hasSize(8 + 9).contains("belajar-cepat");
        assertThat(List.of("belajar-cepat", "Belajar Cepat", "Learning agility (growth mindset)", " intelektual "))
                .allSatisfy(name -> assertThat(aspects.find(name)).isNotNull());
        assertThat(Objects.requireNonNull(aspects.find("Motivasi dan komitmen (grit)"))
                        .id())
                .isEqualTo("potensi-motivasi-komitmen");
        assertThat(aspects.find("keberuntungan")).isNull();
        assertThat(aspects.find("")).isNull();
    }

    @Test
    void labels_of_closed_lists_are_there_in_both_languages() {
        for (Jenjang tier : Jenjang.values()) {
            assertThat(tier.label().id()).isNotBlank();
            assertThat(tier.label().en()).isNotBlank();
        }
        assertThat(StatusJabatan.PJ.label().id()).isEqualTo("Pj");
        assertThat(TingkatPenugasan.SETARA.label().id()).isEqualTo("Setara");
        assertThat(JenisSertifikat.SEMINAR.label().en()).startsWith("Seminar");
        assertThat(JenisSertifikat.SEMINAR.tier()).isFalse();
        assertThat(JenisSertifikat.KEAHLIAN.tier()).isTrue();
    }
}
