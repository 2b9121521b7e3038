package id.petala.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes large tables of invented people as a workbook or as CSV files, the same bytes for the same arguments. Three
 * forms: {@code ekspor} is one table of 40 columns as SIASN exports it; {@code paket} is tables of Petala with 40 columns
 * in all; {@code sertifikat} is people and twenty certificates of each.
 */
public final class LargeTables {

    private static final List<String> SYLLABLES = List.of("ban", "cel", "dit", "gor", "hum");
    private static final List<String> EXPORT = List.of("""
            PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,\
            AGAMA NAMA,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI NAMA,\
            KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,TMT CPNS,TMT PNS,GOL AWAL NAMA,GOL AKHIR NAMA,\
            TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN NAMA,JABATAN NAMA,TMT JABATAN,\
            TINGKAT PENDIDIKAN NAMA,PENDIDIKAN NAMA,TAHUN LULUS,UNOR NAMA,UNOR INDUK NAMA,\
            INSTANSI INDUK NAMA,INSTANSI KERJA NAMA,LOKASI KERJA NAMA,ESELON NAMA,KPKN NAMA""".split(","));

    private final SplittableRandom random = new SplittableRandom(411);
    private final int people;

    private LargeTables(int people) {
        this.people = people;
    }

    /** Where the rows of a table go. */
    private interface Rows {
        void add(List<Object> cells);
    }

    /** Where tables go. */
    private interface Output extends AutoCloseable {
        Rows table(String name);

        @Override
        void close() throws IOException;
    }

    /** {@code FOLDER ekspor|paket|sertifikat xlsx|csv PEOPLE}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Output out = args[2].equals("xlsx") ? new Book(folder.resolve(args[1] + ".xlsx")) : new Texts(folder)) {
            LargeTables tables = new LargeTables(Integer.parseInt(args[3]));
            switch (args[1]) {
                case "ekspor" -> tables.export(out);
                case "paket" -> tables.tables(out);
                case "sertifikat" -> tables.certificates(out);
                default -> throw new IllegalArgumentException(args[1]);
            }
        }
    }

    private void export(Output out) {
        Rows rows = out.table("data");
        rows.add(new ArrayList<>(EXPORT));
        for (int i = 0; i < people; i++) {
            rows.add(exported(i));
        }
    }

    private List<Object> exported(int i) {
        String nip = nip(i);
        LocalDate birth = LocalDate.of(Integer.parseInt(nip.substring(0, 4)), 1 + i % 12, 1 + i / 300 % 28);
        String unit = "Unit Contoh " + i % 60;
        return List.of(
                "%08X-0000-4000-8000-%012X".formatted(i, i * 7919L), "'" + nip, "", "Contoh " + word(i), "", "S.Kom.",
                "Kota Contoh " + i % 90, birth, i % 2 == 0 ? "M" : "F", "", "Menikah", "", "", "contoh" + i + "@x.example",
                "Jalan Contoh Nomor " + i, "", "", "PNS Daerah", "Aktif", "P", birth.plusYears(24), birth.plusYears(25),
                "III/a", "III/d", LocalDate.of(2022, 4, 1), random.nextInt(30), random.nextInt(12), "Jabatan Fungsional",
                "ANALIS CONTOH " + i % 400 + " AHLI MUDA", LocalDate.of(2021, 1, 1 + i % 28), "S-1/Sarjana",
                "S-1 CONTOH " + i % 200, 1990 + i % 30, unit, "Dinas Contoh " + i % 30, "Pemerintah Kota Contoh",
                "Pemerintah Kota Contoh", "Kota Contoh", "", "KPPN Contoh");
    }

    private void tables(Output out) {
        people(out);
        each(out.table("predikat_kinerja"), "nip,tahun,hasil_kerja,perilaku_kerja,predikat,nkp", 1, (nip, _) ->
                List.of(nip, 2025, "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik", 70 + random.nextInt(500) / 10.0));
        each(out.table("umpan_balik"), "nip,nilai,kategori,tanggal", 1, (nip, _) ->
                List.of(nip, 50 + random.nextInt(500) / 10.0, "Positif", day(2025)));
        each(out.table("penghargaan"), "nip,tingkat,tanggal,nama", 1, (nip, _) ->
                List.of(nip, "INSTANSI", day(2024), "Penghargaan Contoh " + random.nextInt(1000)));
        each(out.table("penugasan_tim"), "nip,peran,tanggal_sk,nama", 1, (nip, _) ->
                List.of(nip, "KETUA_INTERNAL", day(2025), "Tim Contoh " + random.nextInt(1000)));
        each(out.table("penilaian_potensi"), "nip,aspek,skor,tanggal,berlaku_sampai", 1, (nip, _) ->
                List.of(nip, "intelektual", 3.5, day(2024), LocalDate.of(2027, 5, 1)));
        certificates(out.table("sertifikat"), 1);
    }

    private void certificates(Output out) {
        people(out);
        certificates(out.table("sertifikat"), 20);
    }

    private void certificates(Rows rows, int each) {
        each(rows, "nip,jenis,nama,jp,tanggal,berlaku_sampai", each, (nip, n) ->
                List.of(nip, "TEKNIS", "Pelatihan Contoh " + n + " " + random.nextInt(1000), 20, day(2020 + n % 6), ""));
    }

    private void people(Output out) {
        int[] next = {0};
        each(
                out.table("pegawai"),
                "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenis_jabatan,jenjang,golongan,"
                        + "tingkat_pendidikan,kesesuaian_bidang_ilmu",
                1,
                (nip, _) -> {
                    int i = next[0]++;
                    return List.of(
                            nip, "Contoh " + word(i), "PNS", "Aktif", "Unit Contoh " + i % 60, "Jabatan Contoh " + i % 400,
                            "Jabatan Fungsional", "AHLI_MUDA", "III/d", "S-1/Sarjana", "Sesuai");
                });
    }

    private interface Line {
        List<Object> of(String nip, int number);
    }

    private void each(Rows rows, String heading, int each, Line line) {
        rows.add(List.of((Object[]) heading.split(",")));
        for (int i = 0; i < people; i++) {
            for (int number = 0; number < each; number++) {
                rows.add(line.of(nip(i), number));
            }
        }
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** A word of its own for every number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 5) {
            word.append(SYLLABLES.get(rest % 5));
        }
        return word.toString();
    }

    private static String nip(int i) {
        int birth = 1970 + i % 25;
        return "%d%02d%02d%d%02d%d%03d"
                .formatted(birth, 1 + i % 12, 1 + i / 300 % 28, birth + 24, 1 + i / 12 % 12, 1 + i % 2, 1 + i / 8400 % 999);
    }

    /** One workbook, a sheet a table; days as spreadsheets keep them, texts shared. */
    private static final class Book implements Output {

