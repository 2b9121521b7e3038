package id.petala.app.talent;

import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.engine.instrument.Scheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Words for the closed lists of the talent pages. */
public final class Terms {

    /** What stands below {@code /pegawai/} beside people. */
    private static final Set<String> OTHER_PAGES = Set.of("profil", "tanda-terima");

    private Terms() {}

    public static String treatment(Screen screen, Treatment treatment) {
        return treatment(screen.words(), treatment);
    }

    public static String treatment(Words words, Treatment treatment) {
        return switch (treatment) {
            case DEVELOP -> words.t("treatment.develop");
            case KEEP -> words.t("treatment.keep");
            case POOL -> words.t("treatment.pool");
        };
    }

    /** The tint of a box's recommendation. */
    public static Treatment treatment(Scheme.Treatment treatment) {
        return MapViews.treatment(treatment);
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

    /** A NIP as screens show it, never whole: {@code 198503…2003} is enough to recognise one's own. */
    public static String masked(String nip) {
        return nip.length() < 12 ? nip : nip.substring(0, 6) + "…" + nip.substring(nip.length() - 4);
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
        return receipt(nip, "/tanda-terima");
    }

    /** The same receipt as a file. */
    public static String receiptFile(String nip) {
        return receipt(nip, "/tanda-terima.pdf");
    }

    private static String receipt(String nip, String page) {
        return part(nip) ? "/pegawai/" + address(nip) + page : "/pegawai" + page + "?nip=" + address(nip);
    }

    /** Where somebody's profile is. A number that can't be one part of a path, or names another page, stands in the query. */
    public static String profile(String nip) {
        return part(nip) && !OTHER_PAGES.contains(nip)
                ? "/pegawai/" + address(nip)
                : "/pegawai/profil?nip=" + address(nip);
    }

    private static boolean part(String nip) {
        return nip.indexOf('/') < 0 && nip.indexOf('\\') < 0 && !nip.matches("[.]{1,2}");
    }
}
