package id.petala.app.workforce;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.succession.NoSuchChoice;
import id.petala.app.succession.Paged;
import id.petala.app.table.ListFile;
import id.petala.app.workforce.WorkforceView.GroupRow;
import id.petala.app.workforce.WorkforceView.PostRow;
import id.petala.app.workforce.WorkforceView.YearRow;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the projection in one language. */
final class WorkforceViews {

    private final Projection projection;
    private final WorkforceFilter filter;
    private final Words words;
    private final List<Group> groups;
    private final Group whole;
    private final Group chosen;

    /** @throws NoSuchChoice where a group is asked for that is not there */
    WorkforceViews(Projection projection, WorkforceFilter filter, Words words) {
        this.projection = projection;
        this.filter = filter;
        this.words = words;
        this.groups = projection.groups(filter.grouping());
        this.whole = projection.whole();
        this.chosen = filter.key().isEmpty()
                ? whole
                : groups.stream()
                        .filter(group -> group.key().equals(filter.key()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice("kelompok", filter.key(), words.t("workforce.a-group")));
    }

    WorkforceView view(int page, ContextView context) {
        Paged<PostLine> posts = Paged.of(posts(), page, WorkforceView.SIZE);
        List<YearRow> figures = figures();
        return new WorkforceView(
                context,
                filter,
                years(),
                row(chosen),
                WorkforceSvg.of(figures, words),
                figures,
                groups.stream().map(this::row).toList(),
                row(whole),
                chosen.untoldPosts(),
                posts.rows().stream().map(this::row).toList(),
                posts.all(),
                posts.page(),
                posts.pages());
    }

    private List<Integer> years() {
        int first = projection.asOf().getYear();
        return IntStream.range(first, first + filter.years()).boxed().toList();
    }

    private List<YearRow> figures() {
        List<YearRow> figures = new ArrayList<>();
        figures.add(new YearRow(null, 0, chosen.people().staff(), chosen.lacking(0), chosen.beyond(0)));
        for (int i = 0; i < filter.years(); i++) {
            figures.add(new YearRow(
                    years().get(i),
                    chosen.people().leaving(i),
                    chosen.people().left(i + 1),
                    chosen.lacking(i + 1),
                    chosen.beyond(i + 1)));
        }
        return figures;
    }

    private GroupRow row(Group group) {
        int years = filter.years();
        return new GroupRow(
                label(group.key()),
                filter.only(group.key()).address(),
                group.people().staff(),
                group.people().contracts(),
                IntStream.range(0, years).mapToObj(group.people()::leaving).toList(),
                group.people().overdue(),
                group.people().untold(),
                group.people().left(years),
                group.need(),
                group.lacking(0),
                group.lacking(years),
                group.beyond(years),
                group.unmeasured());
    }

    private String label(String key) {
        if (key.isEmpty()) {
            return words.t("workforce.everybody");
        }
        if (key.equals(Projection.UNTOLD)) {
            return words.t("succession.untold");
        }
        return filter.grouping() == Grouping.TIER ? tier(Jenjang.valueOf(key)) : key;
    }

    private String tier(Jenjang tier) {
        return tier.label().in(Language.of(words.language()));
    }

    /** Those of the group that are held or needed: those lacking most at the end first, those without a need last. */
    private List<PostLine> posts() {
        return chosen.posts().stream()
                .filter(line -> line.people().staff() > 0 || line.need() != null)
                .filter(line -> found(line.post()))
                .sorted(Comparator.comparing(
                                (PostLine line) -> line.gap(filter.years()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.post().nama())
                        .thenComparing(line -> unit(line.post())))
                .toList();
    }

    private boolean found(Jabatan post) {
        String text = (post.nama() + " " + unit(post)).toLowerCase(Locale.ROOT);
        return filter.search().isEmpty()
                || Arrays.stream(filter.search().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(text::contains);
    }

    private static String unit(Jabatan post) {
        return Objects.requireNonNullElse(post.unitOrganisasi(), "");
    }

    private PostRow row(PostLine line) {
        int years = filter.years();
        return new PostRow(
                line.post().nama(),
                unit(line.post()),
                tier(line.post().jenjang()),
                line.people().staff(),
                line.people().leavingWithin(years),
                line.people().overdue(),
                line.people().left(years),
                line.need(),
                line.gap(0),
                line.gap(years));
    }

    /** The groups as people take them away. */
    ListFile groupFile() {
        List<String> header =
                new ArrayList<>(List.of(words.t("workforce.file.group"), words.t("workforce.file.staff")));
        header.add(words.t("workforce.file.contracts"));
        years().forEach(year -> header.add(words.t("workforce.file.leaving", year.toString())));
        header.addAll(List.of(
                words.t("workforce.file.overdue"),
                words.t("workforce.file.untold"),
                words.t("workforce.file.left"),
                words.t("workforce.file.need"),
                words.t("workforce.file.lacking-now"),
                words.t("workforce.file.lacking"),
                words.t("workforce.file.beyond"),
                words.t("workforce.file.unmeasured")));
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(cells(row(group))));
        rows.add(cells(row(whole)));
        return new ListFile(words.t("workforce.title"), header, rows);
    }

    private static List<Object> cells(GroupRow row) {
        List<Object> cells = new ArrayList<>(List.of(row.label(), row.staff(), row.contracts()));
        cells.addAll(row.leaving());
        cells.addAll(List.of(row.overdue(), row.untold(), row.left(), cell(row.need())));
        boolean told = row.need() != null;
        cells.add(told ? row.lackingNow() : "");
        cells.add(told ? row.lacking() : "");
        cells.add(told ? row.beyond() : "");
        cells.add(row.unmeasured());
        return cells;
    }

    /** The posts listed as people take them away. */
    ListFile postFile() {
        List<String> header = new ArrayList<>(List.of(
                words.t("workforce.file.post"),
                words.t("workforce.file.unit"),
                words.t("workforce.file.tier"),
                words.t("workforce.file.staff")));
        years().forEach(year -> header.add(words.t("workforce.file.leaving", year.toString())));
        header.addAll(List.of(
                words.t("workforce.file.overdue"),
                words.t("workforce.file.untold"),
                words.t("workforce.file.left"),
                words.t("workforce.file.need"),
                words.t("workforce.file.gap-now"),
                words.t("workforce.file.gap")));
        List<List<Object>> rows = posts().stream().map(this::cells).toList();
        return new ListFile(words.t("workforce.posts"), header, rows);
    }

    private List<Object> cells(PostLine line) {
        Jabatan post = line.post();
        List<Object> cells = new ArrayList<>(List.of(
                post.nama(), unit(post), tier(post.jenjang()), line.people().staff()));
        IntStream.range(0, filter.years())
                .forEach(year -> cells.add(line.people().leaving(year)));
        cells.addAll(List.of(
                line.people().overdue(),
                line.people().untold(),
                line.people().left(filter.years()),
                cell(line.need()),
                cell(line.gap(0)),
                cell(line.gap(filter.years()))));
        return cells;
    }

    private static Object cell(@Nullable Integer value) {
        return value == null ? "" : value;
    }
}
