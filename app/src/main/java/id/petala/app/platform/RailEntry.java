package id.petala.app.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the left rail, which on a phone is the bar at the bottom.
 *
 * @param current {@code page} where the reader is in it, else null
 * @param icon the path of its picture, drawn in a square of 20
 */
public record RailEntry(
        String address, String name, String icon, @Nullable String current) {

    /** A phone has room for so many; the others stand behind "Lainnya". */
    public static final int ON_PHONE = 5;

    /** The entries in the order of the work. A new page of its own is one line here. */
    static List<RailEntry> all(Screen screen) {
        return List.of(
                entry(
                        screen,
                        Screen.Section.HOME,
                        "/",
                        screen.t("app.nav.home"),
                        "M3 9.5 10 3.5l7 6M5 8.5V16h10V8.5M8.5 16v-4.5h3V16"),
                entry(
                        screen,
                        Screen.Section.PEOPLE,
                        "/pegawai",
                        screen.t("app.nav.people"),
                        "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.4-3.2 2.8-5 6-5s5.6 1.8 6 5z"),
                entry(
                        screen,
                        Screen.Section.MAP,
                        "/peta-talenta",
                        screen.t("app.nav.map"),
                        "M3 3h14v14H3zM7.7 3v14M12.3 3v14M3 7.7h14M3 12.3h14"),
                entry(
                        screen,
                        Screen.Section.POSTS,
                        "/peta-jabatan",
                        screen.t("app.nav.posts"),
                        "M7.5 3h5v4h-5zM2.5 13h5v4h-5zM12.5 13h5v4h-5zM10 7v3M5 13v-3h10v3"),
                entry(
                        screen,
                        Screen.Section.PLACEMENT,
                        "/penempatan",
                        screen.t("app.nav.placement"),
                        "M3 6h9M9.5 3.5 12 6 9.5 8.5M17 14H8M10.5 11.5 8 14l2.5 2.5"),
                entry(
                        screen,
                        Screen.Section.DRAFT,
                        "/rancangan-sotk",
                        screen.t("app.nav.draft"),
                        "M7.5 3h5v4h-5zM2.5 13h5v4h-5zM10 7v3M5 13v-3h10v2M15 12.5v5M12.5 15h5"),
                entry(
                        screen,
                        Screen.Section.COMPETENCY,
                        "/kompetensi",
                        screen.t("app.nav.competency"),
                        "M3 16.5h14M4.5 16V11M8.5 16V6.5M12.5 16V9M16 16V3.5"),
                entry(
                        screen,
                        Screen.Section.INDICES,
                        "/indeks",
                        screen.t("app.nav.indices"),
                        "M3.5 14.5a6.5 6.5 0 1 1 13 0M10 14.5l3.5-4.5M3.5 14.5h13"),
                entry(
                        screen,
                        Screen.Section.RUNS,
                        "/riwayat",
                        screen.t("app.nav.runs"),
                        "M10 6v4.2l2.8 1.8M4 10a6 6 0 1 0 1.9-4.4L4 7.4M4 4v3.4h3.4"),
                entry(
                        screen,
                        Screen.Section.QUALITY,
                        "/mutu-data",
                        screen.t("app.nav.quality"),
                        "M4 3h12v14H4zM7 7.5h6M7 10.5h6M7 13.5l1.2 1.2 2.3-2.4"),
                entry(
                        screen,
                        Screen.Section.IMPORT,
                        "/impor",
                        screen.t("app.nav.import"),
                        "M10 13V3.5M6.5 7 10 3.5 13.5 7M3.5 12.5V16h13v-3.5"));
    }

    private static RailEntry entry(Screen screen, Screen.Section section, String address, String name, String icon) {
        return new RailEntry(address, name, icon, screen.current(section));
    }
}
