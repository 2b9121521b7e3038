package id.petala.app.talent;

import id.petala.app.platform.Screen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words for the closed lists of the talent pages. */
public final class Terms {

    private Terms() {}

    public static String treatment(Screen screen, Treatment treatment) {
        return switch (treatment) {
            case DEVELOP -> screen.t("treatment.develop");
            case KEEP -> screen.t("treatment.keep");
            case POOL -> screen.t("treatment.pool");
        };
    }

    /** The end of a class name, as the style sheet and the drawing know it. */
    public static String style(Treatment treatment) {
        return NineBoxSvg.name(treatment);
    }

    /** A post and its unit; the unit once where the name of the post says it. */
    public static String post(String post, String unit) {
        return post.contains(unit) ? post : post + " · " + unit;
    }

    /** The map in one sentence: the pool where the scheme has one, else who is mapped. */
    public static String headline(Screen screen, MapView map) {
        return map.poolBoxes().isEmpty()
                ? screen.t("map.headline-no-pool", map.mapped(), map.registered())
                : screen.t("map.headline", map.pool(), map.registered(), String.join(", ", map.poolBoxes()));
    }

    /** The people chosen in one sentence; everybody where nothing is chosen. */
    public static String headline(Screen screen, MapPageView view) {
        MapView map = view.map();
        if (view.whom().isEmpty()) {
            return headline(screen, map);
        }
        return map.poolBoxes().isEmpty()
                ? screen.t("map.headline-chosen-no-pool", map.mapped(), map.registered(), view.whom())
                : screen.t(
                        "map.headline-chosen",
                        map.pool(),
                        map.registered(),
                        view.whom(),
                        String.join(", ", map.poolBoxes()));
    }

    public static String lead(Screen screen, MapView map) {
        return map.unassessedReasons().isEmpty()
                ? screen.t("map.lead", map.mapped(), map.unassessed(), map.excluded())
                : screen.t(
                        "map.lead-reason",
                        map.mapped(),
                        map.unassessed(),
                        map.excluded(),
                        map.unassessedReasons().getFirst().reason());
    }

    public static String column(Screen screen, ListColumn column) {
        return ColumnWords.of(column, screen.words());
    }

    /** Text for a path or query, percent-encoded. */
    public static String address(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where somebody's receipt is. A number that can't be one part of a path stands in the query. */
    public static String receipt(String nip) {
        boolean part = nip.indexOf('/') < 0 && nip.indexOf('\\') < 0 && !nip.matches("[.]{1,2}");
        return part ? "/pegawai/" + address(nip) + "/tanda-terima" : "/pegawai/tanda-terima?nip=" + address(nip);
    }
}
