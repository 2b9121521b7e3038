package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the level of each competency that posts ask for, by their title. Levels are those seen for the tier; of skilled
 * functional posts none was seen, theirs are invented.
 */
final class Standards {

    private static final Set<String> CORE = Set.of("Integritas", "Orientasi pada Hasil", "Pengambilan Keputusan");
    private static final Set<String> HIGHER_FOR_EXPERTS = Set.of("Integritas", "Perekat Bangsa");

    private final List<Sheets> sheets;
    private final Set<String> written = new HashSet<>();

    Standards(List<Sheets> sheets) {
        this.sheets = sheets;
    }

    /** Writes those of a title, once. */
    void write(String title, Jenjang tier) {
        if (written.add(title)) {
            for (String competency : Assessments.COMPETENCIES) {
                String core = CORE.contains(competency) ? "YA" : "TIDAK";
                sheets.forEach(
                        day -> day.row(DemoTable.STANDAR_KOMPETENSI, title, competency, level(tier, competency), core));
            }
        }
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
