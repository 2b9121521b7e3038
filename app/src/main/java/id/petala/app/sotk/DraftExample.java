package id.petala.app.sotk;

import id.petala.engine.pegawai.Jabatan;
import java.util.List;

/** A draft to begin with, for the posts of the demo city. It is data: its texts are Indonesian in both languages. */
final class DraftExample {

    private static final List<String> NEEDED =
            List.of("BAPELITBANG", "BAPELITBANG-BID-2", "BAPELITBANG-BID-3", "BRIDA", "BRIDA-SEKSI-OPS", "BPBD-BID-3");

    private static final String PLANNING = "Badan Perencanaan dan Penelitian Pengembangan Pembangunan Daerah";

    private DraftExample() {}

    /** Whether the posts are there. */
    static boolean fits(List<Jabatan> posts) {
        List<String> codes = posts.stream().map(Jabatan::kode).toList();
        return codes.containsAll(NEEDED);
    }

    /** The planning agency gives its research away, and disaster management grows. */
    static DraftText text() {
        return new DraftText("", List.of("""
            {jenis: ganti-nama, dasar: "Rancangan perda contoh", unit: "%s", \
            menjadi: {kode: BAPPEDA, nama: "Badan Perencanaan Pembangunan Daerah"}}""".formatted(PLANNING), """
            {jenis: ganti-nama, dasar: "Rancangan perda contoh", jabatan: BAPELITBANG-BID-3, \
            menjadi: {kode: BRIDA-BID-LITBANG, nama: "Kepala Bidang Penelitian dan Pengembangan", \
            unit: "Badan Riset dan Inovasi Daerah", atasan: BRIDA}}""", """
            {jenis: pecah, dasar: "Rancangan perda contoh", jabatan: BPBD-BID-3, menjadi: [\
            {kode: BPBD-BID-CEGAH, nama: "Kepala Bidang Pencegahan dan Kesiapsiagaan", melanjutkan: true}, \
            {kode: BPBD-BID-DARURAT, nama: "Kepala Bidang Kedaruratan dan Logistik"}]}""", """
            {jenis: buat, dasar: "Rancangan perda contoh", menjadi: {kode: BPBD-BID-PULIH, \
            nama: "Kepala Bidang Rehabilitasi dan Rekonstruksi", seperti: BPBD-BID-2}}""", """
            {jenis: hapus, dasar: "Rancangan perda contoh", jabatan: BAPELITBANG-BID-2}"""));
    }
}
