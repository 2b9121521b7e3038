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

    private <R> HistoryTable table(
            String table,
            String title,
            List<String> columns,
            List<R> records,
            Function<R, @Nullable LocalDate> day,
            Function<R, Origin> origin,
            Function<R, List<String>> cells) {
        Comparator<R> newest = Comparator.comparing(day, Comparator.nullsLast(Comparator.reverseOrder()));
        List<HistoryTable.Row> rows = records.stream()
                .sorted(newest.thenComparing(
                        Comparator.comparingInt((R row) -> origin.apply(row).row())
                                .reversed()))
                .map(row -> new HistoryTable.Row(cells.apply(row), said.source(origin.apply(row))))
                .toList();
        String id = table.replace('_', '-');
        return new HistoryTable(id, title, columns, rows, complete(table), dossiers.rejected(table, place), null);
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
                        List.of(
                                words.t("profile.post"),
                                words.t("profile.tier"),
                                words.t("profile.from"),
                                words.t("profile.to")),
                        person.riwayat(),
                        RiwayatJabatan::tmt,
                        RiwayatJabatan::origin,
                        one -> List.of(
                                post(one), said.in(one.jenjang().label()), said.day(one.tmt()), said.day(one.sampai())))
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
                List.of(words.t("profile.golongan"), words.t("profile.pangkat"), words.t("profile.from")),
                person.pangkat(),
                RiwayatPangkat::tmt,
                RiwayatPangkat::origin,
                one -> List.of(one.golongan().code(), said.text(one.golongan().pangkat()), said.day(one.tmt())));
    }

    private HistoryTable educations() {
        return table(
                "pendidikan",
                words.t("profile.educations"),
                List.of(words.t("profile.level"), words.t("profile.field"), words.t("profile.completed")),
                person.pendidikan(),
                Pendidikan::lulus,
                Pendidikan::origin,
                one -> List.of(
                        said.code("pendidikan", one.tingkat()), said.text(one.bidangIlmu()), said.day(one.lulus())));
    }

    private HistoryTable performance() {
        return table(
                "predikat_kinerja",
                words.t("profile.performance"),
                List.of(
                        words.t("profile.year"),
                        words.t("profile.predicate"),
                        words.t("profile.result"),
                        words.t("profile.conduct"),
                        words.t("profile.nkp")),
                person.predikat(),
                PredikatKinerja::yearEnd,
                PredikatKinerja::origin,
                one -> List.of(
                        one.annual()
                                ? Integer.toString(one.tahun())
                                : one.tahun() + ", " + said.in(one.periode().label()),
                        said.code("predikat-kinerja", one.predikat()),
                        said.code("hasil-kerja", one.hasilKerja()),
                        said.code("perilaku-kerja", one.perilakuKerja()),
                        said.number(one.nkp())));
    }

    private HistoryTable competencies() {
        return table(
                "penilaian_kompetensi",
                words.t("profile.assessments"),
                List.of(
                        words.t("profile.competency"),
                        words.t("profile.score"),
                        words.t("profile.standard"),
                        words.t("profile.day"),
                        words.t("profile.valid-until"),
                        words.t("profile.provider")),
                person.kompetensi(),
                PenilaianKompetensi::tanggal,
                PenilaianKompetensi::origin,
                one -> List.of(
                        one.kompetensi() == null ? words.t("profile.ready-score") : one.kompetensi(),
                        said.number(one.kompetensi() == null ? one.nilai() : one.skor()),
                        said.number(one.standar()),
                        said.day(one.tanggal()),
                        said.day(one.berlakuSampai()),
                        said.text(one.penyelenggara())));
    }

    private HistoryTable potential() {
        return table(
                "penilaian_potensi",
                words.t("profile.potential"),
                List.of(
                        words.t("profile.aspect"),
                        words.t("profile.score"),
                        words.t("profile.day"),
                        words.t("profile.valid-until"),
                        words.t("profile.provider")),
                person.potensi(),
                PenilaianPotensi::tanggal,
                PenilaianPotensi::origin,
                one -> List.of(
                        one.aspek(),
                        said.number(one.skor()),
                        said.day(one.tanggal()),
                        said.day(one.berlakuSampai()),
                        said.text(one.penyelenggara())));
    }

    private HistoryTable certificates() {
        return table(
                "sertifikat",
                words.t("profile.certificates"),
                List.of(
                        words.t("profile.name"),
                        words.t("profile.kind"),
                        words.t("profile.hours"),
                        words.t("profile.day"),
                        words.t("profile.valid-until")),
                person.sertifikat(),
                Sertifikat::tanggal,
                Sertifikat::origin,
                one -> List.of(
                        said.text(one.nama()),
                        said.in(one.jenis().label()),
                        said.number(one.jp()),
                        said.day(one.tanggal()),
                        said.day(one.berlakuSampai())));
    }

    private HistoryTable awards() {
        return table(
                "penghargaan",
                words.t("profile.awards"),
                List.of(words.t("profile.name"), words.t("profile.level"), words.t("profile.day")),
                person.penghargaan(),
                Penghargaan::tanggal,
                Penghargaan::origin,
                one -> List.of(
                        said.text(one.nama()), said.code("penghargaan", one.tingkat()), said.day(one.tanggal())));
    }

    private HistoryTable teams() {
        return table(
                "penugasan_tim",
                words.t("profile.teams"),
                List.of(words.t("profile.name"), words.t("profile.role"), words.t("profile.decree")),
                person.tim(),
                PenugasanTim::tanggalSk,
                PenugasanTim::origin,
                one -> List.of(said.text(one.nama()), said.code("tim-kerja", one.peran()), said.day(one.tanggalSk())));
    }

    private HistoryTable feedback() {
        return table(
                "umpan_balik",
                words.t("profile.feedback"),
                List.of(words.t("profile.day"), words.t("profile.score"), words.t("profile.category")),
                person.umpanBalik(),
                UmpanBalik::tanggal,
                UmpanBalik::origin,
                one -> List.of(
                        said.day(one.tanggal()),
                        said.number(one.nilai()),
                        said.code("umpan-balik-360-kategori", one.kategori())));
    }

    private HistoryTable sanctions() {
        return table(
                "hukuman_disiplin",
                words.t("profile.sanctions"),
                List.of(
                        words.t("profile.level"),
                        words.t("profile.from"),
                        words.t("profile.ends"),
                        words.t("profile.state")),
                person.hukuman(),
                HukumanDisiplin::tmtMulai,
                HukumanDisiplin::origin,
                one -> List.of(
                        said.code("hukuman-disiplin", one.tingkat()),
                        said.day(one.tmtMulai()),
                        said.day(one.end()),
                        one.end().isBefore(asOf) ? words.t("profile.ended") : words.t("profile.running")));
    }

    private HistoryTable others() {
        return table(
                "fakta",
                words.t("profile.others"),
                List.of(
                        words.t("profile.fact"),
                        words.t("profile.value"),
                        words.t("profile.day"),
                        words.t("profile.valid-until")),
                person.tambahan(),
                FaktaTambahan::tanggal,
                FaktaTambahan::origin,
                one -> List.of(
                        said.fact(one.fakta()),
                        said.value(one.fakta(), one.nilai()),
                        said.day(one.tanggal()),
                        said.day(one.sampai())));
    }
}
