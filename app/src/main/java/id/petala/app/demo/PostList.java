package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes the list of posts: those with seats unit by unit, the others once for all units, and posts of earlier times as
 * soon as somebody still holds one.
 */
final class PostList {

    private final List<Sheets> sheets;
    private final Set<String> known = new HashSet<>();
    private final Set<String> critical = new HashSet<>();

    PostList(List<Sheets> sheets) {
        this.sheets = sheets;
        CityFile.rows("kritis.csv").forEach(row -> critical.add(row.getFirst()));
    }

    void plan(List<Unit> units, Posts posts) {
        Map<String, String> least = new LinkedHashMap<>();
        units.forEach(unit -> posts.planned(unit)
                .forEach(post -> least.merge(
                        post.titleIn(unit),
                        post.education().stream().reduce(Studies::lower).orElseThrow(),
                        Studies::lower)));
        for (Unit unit : units) {
            for (Post post : posts.planned(unit)) {
                String title = post.titleIn(unit);
                plan(unit, post, title, Objects.requireNonNull(least.get(title)));
            }
        }
    }

    private void plan(Unit unit, Post post, String title, String least) {
        boolean seated = post.seats() > 0;
        if (known.add(title + "|" + (seated ? unit.name() : ""))) {
            row(
                    title,
                    seated ? unit.name() : "",
                    post.tier(),
                    post.kind(),
                    seated ? post.seats() : "",
                    post.executing() ? "" : least,
                    String.join("; ", Studies.fields(post)),
                    post.teaching() ? "Pendidikan" : post.healing() ? "Kesehatan" : "Pemerintahan",
                    critical(post, title));
        }
    }

    /** Only of posts of managers it is said whether they are critical. */
    private String critical(Post post, String title) {
        return !post.managing() ? "" : critical.contains(title) ? "YA" : "TIDAK";
    }

    /** A post that somebody holds; nothing is written of one that is in the list. */
    void held(Stint stint) {
        if (!known.contains(stint.title() + "|") && known.add(stint.title() + "|" + stint.unit())) {
            row(stint.title(), stint.unit(), stint.tier(), stint.kind(), "", "", "", "", "");
        }
    }

    private void row(
            String title,
            String unit,
            Jenjang tier,
            String kind,
            Object seats,
            String least,
            String fields,
            String family,
            String critical) {
        sheets.forEach(day -> day.row(
                DemoTable.JABATAN,
                title,
                unit,
                tier,
                kind,
                seats,
                RankCareer.least(tier),
                least,
                fields,
                family,
                grade(tier),
                critical));
    }

    private static int grade(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA -> 16;
            case JPT_PRATAMA -> 14;
            case AHLI_UTAMA -> 13;
            case ADMINISTRATOR, AHLI_MADYA -> 11;
            case PENGAWAS, AHLI_MUDA -> 9;
            case AHLI_PERTAMA, PENYELIA -> 8;
            case MAHIR -> 7;
            case TERAMPIL, PELAKSANA -> 6;
            case PEMULA -> 5;
        };
    }
}
