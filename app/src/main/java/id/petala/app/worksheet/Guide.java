package id.petala.app.worksheet;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that explains how a worksheet is filled in. */
final class Guide {

    private static final List<Label> SENTENCES = List.of(
            new Label("Cara mengisi lembar kerja indeks", "How to fill in the worksheet of an index"),
            new Label(
                    "Isi hanya sel berwarna kuning muda. Satu baris adalah satu butir; kolom isian menyebut apa yang dapat dijawab.",
                    "Fill in the pale yellow cells only. A row is an item; the column isian says what can be answered."),
            new Label(
                    "mandiri: penilaian instansi sendiri. verifikasi: penilaian yang sudah diverifikasi. Bila keduanya ada, verifikasi yang dihitung.",
                    "mandiri: as the agency judged itself. verifikasi: as verified. Where both are there, verifikasi counts."),
            new Label(
                    "sampai_…: hari terakhir jawaban itu berlaku, ditulis tahun-bulan-hari seperti 2026-12-31; boleh kosong.",
                    "sampai_…: the last day on which the answer holds, written year-month-day as 2026-12-31; may stay empty."),
            new Label(
                    "sumber_…: bukti jawaban itu, misalnya nomor surat keputusan atau nama berkas.",
                    "sumber_…: the evidence of the answer, such as the number of a decree or the name of a file."),
            new Label(
                    "Sel kosong berarti belum dinilai, bukan nol. Indeksnya lalu belum lengkap, dan yang masih mungkin disebut.",
                    "An empty cell means not yet judged, not zero. The index is then incomplete, and what is still possible is told."),
            new Label(
                    "TIDAK_BERLAKU: butir itu tidak berlaku bagi instansi atau unit ini.",
                    "TIDAK_BERLAKU: the item does not apply to this agency or unit."),
            new Label(
                    "poin:37.5 menyatakan poin yang sudah diketahui, untuk satu butir atau satu kelompok (baris tebal). Jangan mengisi kelompok dan butirnya sekaligus.",
                    "poin:37.5 states points that are known, of an item or of a group (bold row). Don't answer both a group and its items."),
            new Label(
                    "Angka desimal diketik menurut setelan komputer; di dalam teks (poin:37.5) selalu dengan titik. Rumus tidak dibaca: tulis nilainya.",
                    "Decimals are typed as the computer is set; within text (poin:37.5) always with a point. Formulas are not read: write the value."),
            new Label(
                    "Butir yang boleh punya beberapa jawaban: tulis id butirnya sekali lagi di baris kosong paling bawah.",
                    "Items that may have several answers: write the item's id once more on the empty rows at the bottom."),
            new Label(
                    "Sel di atas tabel menentukan indeks, instrumen, subjek, dan harinya; hanya subjek yang boleh diisi di sini. Untuk hari atau indeks lain, unduh lembar kerja lain.",
                    "The cells above the table say which index, instrument, subject and day it is; only the subject may be filled in here. For another day or index, download another worksheet."),
            new Label(
                    "Lembar pertama dilindungi agar id butir tidak berubah tanpa sengaja; kata sandinya "
                            + WorksheetWorkbook.PASSWORD + ".",
                    "The first sheet is protected so that ids of items don't change by accident; the password is "
                            + WorksheetWorkbook.PASSWORD + "."),
            new Label(
                    "Sesudah diisi: halaman Indeks, Unggah lembar kerja; atau petala index ID --facts BERKAS.xlsx --as-of HARI.",
                    "When filled in: the page Indices, Upload worksheet; or petala index ID --facts FILE.xlsx --as-of DAY."));

    private Guide() {}

    static void write(Worksheet sheet, Language language) {
        sheet.width(0, 110);
        for (int line = 0; line < SENTENCES.size(); line++) {
            sheet.value(line, 0, SENTENCES.get(line).in(language));
            sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }
}
