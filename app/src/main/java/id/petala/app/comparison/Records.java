package id.petala.app.comparison;

import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PredikatKinerja;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the records of a person say on a day. */
record Records(BerkasPegawai file, LocalDate asOf) {

    private static final int PREDICATES = 2;

    /** The latest assessment of each competency, by name; those that have run out among them. */
    List<PenilaianKompetensi> competencies() {
        Map<String, PenilaianKompetensi> latest = new TreeMap<>();
        for (PenilaianKompetensi one : file.kompetensi()) {
            if (one.kompetensi() != null && !one.tanggal().isAfter(asOf)) {
                latest.merge(one.kompetensi(), one, (a, b) -> b.tanggal().isAfter(a.tanggal()) ? b : a);
            }
        }
        return List.copyOf(latest.values());
    }

    /** Whether an assessment still holds. */
    boolean valid(PenilaianKompetensi one) {
        return one.berlakuSampai() == null || !one.berlakuSampai().isBefore(asOf);
    }

    /** The competencies whose assessment holds and stays below the standard. */
    List<PenilaianKompetensi> gaps() {
        return competencies().stream()
                .filter(this::valid)
                .filter(one -> one.skor() != null
                        && one.standar() != null
                        && one.skor().compareTo(one.standar()) < 0)
                .toList();
    }

    /** The appraisals of the last two whole years that have one, the newest first. */
    List<PredikatKinerja> predicates() {
        return file.predikat().stream()
                .filter(one -> one.annual() && !one.yearEnd().isAfter(asOf))
                .sorted(Comparator.comparingInt(PredikatKinerja::tahun).reversed())
                .limit(PREDICATES)
                .toList();
    }

    /** The sanctions that run on the day. */
    List<HukumanDisiplin> sanctions() {
        return file.hukuman().stream()
                .filter(one -> !one.tmtMulai().isAfter(asOf) && !one.end().isBefore(asOf))
                .toList();
    }
}
