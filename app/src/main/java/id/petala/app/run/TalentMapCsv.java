package id.petala.app.run;

import id.petala.app.table.CsvOut;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explanations;
import id.petala.engine.number.Points;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file {@code talent-map.csv}: one line a person, sorted by NIP. */
public final class TalentMapCsv {

    public static final List<String> HEADER = List.of(
            "nip",
            "nama",
            "nilai_kinerja",
            "nilai_potensial",
            "tingkat_kinerja",
            "tingkat_potensial",
            "kotak",
            "nilai_talenta",
            "peringkat",
            "status",
            "kotak_alternatif",
            "seri",
            "dekat_garis",
            "kelompok_suksesi",
            "alasan");

    private TalentMapCsv() {}

    static void write(TalentRun run, Path file) {
        try (CsvOut out = CsvOut.create(file, HEADER)) {
            rows(run, out);
        }
    }

    /** The whole file. */
    public static String text(TalentRun run) {
        StringWriter text = new StringWriter();
        try (CsvOut out = CsvOut.to(text, HEADER)) {
            rows(run, out);
        }
        return text.toString();
    }

    private static void rows(TalentRun run, CsvOut out) {
        for (int person = 0; person < run.map().size(); person++) {
            out.row(row(run, person));
        }
    }

    /** The line of one person, as wide as the header. */
    public static List<String> row(TalentRun run, int person) {
        MapEntry entry = run.map().entry(person);
        return List.of(
                entry.subject(),
                run.people().get(person).name(),
                number(entry.performance()),
                number(entry.potential()),
                code(entry.performanceLevel()),
                code(entry.potentialLevel()),
                code(entry.box()),
                number(entry.score()),
                entry.rank() == 0 ? "" : Integer.toString(entry.rank()),
                entry.status().name(),
                code(entry.alternative()),
                flag(entry.tied()),
                flag(entry.nearLine()),
                flag(run.map().inPool(person)),
                reason(run.map(), person, entry));
    }

    private static String number(@Nullable Amount amount) {
        return amount == null ? "" : amount.rounded(Points.PLACES).toPlainString();
    }

    private static String code(@Nullable Category category) {
        return category == null ? "" : category.code();
    }

    private static String flag(boolean flag) {
        return flag ? "ya" : "";
    }

    /** The group a person is excluded by, or the criteria that are missing. */
    private static String reason(TalentMap map, int person, MapEntry entry) {
        if (entry.status() == Status.BELUM_DINILAI) {
            return String.join("; ", missing(map, person));
        }
        return entry.group() == null ? "" : entry.group().code();
    }

    /** The ids of the criteria without a value, in tree order. */
    static List<String> missing(TalentMap map, int person) {
        String box = Objects.requireNonNull(map.scorer().instrument().talent()).box();
        return Explanations.missing(map.explain(person, box)).stream()
                .map(missing -> missing.criterion().id())
                .distinct()
                .toList();
    }
}
