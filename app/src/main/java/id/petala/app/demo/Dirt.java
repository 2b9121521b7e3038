package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Nip;
import java.util.Arrays;
import java.util.List;

/** The kinds of fault that the demo city holds on purpose, as real lists do. */
enum Dirt {
    NO_SUCH_DAY("tanggal yang tidak ada di kalender", "data.day"),
    UNKNOWN_CODE("kode yang tidak dikenal", "fact.unknown-code"),
    ORPHAN("baris tanpa pegawai", "data.orphan"),
    REPEATED("baris yang sama dua kali", "data.repeated"),
    CONTRADICTION("dua baris yang bertentangan", "data.key-differs"),
    AGAINST_MATRIX("predikat yang tidak cocok dengan kedua rating", "data.predikat-matrix"),
    WRONG_DIGIT("NIP dengan satu angka salah", "data.nip-entry"),
    SHORT_NUMBER("NIP yang kurang satu angka", "data.nip-length"),
    WRONG_KIND("jenis pegawai yang tidak cocok dengan NIP", "data.nip-kind"),
    BEFORE_BIRTH("tanggal sebelum lahir", "data.before-birth"),
    ENDS_BEFORE("jabatan yang berakhir sebelum mulai", "data.end-before-start"),
    OUT_OF_RANGE("nilai di luar rentang", "data.range"),
    OFF_SCALE("skor di luar skala", "data.range"),
    TWO_NUMBERS("satu orang dengan dua NIP", "data.two-nips"),
    OTHER_BIRTH("tanggal lahir yang lain dari NIP", "data.nip-other-birth"),
    NO_SUCH_POST("jabatan yang tidak ada dalam daftar", "data.post-unknown"),
    RANK_TOO_LOW("golongan di bawah syarat jabatan", "data.rank-below-post"),
    ONE_SEAT("dua pejabat di satu kursi", "data.seats"),
    RANK_DIFFERS("golongan yang lain dari riwayatnya", "data.rank-differs"),
    RANK_BACKWARDS("golongan yang turun", "data.rank-backwards"),
    RANK_LEAP("golongan yang melompat", "data.rank-leap"),
    SAME_CERTIFICATE("sertifikat yang dipakai dua kali", "data.certificate-twice");

    /** How the names of people begin who are put in only to hold a fault. */
    static final String PUT_IN = "Sisipan ";

    private static final String POST = "Penelaah Teknis Kebijakan";
    private static final String BUREAU = "Kepala Bidang Percontohan ";

    private final String words;
    private final String finding;

    /**
     * A row that is put in.
     *
     * @param dirty whether it stands in the list of dirt, as its faultless pair does not
     */
    record Row(DemoTable table, boolean dirty, List<Object> cells) {
        Row(DemoTable table, boolean dirty, Object... cells) {
            this(table, dirty, List.of(cells));
        }
    }

    Dirt(String words, String finding) {
        this.words = words;
        this.finding = finding;
    }

    /** What the list of dirt calls it. */
    String words() {
        return words;
    }

    /** The code of the finding that reading makes of it; empty where only a comparison of people tells. */
    String finding() {
        return finding;
    }

