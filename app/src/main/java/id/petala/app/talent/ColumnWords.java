package id.petala.app.talent;

import id.petala.app.platform.Words;

/** What columns and lists are called on a page. */
final class ColumnWords {

    private ColumnWords() {}

    static String of(ListColumn column, Words words) {
        return switch (column) {
            case RANK -> words.t("people.rank");
            case NAME -> words.t("people.name");
            case PERFORMANCE -> words.t("people.performance");
            case POTENTIAL -> words.t("people.potential");
            case TALENT -> words.t("people.talent");
            case BOX -> words.t("map.column.box");
            case STATUS -> words.t("filter.status");
            case REASON -> words.t("map.column.reason");
            case UNIT -> words.t("filter.unit");
            case TIER -> words.t("filter.jenjang");
            case GOLONGAN -> words.t("filter.golongan");
            case AGE -> words.t("people.age");
        };
    }

    static String of(Listing listing, Words words) {
        return switch (listing) {
            case EVERYBODY -> words.t("people.everybody");
            case UNASSESSED -> words.t("people.unassessed");
            case EXCLUDED -> words.t("people.excluded");
        };
    }
}
