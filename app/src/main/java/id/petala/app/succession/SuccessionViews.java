package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.succession.PostFilter.Kind;
import id.petala.app.succession.SuccessionView.Option;
import id.petala.app.table.ListFile;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Draws the list of posts and their bench strength in one language. */
final class SuccessionViews {

    private final Bench bench;
    private final Words words;
    private final PeopleWords people;
    private final LocalDate asOf;

    SuccessionViews(Bench bench, Words words) {
        this.bench = bench;
        this.words = words;
        this.people = new PeopleWords(bench, words);
        this.asOf = bench.asOf();
    }

    SuccessionView view(PostFilter filter, int page, ContextView context) {
        refuseUnknownUnit(filter.unit());
        List<ManagerPost> asked = asked(filter);
        List<ManagerPost> chosen = chosen(filter, asked);
        Paged<ManagerPost> shown = Paged.of(chosen, page, SuccessionView.SIZE);
        return new SuccessionView(
                context,
                filter,
                bench(asked, filter),
                counts(asked, filter.months()),
                pool(bench),
                !bench.posts().isEmpty(),
                units(filter.unit()),
                tiers(),
                rows(shown.rows(), filter.months()),
                shown.all(),
                shown.page(),
                shown.pages());
    }

    private void refuseUnknownUnit(String unit) {
        if (!unit.isEmpty()
                && bench.posts().stream().noneMatch(post -> bench.units().within(Bench.unit(post), unit))) {
            throw new NoSuchChoice("unit", unit, words.t("succession.a-unit"));
        }
    }

    /** The posts of the unit, tier and words asked for, of whatever group. */
    private List<ManagerPost> asked(PostFilter filter) {
        return bench.posts().stream()
                .filter(post -> filter.has(post, bench.units()))
                .toList();
    }

    /** Those of the group too: first those with fewest candidates, of these the highest tier and the day most near. */
    private List<ManagerPost> chosen(PostFilter filter, List<ManagerPost> asked) {
        Map<ManagerPost, Strength> strengths = bench.strengths(filter.months());
        return asked.stream()
                .filter(post -> filter.kind().has(post, asOf, filter.months()))
                .sorted(Comparator.comparingInt(
                                (ManagerPost post) -> strength(strengths, post).step(filter.scope()))
                        .thenComparing(post -> post.post().jenjang())
                        .thenComparing(post -> post.state(asOf, filter.months()))
                        .thenComparing(post -> post.needed(asOf, filter.months()))
                        .thenComparing(Bench::unit)
                        .thenComparing(post -> post.post().nama()))
                .toList();
    }

    private static Strength strength(Map<ManagerPost, Strength> strengths, ManagerPost post) {
        return Objects.requireNonNull(strengths.get(post));
    }

