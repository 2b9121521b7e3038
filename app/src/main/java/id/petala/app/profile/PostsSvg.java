package id.petala.app.profile;

import id.petala.app.platform.Svg;
import id.petala.app.platform.Words;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a person as bars over the years, the newest on top; a hollow bar is a post held for another (Plt, Plh, Pj). Drawn
 * in whole units of the picture; the table beside it says the same.
 */
final class PostsSvg {

    private static final int EDGE = 6;
    private static final int WIDTH = 560;
    private static final int ROW = 40;
    private static final int BOTTOM = 24;
    private static final int LETTER = 8;

    private final List<RiwayatJabatan> posts;
    private final LocalDate first;
    private final LocalDate asOf;
    private final Words words;
    private final String sentence;
    private final Svg svg;

    private PostsSvg(List<RiwayatJabatan> posts, LocalDate asOf, Words words) {
        this.posts = posts;
        this.first = posts.getLast().tmt().withDayOfYear(1);
        this.asOf = asOf;
        this.words = words;
        this.sentence = words.t(
                "posts.picture", posts.size(), words.date(posts.getLast().tmt()));
        this.svg = Svg.of("posts", WIDTH, posts.size() * ROW + BOTTOM, sentence);
    }

    /** The picture of the posts begun by a day; null where fewer than two make none. */
    static HistoryTable.@Nullable Picture of(List<RiwayatJabatan> posts, LocalDate asOf, Words words) {
        List<RiwayatJabatan> begun = posts.stream()
                .filter(post -> !post.tmt().isAfter(asOf))
                .sorted(Comparator.comparing(RiwayatJabatan::tmt).reversed())
                .toList();
        return begun.size() < 2 ? null : new PostsSvg(begun, asOf, words).draw();
    }

    private HistoryTable.Picture draw() {
        years(posts.size() * ROW);
        for (int at = 0; at < posts.size(); at++) {
            post(posts.get(at), at * ROW);
        }
        return new HistoryTable.Picture(sentence, svg.drawn());
    }

    private void years(int bottom) {
        int all = asOf.getYear() - first.getYear();
        int step = all <= 8 ? 1 : all <= 16 ? 2 : 5;
        for (int year = (first.getYear() + step - 1) / step * step; year <= asOf.getYear(); year += step) {
            int x = x(LocalDate.of(year, 1, 1));
            svg.line("radar-axis", x, 0, x, bottom);
            svg.text("radar-level " + anchor(x, 20), x, bottom + 18, Integer.toString(year));
        }
    }

    private void post(RiwayatJabatan post, int y) {
        int from = x(post.tmt());
        int to = Math.max(from + 3, x(end(post)));
        boolean late = from > WIDTH / 2;
        int room = (late ? to : WIDTH - from) / LETTER;
        svg.text("radar-name " + (late ? "nb-end" : "nb-start"), late ? to : from, y + 17, said(post, room));
        svg.rect(post.definitive() ? "post-bar" : "post-bar post-acting", from, y + 24, to - from, 9);
    }

    private LocalDate end(RiwayatJabatan post) {
        LocalDate end = post.sampai();
        return end == null || end.isAfter(asOf) ? asOf : end;
    }

    private String said(RiwayatJabatan post, int room) {
        String until = post.heldOn(asOf)
                ? words.t("posts.now")
                : Integer.toString(end(post).getYear());
        String years = ", " + post.tmt().getYear() + "–" + until;
        String title = post.definitive()
                ? post.jabatan()
                : post.status().label().in(Language.of(words.language())) + " " + post.jabatan();
        int left = Math.max(8, room - years.length());
        return (title.length() > left ? title.substring(0, left - 1).strip() + "…" : title) + years;
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, asOf));
        return EDGE + (int) ((WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(first, day) / all);
    }

    private static String anchor(int x, int half) {
        return x < half ? "nb-start" : x > WIDTH - half ? "nb-end" : "nb-middle";
    }
}
