package id.petala.engine.sotk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change, what units carry along, and whatever a draft can not mean. */
class StructureDraftTest {

    private static final LocalDate DATA = LocalDate.of(2026, 6, 30);
    private static final LocalDate INAUGURATION = LocalDate.of(2026, 7, 15);
    private static final UnitTree UNITS = new UnitTree(Map.of("Badan A", "Kota", "Badan B", "Kota"));

    private static final List<Jabatan> POSTS = List.of(
            post("SETDA", "Sekretaris Daerah", "Setda", Jenjang.JPT_PRATAMA, null, "II.a"),
            post("A", "Kepala Badan A", "Badan A", Jenjang.JPT_PRATAMA, "SETDA", "II.b"),
            post("A-SEK", "Sekretaris Badan A", "Badan A", Jenjang.ADMINISTRATOR, "A", "III.a"),
            post("A-BID", "Kepala Bidang Satu", "Badan A", Jenjang.ADMINISTRATOR, "A", "III.b"),
            post("A-SEKSI", "Kepala Seksi", "Badan A", Jenjang.PENGAWAS, "A-BID", "IV.a"),
            post("B", "Kepala Badan B", "Badan B", Jenjang.JPT_PRATAMA, "SETDA", "II.b"),
            post("B-SEK", "Sekretaris Badan B", "Badan B", Jenjang.ADMINISTRATOR, "B", "III.a"),
            old());

    private static Jabatan post(
            String code, String name, String unit, Jenjang tier, @Nullable String above, String echelon) {
        SyaratJabatan asks = new SyaratJabatan(Golongan.of("III/c"), null, "S1", List.of(), null, List.of(), List.of());
        LetakJabatan place = new LetakJabatan(code, above, echelon, "Perda lama", null, null, null);
        return new Jabatan(name, unit, tier, 2, 3, asks, place, "Umum", 11, true, false, new Origin("jabatan.csv", 1));
    }

    private static Jabatan old() {
        LetakJabatan place = new LetakJabatan("LAMA", "A", null, null, null, LocalDate.of(2026, 6, 29), null);
        return post("LAMA", "Kepala Seksi Lama", "Badan A", Jenjang.PENGAWAS, "A", "IV.a")
                .at(place);
    }

    private static NewStructure applied(String changes) {
        Yaml list =
                Yaml.read(new RuleText("skenario.yaml", "sotk:\n" + changes)).required("sotk");
        return StructureDraft.of(list).applied(POSTS, UNITS, DATA, INAUGURATION);
    }

