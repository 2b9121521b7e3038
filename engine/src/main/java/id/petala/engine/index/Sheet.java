package id.petala.engine.index;

import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCode;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.index.Lever.Level;
import id.petala.engine.index.NotPlanned.Reason;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One subject's items under an index, as they stand: which can be raised, by which steps, and which can't and why. */
public final class Sheet {

    /** Whole numbers are steps where a scale has no more of them; a wider one is climbed by 2, 5, 10, 20 or 50. */
    private static final int MOST_STEPS = 20;

    private static final List<Integer> STRIDES = List.of(1, 2, 5, 10, 20, 50);

    private final Scorer scorer;
    private final FactTable facts;
    private final String index;
    private final @Nullable String category;
    private final Efforts efforts;
    private final Batch now;
    private final List<Lever> levers = new ArrayList<>();
    private final List<NotPlanned> notPlanned = new ArrayList<>();
    private final Map<String, Rational> standing = new LinkedHashMap<>();
    private final Set<String> counting = new LinkedHashSet<>();
    private final Tree tree;

    /**
     * Lays a worksheet out.
     *
     * @param facts of one subject
     * @param index the node whose value is planned
     * @param category the node that says which category that is; null for none
     */
    public Sheet(Scorer scorer, FactTable facts, String index, @Nullable String category, Efforts efforts) {
        if (facts.size() != 1) {
            throw new IllegalArgumentException("a worksheet is about one subject");
        }
        this.scorer = scorer;
        this.facts = facts;
        this.index = index;
        this.category = category;
        this.efforts = efforts;
        this.now = scorer.one(facts, 0);
        List<String> roots = roots(index, category);
        Tree.counting(scorer.instrument(), roots, facts)
                .forEach(leaf -> counting.add(leaf.fact().id()));
        Set<String> seen = new LinkedHashSet<>();
        for (Node.Leaf leaf : Tree.leaves(scorer.instrument(), roots)) {
            if (seen.add(leaf.fact().id())) {
                read(leaf);
            }
        }
        this.tree = new Tree(scorer, facts, levers);
        Needs needs = needs(roots);
        for (int i = 0; now.known(scorer.index(index), 0) && i < levers.size(); i++) {
            if (!needs.moves(i)) {
                notPlanned.add(new NotPlanned(levers.get(i).criterion(), Reason.WITHOUT_EFFECT));
            }
        }
    }

    /** The nodes that a worksheet is about: the index and what says its category. */
    static List<String> roots(String index, @Nullable String category) {
        return category == null ? List.of(index) : List.of(index, category);
    }

    /** Refuses to plan an index that has no value, with what is missing. */
    void refuseWithoutValue() {
        if (!now.known(scorer.index(index), 0)) {
            List<String> missing = Tree.counting(scorer.instrument(), List.of(index), facts).stream()
                    .map(Node::id)
                    .filter(leaf -> now.missing(leaf, 0))
                    .toList();
            Where where = Where.file(facts.subject(0)).column(index);
            throw new Refused(Finding.reject("planning.no-value", where, null, "", index, String.join(", ", missing)));
        }
    }

    private void read(Node.Leaf leaf) {
        Reason reason = unplanned(leaf);
        if (reason == null) {
            FactValue value = standing(leaf);
            Rational rank = Objects.requireNonNull(rank(leaf, value));
            standing.put(leaf.id(), rank);
            reason = raised(leaf, value, rank);
        }
        if (reason != null) {
            notPlanned.add(new NotPlanned(leaf.head().criterion(), reason));
        }
    }

    private @Nullable Reason unplanned(Node.Leaf leaf) {
        Fact fact = leaf.fact();
        if (!counting.contains(fact.id())) {
            return Reason.BELOW_HANDED_IN;
        }
        if (!now.known(scorer.index(leaf.id()), 0)) {
            return now.missing(leaf.id(), 0) ? Reason.MISSING : Reason.NOT_APPLICABLE;
        }
        if (fact.settled()) {
            return Reason.SETTLED;
        }
        if (Tree.handedIn(facts, leaf.id())) {
            return Reason.HANDED_IN;
        }
        FactColumn column = facts.column(fact.id());
        if (column == null
                || column.end(0) == column.first(0)
                || (fact.many() && column.end(0) - column.first(0) != 1)) {
            return Reason.LIST;
        }
        return fact.type() == FactType.NUMBER || fact.type() == FactType.CODE ? null : Reason.FORM;
    }