    private Map<Kind, Integer> counts(List<ManagerPost> asked, int months) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, count(asked, kind, months)));
        return counts;
    }

    private int count(List<ManagerPost> asked, Kind kind, int months) {
        return (int) asked.stream().filter(post -> kind.has(post, asOf, months)).count();
    }

    /** The bench strength of all posts that succession is planned for. */
    BenchView bench(int months) {
        return bench(bench.posts(), new PostFilter("", null, Kind.TARGET, "", Scope.OWN_UNIT, months));
    }

    private BenchView bench(List<ManagerPost> asked, PostFilter filter) {
        int months = filter.months();
        Map<ManagerPost, Strength> strengths = bench.strengths(months);
        Map<Jenjang, int[]> steps = new LinkedHashMap<>();
        Arrays.stream(Jenjang.values()).forEach(tier -> steps.put(tier, new int[Strength.MANY + 1]));
        asked.stream()
                .filter(post -> post.target(asOf, months))
                .forEach(post -> Objects.requireNonNull(steps.get(post.post().jenjang()))[
                        strength(strengths, post).step(filter.scope())]++);
        List<TierStrength> tiers = new ArrayList<>();
        steps.forEach((tier, counts) -> {
            if (Arrays.stream(counts).sum() > 0) {
                tiers.add(tier(tier, counts, filter));
            }
        });
        return new BenchView(
                asked.size(),
                count(asked, Kind.TARGET, months),
                tiers.stream().mapToInt(tier -> tier.steps().getFirst()).sum(),
                count(asked, Kind.VACANT, months),
                count(asked, Kind.SOON_VACANT, months),
                count(asked, Kind.CRITICAL, months),
                filter.scope(),
                months,
                tiers);
    }

    private TierStrength tier(Jenjang tier, int[] counts, PostFilter filter) {
        PostFilter ofTier =
                new PostFilter(filter.unit(), tier, Kind.TARGET, filter.search(), filter.scope(), filter.months());
        return new TierStrength(
                people.tier(tier),
                Addresses.posts(ofTier),
                Arrays.stream(counts).sum(),
                Arrays.stream(counts).boxed().toList());
    }

    /** The boxes that form the pool, by number; none where the scheme has no pool. */
    static List<String> pool(Bench bench) {
        return bench.open().run().map().scheme().cells().stream()
                .filter(cell -> cell.treatment() == Scheme.Treatment.SUKSESI)
                .map(cell -> cell.category().code())
                .sorted()
                .toList();
    }

    private List<Option> units(String chosen) {
        TreeSet<String> names = new TreeSet<>();
        bench.posts().stream()
                .map(Bench::unit)
                .filter(unit -> !unit.isEmpty())
                .forEach(unit -> names.add(bench.units().of(unit)));
        if (!chosen.isEmpty()) {
            names.add(chosen);
        }
        return names.stream().map(name -> new Option(name, name)).toList();
    }

    private List<Option> tiers() {
        return Arrays.stream(Jenjang.values())
                .filter(tier ->
                        bench.posts().stream().anyMatch(post -> post.post().jenjang() == tier))
                .map(tier -> new Option(tier.name(), people.tier(tier)))
                .toList();
    }

    private List<PostRow> rows(List<ManagerPost> posts, int months) {
        Map<ManagerPost, Strength> strengths = bench.strengths(months);
        return posts.stream()
                .map(post -> row(post, months, strength(strengths, post)))
                .toList();
    }

    private PostRow row(ManagerPost post, int months, Strength strength) {
        return new PostRow(
                post.post().nama(),
                Bench.unit(post),
                people.tier(post.post().jenjang()),
                Addresses.post(post, months),
                post.holders().stream().map(people::name).toList(),
                post.acting().stream().map(people::acting).toList(),
                people.state(post, months),
                PeopleWords.mark(post.state(asOf, months)),
                post.critical(),
                strength);
    }

    /** The whole list as people take it away. */
    ListFile file(PostFilter filter) {
        refuseUnknownUnit(filter.unit());
        int months = filter.months();
        Map<ManagerPost, Strength> strengths = bench.strengths(months);
        List<List<Object>> rows = new ArrayList<>();
        for (ManagerPost post : chosen(filter, asked(filter))) {
            rows.add(cells(post, months, strength(strengths, post)));
        }
        List<String> header = List.of(
                words.t("succession.file.post"),
                words.t("succession.file.unit"),
                words.t("succession.file.tier"),
                words.t("succession.file.critical"),
                words.t("succession.file.seats"),
                words.t("succession.file.holders"),
                words.t("succession.file.acting"),
                words.t("succession.file.state"),
                words.t("succession.file.needed"),
                words.t("succession.file.all"),
                words.t("succession.file.own-unit"),
                words.t("succession.file.same-family"),
                words.t("succession.file.elsewhere"));
        return new ListFile(words.t("succession.title"), header, rows);
    }

    private List<Object> cells(ManagerPost post, int months, Strength strength) {
        PostState state = post.state(asOf, months);
        return List.of(
                post.post().nama(),
                Bench.unit(post),
                people.tier(post.post().jenjang()),
                post.post().kritis() == null ? "" : SuccessionTerms.yesOrNo(words, post.critical()),
                post.seats(),
                String.join("; ", post.holders().stream().map(people::name).toList()),
                String.join("; ", post.acting().stream().map(people::acting).toList()),
                SuccessionTerms.state(words, state),
                state == PostState.HELD ? "" : post.needed(asOf, months),
                strength.all(),
                strength.ownUnit(),
                strength.sameFamily(),
                strength.elsewhere());
    }

    static Language language(Words words) {
        return Language.of(words.language());
    }
}
