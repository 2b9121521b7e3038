package id.petala.app.structure;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.structure.StructureFilter.Column;
import id.petala.app.structure.StructureView.Choice;
import id.petala.app.succession.Addresses;
import id.petala.app.succession.Bench;
import id.petala.app.succession.Holder;
import id.petala.app.succession.ManagerPost;
import id.petala.app.succession.NoSuchChoice;
import id.petala.app.succession.Paged;
import id.petala.app.succession.PeopleWords;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import id.petala.app.talent.Treatment;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the chart of posts in one language. */
final class StructureViews {

    /** More boxes than these make no picture that anybody reads. */
    static final int MOST_BOXES = 150;

    private static final int ALL_LEVELS = Integer.MAX_VALUE;

    private final PostTree tree;
    private final StructureFilter filter;
    private final Words words;
    private final PeopleWords people;
    private final TalentMap map;
    private final LocalDate asOf;
    private final @Nullable ManagerPost root;
    private final List<ManagerPost> tops;
    private final Map<String, Treatment> treatments = new LinkedHashMap<>();

    /** @throws NoSuchChoice where the chart is to begin with a post that is not there */
    StructureViews(Bench bench, PostTree tree, StructureFilter filter, Words words) {
        this.tree = tree;
        this.filter = filter;
        this.words = words;
        this.people = new PeopleWords(bench, words);
        this.map = bench.open().run().map();
        this.asOf = bench.asOf();
        this.root = filter.root().isEmpty() ? null : root(filter.root());
        this.tops = root == null ? tree.tops() : List.of(root);
        for (Scheme.Cell cell : map.scheme().cells()) {
            treatments.put(cell.category().code(), Terms.treatment(cell.treatment()));
        }
    }

    private ManagerPost root(String code) {
        return Optional.ofNullable(tree.of(code))
                .orElseThrow(() -> new NoSuchChoice("jabatan", code, words.t("structure.a-code")));
    }

    StructureView view(int page, ContextView context) {
        List<ManagerPost> all = tree.branch(tops, ALL_LEVELS);
        int levels = levels();
        List<PostBox> outline =
                tops.stream().limit(MOST_BOXES).map(top -> shown(top, levels)).toList();
        Paged<ManagerPost> rows = Paged.of(chosen(all), page, StructureView.SIZE);
        return new StructureView(
                context,
                filter,
                root == null ? context.agency() : root.post().nama(),
                all.size(),
                counts(all),
                untold(all),
                path(),
                starts(),
                tiers(all),
                outline.isEmpty() ? "" : TreeSvg.of(outline, words, filter.tint(), title()),
                levels,
                tops.size() - outline.size(),
                outline,
                rows.rows().stream().map(post -> box(post, 0, List.of())).toList(),
                rows.all(),
                rows.page(),
                rows.pages());
    }

    private String title() {
        return root == null
                ? words.t("structure.picture.whole")
                : words.t("structure.picture", root.post().nama());
    }

    /** As many levels as are asked for, as long as there are not too many boxes. */
    private int levels() {
        int levels = 1;
        while (levels < filter.levels() && tree.branch(tops, levels + 1).size() <= MOST_BOXES) {
            levels++;
        }
        return levels;
    }

    private PostBox shown(ManagerPost post, int levels) {
        List<ManagerPost> below = tree.below(post);
        if (levels == 0 || below.isEmpty()) {
            return box(post, asked(tree.branch(below, ALL_LEVELS)), List.of());
        }
        return box(post, 0, below.stream().map(one -> shown(one, levels - 1)).toList());
    }

    /** How many of some posts are asked for. */
    private int asked(List<ManagerPost> posts) {
        return (int) posts.stream().filter(post -> filter.has(post, asOf)).count();
    }

    private PostBox box(ManagerPost post, int hidden, List<PostBox> below) {
        Category box = category(post);
        return new PostBox(
                post.post().kode(),
                post.post().nama(),
                shortName(post),
                Bench.unit(post),
                people.tier(post.post().jenjang()),
                address(post),
                tree.below(post).isEmpty()
                        ? null
                        : filter.from(post.post().kode()).address(),
                names(post),
                acting(post),
                SeatState.of(post, asOf, filter.months()),
                people.state(post, filter.months()),
                box == null ? null : box.code(),
                box == null ? null : treatments.get(box.code()),
                boxWords(post, box),
                retires(post),
                hidden == 0 && filter.narrow() && !filter.has(post, asOf),
                hidden,
                below);
    }

    private List<String> names(ManagerPost post) {
        return post.holders().stream().map(people::name).toList();
    }

    private List<String> acting(ManagerPost post) {
        return post.acting().stream().map(people::acting).toList();
    }

    /** Without the unit, where the chart begins with a post of it. */
    private String shortName(ManagerPost post) {
        String name = post.post().nama();
        String unit = Bench.unit(post);
        boolean own = root != null && !root.equals(post) && !unit.isEmpty() && unit.equals(Bench.unit(root));
        return own && name.endsWith(" " + unit)
                ? name.substring(0, name.length() - unit.length()).strip()
                : name;
    }

