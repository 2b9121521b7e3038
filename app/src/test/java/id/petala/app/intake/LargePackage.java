package id.petala.app.intake;

import id.petala.app.demo.Assessments;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A data package of any size, for measuring: {@code main FOLDER PEOPLE [ROUNDS]} writes one unless it is there,
 * reads it three times, or as often as said, and prints milliseconds and memory. People and figures are drawn by chance; nobody in it exists.
 */
final class LargePackage {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final List<String> SYLLABLES = List.of("ban", "cel", "dit", "gor", "hum");
    private static final List<String> PREDIKAT = List.of("Sangat Baik", "Baik", "Baik", "Baik", "Butuh Perbaikan");
    private static final List<String> TEAMS =
            List.of("KETUA_LINTAS_INSTANSI", "KETUA_INTERNAL", "ANGGOTA_LINTAS_INSTANSI", "ANGGOTA_INTERNAL");

    private static final List<String> COMPLETE =
            List.of("penghargaan", "penugasan_tim", "sertifikat", "riwayat_jabatan", "umpan_balik", "hukuman_disiplin");

    private final Path folder;
    private final int people;
    private final SplittableRandom random = new SplittableRandom(411);

    LargePackage(Path folder, int people) {
        this.folder = folder;
        this.people = people;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (!Files.exists(folder.resolve("pegawai.csv"))) {
            new LargePackage(folder, Integer.parseInt(args[1])).write();
        }
        RuleBook book = ShippedRules.book();
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        for (int round = 0; round < rounds; round++) {
            measure(folder, book);
        }
    }

    private static void measure(Path folder, RuleBook book) {
        long start = System.nanoTime();
        Intake intake = DataPackage.read(folder, AS_OF, book);
        long millis = (System.nanoTime() - start) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        int rows = intake.counts().stream().mapToInt(TableCount::read).sum();
        System.out.println(rows + " rows, " + intake.people().size() + " people, "
                + intake.findings().size() + " findings: " + millis + " ms, " + used + " MB in use, heap "
                + (runtime.maxMemory() >> 20) + " MB");
    }

    /** A word of its own for every number, unlike that of any other by more than a letter. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 5) {
            word.append(SYLLABLES.get(rest % 5));
        }
        return word.toString();
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        table(
                "pegawai",
                "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenis_jabatan,jenjang,golongan,"
                        + "tingkat_pendidikan,kesesuaian_bidang_ilmu",
                1,
                (i, _) -> nip(i) + ",Contoh " + word(i)
                        + ",PNS,Aktif,Unit Contoh " + i % 60 + ",Jabatan Contoh " + i % 400
                        + ",Jabatan Fungsional,AHLI_MUDA,III/d,S-1/Sarjana,Sesuai");
        table("predikat_kinerja", "nip,tahun,hasil_kerja,perilaku_kerja,predikat,nkp", 5, (i, n) -> {
            String predikat = one(PREDIKAT);
            String result = predikat.startsWith("Sangat")
                    ? "Di Atas Ekspektasi"
                    : predikat.equals("Baik") ? "Sesuai Ekspektasi" : "Di Bawah Ekspektasi";
            return nip(i) + "," + (2021 + n) + "," + result + ","
                    + (predikat.startsWith("Sangat") ? "Di Atas Ekspektasi" : "Sesuai Ekspektasi") + "," + predikat
                    + ","
                    + (70 + random.nextInt(50)) + "." + random.nextInt(100);
        });
        table(
                "umpan_balik",
                "nip,nilai,kategori,tanggal",
                5,
                (i, n) -> nip(i) + "," + (50 + random.nextInt(50)) + ",Positif," + day(2021 + n));
        table(
                "penghargaan",
                "nip,tingkat,tanggal,nama",
                1,
                (i, _) -> nip(i) + ",INSTANSI," + day(2021 + random.nextInt(5)) + ",Penghargaan Contoh "
                        + random.nextInt(1000));
        table(
                "penugasan_tim",
                "nip,peran,tanggal_sk,nama",
                3,
                (i, n) -> nip(i) + "," + one(TEAMS) + "," + day(2023 + n) + ",Tim Contoh " + random.nextInt(1000));
        table(
                "penilaian_kompetensi",
                "nip,kompetensi,skor,standar,nilai,tanggal,berlaku_sampai,penyelenggara",
                9,
                (i, n) -> nip(i) + "," + Assessments.COMPETENCIES.get(n) + "," + (1 + random.nextInt(5))
                        + ",3,,2024-05-0" + (1 + i % 9) + ",2027-05-01,Penyelenggara Contoh");
        table(
                "penilaian_potensi",
                "nip,aspek,skor,tanggal,berlaku_sampai,penyelenggara",
                8,
                (i, n) -> nip(i) + "," + Assessments.ASPECTS.get(n) + "," + (1 + random.nextInt(4)) + ".5,2024-05-0"
                        + (1 + i % 9) + ",2027-05-01,Penyelenggara Contoh");
        table(
                "riwayat_jabatan",
                "nip,jabatan,jenjang,unit_organisasi,instansi,status,tingkat_penugasan,tmt,sampai",
                4,
                (i, n) -> nip(i) + ",Jabatan Contoh " + random.nextInt(400) + ",AHLI_MUDA,Unit Contoh " + (i + n) % 60
                        + ",,DEFINITIF,," + (2012 + 3 * n) + "-01-01,");
        table(
                "sertifikat",
                "nip,jenis,nama,jp,tanggal,berlaku_sampai",
                6,
                (i, n) -> nip(i) + ",TEKNIS,Pelatihan Contoh " + n + random.nextInt(1000) + ",20,"
                        + day(2021 + random.nextInt(5)) + ",");
        table("hukuman_disiplin", "nip,tingkat,tmt_mulai,tmt_selesai,masa_tahun,masa_bulan", 0, (_, _) -> "");
        statements();
    }

    /** Every list is declared complete, so that people can be mapped. */
    private void statements() throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("cakupan.csv")))) {
            out.print("tabel,unit,sampai,sumber,ditandatangani\n");
            COMPLETE.forEach(table -> out.print(table + ",*," + AS_OF + ",Badan Kepegawaian Contoh," + AS_OF + "\n"));
        }
    }

    private interface Line {
        String of(int person, int number);
    }

    private void table(String name, String heading, int each, Line line) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(name + ".csv")))) {
            out.print(heading + "\n");
            for (int person = 0; person < people; person++) {
                for (int number = 0; number < each; number++) {
                    out.print(line.of(person, number) + "\n");
                }
            }
        }
    }

    private static String nip(int i) {
        int month = 1 + i % 12;
        int birth = 1970 + i % 25;
        return "%d%02d%02d%d%02d%d%03d"
                .formatted(birth, month, 1 + i / 300 % 28, birth + 24, 1 + i / 12 % 12, 1 + i % 2, 1 + i / 8400 % 999);
    }

    private String day(int year) {
        return "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
