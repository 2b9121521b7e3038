package id.petala.app.demo;

import java.time.LocalDate;

/**
 * One visit to an assessment centre.
 *
 * @param until the last day of its validity
 */
record Assessment(LocalDate day, LocalDate until, String provider) {

    /** Writes what was found of one aspect of potential. */
    void aspect(Records records, String name, String score) {
        records.add(
                DemoTable.PENILAIAN_POTENSI,
                day,
                name,
                score,
                day,
                until,
                provider,
                "A",
                "Assessment Center",
                "PEMETAAN",
                records.who().tier());
    }
}
