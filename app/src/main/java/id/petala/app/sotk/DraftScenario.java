package id.petala.app.sotk;

import id.petala.app.sotk.DraftStudy.Displaced;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.sotk.ChangeKind;
import id.petala.engine.sotk.PostPair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scenario of a draft: the posts it begins and ends, and vacant ones for those whose post ends. It is data, so its texts
 * are Indonesian in both languages.
 */
final class DraftScenario {

    /** So many vacant posts are offered for each one displaced, the best match first. */
    private static final int OFFERED = 5;

    private DraftScenario() {}

    static String of(DraftText text, DraftStudy study) {
        StringBuilder out = new StringBuilder(1_024);
        out.append("judul: \"SOTK baru, ").append(text.changes().size()).append(" perubahan\"\n");
        out.append("pelantikan: ").append(study.data().rules().day()).append('\n');
        out.append("diisi: [").append(filled(study)).append("]\n");
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

    private static String filled(DraftStudy study) {
        Set<String> codes = new LinkedHashSet<>();
        study.begun().forEach(post -> codes.add(post.kode()));
        study.ended().forEach(post -> codes.add(post.kode()));
        for (Displaced one : study.displaced()) {
            one.vacant().stream().limit(OFFERED).map(Target::kode).forEach(codes::add);
        }
        return codes.stream().map(DraftText::quoted).collect(Collectors.joining(", "));
    }

    private static List<String> made(DraftStudy study) {
        return study.structure().pairs().stream()
                .filter(pair -> pair.kind() == ChangeKind.BUAT)
                .map(PostPair::after)
                .filter(Objects::nonNull)
                .filter(study.begun()::contains)
                .map(Jabatan::kode)
                .map(DraftText::quoted)
                .toList();
    }
}
