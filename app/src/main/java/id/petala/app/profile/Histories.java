package id.petala.app.profile;

import id.petala.app.intake.Dossiers;
import id.petala.app.platform.Words;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.FaktaTambahan;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.Penghargaan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PenilaianPotensi;
import id.petala.engine.pegawai.PenugasanTim;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.RiwayatPangkat;
import id.petala.engine.pegawai.Sertifikat;
import id.petala.engine.pegawai.UmpanBalik;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything the tables of the data package have of a person, each with its day and its source, the newest first. */
final class Histories {

    private final Dossiers dossiers;
    private final int place;
    private final LocalDate asOf;
    private final BerkasPegawai person;
    private final FactWords said;
    private final Words words;

    Histories(Dossiers dossiers, int place, LocalDate asOf, FactWords said) {
        this.dossiers = dossiers;
        this.place = place;
        this.asOf = asOf;
        this.person = dossiers.of(place);
        this.said = said;
        this.words = said.words();
    }

    List<HistoryTable> all() {
        return List.of(
                posts(),
                ranks(),
                educations(),
                performance(),
                competencies(),
                potential(),
                certificates(),
                awards(),
                teams(),
                feedback(),
                sanctions(),
                others());
    }

    /** One column of a table: its heading, and what stands in it. */
    private record Column<R>(String heading, Function<R, String> cell) {}

    private static <R> Column<R> column(String heading, Function<R, String> cell) {
        return new Column<>(heading, cell);
    }

    private <R> HistoryTable table(
            String table,
            String title,
            List<R> records,
            Function<R, @Nullable LocalDate> day,
            Function<R, Origin> origin,
            List<Column<R>> columns) {
        Comparator<R> newest = Comparator.comparing(day, Comparator.nullsLast(Comparator.reverseOrder()));
        List<HistoryTable.Row> rows = records.stream()
                .sorted(newest.thenComparing(
                        Comparator.comparingInt((R row) -> origin.apply(row).row())
                                .reversed()))
                .map(row -> new HistoryTable.Row(cells(row, columns), said.source(origin.apply(row))))
                .toList();
        String id = table.replace('_', '-');
        List<String> headings = columns.stream().map(Column::heading).toList();
        return new HistoryTable(id, title, headings, rows, complete(table), dossiers.rejected(table, place), null);
    }

    private static <R> List<String> cells(R row, List<Column<R>> columns) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    private @Nullable String complete(String table) {
        Cakupan statement = dossiers.coverage(table, place);
        return statement == null
                ? null
                : words.t("receipt.complete-until", words.date(statement.sampai()), statement.sumber());
    }

    private HistoryTable posts() {
        return table(
                        "riwayat_jabatan",
                        words.t("profile.posts"),
                        person.riwayat(),
                        RiwayatJabatan::tmt,
                        RiwayatJabatan::origin,
                        List.of(
                                column(words.t("profile.post"), this::post),
                                column(
                                        words.t("profile.tier"),
                                        one -> said.in(one.jenjang().label())),
                                column(words.t("profile.from"), one -> said.day(one.tmt())),
                                column(words.t("profile.to"), one -> said.day(one.sampai()))))
                .pictured(PostsSvg.of(person.riwayat(), asOf, words));
    }

    private String post(RiwayatJabatan one) {
        String post = one.definitive() ? one.jabatan() : one.status().label().id() + " " + one.jabatan();
        String where = one.instansi() == null ? one.unitOrganisasi() : one.unitOrganisasi() + ", " + one.instansi();
        String acting =
                one.tingkat() == null ? "" : " (" + said.in(one.tingkat().label()) + ")";
        return post + acting + " · " + where;
    }

    private HistoryTable ranks() {
        return table(
                "riwayat_pangkat",
                words.t("profile.ranks"),
                person.pangkat(),
                RiwayatPangkat::tmt,
                RiwayatPangkat::origin,
                List.of(
                        column(
                                words.t("profile.golongan"),
                                one -> one.golongan().code()),
                        column(
                                words.t("profile.pangkat"),
                                one -> said.text(one.golongan().pangkat())),
                        column(words.t("profile.from"), one -> said.day(one.tmt()))));
    }

    private HistoryTable educations() {
        return table(
                "pendidikan",
                words.t("profile.educations"),
                person.pendidikan(),
                Pendidikan::lulus,
                Pendidikan::origin,
                List.of(
                        column(words.t("profile.level"), one -> said.code("pendidikan", one.tingkat())),
                        column(words.t("profile.field"), one -> said.text(one.bidangIlmu())),
                        column(words.t("profile.completed"), one -> said.day(one.lulus()))));
    }

    private HistoryTable performance() {
        return table(
                "predikat_kinerja",
                words.t("profile.performance"),
                person.predikat(),
                PredikatKinerja::yearEnd,
                PredikatKinerja::origin,
                List.of(
                        column(
                                words.t("profile.year"),
                                one -> one.annual()
                                        ? Integer.toString(one.tahun())
                                        : one.tahun() + ", "
                                                + said.in(one.periode().label())),
                        column(words.t("profile.predicate"), one -> said.code("predikat-kinerja", one.predikat())),
                        column(words.t("profile.result"), one -> said.code("hasil-kerja", one.hasilKerja())),
                        column(words.t("profile.conduct"), one -> said.code("perilaku-kerja", one.perilakuKerja())),
                        column(words.t("profile.nkp"), one -> said.number(one.nkp()))));
    }

