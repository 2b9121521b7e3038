package id.petala.app.sotk;

import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.sotk.PostPair;
import java.util.List;
import java.util.Objects;

/**
 * The scenario of a draft: the posts it begins and ends, and vacant ones that belong to it. It is data, so its texts are
 * Indonesian in both languages.
 */
final class DraftScenario {

    private DraftScenario() {}

    static String of(DraftText text, DraftStudy study, DraftSeats seats) {
        StringBuilder out = new StringBuilder(1_024);
        out.append("judul: \"SOTK baru, ").append(text.changes().size()).append(" perubahan\"\n");
        out.append("pelantikan: ").append(study.data().rules().day()).append('\n');
        out.append("diisi:\n");
        filled(out, "jabatan baru", seats.begun());
        filled(out, "jabatan yang berakhir: pemegangnya ikut", seats.ended());
        filled(out, "kursi kosong di unit yang berubah", seats.near());
        filled(out, "kursi kosong sejenjang di unit lain, bagi yang tergeser", seats.elsewhere());
        out.append(text.section());
        List<String> made = made(study);
        if (!made.isEmpty()) {
            out.append("batasan:\n");
            out.append("  - jenis: lowongan-dahulu\n");
            out.append("    nama: Jabatan baru terisi dahulu\n");
            out.append("    alasan: Susunan baru harus dapat bekerja\n");
            out.append("    jabatan: [").append(String.join(", ", made)).append("]\n");
        }
        return out.toString();
    }

    /** One list of codes under a remark that says why. */
    private static void filled(StringBuilder out, String why, List<Jabatan> posts) {
        if (!posts.isEmpty()) {
            out.append("  # ").append(why).append('\n');
            posts.forEach(post ->
                    out.append("  - ").append(DraftText.quoted(post.kode())).append('\n'));
        }
    }

    private static List<String> made(DraftStudy study) {
        return study.structure().pairs().stream()
                .filter(pair -> pair.before() == null)
                .map(PostPair::after)
                .filter(Objects::nonNull)
                .filter(study.begun()::contains)
                .map(Jabatan::kode)
                .map(DraftText::quoted)
                .toList();
    }
}