    /**
     * The rows to put in.
     *
     * @param who whose rows are stained
     * @param stranger a number that nobody has
     * @param other another one
     * @param year the year of the demo
     */
    List<Row> rows(Somebody who, Nip stranger, Nip other, int year) {
        Nip nip = who.nip();
        Stint first = who.career().getFirst();
        String day = year - 2 + "-05-14";
        return switch (this) {
            case NO_SUCH_DAY ->
                rows(DemoTable.SERTIFIKAT, nip, "TEKNIS", "Pelatihan Kearsipan", 20, "", "", year - 2 + "-02-31", "");
            case UNKNOWN_CODE -> rows(DemoTable.PENGHARGAAN, nip, "KECAMATAN", day, "Juara Lomba Kebersihan");
            case ORPHAN -> rows(DemoTable.PENUGASAN_TIM, stranger, "ANGGOTA_INTERNAL", day, "Tim Arsip");
            case REPEATED ->
                List.of(
                        new Row(DemoTable.PENUGASAN_TIM, false, nip, "ANGGOTA_INTERNAL", day, "Tim Aset"),
                        new Row(DemoTable.PENUGASAN_TIM, true, nip, "ANGGOTA_INTERNAL", day, "Tim Aset"));
            case CONTRADICTION ->
                List.of(
                        new Row(DemoTable.PENGHARGAAN, true, nip, "INSTANSI", day, "Lomba Inovasi"),
                        new Row(DemoTable.PENGHARGAAN, true, nip, "NASIONAL", day, "Lomba Inovasi"));
            case AGAINST_MATRIX ->
                rows(
                        DemoTable.PREDIKAT_KINERJA,
                        nip,
                        year - 8,
                        "",
                        "SESUAI_EKSPEKTASI",
                        "SESUAI_EKSPEKTASI",
                        "SANGAT_BAIK",
                        "98");
            case WRONG_DIGIT ->
                registry(nip.digits().substring(0, 12) + "13" + nip.digits().substring(14), who, who.employment());
            case SHORT_NUMBER -> rows(DemoTable.UMPAN_BALIK, nip.digits().substring(1), 85, "POSITIF", day);
            case WRONG_KIND -> registry(stranger.digits(), who, who.contract() ? "PNS" : "PPPK");
            case BEFORE_BIRTH ->
                rows(DemoTable.PENGHARGAAN, nip, "INSTANSI", nip.birth().minusYears(40), "Pegawai Teladan Kota");
            case ENDS_BEFORE ->
                rows(
                        DemoTable.RIWAYAT_JABATAN,
                        nip,
                        "Koordinator Sementara",
                        "PENGAWAS",
                        Units.CITY,
                        "",
                        "PLH",
                        "SETARA",
                        day,
                        year - 3 + "-01-31");
            case OUT_OF_RANGE -> rows(DemoTable.UMPAN_BALIK, nip, 860, "POSITIF", day);
            case OFF_SCALE ->
                rows(
                        DemoTable.PENILAIAN_POTENSI,
                        nip,
                        "intelektual",
                        "38",
                        day,
                        "",
                        "UPT Penilaian Kompetensi Contoh",
                        "",
                        "",
                        "",
                        "");
            case TWO_NUMBERS -> registry(stranger.digits(), who, who.contract() ? "PNS" : "PPPK");
            case OTHER_BIRTH ->
                List.of(person(
                        stranger,
                        true,
                        who.name(),
                        first.unit(),
                        POST,
                        "",
                        nip.birth().minusDays(1).toString()));
            case NO_SUCH_POST ->
                List.of(person(stranger, true, who.name(), first.unit(), "Staf Khusus Percontohan", "", ""));
            case RANK_TOO_LOW ->
                List.of(person(stranger, true, who.name(), first.unit(), "Analis Kebijakan Ahli Muda", "III/a", ""));
            case ONE_SEAT -> oneSeat(stranger, other, who);
            case RANK_DIFFERS ->
                List.of(
                        person(stranger, true, who.name(), first.unit(), POST, "II/a", ""),
                        rank(stranger, false, "II/b", year - 2));
            case RANK_BACKWARDS ->
                List.of(
                        person(stranger, false, who.name(), first.unit(), POST, "II/b", ""),
                        rank(stranger, false, "II/c", year - 4),
                        rank(stranger, true, "II/b", year - 2));
            case RANK_LEAP ->
                List.of(
                        person(stranger, false, who.name(), first.unit(), POST, "II/d", ""),
                        rank(stranger, false, "II/a", year - 4),
                        rank(stranger, true, "II/d", year - 2));
            case SAME_CERTIFICATE ->
                List.of(certificate(nip, "Pelatihan Kehumasan", day), certificate(nip, "Pelatihan Keprotokolan", day));
        };
    }

    private static List<Row> rows(DemoTable table, Object... cells) {
        return List.of(new Row(table, true, cells));
    }

    private static List<Row> registry(String number, Somebody who, String employment) {
        Stint first = who.career().getFirst();
        Object[] cells = {
            number,
            who.name(),
            employment,
            "01",
            first.unit(),
            first.title(),
            first.kind(),
            first.tier(),
            "",
            who.education(),
            "",
            "",
            ""
        };
        return List.of(new Row(DemoTable.PEGAWAI, true, cells));
    }

    /** Whether people are put in for the fault, all of them permanent staff. */
    boolean putsIn() {
        return switch (this) {
            case OTHER_BIRTH, NO_SUCH_POST, RANK_TOO_LOW, ONE_SEAT, RANK_DIFFERS, RANK_BACKWARDS, RANK_LEAP -> true;
            default -> false;
        };
    }

    private static Row person(
            Nip number, boolean dirty, String name, String unit, String post, String rank, String birth) {
        Jenjang tier = post.endsWith(Jenjang.AHLI_MUDA.label().id())
                ? Jenjang.AHLI_MUDA
                : post.startsWith(BUREAU) ? Jenjang.ADMINISTRATOR : Jenjang.PELAKSANA;
        return new Row(
                DemoTable.PEGAWAI,
                dirty,
                number,
                PUT_IN + name,
                "PNS",
                "01",
                unit,
                post,
                "",
                tier,
                rank,
                "S1",
                "SESUAI",
                birth,
                "");
    }

    private static List<Row> oneSeat(Nip one, Nip other, Somebody who) {
        String unit = who.career().getFirst().unit();
        String title = BUREAU + one.digits().substring(4, 14) + one.digits().substring(15);
        return List.of(
                new Row(DemoTable.JABATAN, false, bureau(title, unit)),
                person(one, true, who.name() + " Satu", unit, title, "", ""),
                person(other, true, who.name() + " Dua", unit, title, "", ""));
    }

    private static Object[] bureau(String title, String unit) {
        Object[] cells = new Object[DemoTable.JABATAN.columns().size()];
        Arrays.fill(cells, "");
        cells[0] = title;
        cells[1] = unit;
        cells[2] = Jenjang.ADMINISTRATOR;
        cells[4] = 1;
        return cells;
    }

    private static Row rank(Nip number, boolean dirty, String rank, int year) {
        return new Row(DemoTable.RIWAYAT_PANGKAT, dirty, number, rank, year + "-04-01", "", "");
    }

    private static Row certificate(Nip nip, String name, String day) {
        String number = "SAMA/" + nip.digits().substring(8);
        return new Row(DemoTable.SERTIFIKAT, true, nip, "TEKNIS", name, 20, number, "Balai Diklat Contoh", day, "");
    }
}