        private final OutputStream out;
        private final Workbook book;
        private @Nullable Worksheet last;

        Book(Path file) throws IOException {
            out = Files.newOutputStream(file);
            book = new Workbook(out, "Petala", "1.0");
        }

        @Override
        public Rows table(String name) {
            finishSheet();
            Worksheet sheet = book.newWorksheet(name);
            last = sheet;
            int[] row = {0};
            return cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row[0], column, cells.get(column));
                }
                row[0]++;
                flushed(sheet, row[0]);
            };
        }

        /** Sheets that are flushed are written one after the other. */
        private void finishSheet() {
            try {
                if (last != null) {
                    last.finish();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void put(Worksheet sheet, int row, int column, Object cell) {
            switch (cell) {
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                case Number number -> sheet.value(row, column, number);
                case String text when text.isEmpty() -> {}
                default -> sheet.value(row, column, cell.toString());
            }
        }

        private static void flushed(Worksheet sheet, int rows) {
            try {
                if (rows % 1000 == 0) {
                    sheet.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            finishSheet();
            book.finish();
            out.close();
        }
    }

    /** CSV files, one a table. */
    private static final class Texts implements Output {

        private final Path folder;
        private final List<PrintWriter> open = new ArrayList<>();

        Texts(Path folder) {
            this.folder = folder;
        }

        @Override
        public Rows table(String name) {
            PrintWriter out = new PrintWriter(writer(folder.resolve(name + ".csv")));
            open.add(out);
            return cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    out.print((column == 0 ? "" : ",") + cells.get(column));
                }
                out.print('\n');
            };
        }

        private static BufferedWriter writer(Path file) {
            try {
                return Files.newBufferedWriter(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            open.forEach(PrintWriter::close);
        }
    }
}
