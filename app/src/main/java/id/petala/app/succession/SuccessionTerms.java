package id.petala.app.succession;

import id.petala.app.platform.Words;

/** Words for the closed lists of the pages of succession. */
public final class SuccessionTerms {

    private SuccessionTerms() {}

    /** Where a candidate serves. */
    public static String nearness(Words words, Nearness nearness) {
        return switch (nearness) {
            case OWN_UNIT -> words.t("succession.near.unit-sendiri");
            case SAME_FAMILY -> words.t("succession.near.rumpun-sama");
            case ELSEWHERE -> words.t("succession.near.di-luar");
        };
    }

    /** A group of posts. */
    public static String kind(Words words, PostFilter.Kind kind) {
        return switch (kind) {
            case TARGET -> words.t("succession.kind.target");
            case VACANT -> words.t("succession.kind.kosong");
            case SOON_VACANT -> words.t("succession.kind.akan-kosong");
            case CRITICAL -> words.t("succession.kind.kritis");
            case ALL -> words.t("succession.kind.semua");
        };
    }

    /** From where candidates count, within a sentence. */
    public static String from(Words words, Scope scope) {
        return switch (scope) {
            case OWN_UNIT -> words.t("scope.unit");
            case FAMILY -> words.t("scope.rumpun");
            case AGENCY -> words.t("scope.instansi");
        };
    }

    /** From where candidates count, as something to choose. */
    public static String scope(Words words, Scope scope) {
        return switch (scope) {
            case OWN_UNIT -> words.t("scope.option.unit");
            case FAMILY -> words.t("scope.option.rumpun");
            case AGENCY -> words.t("scope.option.instansi");
        };
    }

    /** How a post stands, in one or two words. */
    static String state(Words words, PostState state) {
        return switch (state) {
            case VACANT -> words.t("succession.state.kosong");
            case SOON_VACANT -> words.t("succession.state.akan-kosong");
            case HELD -> words.t("succession.state.terisi");
        };
    }

    static String yesOrNo(Words words, boolean yes) {
        return yes ? words.t("succession.yes") : words.t("succession.no");
    }
}
