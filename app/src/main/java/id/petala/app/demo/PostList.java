package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
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

    private static final String STRUCTURE = "Perda contoh tentang perangkat daerah";
    private static final String FORMER_STRUCTURE = "Perda contoh yang lama";
    private static final int YEARS_BEFORE_LEADING = 5;

    /** Who else has to approve, by the code of the post. */
    private static final Map<String, String> APPROVALS = Map.of("DISDUKCAPIL", "MENDAGRI", "INSPEKTORAT", "GUBERNUR");

    private final List<Sheets> sheets;
    private final Set<String> known = new HashSet<>();
    private final Set<String> critical = new HashSet<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Standards standards;
    private final LocalDate lastDay;

    /** @param lastDay the last day of posts of managers of earlier times */
    PostList(List<Sheets> sheets, Fields fields, LocalDate lastDay) {
        this.sheets = sheets;
        this.lastDay = lastDay;
        this.standards = new Standards(sheets, fields);
        CityFile.rows("kritis.csv").forEach(row -> critical.add(row.getFirst()));
    }

    void plan(List<Unit> units, Posts posts, Needs needs) {
        units.forEach(unit -> codes.put(unit.name(), unit.code()));
        Map<String, String> least = new LinkedHashMap<>();
        units.forEach(unit -> posts.planned(unit)
                .forEach(post -> least.merge(
                        post.titleIn(unit),
                        post.education().stream().reduce(Studies::lower).orElseThrow(),
                        Studies::lower)));
        for (Unit unit : units) {
            for (Post post : posts.planned(unit)) {
                String title = post.titleIn(unit);
                plan(unit, post, title, Objects.requireNonNull(least.get(title)), needs.of(unit, post));
            }
        }
    }

    private void plan(Unit unit, Post post, String title, String least, String need) {
        boolean seated = post.seats() > 0;
        if (known.add(title + "|" + (seated ? unit.name() : ""))) {
            standards.write(unit, post);
            row(
                    title,
                    seated ? unit.name() : "",
                    post.tier(),
                    post.kind(),
                    seated ? post.seats() : "",
                    RankCareer.least(post.echelon(), post.tier()),
                    post.executing() ? "" : least,
                    String.join("; ", Studies.fields(post)),
                    post.teaching() ? "Pendidikan" : post.healing() ? "Kesehatan" : "Pemerintahan",
                    grade(post.tier()),
                    yesOrNo(post, critical.contains(title)),
                    yesOrNo(post, post.leading() || critical.contains(title)),
                    post.codeIn(unit),
                    post.aboveIn(unit),
                    post.echelon().code(),
                    post.echelon().highest(),
                    post.leading() ? YEARS_BEFORE_LEADING : "",
                    post.managing() ? Leadership.before(post.tier()) : "",
                    APPROVALS.getOrDefault(post.codeIn(unit), ""),
                    need,
                    STRUCTURE,
                    "");
        }
    }

    /** Only of posts of managers it is said whether they are critical, and a target of succession. */
    private static String yesOrNo(Post post, boolean yes) {
        return !post.managing() ? "" : yes ? "YA" : "TIDAK";
    }

    /** A post that somebody holds; nothing is written of one that is in the list. */
    void held(Stint stint) {
        if (!known.contains(stint.title() + "|") && known.add(stint.title() + "|" + stint.unit())) {
            Echelon echelon = Echelon.ofFormer(stint.tier());
            String head = codes.getOrDefault(stint.unit(), "");
            boolean placed = echelon != Echelon.NONE && !head.isEmpty();
            row(
                    stint.title(),
                    stint.unit(),
                    stint.tier(),
                    stint.kind(),
                    "",
                    RankCareer.least(echelon, stint.tier()),
                    "",
                    "",
                    "",
                    grade(stint.tier()),
                    "",
                    "",
                    placed ? head + "-LAMA-" + echelon.code().replace(".", "") : "",
                    placed ? head : "",
                    echelon.code(),
                    echelon.highest(),
                    "",
                    "",
                    "",
                    "",
                    FORMER_STRUCTURE,
                    placed ? lastDay : "");
        }
    }

    private void row(Object... cells) {
        sheets.forEach(day -> day.row(DemoTable.JABATAN, cells));
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
