package id.petala.app.competency;

import id.petala.app.intake.Dossiers;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What was found of every competency of all people of a run, in columns, people in the order of its map. Never changed. */
public final class Competencies {

    private final int people;
    private final LocalDate asOf;
    private final List<CompetencyColumn> columns;
    private final ReadyScores ready = new ReadyScores();
    private final Overall[] overall;

    /** Lays out what the accepted rows of a package say. */
    Competencies(Dossiers dossiers, LocalDate asOf) {
        this(dossiers.size(), asOf, person -> dossiers.of(person).kompetensi());
    }

    Competencies(int people, LocalDate asOf, IntFunction<List<PenilaianKompetensi>> assessments) {
        this.people = people;
        this.asOf = asOf;
        Map<String, CompetencyColumn> byName = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            for (PenilaianKompetensi one : assessments.apply(person)) {
                if (!one.tanggal().isAfter(asOf)) {
                    put(person, one, byName);
                }
            }
        }
        this.columns = byName.values().stream()
                .sorted(Comparator.comparingInt(CompetencyColumn::everAssessed).reversed())
                .toList();
        this.overall = new Overall[people];
        for (int person = 0; person < people; person++) {
            overall[person] = together(person);
        }
    }

    private void put(int person, PenilaianKompetensi one, Map<String, CompetencyColumn> byName) {
        String name = one.kompetensi();
        BigDecimal level = one.skor();
        BigDecimal standard = one.standar();
        if (name != null && level != null && standard != null) {
            byName.computeIfAbsent(name, _ -> new CompetencyColumn(name, people))
                    .put(
                            person,
                            new CompetencyColumn.Assessment(level, standard, one.tanggal(), one.berlakuSampai()),
                            asOf);
        } else if (one.nilai() != null) {
            ready.put(person, new ReadyScores.Score(one.nilai(), one.tanggal(), one.berlakuSampai()));
        }
    }

    private Overall together(int person) {
        int met = count(person, Standing.MEETS);
        int known = columns.size() - count(person, Standing.NEVER);
        if (known == 0) {
            return ready.of(person) == null ? Overall.NEVER : Overall.READY_ONLY;
        }
        if (met == known) {
            return Overall.ALL_MET;
        }
        return count(person, Standing.EXPIRED) == known ? Overall.EXPIRED : Overall.NOT_ALL;
    }

    /** In how many competencies somebody stands so. */
    public int count(int person, Standing standing) {
        int count = 0;
        for (CompetencyColumn column : columns) {
            count += column.standing(person) == standing ? 1 : 0;
        }
        return count;
    }

    public int people() {
        return people;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Every competency that was ever assessed with a level, those assessed in most people first, those in as many by name. */
    public List<CompetencyColumn> columns() {
        return columns;
    }

    /** The competency of a name, null where nobody was assessed in it. */
    public @Nullable CompetencyColumn column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public ReadyScores ready() {
        return ready;
    }

    public Overall overall(int person) {
        return overall[person];
    }
}