    private static Jabatan of(NewStructure structure, String code) {
        return structure.posts().stream()
                .filter(post -> post.kode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(NewStructure structure) {
        return structure.pairs().stream()
                .map(pair -> pair.kind().code() + " " + code(pair.before()) + ">" + code(pair.after())
                        + (pair.continued() ? " lanjut" : ""))
                .toList();
    }

    private static String code(@Nullable Jabatan post) {
        return post == null ? "-" : post.kode();
    }

    @Test
    void without_a_draft_nothing_changes() {
        assertThat(StructureDraft.of(null).isEmpty()).isTrue();
        NewStructure same = StructureDraft.NONE.applied(POSTS, UNITS, DATA, INAUGURATION);

        assertThat(same.posts()).isEqualTo(POSTS);
        assertThat(same.pairs()).isEmpty();
    }

    @Test
    void a_new_post_takes_from_the_one_it_is_like_what_it_does_not_state() {
        NewStructure structure = applied("""
                  - jenis: buat
                    tanggal: 2026-07-01
                    dasar: Perda baru
                    menjadi: {kode: C, nama: Kepala Badan C, unit: Badan C, seperti: A, kursi: 1, kelas: 14}
                """);
        Jabatan made = of(structure, "C");

        assertThat(told(structure)).containsExactly("buat ->C");
        assertThat(made.nama()).isEqualTo("Kepala Badan C");
        assertThat(made.jenjang()).isEqualTo(Jenjang.JPT_PRATAMA);
        assertThat(made.syarat()).isEqualTo(of(structure, "A").syarat());
        assertThat(made.letak())
                .isEqualTo(new LetakJabatan("C", "SETDA", "II.b", "Perda baru", LocalDate.of(2026, 7, 1), null, null));
        assertThat(List.of(
                        Objects.requireNonNull(made.kursi()),
                        Objects.requireNonNull(made.kelas()),
                        Objects.requireNonNull(made.rumpun())))
                .containsExactly(1, 14, "Umum");
        assertThat(made.kritis()).isNull();
        assertThat(made.kebutuhan()).isNull();
        assertThat(made.origin()).isEqualTo(new Origin("skenario.yaml", 5));
        assertThat(structure.units().parent("Badan C")).isEqualTo("Kota");
        assertThat(structure.models().get("C")).isEqualTo(of(structure, "A"));
        assertThat(of(structure, "A").letak().berlakuSampai()).isNull();
    }

    @Test
    void a_new_post_may_state_everything_itself() {
        Jabatan made = of(applied("""
                          - {jenis: buat, menjadi: {kode: C, nama: Kepala, unit: Badan A, jenjang: PENGAWAS, \
                        eselon: IV.b, rumpun: Khusus, atasan: A}}
                        """), "C");

        assertThat(made.jenjang()).isEqualTo(Jenjang.PENGAWAS);
        assertThat(made.letak().eselon()).isEqualTo("IV.b");
        assertThat(made.letak().atasan()).isEqualTo("A");
        assertThat(made.letak().berlakuSejak()).isEqualTo(INAUGURATION);
        assertThat(made.rumpun()).isEqualTo("Khusus");
        assertThat(made.kursi()).isEqualTo(1);
        assertThat(made.syarat()).isEqualTo(SyaratJabatan.UNTOLD);
    }

    @Test
    void a_renamed_post_is_continued_and_keeps_those_below_it() {
        NewStructure structure =
                applied("  - {jenis: ganti-nama, jabatan: a-bid, menjadi: {kode: A-BID-2, nama: Kepala Bidang Dua}}\n");

        assertThat(told(structure)).containsExactly("ganti-nama A-BID>A-BID-2 lanjut");
        assertThat(of(structure, "A-BID").letak().berlakuSampai()).isEqualTo(INAUGURATION.minusDays(1));
        assertThat(of(structure, "A-BID-2").letak().menggantikan()).isEqualTo("A-BID");
        assertThat(of(structure, "A-BID-2").kebutuhan()).isEqualTo(3);
        assertThat(of(structure, "A-BID-2").kritis()).isTrue();
        assertThat(of(structure, "A-SEKSI").letak().atasan()).isEqualTo("A-BID-2");
    }

    @Test
    void merged_posts_end_in_one_that_continues_none_of_them() {
        NewStructure structure = applied(
                "  - {jenis: gabung, jabatan: [A-SEK, A-BID], menjadi: {kode: A-SATU, nama: Sekretaris, kursi: 1}}\n");

        assertThat(told(structure)).containsExactly("gabung A-SEK>A-SATU", "gabung A-BID>A-SATU");
        assertThat(of(structure, "A-SATU").letak().menggantikan()).isNull();
        assertThat(of(structure, "A-SATU").kebutuhan()).isNull();
        assertThat(of(structure, "A-SEKSI").letak().atasan()).isEqualTo("A-SATU");
    }

    @Test
    void of_a_split_post_one_part_may_go_on_and_the_others_are_new() {
        NewStructure structure = applied("""
                  - jenis: pecah
                    jabatan: A-BID
                    menjadi:
                      - {kode: A-BID-1, nama: Kepala Bidang Satu}
                      - {kode: A-BID-2, nama: Kepala Bidang Dua, melanjutkan: true}
                """);

        assertThat(told(structure)).containsExactly("pecah ->A-BID-1", "pecah A-BID>A-BID-2 lanjut");
        assertThat(of(structure, "A-SEKSI").letak().atasan()).isEqualTo("A-BID-2");
        assertThat(of(structure, "A-BID-1").letak().menggantikan()).isNull();
    }

    @Test
    void of_a_post_split_for_good_nobody_is_confirmed() {
        NewStructure structure = applied("""
                  - {jenis: pecah, jabatan: A-BID, menjadi: [{kode: X, nama: X}, {kode: Y, nama: Y}]}
                """);

        assertThat(told(structure)).containsExactly("pecah A-BID>X", "pecah A-BID>Y");
        assertThat(of(structure, "A-SEKSI").letak().atasan()).isEqualTo("A");
    }

    @Test
    void below_a_post_that_ends_the_next_one_above_leads() {
        NewStructure structure = applied("  - {jenis: hapus, jabatan: [A-BID, A]}\n");

        assertThat(told(structure)).containsExactly("hapus A-BID>-", "hapus A>-");
        assertThat(of(structure, "A-SEKSI").letak().atasan()).isEqualTo("SETDA");
        assertThat(of(structure, "A-SEK").letak().atasan()).isEqualTo("SETDA");
    }

    @Test
    void a_renamed_unit_carries_along_the_posts_that_no_other_change_names() {
        NewStructure structure = applied("""
                  - {jenis: ganti-nama, unit: Badan A, menjadi: {kode: Z, nama: Badan Z}}
                  - {jenis: hapus, jabatan: A-SEKSI}
                """);

        assertThat(told(structure))
                .containsExactly(
                        "ganti-nama A>Z lanjut",
                        "ganti-nama A-SEK>Z-SEK lanjut",
                        "ganti-nama A-BID>Z-BID lanjut",
                        "hapus A-SEKSI>-");
        assertThat(of(structure, "Z-SEK").nama()).isEqualTo("Sekretaris Badan Z");
        assertThat(of(structure, "Z-SEK").unitOrganisasi()).isEqualTo("Badan Z");
        assertThat(of(structure, "Z-SEK").letak().atasan()).isEqualTo("Z");
        assertThat(structure.units().parent("Badan Z")).isEqualTo("Kota");
        assertThat(of(structure, "LAMA").letak().berlakuSampai()).isEqualTo(LocalDate.of(2026, 6, 29));
    }

    @Test
    void of_merged_units_posts_of_the_same_code_become_one() {
        NewStructure structure =
                applied("  - {jenis: gabung, unit: [Badan A, Badan B], menjadi: {kode: Z, nama: Badan Z}}\n");

        assertThat(told(structure))
                .containsExactly(
                        "gabung A>Z",
                        "gabung B>Z",
                        "gabung A-SEK>Z-SEK",
                        "gabung B-SEK>Z-SEK",
                        "ganti-nama A-BID>Z-BID lanjut",
                        "ganti-nama A-SEKSI>Z-SEKSI lanjut");
        assertThat(of(structure, "Z-BID").letak().atasan()).isEqualTo("Z");
    }

    @Test
    void a_unit_that_ends_takes_its_posts_with_it() {
        assertThat(told(applied("  - {jenis: hapus, unit: Badan B}\n"))).containsExactly("hapus B>-", "hapus B-SEK>-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{jenis: bubar, jabatan: A} | sotk.kind | bubar",
                "{jenis: hapus, jabatan: TIDAK-ADA} | sotk.unknown-post | TIDAK-ADA",
                "{jenis: hapus, jabatan: A-SEKK} | sotk.near-post | A-SEKK",
                "{jenis: hapus, unit: Biro Umum} | sotk.unknown-unit | Biro Umum",
                "{jenis: hapus, unit: Badan Q} | sotk.near-unit | Badan Q",
                "{jenis: hapus, jabatan: LAMA} | sotk.not-then | LAMA",
                "{jenis: hapus, jabatan: [A, a]} | sotk.twice | A",
                "{jenis: hapus, jabatan: A, tanggal: 2026-06-29} | sotk.day | 2026-06-29",
                "{jenis: hapus, jabatan: A, tanggal: besok} | yaml.day | besok",
                "{jenis: hapus, jabatan: A, menjadi: {kode: C, nama: C}} | sotk.form | hapus",
                "{jenis: hapus} | sotk.form | hapus",
                "{jenis: hapus, jabatan: A, unit: Badan B} | sotk.form | hapus",
                "{jenis: buat, jabatan: A, menjadi: {kode: C, nama: C}} | sotk.form | buat",
                "{jenis: gabung, jabatan: A, menjadi: {kode: C, nama: C}} | sotk.form | gabung",
                "{jenis: gabung, jabatan: [A, B], menjadi: {kode: A, nama: C}} | sotk.exists | A",
                "{jenis: pecah, jabatan: A, menjadi: [{kode: C, nama: C}]} | sotk.form | pecah",
                "{jenis: pecah, jabatan: A, menjadi: [{kode: C, nama: C}, {kode: c, nama: D}]} | sotk.exists | c",
                "{jenis: pecah, jabatan: A, menjadi: [{kode: C, nama: C, melanjutkan: true}, {kode: D, nama: D, melanjutkan: true}]} | sotk.continues | D",
                "{jenis: ganti-nama, jabatan: A, menjadi: {kode: B, nama: C}} | sotk.exists | B",
                "{jenis: ganti-nama, jabatan: [A, B], menjadi: {kode: C, nama: C}} | sotk.form | ganti-nama",
                "{jenis: ganti-nama, jabatan: A, menjadi: {kode: C, nama: C, melanjutkan: true}} | sotk.continues | C",
                "{jenis: ganti-nama, unit: Badan A, menjadi: {kode: C, nama: C, kursi: 2}} | yaml.unknown-key | kursi",
                "{jenis: ganti-nama, jabatan: A, menjadi: {kode: C, nama: C, atasan: A-SEK}} | sotk.circle | C",
                "{jenis: ganti-nama, jabatan: A, menjadi: {kode: C, nama: C, atasan: PUSAT}} | sotk.unknown-post | PUSAT",
                "{jenis: buat, menjadi: {kode: C, nama: C}} | sotk.model | C",
                "{jenis: buat, menjadi: {kode: C, nama: C, seperti: PUSAT}} | sotk.unknown-post | PUSAT",
                "{jenis: buat, menjadi: {kode: C, nama: C, seperti: A, kursi: 0}} | rule.positive | 0",
                "{jenis: buat, menjadi: {kode: C, nama: C, seperti: A, kelas: 18}} | rule.positive | 18",
                "{jenis: buat, menjadi: {kode: C, nama: C, seperti: A, eselon: VI}} | yaml.constant | VI",
                "{jenis: buat, menjadi: {kode: C, nama: C, jenjang: RAJA}} | yaml.constant | RAJA",
                "{jenis: buat, menjadi: {kode: C, nama: C, seperti: A, warna: biru}} | yaml.unknown-key | warna",
                "{jenis: buat, warna: biru} | yaml.unknown-key | warna",
                "{jenis: buat, menjadi: {nama: C}} | yaml.missing-key | kode"
            })
    void what_a_draft_can_not_mean_is_refused_with_line_and_value(String change, String code, String value) {
        Finding finding = refusal("  - {jenis: hapus, jabatan: B-SEK}\n  - " + change + "\n");

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.where().file()).isEqualTo("skenario.yaml");
        assertThat(finding.where().row()).isEqualTo(3);
        for (Language language : Language.values()) {
            assertThat(FindingText.reason(finding, language.locale())).doesNotContain("{0}", "{1}", "{2}");
        }
    }

    @Test
    void the_same_post_in_two_changes_is_refused_at_the_second() {
        Finding finding = refusal("""
                  - {jenis: hapus, jabatan: A-SEK}
                  - {jenis: ganti-nama, jabatan: A-SEK, menjadi: {kode: C, nama: C}}
                """);

        assertThat(finding.code()).isEqualTo("sotk.twice");
        assertThat(finding.where().row()).isEqualTo(3);
    }

    @Test
    void a_circle_of_new_posts_is_refused() {
        Finding finding = refusal("""
                  - {jenis: buat, menjadi: {kode: C, nama: C, seperti: A, atasan: D}}
                  - {jenis: buat, menjadi: {kode: D, nama: D, seperti: A, atasan: C}}
                """);

        assertThat(finding.code()).isEqualTo("sotk.circle");
        assertThat(finding.where().row()).isEqualTo(2);
    }

    private static Finding refusal(String changes) {
        Refused refused = catchThrowableOfType(Refused.class, () -> applied(changes));
        assertThat(refused).isNotNull();
        return refused.findings().getFirst();
    }
}
