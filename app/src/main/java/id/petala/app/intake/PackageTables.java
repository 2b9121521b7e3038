package id.petala.app.intake;

import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.pegawai.BenturanKepentingan;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.FaktaTambahan;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Kerabat;
import id.petala.engine.pegawai.Lhkpn;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.Penghargaan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PenilaianPotensi;
import id.petala.engine.pegawai.PenugasanTim;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Persetujuan;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.RiwayatPangkat;
import id.petala.engine.pegawai.Sertifikat;
import id.petala.engine.pegawai.TuntutanKompetensi;
import id.petala.engine.pegawai.UmpanBalik;
import java.util.List;

/** The tables of the data package. Their file names, columns, types and keys are what schemas and templates show. */
public final class PackageTables {

    final FactCatalogue catalogue;
    final TableSpec<Pegawai> pegawai;
    final TableSpec<String> instansi;
    final TableSpec<UnitAbove> unit;
    final TableSpec<Jabatan> jabatan;
    final TableSpec<PredikatKinerja> predikat;
    final TableSpec<Penghargaan> penghargaan;
    final TableSpec<PenugasanTim> tim;
    final TableSpec<UmpanBalik> umpanBalik;
    final TableSpec<PenilaianKompetensi> kompetensi;
    final TableSpec<PenilaianPotensi> potensi;
    final TableSpec<RiwayatJabatan> riwayat;
    final TableSpec<RiwayatPangkat> pangkat;
    final TableSpec<Pendidikan> pendidikan;
    final TableSpec<Sertifikat> sertifikat;
    final TableSpec<HukumanDisiplin> hukuman;
    final TableSpec<FaktaTambahan> fakta;
    final TableSpec<TuntutanKompetensi> standar;
    final TableSpec<Lhkpn> lhkpn;
    final TableSpec<Kerabat> kerabat;
    final TableSpec<BenturanKepentingan> benturan;
    final TableSpec<Peristiwa> peristiwa;
    final TableSpec<Persetujuan> persetujuan;
    final TableSpec<Cakupan> cakupan;
    final TableSpec<NilaiIndeks> indeks;
    final TableSpec<IndikatorMakro> makro;

    /** A unit and the one it stands below. */
    record UnitAbove(String unit, String above) {}

    /** The tables whose codes and extra facts are those of a catalogue. */
    public PackageTables(FactCatalogue catalogue, RowChecks checks) {
        this.catalogue = catalogue;
        pegawai = RegistryTables.pegawai(checks);
        instansi = RegistryTables.instansi();
        unit = RegistryTables.unit();
        predikat = PerformanceTables.predikat(checks);
        penghargaan = PerformanceTables.penghargaan(checks);
        tim = PerformanceTables.tim(checks);
        umpanBalik = PerformanceTables.umpanBalik(checks);
        kompetensi = GrowthTables.kompetensi(checks);
        potensi = GrowthTables.potensi(checks);
        jabatan = PostTables.jabatan();
        pangkat = RegistryTables.pangkat(checks);
        pendidikan = RegistryTables.pendidikan(checks);
        riwayat = RegistryTables.riwayat(checks);
        sertifikat = GrowthTables.sertifikat(checks);
        hukuman = OtherTables.hukuman(checks);
        fakta = OtherTables.fakta(checks, catalogue);
        standar = PostTables.standar();
        lhkpn = IntegrityTables.lhkpn();
        kerabat = IntegrityTables.kerabat();
        benturan = IntegrityTables.benturan();
        peristiwa = PostTables.peristiwa();
        persetujuan = PostTables.persetujuan();
        cakupan = OtherTables.cakupan(checks);
        indeks = IndexTables.indeks();
        makro = IndexTables.makro();
    }

    /** All tables, in the order in which people read about them. */
    public List<TableSpec<?>> all() {
        return List.of(
                pegawai,
                instansi,
                unit,
                jabatan,
                predikat,
                penghargaan,
                tim,
                umpanBalik,
                kompetensi,
                potensi,
                riwayat,
                pangkat,
                pendidikan,
                sertifikat,
                hukuman,
                fakta,
                standar,
                lhkpn,
                kerabat,
                benturan,
                peristiwa,
                persetujuan,
                cakupan,
                indeks,
                makro);
    }
}