    /** The page of a post of a manager; of others their holder's profile, else what stands below. */
    private String address(ManagerPost post) {
        if (post.post().jenjang().jenis() == JenisJabatan.MANAJERIAL) {
            return Addresses.post(post, filter.months());
        }
        return post.holders().isEmpty()
                ? filter.from(post.post().kode()).address()
                : Terms.profile(
                        people.person(post.holders().getFirst().person()).nip());
    }

    private @Nullable Category category(ManagerPost post) {
        return post.holders().isEmpty()
                ? null
                : map.box(post.holders().getFirst().person());
    }

    private String boxWords(ManagerPost post, @Nullable Category box) {
        if (box != null) {
            return words.t("structure.box", box.code());
        }
        if (post.holders().isEmpty()) {
            return "";
        }
        return map.status(post.holders().getFirst().person()) == Status.DIKECUALIKAN
                ? words.t("structure.excluded")
                : words.t("succession.unassessed");
    }

    private static @Nullable LocalDate retires(ManagerPost post) {
        return post.holders().stream()
                .map(Holder::retirement)
                .filter(Objects::nonNull)
                .map(Pensiun::first)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Map<SeatState, Integer> counts(List<ManagerPost> posts) {
        Map<SeatState, Integer> counts = new EnumMap<>(SeatState.class);
        posts.forEach(post -> counts.merge(SeatState.of(post, asOf, filter.months()), 1, Integer::sum));
        return counts;
    }

    private static int untold(List<ManagerPost> posts) {
        return (int) posts.stream()
                .flatMap(post -> post.holders().stream())
                .filter(holder -> holder.retirement() == null)
                .count();
    }

    private List<Choice> path() {
        return root == null
                ? List.of()
                : tree.path(root).stream()
                        .map(post -> new Choice(
                                filter.from(post.post().kode()).address(),
                                post.post().nama()))
                        .toList();
    }

    /** Those at the top and directly below with others below them, and the one chosen. */
    private List<Choice> starts() {
        return Stream.concat(
                        tree.branch(tree.tops(), 1).stream()
                                .filter(post -> !tree.below(post).isEmpty()),
                        Stream.ofNullable(root))
                .distinct()
                .map(post -> new Choice(post.post().kode(), post.post().nama()))
                .toList();
    }

    private List<Choice> tiers(List<ManagerPost> posts) {
        return Arrays.stream(Jenjang.values())
                .filter(tier -> posts.stream().anyMatch(post -> post.post().jenjang() == tier))
                .map(tier -> new Choice(tier.name(), people.tier(tier)))
                .toList();
    }

    private List<ManagerPost> chosen(List<ManagerPost> all) {
        List<ManagerPost> chosen = new ArrayList<>(
                all.stream().filter(post -> filter.has(post, asOf)).toList());
        Comparator<ManagerPost> order = order(filter.order().column());
        if (order != null) {
            chosen.sort(filter.order().falling() ? order.reversed() : order);
        } else if (filter.order().falling()) {
            return chosen.reversed();
        }
        return chosen;
    }

    /** What is not told stands last, null for the order of the tree. */
    private @Nullable Comparator<ManagerPost> order(Column column) {
        return switch (column) {
            case TREE -> null;
            case NAME -> Comparator.comparing(post -> post.post().nama());
            case HOLDER -> Comparator.comparing(post -> String.join("; ", names(post)));
            case STATE ->
                Comparator.comparing((ManagerPost post) -> SeatState.of(post, asOf, filter.months()))
                        .reversed();
            case BOX -> Comparator.comparing(this::boxOf);
            case RETIRES -> Comparator.comparing(post -> Objects.requireNonNullElse(retires(post), LocalDate.MAX));
        };
    }

    private String boxOf(ManagerPost post) {
        Category box = category(post);
        return box == null ? "" : box.code();
    }

    /** The whole table as people take it away. */
    ListFile file() {
        List<List<Object>> rows =
                chosen(tree.branch(tops, ALL_LEVELS)).stream().map(this::cells).toList();
        List<String> header = List.of(
                words.t("structure.file.code"),
                words.t("structure.file.post"),
                words.t("structure.file.unit"),
                words.t("structure.file.tier"),
                words.t("structure.file.echelon"),
                words.t("structure.file.above"),
                words.t("structure.file.seats"),
                words.t("structure.file.need"),
                words.t("structure.file.holders"),
                words.t("structure.file.numbers"),
                words.t("structure.file.acting"),
                words.t("structure.file.state"),
                words.t("structure.file.retires"),
                words.t("structure.file.box"),
                words.t("structure.file.structure"));
        return new ListFile(words.t("structure.title"), header, rows);
    }

    private List<Object> cells(ManagerPost post) {
        Jabatan told = post.post();
        ManagerPost above = tree.above(post);
        List<String> numbers = post.holders().stream()
                .map(holder -> people.person(holder.person()).nip())
                .toList();
        return List.of(
                told.kode(),
                told.nama(),
                Bench.unit(post),
                people.tier(told.jenjang()),
                Objects.requireNonNullElse(told.letak().eselon(), ""),
                above == null ? "" : above.post().kode(),
                post.seats(),
                cell(told.kebutuhan()),
                String.join("; ", names(post)),
                String.join("; ", numbers),
                String.join("; ", acting(post)),
                SeatState.of(post, asOf, filter.months()).in(words),
                cell(retires(post)),
                boxOf(post),
                Objects.requireNonNullElse(told.letak().sotk(), ""));
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
