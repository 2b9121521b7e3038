package id.petala.app.profile;

import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The assessments of a person's competencies. */
final class Competencies {

    private Competencies() {}

    /** Of each competency with a score the latest one by a day, by name; of two of one day the one that stands further down. */
    static List<PenilaianKompetensi> latest(BerkasPegawai person, LocalDate day) {
        TreeMap<String, PenilaianKompetensi> latest = new TreeMap<>();
        for (PenilaianKompetensi one : person.kompetensi()) {
            String name = one.kompetensi();
            if (name != null && one.skor() != null && !one.tanggal().isAfter(day)) {
                latest.merge(name, one, (known, next) -> next.tanggal().isBefore(known.tanggal()) ? known : next);
            }
        }
        return List.copyOf(latest.values());
    }
}
