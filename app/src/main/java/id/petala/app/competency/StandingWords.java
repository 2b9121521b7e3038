package id.petala.app.competency;

import id.petala.app.platform.Words;

/** Names of standings and changes in one language. */
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

    public static String name(Words words, Change change) {
        return switch (change) {
            case COMPARED -> words.t("competency.movement.both");
            case MET_THEN -> words.t("competency.moved.met-then");
            case MET_NOW -> words.t("competency.moved.met-now");
            case ROSE -> words.t("competency.movement.rose");
            case FELL -> words.t("competency.movement.fell");
            case NEWLY -> words.t("competency.movement.newly");
            case RENEWED -> words.t("competency.movement.renewed");
            case EXPIRED -> words.t("competency.movement.expired");
            case LOST -> words.t("competency.movement.lost");
            case NEITHER -> words.t("competency.movement.neither");
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
