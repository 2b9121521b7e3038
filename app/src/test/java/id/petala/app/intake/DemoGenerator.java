package id.petala.app.intake;

import id.petala.app.demo.Assessments;
import id.petala.engine.pegawai.Jenjang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes the demo agency: the same bytes whenever it runs. {@code main FOLDER} writes the resources. All people, numbers
 * and figures are invented.
 */
final class DemoGenerator {

    static final LocalDate NOW = LocalDate.of(2026, 6, 30);
    static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);

    /** Rows dated later than this had not reached the registry at {@link #BEFORE}. */
    private static final LocalDate KNOWN_BEFORE = LocalDate.of(2025, 12, 1);

    private static final String UNCOVERED = "Dinas Perhubungan";
    private static final List<String> UNITS = List.of(
            "Sekretariat Daerah",
            "Inspektorat Daerah",
            "Badan Kepegawaian dan Pengembangan SDM",
            "Badan Perencanaan Pembangunan Daerah",
            "Badan Keuangan dan Aset Daerah",
            "Badan Pendapatan Daerah",
            "Dinas Kesehatan",
            "Dinas Pendidikan",
            "Dinas Pekerjaan Umum dan Penataan Ruang",
            "Dinas Sosial",
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Dinas Komunikasi dan Informatika",
            UNCOVERED,
            "Dinas Lingkungan Hidup");

    private static final List<String> NAMES = List.of(
            "Bagas|Wulan|Ratri|Danang|Sekar|Wening;Prabaswara|Sasongkojati|Wiradipura|Kusumaratri",
            "Asep|Neneng|Dadang|Euis|Ujang|Rengganis;Suryanata|Wiraatmaja|Nataprawira|Kartadipa",
            "Togap|Rotua|Parlin|Dameria|Jogi|Lamtiur;Simarandu|Hutagulung|Siburianta|Panggabea",
            "Rasyid|Upik|Zulhendri|Gadih|Marlis|Rustam;Caniagoan|Tanjuangan|Piliangko|Koto Alam",
            "Tengku Fadli|Syarifah|Encik Rahmat|Zuraida|Wan Hasyim|Mahani;Alamsyahrin|Mahmudin Jauhari|Selatbaru|Lingganis",
            "Baso|Tenri|Daeng Makkulau|Andini|Rewata|Besse;Palaguna|Mappasere|Sulolipu|Manggabari",
            "Wayan|Made|Nyoman|Ketut|Komang|Luh Putu;Ardisastra|Pradnyawati|Sudiatmika|Werdhiyasa",
            "Hendrik|Meilan|Kevin|Lianita|Yohanes|Sinta;Tanujaya Hartono|Limantoro|Gunadharma|Widjanarka",
            "Elias|Mariana|Yosep|Naomi|Obed|Ester;Wanggaimo|Kambuwai|Rumbiakan|Mandoweni",
            "Petrus|Klara|Agus|Yuliana|Markus|Theresia;Nahakoto|Lewotobi|Manuputia|Tuhumurin");

    private static final Map<String, String> HEADINGS = headings();

    /** How many people are meant for each level of performance (first digit) and potential (second). */
    private static final List<String> PLAN = plan();

    private final SplittableRandom random = new SplittableRandom(20_260_630);
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int serial;

    private record Row(String table, LocalDate known, String cells) {}

    /** Someone being invented. */
    private record Somebody(
            String nip, Jenjang tier, String unit, int performance, int potential, String kind, boolean assessed) {}

    public static void main(String[] args) throws IOException {
        new DemoGenerator().write(Path.of(args[0]));
    }

    private static Map<String, String> headings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "pegawai",
                "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenis_jabatan,jenjang,golongan,"
                        + "tingkat_pendidikan,kesesuaian_bidang_ilmu");
        all.put("instansi", "nama");
        all.put("unit_organisasi", "unit,induk");
        all.put("predikat_kinerja", "nip,tahun,hasil_kerja,perilaku_kerja,predikat,nkp");
        all.put("penghargaan", "nip,tingkat,tanggal,nama");
        all.put("penugasan_tim", "nip,peran,tanggal_sk,nama");
        all.put("umpan_balik", "nip,nilai,kategori,tanggal");
        all.put("penilaian_kompetensi", "nip,kompetensi,skor,standar,nilai,tanggal,berlaku_sampai,penyelenggara");
        all.put("penilaian_potensi", "nip,aspek,skor,tanggal,berlaku_sampai,penyelenggara");
        all.put("riwayat_jabatan", "nip,jabatan,jenjang,unit_organisasi,instansi,status,tingkat_penugasan,tmt,sampai");
        all.put("sertifikat", "nip,jenis,nama,jp,tanggal,berlaku_sampai");
        all.put("hukuman_disiplin", "nip,tingkat,tmt_mulai,tmt_selesai,masa_tahun,masa_bulan");
        all.put("cakupan", "tabel,unit,sampai,sumber,ditandatangani");
        return all;
    }

    private static List<String> plan() {
        List<String> plan = new ArrayList<>();
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("11", 78);
        shares.put("10", 27);
        shares.put("12", 20);
        shares.put("21", 22);
        shares.put("20", 9);
        shares.put("01", 15);
        shares.put("02", 7);
        shares.put("22", 8);
        shares.put("00", 6);
        shares.forEach((levels, count) -> plan.addAll(Collections.nCopies(count, levels)));
        return plan;
    }

    void write(Path folder) throws IOException {
        people();
        specials();
        coverage();
        StringBuilder index = new StringBuilder();
        snapshot(folder, BEFORE, KNOWN_BEFORE, index);
        snapshot(folder, NOW, NOW, index);
        Files.writeString(folder.resolve("INDEX"), index);
    }

    private void snapshot(Path folder, LocalDate day, LocalDate known, StringBuilder index) throws IOException {
        Path target = Files.createDirectories(folder.resolve(day.toString()));
        for (Map.Entry<String, String> table : HEADINGS.entrySet()) {
            StringBuilder text = new StringBuilder(table.getValue()).append('\n');
            rows.stream()
                    .filter(row ->
                            row.table().equals(table.getKey()) && !row.known().isAfter(known))
                    .forEach(row -> text.append(row.cells().replace("@DAY", day.toString()))
                            .append('\n'));
            Files.writeString(target.resolve(table.getKey() + ".csv"), text);
            index.append(day).append('/').append(table.getKey()).append(".csv\n");
        }
    }

    private void row(String table, LocalDate known, Object... cells) {
        StringBuilder text = new StringBuilder();
        for (Object cell : cells) {
            text.append(text.isEmpty() ? "" : ",").append(cell);
        }
        rows.add(new Row(table, known, text.toString()));
    }

    private void people() {
        List<String> plan = new ArrayList<>(PLAN);
        for (int i = plan.size() - 1; i > 0; i--) {
            Collections.swap(plan, i, random.nextInt(i + 1));
        }
        for (int i = 0; i < plan.size(); i++) {
            String unit = UNITS.get(i % UNITS.size());
            Jenjang tier = tier(i / UNITS.size());
            boolean contract = tier == Jenjang.PELAKSANA && random.nextInt(3) == 0;
            int performance = plan.get(i).charAt(0) - '0';
            int potential = plan.get(i).charAt(1) - '0';
            boolean assessed = i % 17 != 5;
            String nip = nip(tier, contract);
            person(new Somebody(nip, tier, unit, performance, potential, contract ? "PPPK" : "PNS", assessed), "01", i);
        }
    }

    private static Jenjang tier(int place) {
        return switch (place) {
            case 0 -> Jenjang.JPT_PRATAMA;
            case 1, 2 -> Jenjang.ADMINISTRATOR;
            case 3, 4, 5 -> Jenjang.PENGAWAS;
            case 6 -> Jenjang.AHLI_MADYA;
            case 7, 8 -> Jenjang.AHLI_MUDA;
            case 9 -> Jenjang.AHLI_PERTAMA;
            case 10 -> Jenjang.TERAMPIL;
            default -> Jenjang.PELAKSANA;
        };
    }

    private String nip(Jenjang tier, boolean contract) {
        int birth = youngest(tier) - random.nextInt(10);
        int entry = Math.min(contract ? 2023 : 2021, birth + 23 + random.nextInt(4));
        entry = contract ? Math.max(entry, 2021) : entry;
        serial++;
        return "%d%02d%02d%d%02d%d%03d"
                .formatted(
                        birth,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        entry,
                        contract ? 21 : 1 + random.nextInt(12),
                        1 + random.nextInt(2),
                        serial);
    }

    private static int youngest(Jenjang tier) {
        return switch (tier) {
            case JPT_PRATAMA -> 1977;
            case ADMINISTRATOR, AHLI_MADYA -> 1982;
            case PENGAWAS, AHLI_MUDA -> 1987;
            default -> 1995;
        };
    }

    private String name() {
        String name;
        do {
            String[] culture = NAMES.get(random.nextInt(NAMES.size())).split(";", -1);
            name = one(culture[0].split("\\|", -1)) + " " + one(culture[1].split("\\|", -1));
        } while (!names.add(name));
        return name;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void person(Somebody who, String status, int place) {
        String post = post(who);
        row(
                "pegawai",
                LocalDate.MIN,
                who.nip(),
                name(),
                who.kind(),
                status,
                who.unit(),
                post,
                kindOfPost(who.tier()),
                who.tier(),
                rank(who),
                education(who),
                who.potential() == 0 && random.nextInt(3) > 0 ? "TIDAK" : "SESUAI");
        performance(who);
        history(who, post, place);
        certificates(who);
        if (who.assessed()) {
            boolean expired = place % 31 == 7;
            assessment(who, expired ? LocalDate.of(2023, 3, 20) : assessed());
        }
    }

    private LocalDate assessed() {
        return random.nextInt(8) == 0
                ? LocalDate.of(2026, 2 + random.nextInt(4), 1 + random.nextInt(28))
                : LocalDate.of(2024, 2 + random.nextInt(10), 1 + random.nextInt(28));
    }

    private static String post(Somebody who) {
        String unit = who.unit();
        return switch (who.tier()) {
            case JPT_PRATAMA -> unit.startsWith("Sekretariat") ? "Asisten Administrasi Umum" : "Kepala " + unit;
            case ADMINISTRATOR -> "Kepala Bidang pada " + unit;
            case PENGAWAS -> "Kepala Subbagian pada " + unit;
            case AHLI_MADYA, AHLI_MUDA, AHLI_PERTAMA ->
                "Analis Kebijakan " + who.tier().label().id();
            case TERAMPIL -> "Arsiparis Terampil";
            default -> "Pengolah Data dan Informasi";
        };
    }

    private static String kindOfPost(Jenjang tier) {
        return switch (tier) {
            case JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> "Jabatan Struktural";
            case PELAKSANA -> "Jabatan Pelaksana";
            default -> "Jabatan Fungsional";
        };
    }

    private String rank(Somebody who) {
        if (who.kind().startsWith("PPPK")) {
            return one("V", "VII", "IX");
        }
        return switch (who.tier()) {
            case JPT_PRATAMA -> one("IV/b", "IV/c");
            case ADMINISTRATOR, AHLI_MADYA -> one("III/d", "IV/a", "IV/b");
            case PENGAWAS, AHLI_MUDA -> one("III/b", "III/c", "III/d");
            default -> one("II/c", "III/a", "III/b");
        };
    }

    private String education(Somebody who) {
        return switch (who.potential()) {
            case 2 -> one("S2", "S2", "S1", "S3");
            case 1 -> one("S1", "S1", "D4", "S2", "D3");
            default -> one("SLTA", "D3", "SLTA", "S1");
        };
    }

    private void performance(Somebody who) {
        for (int year = 2021; year <= 2025; year++) {
            boolean other = year < 2025 && random.nextInt(5) == 0;
            int level =
                    other ? Math.clamp(who.performance() + (random.nextBoolean() ? 1 : -1), 0, 2) : who.performance();
            year(who.nip(), year, level);
        }
    }

    private void year(String nip, int year, int level) {
        LocalDate known = LocalDate.of(year + 1, 1, 20);
        int draw = random.nextInt(20);
        switch (level) {
            case 2 -> {
                boolean outstanding = draw < 14;
                predikat(nip, year, outstanding ? "SANGAT_BAIK" : "BAIK");
                feedback(nip, year, 91 + random.nextInt(8), "SANGAT_POSITIF");
                team(nip, year, outstanding ? "KETUA_INTERNAL" : "KETUA_LINTAS_INSTANSI");
                if (!outstanding) {
                    award(nip, known, "NASIONAL");
                }
            }
            case 1 -> {
                boolean outstanding = draw < 4;
                predikat(nip, year, outstanding ? "SANGAT_BAIK" : "BAIK");
                feedback(nip, year, 80 + random.nextInt(10), "POSITIF");
                if (!outstanding) {
                    team(nip, year, draw < 14 ? "ANGGOTA_LINTAS_INSTANSI" : "KETUA_INTERNAL");
                }
            }
            default -> {
                predikat(nip, year, draw < 12 ? "BUTUH_PERBAIKAN" : draw < 17 ? "BAIK" : "KURANG");
                feedback(nip, year, 55 + random.nextInt(24), "CUKUP");
            }
        }
        if (random.nextInt(24) == 0) {
            award(nip, LocalDate.of(year, 8, 17), "INSTANSI");
        }
    }

    private void predikat(String nip, int year, String predikat) {
        String above = "DI_ATAS_EKSPEKTASI";
        String meets = "SESUAI_EKSPEKTASI";
        String below = "DI_BAWAH_EKSPEKTASI";
        boolean better = random.nextInt(4) == 0;
        LocalDate known = LocalDate.of(year + 1, 1, 20);
        int score = 10 * random.nextInt(9);
        switch (predikat) {
            case "SANGAT_BAIK" -> row("predikat_kinerja", known, nip, year, above, above, predikat, 105 + score / 10);
            case "BAIK" ->
                row("predikat_kinerja", known, nip, year, better ? above : meets, meets, predikat, 91 + score / 10);
            case "BUTUH_PERBAIKAN" ->
                row("predikat_kinerja", known, nip, year, below, meets, predikat, 80 + score / 10);
            default -> row("predikat_kinerja", known, nip, year, meets, below, predikat, 62 + score / 10);
        }
    }

    private void feedback(String nip, int year, int score, String category) {
        LocalDate day = LocalDate.of(year, 12, 15);
        row("umpan_balik", day, nip, score, category, day);
    }

    private void team(String nip, int year, String role) {
        LocalDate day = LocalDate.of(year, 2, 1 + random.nextInt(28));
        row(
                "penugasan_tim",
                day,
                nip,
                role,
                day,
                "Tim "
                        + one(
                                "Reformasi Birokrasi",
                                "SPBE",
                                "Pengendalian Inflasi",
                                "Percepatan Penurunan Stunting",
                                "Zona Integritas")
                        + " " + year);
    }

    private void award(String nip, LocalDate day, String level) {
        row(
                "penghargaan",
                day,
                nip,
                level,
                day,
                switch (level) {
                    case "NASIONAL" -> "Penghargaan Inovasi Pelayanan Publik " + day.getYear();
                    default -> "Pegawai Teladan Kota Contoh " + day.getYear();
                });
    }

    private void history(Somebody who, String post, int place) {
        String first = place % 3 == 0 ? UNITS.get((place + 5) % UNITS.size()) : who.unit();
        int entry = Integer.parseInt(who.nip(), 8, 12, 10);
        int present = Math.max(entry + 1, 2026 - (who.potential() == 0 ? 2 : 3 + random.nextInt(6)));
        LocalDate since = LocalDate.of(Math.min(present, 2025), 1 + random.nextInt(11), 1);
        if (!since.isAfter(LocalDate.of(entry + 1, 1, 1))) {
            since = LocalDate.of(Math.min(entry + 1, 2024), 12, 1);
        }
        boolean agency = place % 29 == 3;
        row(
                "riwayat_jabatan",
                LocalDate.MIN,
                who.nip(),
                "Pelaksana",
                before(who.tier()),
                first,
                agency ? "Kementerian Contoh" : "",
                "DEFINITIF",
                "",
                LocalDate.of(entry, 12, 1),
                since.minusDays(1));
        row("riwayat_jabatan", LocalDate.MIN, who.nip(), post, who.tier(), who.unit(), "", "DEFINITIF", "", since, "");
        if (who.potential() == 2 && random.nextInt(3) == 0) {
            LocalDate acting = LocalDate.of(2025, 3 + random.nextInt(6), 1);
            row(
                    "riwayat_jabatan",
                    acting,
                    who.nip(),
                    "Kepala Bidang pada " + first,
                    "ADMINISTRATOR",
                    first,
                    "",
                    one("PLT", "PLH"),
                    one("LEBIH_TINGGI", "SETARA"),
                    acting,
                    acting.plusMonths(6));
        }
    }

    private static Jenjang before(Jenjang tier) {
        return switch (tier) {
            case JPT_PRATAMA -> Jenjang.ADMINISTRATOR;
            case ADMINISTRATOR -> Jenjang.PENGAWAS;
            case AHLI_MADYA -> Jenjang.AHLI_MUDA;
            case AHLI_MUDA -> Jenjang.AHLI_PERTAMA;
            default -> Jenjang.PELAKSANA;
        };
    }

    private void certificates(Somebody who) {
        int count = who.potential() == 2
                ? 6 + random.nextInt(4)
                : who.potential() == 1 ? 1 + random.nextInt(5) : random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2021 + i % 5, 7 + random.nextInt(5), 1 + random.nextInt(28));
            boolean expires = random.nextInt(9) == 0;
            row(
                    "sertifikat",
                    day,
                    who.nip(),
                    one("TEKNIS", "FUNGSIONAL", "SEMINAR", "SOSIAL_KULTURAL"),
                    "Pelatihan "
                            + one(
                                    "Analisis Data",
                                    "Pengadaan Barang dan Jasa",
                                    "Pelayanan Prima",
                                    "Manajemen Risiko",
                                    "Penyusunan Kebijakan")
                            + " angkatan " + (i + 1),
                    10 * (1 + random.nextInt(4)),
                    day,
                    expires ? day.plusYears(3) : "");
        }
        if (who.potential() > 0 && random.nextInt(3) < who.potential()) {
            LocalDate day = LocalDate.of(2024, 3 + random.nextInt(8), 5);
            row("sertifikat", day, who.nip(), "KEPEMIMPINAN", "Pelatihan Kepemimpinan " + day.getYear(), 120, day, "");
        }
    }

    private void assessment(Somebody who, LocalDate day) {
        LocalDate until = day.plusYears(3);
        int standard = switch (who.tier()) {
            case JPT_PRATAMA -> 4;
            case ADMINISTRATOR, AHLI_MADYA -> 3;
            default -> 2;
        };
        int weak = who.potential() == 2
                ? random.nextInt(2)
                : who.potential() == 1 ? 2 + random.nextInt(3) : 4 + random.nextInt(3);
        for (int i = 0; i < Assessments.COMPETENCIES.size(); i++) {
            int score = i < weak ? standard - 1 : standard + (random.nextInt(6) == 0 ? 1 : 0);
            row(
                    "penilaian_kompetensi",
                    day,
                    who.nip(),
                    Assessments.COMPETENCIES.get(i),
                    score,
                    standard,
                    "",
                    day,
                    until,
                    "UPT Penilaian Kompetensi Contoh");
        }
        for (String aspect : Assessments.ASPECTS) {
            int tenths = who.potential() == 2
                    ? 38 + random.nextInt(10)
                    : who.potential() == 1 ? 27 + random.nextInt(9) : 15 + random.nextInt(9);
            row(
                    "penilaian_potensi",
                    day,
                    who.nip(),
                    aspect,
                    tenths / 10 + "." + tenths % 10,
                    day,
                    until,
                    "UPT Penilaian Kompetensi Contoh");
        }
    }

    /** Those left out of the map, sanctions, and cases that stand on a line. */
    private void specials() {
        outside("CPNS", "01", 3, false);
        outside("PPPK_PARUH_WAKTU", "01", 3, true);
        outside("PNS", "20", 2, false);
        outside("PNS", "02", 1, false);
        outside("PNS", "11", 1, false);
        List<String> nips = rows.stream()
                .filter(row -> row.table().equals("pegawai"))
                .map(row -> row.cells().substring(0, 18))
                .toList();
        sanction(nips.get(30), "SEDANG", "2026-02-01", "2027-01-31", "", "");
        sanction(nips.get(45), "SEDANG", "2022-09-01", "", "0", "12");
        sanction(nips.get(58), "BERAT", "2021-03-01", "2022-02-28", "", "");
        sanction(nips.get(73), "RINGAN", "2020-05-01", "2020-11-01", "", "");
        sanction(nips.get(101), "RINGAN", "2025-04-14", "", "", "6");
        award(nips.get(20), LocalDate.of(2021, 6, 30), "NASIONAL");
        award(nips.get(21), LocalDate.of(2021, 7, 1), "NASIONAL");
        twins();
    }

    private void outside(String kind, String status, int count, boolean contract) {
        for (int i = 0; i < count; i++) {
            String nip = nip(Jenjang.PELAKSANA, contract);
            person(new Somebody(nip, Jenjang.PELAKSANA, UNITS.get(i * 3 % 12), 1, 1, kind, false), status, 100 + i);
        }
    }

    private void sanction(String nip, String level, String from, String to, String years, String months) {
        row("hukuman_disiplin", LocalDate.parse(from), nip, level, from, to, years, months);
    }

    /** Two people alike in every scored fact and in birth, who share a rank. */
    private void twins() {
        String first = "198803122012031901";
        String second = "198803122012032902";
        long state = 7;
        for (String nip : List.of(first, second)) {
            SplittableRandom same = new SplittableRandom(state);
            row(
                    "pegawai",
                    LocalDate.MIN,
                    nip,
                    name(),
                    "PNS",
                    "01",
                    "Dinas Sosial",
                    "Analis Kebijakan Ahli Muda",
                    "Jabatan Fungsional",
                    "AHLI_MUDA",
                    "III/c",
                    "S1",
                    "SESUAI");
            for (int year = 2023; year <= 2025; year++) {
                LocalDate known = LocalDate.of(year + 1, 1, 20);
                row("predikat_kinerja", known, nip, year, "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", "BAIK", 95);
                feedback(nip, year, 84 + same.nextInt(3), "POSITIF");
            }
            LocalDate decree = LocalDate.of(2025, 2, 10);
            row("penugasan_tim", decree, nip, "ANGGOTA_LINTAS_INSTANSI", decree, "Tim Zona Integritas 2025");
            row(
                    "riwayat_jabatan",
                    LocalDate.MIN,
                    nip,
                    "Analis Kebijakan Ahli Muda",
                    "AHLI_MUDA",
                    "Dinas Sosial",
                    "",
                    "DEFINITIF",
                    "",
                    "2022-04-01",
                    "");
            LocalDate day = LocalDate.of(2025, 5, 14);
            Assessments.COMPETENCIES.forEach(name -> row(
                    "penilaian_kompetensi",
                    day,
                    nip,
                    name,
                    3,
                    3,
                    "",
                    day,
                    day.plusYears(3),
                    "UPT Penilaian Kompetensi Contoh"));
            Assessments.ASPECTS.forEach(name -> row(
                    "penilaian_potensi",
                    day,
                    nip,
                    name,
                    "3.0",
                    day,
                    day.plusYears(3),
                    "UPT Penilaian Kompetensi Contoh"));
        }
    }

    private void coverage() {
        row("instansi", LocalDate.MIN, "Pemerintah Kota Contoh");
        UNITS.forEach(unit -> row("unit_organisasi", LocalDate.MIN, unit, "Pemerintah Kota Contoh"));
        for (String table : List.of("penghargaan", "penugasan_tim", "sertifikat", "riwayat_jabatan", "umpan_balik")) {
            row("cakupan", LocalDate.MIN, table, "*", "@DAY", "Badan Kepegawaian dan Pengembangan SDM", "@DAY");
        }
        for (String unit : UNITS) {
            if (!unit.equals(UNCOVERED)) {
                row("cakupan", LocalDate.MIN, "hukuman_disiplin", unit, "@DAY", "Inspektorat Daerah", "@DAY");
            }
        }
    }
}
