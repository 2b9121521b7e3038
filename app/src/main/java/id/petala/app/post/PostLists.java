package id.petala.app.post;

import id.petala.app.people.Branches;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.post.PostList.Option;
import id.petala.app.post.PostList.Row;
import id.petala.app.table.ListFile;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Draws the list of posts in one language. */
final class PostLists {

    /** So many holders are named. */
    private static final int NAMED = 2;

    private final Posts posts;
    private final Words words;
    private final Language language;

    PostLists(Posts posts, Words words) {
        this.posts = posts;
        this.words = words;
        this.language = Language.of(words.language());
    }

    PostList view(ListAsk ask, int page, ContextView context) {
        refuseUnknownUnit(ask.unit());
        List<Target> found = posts.all().stream().filter(ask::finds).toList();
        List<Target> chosen =
                found.stream().filter(post -> ask.has(posts, post)).toList();
        return new PostList(
                context,
                ask,
                posts.all().size(),
                ListAsk.STATES.stream()
                        .map(state -> count(found, ask.with(state)))
                        .toList(),
                units(ask.unit()),
                tiers(),
                Asked.page(chosen, page, PostList.SIZE).stream().map(this::row).toList(),
                chosen.size(),
                page,
                Asked.pages(chosen.size(), PostList.SIZE));
    }

    private int count(List<Target> found, ListAsk ask) {
        return (int) found.stream().filter(post -> ask.has(posts, post)).count();
    }

    private void refuseUnknownUnit(String unit) {
        if (!unit.isEmpty()
                && posts.all().stream().noneMatch(post -> post.units().contains(unit))) {
            throw new UnknownChoice("unit", unit, words.t("jabatan.a-unit"));
        }
    }

    private List<Option> units(String chosen) {
        Branches branches = Branches.of(posts.open());
        TreeSet<String> names = new TreeSet<>();
        posts.all().stream()
                .map(post -> post.post().unitOrganisasi())
                .filter(Objects::nonNull)
                .forEach(unit -> names.add(branches.of(unit)));
        if (!chosen.isEmpty()) {
            names.add(chosen);
        }
        return names.stream().map(name -> new Option(name, name)).toList();
    }

    private List<Option> tiers() {
        return Arrays.stream(Jenjang.values())
                .filter(tier ->
                        posts.all().stream().anyMatch(post -> post.post().jenjang() == tier))
                .map(tier -> new Option(tier.name(), tier.label().in(language)))
                .toList();
    }

    private Row row(Target post) {
        List<Integer> holders = posts.holders(post);
        int vacant = posts.vacant(post);
        Integer seats = post.post().kursi();
        Integer grade = post.post().kelas();
        return new Row(
                post.kode(),
                post.post().nama(),
                Objects.requireNonNullElse(post.post().unitOrganisasi(), ""),
                post.post().jenjang().label().in(language),
                grade == null ? "" : words.count(grade),
                seats == null ? "" : words.count(seats),
                holders.stream().limit(NAMED).map(this::name).toList(),
                holders.size(),
                state(post, vacant),
                vacant > 0 ? "vacant" : seats == null ? "" : "held",
                PostAddress.post(post.kode()));
    }

    private String name(int place) {
        return posts.person(place).berkas().pegawai().nama();
    }

    private String state(Target post, int vacant) {
        Integer seats = post.post().kursi();
        if (seats == null) {
            return words.t("jabatan.state.uncounted");
        }
        return vacant == 0 ? words.t("jabatan.state.terisi") : words.t("jabatan.state.kosong", vacant, seats);
    }

    /** The whole list as people take it away. */
    ListFile file(ListAsk ask) {
        refuseUnknownUnit(ask.unit());
        List<List<Object>> rows = posts.all().stream()
                .filter(ask::finds)
                .filter(post -> ask.has(posts, post))
                .map(this::cells)
                .toList();
        List<String> header = List.of(
                words.t("jabatan.file.code"),
                words.t("jabatan.file.post"),
                words.t("jabatan.file.unit"),
                words.t("jabatan.file.tier"),
                words.t("jabatan.file.class"),
                words.t("jabatan.file.seats"),
                words.t("jabatan.file.holders"),
                words.t("jabatan.file.names"),
                words.t("jabatan.file.vacant"));
        return new ListFile(words.t("jabatan.title"), header, rows);
    }

    private List<Object> cells(Target post) {
        Row row = row(post);
        Integer grade = post.post().kelas();
        Integer seats = post.post().kursi();
        return List.of(
                row.code(),
                row.name(),
                row.unit(),
                row.tier(),
                grade == null ? "" : grade,
                seats == null ? "" : seats,
                row.held(),
                String.join("; ", posts.holders(post).stream().map(this::name).toList()),
                seats == null ? "" : posts.vacant(post));
    }
}
