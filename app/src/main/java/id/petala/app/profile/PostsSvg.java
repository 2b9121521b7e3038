package id.petala.app.profile;

import id.petala.app.platform.Words;
import id.petala.engine.pegawai.RiwayatJabatan;
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
    private final StringBuilder out = new StringBuilder(2_048);

    private PostsSvg(List<RiwayatJabatan> posts, LocalDate asOf, Words words) {
        this.posts = posts;
        this.first = posts.getLast().tmt().withDayOfYear(1);
        this.asOf = asOf;
        this.words = words;
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
        String sentence = words.t(
                "posts.picture", posts.size(), words.date(posts.getLast().tmt()));
        int height = posts.size() * ROW + BOTTOM;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"posts\" viewBox=\"0 0 " + WIDTH + " ")
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"posts-title\"><title id=\"posts-title\">")
                .append(CompetencySvg.escape(sentence))
                .append("</title>");
        years(height - BOTTOM);
        for (int at = 0; at < posts.size(); at++) {
            post(posts.get(at), at * ROW);
        }
        return new HistoryTable.Picture(sentence, out.append("</svg>").toString());
    }

    private void years(int bottom) {
        int all = asOf.getYear() - first.getYear();
        int step = all <= 8 ? 1 : all <= 16 ? 2 : 5;
        for (int year = (first.getYear() + step - 1) / step * step; year <= asOf.getYear(); year += step) {
            int x = x(LocalDate.of(year, 1, 1));
            out.append("<line class=\"radar-axis\" x1=\"%d\" y1=\"0\" x2=\"%d\" y2=\"%d\"/>".formatted(x, x, bottom));
            text(anchor(x, 20), x, bottom + 18, Integer.toString(year), "radar-level");
        }
    }

    private void post(RiwayatJabatan post, int y) {
        int from = x(post.tmt());
        int to = Math.max(from + 3, x(end(post)));
        boolean late = from > WIDTH / 2;
        int room = (late ? to : WIDTH - from) / LETTER;
        text(late ? "nb-end" : "nb-start", late ? to : from, y + 17, said(post, room), "radar-name");
        out.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"9\" rx=\"2\"/>"
                .formatted(post.definitive() ? "post-bar" : "post-bar post-acting", from, y + 24, to - from));
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
        String title =
                post.definitive() ? post.jabatan() : post.status().label().id() + " " + post.jabatan();
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

    private void text(String anchor, int x, int y, String text, String look) {
        out.append("<text class=\"%s %s\" x=\"%d\" y=\"%d\">".formatted(look, anchor, x, y))
                .append(CompetencySvg.escape(text))
                .append("</text>");
    }
}
