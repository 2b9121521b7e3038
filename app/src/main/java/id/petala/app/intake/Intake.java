package id.petala.app.intake;

import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Severity;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.sotk.NewStructure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data package as the engine sees it on a day, and everything that was found wrong with it.
 *
 * @param people accepted people, by NIP; the subjects of {@code facts} in the same order
 * @param findings by file in the order of the tables, then by row
 * @param counts of every file that was there, in the order of the tables
 * @param quarantine the rejected rows
 * @param sha256 of the people and their facts on the day: equal for equal contents, whatever the order of rows and
 *     columns
 * @param agency the name the package gives its own agency first; null where it gives none
 * @param dossiers the accepted rows by person
 * @param indeks the accepted rows of the worksheets of indices, in the order of the files; also those dated later
 * @param makro the accepted macro indicators of the region, in the order of the files
 */
public record Intake(
        LocalDate asOf,
        List<Pegawai> people,
        FactTable facts,
        List<Finding> findings,
        List<TableCount> counts,
        Quarantine quarantine,
        String sha256,
        @Nullable String agency,
        Dossiers dossiers,
        List<NilaiIndeks> indeks,
        List<IndikatorMakro> makro) {

    public Intake {
        people = List.copyOf(people);
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
        indeks = List.copyOf(indeks);
        makro = List.copyOf(makro);
    }

    /** The same data in a drafted structure. */
    public Intake in(NewStructure drafted) {
        return new Intake(
                asOf, people, facts, findings, counts, quarantine, sha256, agency, dossiers.in(drafted), indeks, makro);
    }

    /** Whether a row or file was rejected. */
    public boolean rejected() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
    }
}
