package id.petala.app.succession;

import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.talent.MissingItem;
import id.petala.app.talent.MissingItems;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.pegawai.JalurJabatan.Jalur;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why somebody is not among the candidates for a post, and what keeps them from the highest box. */
final class WhyViews {

    private final Bench bench;
    private final ManagerPost post;
    private final int months;
    private final Words words;
    private final Language language;
    private final PeopleWords people;
    private final TalentMap map;

    WhyViews(Bench bench, ManagerPost post, int months, Words words) {
        this.bench = bench;
        this.post = post;
        this.months = months;
        this.words = words;
        this.language = SuccessionViews.language(words);
        this.people = new PeopleWords(bench, words);
        this.map = bench.open().run().map();
    }

    /**
     * The answer.
     *
     * @param place among the candidates, 0 for none of them
     * @param all how many candidates there are
     */
    WhyView view(int person, int place, int all) {
        Person who = people.person(person);
        List<String> reasons =
                bench.obstacles(post, person, months).stream().map(this::reason).toList();
        return new WhyView(
                who.nip(),
                who.name(),
                reasons.isEmpty()
                        ? words.t("succession.why.is", who.name(), place, all)
                        : words.t("succession.why.not", who.name()),
                reasons,
                map.status(person) == Status.BELUM_DINILAI ? missing(person) : List.of(),
                top().category().code(),
                axes(map.entry(person)));
    }

    private String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Holds _ -> words.t("succession.why.holds");
            case Obstacle.Excluded(var group) ->
                words.t("succession.why.excluded", group.label().in(language));
            case Obstacle.Unassessed _ -> words.t("succession.why.unassessed");
            case Obstacle.OtherBox(var box) -> otherBox(box);
            case Obstacle.OtherTier(var tier) ->
                words.t(
                        "succession.why.tier",
                        people.tier(tier),
                        people.tier(post.post().jenjang()),
                        sources());
            case Obstacle.TierUntold _ -> words.t("succession.why.tier-untold");
            case Obstacle.RetiresFirst(var retirement) ->
                words.t(
                        "succession.why.retires",
                        words.date(retirement.first()),
                        words.date(post.needed(bench.asOf(), months)));
        };
    }

    private String otherBox(Category box) {
        List<String> pool = SuccessionViews.pool(bench);
        return words.t("succession.why.box", box.code(), box.label().in(language), String.join(", ", pool));
    }

    private String sources() {
        return bench.ways(post.post().jenjang()).stream()
                .map(Jalur::from)
                .map(people::tier)
                .collect(Collectors.joining(", "));
    }

    private List<MissingItem> missing(int person) {
        String box = Objects.requireNonNull(map.scorer().instrument().talent()).box();
        return MissingItems.of(map.explain(person, box), language);
    }

    /** The box of the highest level on both axes. */
    private Scheme.Cell top() {
        String row = map.scheme().rows().getLast().code();
        String column = map.scheme().columns().getLast().code();
        return map.scheme().cells().stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private List<String> axes(MapEntry entry) {
        return entry.box() == null ? List.of() : List.of(performance(entry), potential(entry));
    }

    private String performance(MapEntry entry) {
        Category wanted = map.scheme().rows().getLast();
        Category now = entry.performanceLevel();
        return wanted.equals(now)
                ? words.t("succession.axis.performance.there", score(entry.performance()), name(now))
                : words.t("succession.axis.performance", score(entry.performance()), name(now), name(wanted));
    }

    private String potential(MapEntry entry) {
        Category wanted = map.scheme().columns().getLast();
        Category now = entry.potentialLevel();
        return wanted.equals(now)
                ? words.t("succession.axis.potential.there", score(entry.potential()), name(now))
                : words.t("succession.axis.potential", score(entry.potential()), name(now), name(wanted));
    }

    private String score(@Nullable Amount amount) {
        return amount == null ? "–" : words.fixed(amount.rounded(6), 2);
    }

    private String name(@Nullable Category level) {
        return level == null ? "–" : level.label().in(language);
    }
}