    private HistoryTable competencies() {
        return table(
                "penilaian_kompetensi",
                words.t("profile.assessments"),
                person.kompetensi(),
                PenilaianKompetensi::tanggal,
                PenilaianKompetensi::origin,
                List.of(
                        column(
                                words.t("profile.competency"),
                                one -> one.kompetensi() == null ? words.t("profile.ready-score") : one.kompetensi()),
                        column(
                                words.t("profile.score"),
                                one -> said.number(one.kompetensi() == null ? one.nilai() : one.skor())),
                        column(words.t("profile.standard"), one -> said.number(one.standar())),
                        column(words.t("profile.day"), one -> said.day(one.tanggal())),
                        column(words.t("profile.valid-until"), one -> said.day(one.berlakuSampai())),
                        column(words.t("profile.provider"), one -> said.text(one.penyelenggara()))));
    }

    private HistoryTable potential() {
        return table(
                "penilaian_potensi",
                words.t("profile.potential"),
                person.potensi(),
                PenilaianPotensi::tanggal,
                PenilaianPotensi::origin,
                List.of(
                        column(words.t("profile.aspect"), one -> one.aspek()),
                        column(words.t("profile.score"), one -> said.number(one.skor())),
                        column(words.t("profile.day"), one -> said.day(one.tanggal())),
                        column(words.t("profile.valid-until"), one -> said.day(one.berlakuSampai())),
                        column(words.t("profile.provider"), one -> said.text(one.penyelenggara()))));
    }

    private HistoryTable certificates() {
        return table(
                "sertifikat",
                words.t("profile.certificates"),
                person.sertifikat(),
                Sertifikat::tanggal,
                Sertifikat::origin,
                List.of(
                        column(words.t("profile.name"), one -> said.text(one.nama())),
                        column(
                                words.t("profile.kind"),
                                one -> said.in(one.jenis().label())),
                        column(words.t("profile.hours"), one -> said.number(one.jp())),
                        column(words.t("profile.day"), one -> said.day(one.tanggal())),
                        column(words.t("profile.valid-until"), one -> said.day(one.berlakuSampai()))));
    }

    private HistoryTable awards() {
        return table(
                "penghargaan",
                words.t("profile.awards"),
                person.penghargaan(),
                Penghargaan::tanggal,
                Penghargaan::origin,
                List.of(
                        column(words.t("profile.name"), one -> said.text(one.nama())),
                        column(words.t("profile.level"), one -> said.code("penghargaan", one.tingkat())),
                        column(words.t("profile.day"), one -> said.day(one.tanggal()))));
    }

    private HistoryTable teams() {
        return table(
                "penugasan_tim",
                words.t("profile.teams"),
                person.tim(),
                PenugasanTim::tanggalSk,
                PenugasanTim::origin,
                List.of(
                        column(words.t("profile.name"), one -> said.text(one.nama())),
                        column(words.t("profile.role"), one -> said.code("tim-kerja", one.peran())),
                        column(words.t("profile.decree"), one -> said.day(one.tanggalSk()))));
    }

    private HistoryTable feedback() {
        return table(
                "umpan_balik",
                words.t("profile.feedback"),
                person.umpanBalik(),
                UmpanBalik::tanggal,
                UmpanBalik::origin,
                List.of(
                        column(words.t("profile.day"), one -> said.day(one.tanggal())),
                        column(words.t("profile.score"), one -> said.number(one.nilai())),
                        column(
                                words.t("profile.category"),
                                one -> said.code("umpan-balik-360-kategori", one.kategori()))));
    }

    private HistoryTable sanctions() {
        return table(
                "hukuman_disiplin",
                words.t("profile.sanctions"),
                person.hukuman(),
                HukumanDisiplin::tmtMulai,
                HukumanDisiplin::origin,
                List.of(
                        column(words.t("profile.level"), one -> said.code("hukuman-disiplin", one.tingkat())),
                        column(words.t("profile.from"), one -> said.day(one.tmtMulai())),
                        column(words.t("profile.ends"), one -> said.day(one.end())),
                        column(
                                words.t("profile.state"),
                                one -> one.end().isBefore(asOf)
                                        ? words.t("profile.ended")
                                        : words.t("profile.running"))));
    }

    private HistoryTable others() {
        return table(
                "fakta",
                words.t("profile.others"),
                person.tambahan(),
                FaktaTambahan::tanggal,
                FaktaTambahan::origin,
                List.of(
                        column(words.t("profile.fact"), one -> said.fact(one.fakta())),
                        column(words.t("profile.value"), one -> said.value(one.fakta(), one.nilai())),
                        column(words.t("profile.day"), one -> said.day(one.tanggal())),
                        column(words.t("profile.valid-until"), one -> said.day(one.sampai()))));
    }
}