    /** The one value of a list, or what the leaf takes in of several dated ones. */
    private FactValue standing(Node.Leaf leaf) {
        if (leaf.fact().many()) {
            FactColumn column = Objects.requireNonNull(facts.column(leaf.fact().id()));
            return new FactValue(column.value(column.first(0)), 0);
        }
        String taken = now.taken(scorer.index(leaf.id()), 0);
        return FactValue.parse(leaf.fact(), taken, scorer.asOf(), leaf.head().where());
    }

    private @Nullable Rational rank(Node.Leaf leaf, FactValue value) {
        return Efforts.rank(rule(leaf), leaf.fact(), value);
    }

    private LeafRule rule(Node.Leaf leaf) {
        return Objects.requireNonNull(scorer.leafRule(leaf.id()));
    }

    /** Adds the lever of a leaf, or says why it has none. */
    private @Nullable Reason raised(Node.Leaf leaf, FactValue value, Rational rank) {
        List<Efforts.Stated> stated = efforts.of(leaf.id());
        List<Level> levels = new ArrayList<>(List.of(new Level(text(leaf.fact(), value), value, rank, 0, List.of())));
        if (!stated.isEmpty()) {
            stated.forEach(level -> add(levels, leaf.fact(), level));
        } else if (leaf.fact().type() == FactType.CODE) {
            codes(levels, leaf);
        } else {
            int stride = stride(leaf.fact());
            if (stride == 0) {
                return Reason.FINE;
            }
            wholes(levels, leaf.fact(), stride);
        }
        if (levels.size() == 1) {
            return Reason.HIGHEST;
        }
        if (levels.size() > Domains.MOST_LEVELS) {
            return Reason.FINE;
        }
        levers.add(new Lever(leaf.head().criterion(), leaf.fact(), rule(leaf).window(), levels, stated.isEmpty()));
        return null;
    }

    private static void add(List<Level> levels, Fact fact, Efforts.Stated stated) {
        if (stated.rank().compareTo(levels.getFirst().rank()) > 0) {
            FactValue value = stated.value();
            levels.add(new Level(text(fact, value), value, stated.rank(), stated.effort(), stated.needs()));
        }
    }

    private void codes(List<Level> levels, Node.Leaf leaf) {
        List<Level> better = new ArrayList<>();
        for (int i = 0; i < leaf.fact().codes().size(); i++) {
            FactValue value = new FactValue(i, 0);
            Rational rank = rank(leaf, value);
            if (rank != null && rank.compareTo(levels.getFirst().rank()) > 0) {
                better.add(assumed(leaf.fact(), value, rank));
            }
        }
        better.sort((a, b) -> a.rank().compareTo(b.rank()));
        for (Level level : better) {
            if (!level.rank().equals(levels.getLast().rank())) {
                levels.add(level);
            }
        }
    }

    private static Level assumed(Fact fact, FactValue value, Rational rank) {
        return new Level(text(fact, value), value, rank, Efforts.ASSUMED, List.of());
    }

    /** By how much a scale is climbed; 0 where that would take too many steps. */
    private static int stride(Fact fact) {
        BigDecimal span = fact.max().subtract(fact.min());
        for (int stride : STRIDES) {
            if (span.compareTo(new BigDecimal(MOST_STEPS * stride)) <= 0) {
                return stride;
            }
        }
        return 0;
    }

    /** Multiples of a stride above where the item stands, and the highest there is. */
    private static void wholes(List<Level> levels, Fact fact, int stride) {
        long most = Points.exact(fact.max());
        long step = stride * Points.ONE;
        long first = Math.floorDiv(levels.getFirst().value().value(), step) + 1;
        for (long at = first * step; at < most; at += step) {
            levels.add(assumed(fact, new FactValue(at, 0), Rational.of(at, Points.ONE)));
        }
        if (levels.getFirst().value().value() < most && (stride > 1 || most % Points.ONE == 0)) {
            levels.add(assumed(fact, new FactValue(most, 0), Rational.of(most, Points.ONE)));
        }
    }

    private static String text(Fact fact, FactValue value) {
        if (fact.type() == FactType.CODE) {
            FactCode code = fact.codes().get((int) value.value());
            return code.code();
        }
        return Points.toDecimal(value.value()).toPlainString();
    }

