package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.MissingPolicy;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.TalentMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws up the map of a run in one language. */
public final class MapViews {

    private final TalentRun run;
    private final TalentMap map;
    private final Talent talent;
    private final ContextView context;
    private final Words words;
    private final Language language;
    private final @Nullable Map<String, Integer> changes;
    private final Supplier<Gaps> gaps;
    private final List<Population.Group> groups;

    /** Draws up a run that is laid out, with the changes since the map before it. */
    public MapViews(OpenRun open, Words words) {
        this(
                open.run(),
                changes(open),
                new Agency(open.kept().agency(), open.kept().demo()),
                words,
                () -> gaps(open));
    }

    private static Gaps gaps(OpenRun open) {
        return open.once(Gaps.class, one -> Gaps.of(one.run().map()));
    }

    /**
     * Draws up a run.
     *
     * @param changes how many people more each box has than on the map before; null where there is none
     */
    public MapViews(TalentRun run, @Nullable Map<String, Integer> changes, Agency agency, Words words) {
        this(run, changes, agency, words, once(run));
    }

    private static Supplier<Gaps> once(TalentRun run) {
        Gaps found = Gaps.of(run.map());
        return () -> found;
    }

    private MapViews(
            TalentRun run, @Nullable Map<String, Integer> changes, Agency agency, Words words, Supplier<Gaps> gaps) {
        this.run = run;
        this.map = run.map();
        this.talent = Objects.requireNonNull(run.instrument().talent());
        this.words = words;
        this.language = Language.of(words.language());
        this.changes = changes;
        this.gaps = gaps;
        this.groups = List.copyOf(map.countsByGroup().keySet());
        this.context = new ContextView(
                agency.name(),
                run.asOf(),
                run.instrument().id(),
                run.instrument().label().in(language),
                run.instrument().version(),
                run.instrument().provisional(run.asOf()),
                agency.demo());
    }

    private static @Nullable Map<String, Integer> changes(OpenRun open) {
        if (open.before() == null) {
            return null;
        }
        Map<String, Integer> changes = new LinkedHashMap<>();
        open.run()
                .map()
                .countsByBox()
                .forEach((box, count) -> changes.put(box, count - open.before().getOrDefault(box, 0)));
        return changes;
    }

    /** Whose people a run is about, and whether they are invented. */
    public record Agency(String name, boolean demo) {}

    public ContextView context() {
        return context;
    }

    /** The map of everybody, with the changes since the map before it. */
    public MapView view() {
        return view(everybody(), changes);
    }

    /** The map of some people. The map before it is not known for them. */
    MapView view(BitSet people) {
        return view(people, null);
    }

    private BitSet everybody() {
        BitSet all = new BitSet(map.size());
        all.set(0, map.size());
        return all;
    }

    private MapView view(BitSet people, @Nullable Map<String, Integer> since) {
        MapCounts counts = MapCounts.of(map, people);
        return new MapView(
                context,
                counts.people(),
                counts.mapped(),
                counts.unassessed(),
                counts.out(),
                counts.pool(),
                boxes(counts, since),
                levels(talent.performanceLevel()),
                levels(talent.potentialLevel()),
                unassessed(people),
                excluded(counts),
                rules());
    }

    /** How the levels are found, and that missing parts give their weight away where they do. */
    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        rules.add(words.t("map.modes", mode(talent.performanceLevel()), mode(talent.potentialLevel())));
        if (run.instrument().missing().valueOn(run.asOf()) == MissingPolicy.RENORMALISE) {
            rules.add(words.t("map.renormalise"));
        }
        return rules;
    }

    private String mode(String level) {
        return ((Node.Level) run.instrument().node(level)).mode().label().in(language);
    }

    private List<BoxView> boxes(MapCounts counts, @Nullable Map<String, Integer> since) {
        List<BoxView> boxes = new ArrayList<>();
        for (Scheme.Cell cell : map.scheme().cells()) {
            String box = cell.category().code();
            int count = counts.boxes().getOrDefault(box, 0);
            boxes.add(new BoxView(
                    box,
                    cell.category().label().in(language),
                    place(map.scheme().rows(), cell.row()),
                    place(map.scheme().columns(), cell.column()),
                    count,
                    share(count, counts.mapped()),
                    since == null ? null : since.getOrDefault(box, 0),
                    treatment(cell.treatment()),
                    talent.unreachable().containsKey(box)));
        }
        return boxes;
    }

    private static BigDecimal share(int count, int all) {
        return all == 0 ? BigDecimal.ZERO : Rational.of(count * 100L, all).rounded(2);
    }

    private static int place(List<Category> levels, String code) {
        return levels.stream().map(Category::code).toList().indexOf(code);
    }

    /** The treatment of a box as pages tell it. */
    public static Treatment treatment(Scheme.Treatment treatment) {
        return switch (treatment) {
            case KEMBANGKAN -> Treatment.DEVELOP;
            case PERTAHANKAN -> Treatment.KEEP;
            case SUKSESI -> Treatment.POOL;
        };
    }

    private List<LevelView> levels(String node) {
        Node.Level level = (Node.Level) run.instrument().node(node);
        List<LevelView> views = new ArrayList<>();
        if (level.cuts() == null) {
            level.levels().forEach(one -> views.add(new LevelView(one.label().in(language), "", null)));
            return views;
        }
        for (Cut cut : level.cuts().valueOn(run.asOf())) {
            Rational lower = cut.range().lower();
            String line = lower == null ? null : words.num(lower.rounded(6));
            views.add(new LevelView(cut.level().label().in(language), new Reading(words).range(cut.range()), line));
        }
        return views;
    }

    private List<ReasonCount> excluded(MapCounts counts) {
        return groups.stream()
                .filter(group -> counts.excluded().containsKey(group))
                .map(group -> new ReasonCount(label(group), counts.excluded().getOrDefault(group, 0)))
                .toList();
    }

    private String label(Population.Group group) {
        return group.label().in(language);
    }

    /** What people without a box lack, the most frequent first. */
    private List<ReasonCount> unassessed(BitSet people) {
        return gaps.get().counts(people).entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey().label().in(language), entry.getValue()))
                .sorted(Comparator.comparingInt(ReasonCount::count).reversed().thenComparing(ReasonCount::reason))
                .toList();
    }

    /** What is missing, from whom, and for how many, the most frequent first. */
    public List<MissingItem> missing() {
        List<MissingItem> items = new ArrayList<>();
        gaps.get()
                .counts(everybody())
                .forEach((gap, count) -> items.add(
                        new MissingItem(gap.label().in(language), gap.supplier().in(language), count)));
        items.sort(Comparator.comparing((MissingItem item) -> Objects.requireNonNull(item.people()))
                .reversed()
                .thenComparing(MissingItem::what));
        return items;
    }

    /** Since when and how completely each kind of data is there. */
    public List<DataAge> ages() {
        return new DataAges(run, words, language).ages();
    }
}
