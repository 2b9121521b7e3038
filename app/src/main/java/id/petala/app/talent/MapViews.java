package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.RunSummary;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.MissingPolicy;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private @Nullable Map<Gap, Integer> gaps;

    /** Draws up a run that is laid out, with the changes since the map before it. */
    MapViews(OpenRun open, Words words) {
        this(
                open.run(),
                changes(open),
                new Agency(open.kept().agency(), open.kept().demo()),
                words);
    }

    /**
     * Draws up a run.
     *
     * @param changes how many people more each box has than on the map before; null where there is none
     */
    public MapViews(TalentRun run, @Nullable Map<String, Integer> changes, Agency agency, Words words) {
        this.run = run;
        this.map = run.map();
        this.talent = Objects.requireNonNull(run.instrument().talent());
        this.words = words;
        this.language = Language.of(words.language());
        this.changes = changes;
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

    public MapView view() {
        RunSummary.Way way = RunSummary.way(map);
        return new MapView(
                context,
                way.registry(),
                way.mapped(),
                way.unassessed(),
                way.registry() - way.inPopulation(),
                pool(),
                boxes(way.mapped()),
                levels(talent.performanceLevel()),
                levels(talent.potentialLevel()),
                unassessed(),
                excluded(),
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

    private int pool() {
        int pool = 0;
        for (int person = 0; person < map.size(); person++) {
            pool += map.inPool(person) ? 1 : 0;
        }
        return pool;
    }

    private List<BoxView> boxes(int mapped) {
        Map<String, Integer> counts = map.countsByBox();
        List<BoxView> boxes = new ArrayList<>();
        for (Scheme.Cell cell : map.scheme().cells()) {
            String box = cell.category().code();
            int count = counts.getOrDefault(box, 0);
            boxes.add(new BoxView(
                    box,
                    cell.category().label().in(language),
                    place(map.scheme().rows(), cell.row()),
                    place(map.scheme().columns(), cell.column()),
                    count,
                    share(count, mapped),
                    changes == null ? null : changes.getOrDefault(box, 0),
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

    private List<ReasonCount> excluded() {
        List<ReasonCount> reasons = new ArrayList<>();
        map.countsByGroup().forEach((group, count) -> {
            if (group.excluded()) {
                reasons.add(new ReasonCount(label(group), count));
            }
        });
        return reasons;
    }

    private String label(Population.Group group) {
        return group.label().in(language);
    }

    /** What people without a box lack, the most frequent first. */
    private List<ReasonCount> unassessed() {
        return gaps().entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey().label().in(language), entry.getValue()))
                .sorted(Comparator.comparingInt(ReasonCount::count).reversed().thenComparing(ReasonCount::reason))
                .toList();
    }

    /** What is missing, from whom, and for how many, the most frequent first. */
    public List<MissingItem> missing() {
        List<MissingItem> items = new ArrayList<>();
        gaps().forEach((gap, count) -> items.add(
                new MissingItem(gap.label().in(language), gap.supplier().in(language), count)));
        items.sort(Comparator.comparing((MissingItem item) -> Objects.requireNonNull(item.people()))
                .reversed()
                .thenComparing(MissingItem::what));
        return items;
    }

    /** A thing that is missing, and who can supply it. */
    private record Gap(Label label, Label supplier) {}

    /** Found once: everybody without a box is explained for it. */
    private synchronized Map<Gap, Integer> gaps() {
        if (gaps == null) {
            gaps = found();
        }
        return gaps;
    }

    private Map<Gap, Integer> found() {
        Map<Gap, Integer> counts = new LinkedHashMap<>();
        for (int person = 0; person < map.size(); person++) {
            if (map.status(person) == Status.BELUM_DINILAI) {
                for (Explained.Missing gap : Explanations.gaps(map.explain(person, talent.box()))) {
                    counts.merge(gap(gap), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Gap gap(Explained.Missing gap) {
        return new Gap(gap.criterion().label(), MissingItems.supplier(gap));
    }

    /** Since when and how completely each kind of data is there. */
    public List<DataAge> ages() {
        return new DataAges(run, words, language).ages();
    }
}
