package id.petala.app.database;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A finished run about to be kept, without its outcome.
 *
 * @param snapshotId what it has seen
 * @param asOf the day whose law and facts it used
 * @param instrument the instrument it scored with
 * @param engineVersion the version of the engine
 * @param runJson what is needed to replay and show it, as JSON
 * @param ruleTexts the SHA-256 of every rule text it used; each must be kept already
 */
public record NewRun(
        UUID snapshotId,
        LocalDate asOf,
        String instrument,
        String engineVersion,
        String runJson,
        Set<String> ruleTexts) {
    public NewRun {
        ruleTexts = Set.copyOf(ruleTexts);
    }
}
