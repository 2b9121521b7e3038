package id.petala.app.competency;

import id.petala.app.platform.Words;

/** Names of standings in one language. */
public final class StandingWords {

    private StandingWords() {}

    public static String name(Words words, Standing standing) {
        return switch (standing) {
            case MEETS -> words.t("competency.meets");
            case BELOW -> words.t("competency.below");
            case EXPIRED -> words.t("competency.expired");
            case NEVER -> words.t("competency.never");
        };
    }

    public static String name(Words words, Overall overall) {
        return switch (overall) {
            case ALL_MET -> words.t("competency.all-met");
            case NOT_ALL -> words.t("competency.not-all");
            case EXPIRED -> words.t("competency.all-expired");
            case READY_ONLY -> words.t("competency.ready-only");
            case NEVER -> words.t("competency.never");
        };
    }
}
