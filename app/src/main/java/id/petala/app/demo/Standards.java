package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.List;
import java.util.Set;

/**
 * Writes the level of each competency that posts ask for, by their code where they have one, else by their title. Levels are
 * those seen for the tier; of skilled functional posts none was seen, theirs are invented. Posts with seats ask for the
 * technical competencies of their field besides.
 */
final class Standards {

    private static final Set<String> CORE = Set.of("Integritas", "Orientasi pada Hasil", "Pengambilan Keputusan");
    private static final Set<String> HIGHER_FOR_EXPERTS = Set.of("Integritas", "Perekat Bangsa");

    private final List<Sheets> sheets;
    private final Fields fields;

    Standards(List<Sheets> sheets, Fields fields) {
        this.sheets = sheets;
        this.fields = fields;
    }

    /** Writes those of a post that was not written yet. */
    void write(Unit unit, Post post) {
        String key = post.code().isEmpty() ? post.titleIn(unit) : post.codeIn(unit);
        for (String competency : Assessments.COMPETENCIES) {
            row(key, competency, level(post.tier(), competency), CORE.contains(competency));
        }
        if (post.seats() > 0) {
            fields.of(unit).forEach(competency -> row(key, competency, Fields.level(post.tier()), true));
        }
    }

    private void row(String post, String competency, int level, boolean core) {
        sheets.forEach(day -> day.row(DemoTable.STANDAR_KOMPETENSI, post, competency, level, core ? "YA" : "TIDAK"));
    }

    private static int level(Jenjang tier, String competency) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA -> 5;
            case AHLI_UTAMA -> HIGHER_FOR_EXPERTS.contains(competency) ? 5 : 4;
            case JPT_PRATAMA, AHLI_MADYA -> 4;
            case ADMINISTRATOR, AHLI_MUDA -> 3;
            case PENGAWAS, AHLI_PERTAMA, PENYELIA, MAHIR -> 2;
            case TERAMPIL, PEMULA, PELAKSANA -> 1;
        };
    }
}