    /** What the index is about. */
    public Criterion criterion() {
        return scorer.instrument().node(index).head().criterion();
    }

    public Scorer scorer() {
        return scorer;
    }

    public String subject() {
        return facts.subject(0);
    }

    /** Items that can be raised, in reading order. */
    public List<Lever> levers() {
        return List.copyOf(levers);
    }

    /** Items that no plan touches. */
    public List<NotPlanned> notPlanned() {
        return List.copyOf(notPlanned);
    }

    /** Items without a value whose value could be supposed: numbers and codes. */
    public List<Node.Leaf> missing() {
        List<String> ids = notPlanned.stream()
                .filter(item -> item.reason() == Reason.MISSING)
                .map(item -> item.criterion().id())
                .toList();
        return Tree.leaves(scorer.instrument(), roots(index, category)).stream()
                .filter(leaf -> ids.contains(leaf.id()))
                .filter(leaf ->
                        leaf.fact().type() == FactType.NUMBER || leaf.fact().type() == FactType.CODE)
                .toList();
    }

    /**
     * The facts with values supposed of {@linkplain #missing missing} items.
     *
     * @param values by item, as a facts file says them
     * @throws Refused when a value is none that its fact can have
     */
    public FactTable supposing(Map<String, String> values) {
        List<Lever> supposed = new ArrayList<>();
        for (Node.Leaf leaf : missing()) {
            String text = values.get(leaf.id());
            if (text != null) {
                FactValue value = FactValue.parse(
                        leaf.fact(), text, scorer.asOf(), leaf.head().where());
                Level level = new Level(text, value, Rational.ZERO, 0, List.of());
                supposed.add(new Lever(
                        leaf.head().criterion(), leaf.fact(), rule(leaf).window(), List.of(level, level), true));
            }
        }
        int[] all = new int[supposed.size()];
        Arrays.fill(all, 1);
        return new Trials(scorer, facts, supposed).table(List.of(all));
    }

    /** Whether an item below the index is missing, so that its figure is incomplete. */
    public boolean incomplete() {
        return notPlanned.stream().anyMatch(item -> item.reason() == Reason.MISSING);
    }

    String index() {
        return index;
    }

    /**
     * The facts with items at other levels.
     *
     * @param levels for each lever the place among its levels
     */
    public FactTable at(List<Integer> levels) {
        return trials().table(
                        List.of(levels.stream().mapToInt(Integer::intValue).toArray()));
    }

    Trials trials() {
        return new Trials(scorer, facts, levers);
    }

    /** The categories or verdicts that the index can have, the lowest first; empty where its rules know none. */
    public List<Category> categories() {
        return category == null ? List.of() : scorer.categories(category);
    }

    /** Whether a category is at least another; of a matrix, whether it is that. */
    boolean stands(@Nullable Category reached, Category asked) {
        boolean ordered = category != null && !(scorer.instrument().node(category) instanceof Node.Matrix);
        return asked.equals(reached)
                || (ordered
                        && reached != null
                        && categories().indexOf(reached) > categories().indexOf(asked));
    }

    /** The prerequisites of what can change the index, and where a category is asked also that. */
    Needs needs(Goal goal) {
        return needs(goal instanceof Goal.Standing ? roots(index, category) : List.of(index));
    }

    private Needs needs(List<String> roots) {
        BitSet effective = new BitSet();
        roots.forEach(root -> effective.or(tree.levers(root)));
        return new Needs(levers, standing, effective);
    }

    /** What a goal asks of nodes. */
    Guards guards(Goal goal) {
        return goal instanceof Goal.Standing asked
                ? Guards.of(scorer, tree, now, Objects.requireNonNull(category), asked.category())
                : Guards.NONE;
    }

    /** The worksheet in pieces. */
    Piece piece(Trials trials, Needs needs, Guards guards) {
        return new Arrangement(tree, trials, levers, needs, guards)
                .root(scorer.instrument().node(index));
    }

    Rational value(long numerator) {
        return Rational.of(numerator, scorer.denominator(index));
    }

    /** The category with levers at some levels; null where the index has none. */
    @Nullable
    Category category(Trials trials, int[] levels) {
        return category == null
                ? null
                : scorer.one(trials.table(List.of(levels)), 0).category(scorer.index(category), 0);
    }
}
