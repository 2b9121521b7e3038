package id.petala.engine.index;

import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A random small worksheet: a tree of up to five items with efforts and prerequisites, and every choice tried on it. */
final class RandomSheet {

    /**
     * A choice of levels.
     *
     * @param value of the index
     * @param category that goes with it; null for none
     */
    record Choice(
            List<Integer> levels, Rational value, @Nullable Category category) {}

    private final SplittableRandom random;
    private final StringBuilder facts = new StringBuilder();
    private final StringBuilder nodes = new StringBuilder();
    private final List<String> leaves = new ArrayList<>();
    private final List<Integer> highest = new ArrayList<>();
    private final Map<String, String> standing = new LinkedHashMap<>();
    private final List<EffortRow> rows = new ArrayList<>();
    private final boolean judged;
    private final int items;
    private final String root;
    private int inner;

    final Scorer scorer;
    final Sheet worksheet;

    /** A worksheet whose index has no category. */
    RandomSheet(long seed) {
        this(seed, false);
    }

    /**
     * A worksheet.
     *
     * @param judged whether there is a category by cuts, or a verdict by conditions on nodes in and beside the index
     */
    RandomSheet(long seed, boolean judged) {
        this.judged = judged;
        this.random = new SplittableRandom(seed);
        this.items = 1 + random.nextInt(5);
        part("", "", items, 0);
        this.root = inner == 0 ? leaves.getFirst() : "n1";
        if (judged) {
            judge();
        }
        this.scorer = Sheets.scorer(facts.toString(), nodes.toString());
        for (int i = 0; i < leaves.size(); i++) {
            standing.put(leaves.get(i), random.nextInt(highest.get(i) + 1) + "");
        }
        efforts();
        this.worksheet = new Sheet(
                scorer,
                Sheets.facts(scorer, standing),
                root(),
                category(),
                Efforts.read(rows, scorer, root(), category()));
        worksheet.refuseWithoutValue();
    }

    private @Nullable String category() {
        return judged ? "putusan" : null;
    }

    private void judge() {
        if (random.nextInt(3) == 0) {
            cuts();
        } else {
            conditions();
        }
    }

    private void cuts() {
        int first = random.nextInt(0, 8);
        int second = first + 1 + random.nextInt(0, 12);
        boolean included = random.nextBoolean();
        String cuts =
                "[{from: 2024-01-01, basis: ASSUMPTION, cite: petala, value: [{level: TINGGI, %s: %d}, {level: SEDANG, %s: %d, %s: %d}, {level: RENDAH, %s: %d}]}]"
                        .formatted(
                                included ? "from" : "above",
                                second,
                                included ? "from" : "above",
                                first,
                                included ? "below" : "to",
                                second,
                                included ? "below" : "to",
                                first);
        nodes.append(Sheets.node(
                "putusan", "", "", "kind: level, of: " + root() + ", mode: SCORE, levels: uji, cuts: " + cuts));
    }

    /** Bounds on nodes of the index and on one beside it, which has items of its own and may not apply. */
    private void conditions() {
        List<String> asked = new ArrayList<>(List.of(root()));
        int inside = inner;
        for (int i = 2; i <= inside; i++) {
            asked.add("n" + i);
        }
        asked.addAll(leaves);
        if (random.nextBoolean()) {
            String beside = "n" + (inner + 1);
            if (random.nextBoolean()) {
                inner++;
                gate(beside, "", "", 1 + random.nextInt(2), 1);
            } else {
                inner++;
                weighing(beside, "", "", 1 + random.nextInt(2), 3, false);
            }
            asked.add(beside);
        }
        StringBuilder conditions = new StringBuilder();
        for (String node : asked) {
            if (node.equals(root()) || node.equals(asked.getLast()) || random.nextInt(3) == 0) {
                conditions.append(conditions.isEmpty() ? "" : ", ");
                conditions.append("{of: %s, must: %s}".formatted(node, Sheets.dated(bound())));
            }
        }
        nodes.append(Sheets.node(
                "putusan", "", "", "kind: requirements, levels: uji-putusan, conditions: [" + conditions + "]"));
    }

    private String bound() {
        int from = random.nextInt(0, 5);
        return switch (random.nextInt(6)) {
            case 0 -> "{above: " + from + "}";
            case 1 -> "{from: " + from + ", to: " + (from + random.nextInt(1, 9)) + "}";
            case 2 -> "{below: " + (from + 3) + "}";
            default -> "{from: " + from + "}";
        };
    }

    private String root() {
        return root;
    }

    /** A part with so many items below it. */
    private void part(String parent, String weight, int count, int depth) {
        if (count == 1 && (depth > 0 || random.nextBoolean()) && random.nextInt(4) > 0) {
            leaf(parent, weight);
            return;
        }
        String id = "n" + ++inner;
        int kind = depth > 3 ? random.nextInt(2) : random.nextInt(12);
        switch (kind) {
            case 0 -> weighing(id, parent, weight, count, depth, true);
            case 1, 2 -> weighing(id, parent, weight, count, depth, false);
            case 3 ->
                single(id, parent, weight, count, depth, "kind: cap, limit: " + Sheets.dated(random.nextInt(1, 15)));
            case 4, 5 -> many(id, parent, weight, count, depth, "kind: " + (kind == 4 ? "min" : "max"));
            case 6 ->
                single(id, parent, weight, count, depth, "kind: round, places: " + Sheets.dated(random.nextInt(2)));
            case 7 -> many(id, parent, weight, count, depth, "kind: product");
            case 8 -> quotient(id, parent, weight, count, depth);
            case 9 -> rescale(id, parent, weight, count, depth);
            case 10 -> single(id, parent, weight, count, depth, pieces());
            default -> gate(id, parent, weight, count, depth);
        }
    }

    private void leaf(String parent, String weight) {
        String id = "b" + leaves.size();
        int most = 1 + random.nextInt(3);
        leaves.add(id);
        highest.add(most);
        facts.append(Sheets.number(id, most));
        nodes.append(Sheets.leaf(id, parent, weight, random.nextInt(1, 6) + (random.nextBoolean() ? "" : "/3")));
    }

    private void weighing(String id, String parent, String weight, int count, int depth, boolean mean) {
        int[] shares = shares(count);
        int total = 0;
        String[] weights = new String[shares.length];
        for (int i = 0; i < shares.length; i++) {
            int own = random.nextInt(1, 7);
            weights[i] = own + "";
            total += own;
        }
        nodes.append(Sheets.node(id, parent, weight, mean ? "kind: mean, total: " + total : sum()));
        for (int i = 0; i < shares.length; i++) {
            part(id, weights[i], shares[i], depth + 1);
        }
    }

    private String sum() {
        return "kind: sum" + (random.nextBoolean() ? "" : ", round: " + Sheets.dated(random.nextInt(2)));
    }

    /** Divided by an item before it, or one of its own; where that is zero it doesn't apply. */
    private void quotient(String id, String parent, String weight, int count, int depth) {
        String by = "b" + random.nextInt(leaves.size() + 1);
        single(id, parent, weight, count, depth, "kind: quotient, by: " + by + ", times: " + Sheets.dated("10/3"));
    }

    private void rescale(String id, String parent, String weight, int count, int depth) {
        String of = "n" + (inner + 1);
        nodes.append(Sheets.node(id, parent, weight, "kind: rescale, of: " + of + ", total: 100"));
        inner++;
        weighing(of, id, "", count, depth + 1, random.nextBoolean());
    }

    /** Two pieces, of which the second may begin lower than the first ends. */
    private String pieces() {
        int cut = random.nextInt(1, 6);
        return "kind: pieces, pieces: "
                + Sheets.dated("[{below: %d, times: %d, per: 3, plus: 0}, {from: %d, times: %d, per: 1, plus: %d}]"
                        .formatted(cut, random.nextInt(0, 4), cut, random.nextInt(-1, 3), random.nextInt(0, 9)));
    }

    private void many(String id, String parent, String weight, int count, int depth, String rest) {
        nodes.append(Sheets.node(id, parent, weight, rest));
        for (int share : shares(count)) {
            part(id, "", share, depth + 1);
        }
    }

    private void single(String id, String parent, String weight, int count, int depth, String rest) {
        nodes.append(Sheets.node(id, parent, weight, rest));
        part(id, "", count, depth + 1);
    }

    /** Its condition is an item before it, or one of its own. */
    private void gate(String id, String parent, String weight, int count, int depth) {
        String condition = "b" + random.nextInt(leaves.size() + 1);
        String otherwise = depth > 0 && random.nextInt(3) == 0 ? "not-applicable" : random.nextInt(0, 4) + "";
        String rest = "kind: gate, condition: %s, threshold: %s, otherwise: %s"
                .formatted(condition, Sheets.dated(random.nextInt(1, 5)), otherwise);
        single(id, parent, weight, count, depth, rest);
    }

    private int[] shares(int count) {
        int parts = count == 1 ? 1 : 1 + random.nextInt(count);
        int[] shares = new int[parts];
        for (int i = 0; i < count; i++) {
            shares[i < parts ? i : random.nextInt(parts)]++;
        }
        return shares;
    }

    /** Prerequisites only look back, so that they can't go round. */
    private void efforts() {
        for (int i = 0; i < leaves.size(); i++) {
            for (int level = 1; random.nextInt(8) > 0 && level <= highest.get(i); level++) {
                int before = random.nextInt(i + 1);
                boolean asks = before < i && random.nextInt(3) == 0;
                String requires = asks ? leaves.get(before) + ">=" + random.nextInt(highest.get(before) + 1) : "";
                String effort = random.nextInt(1, 30) + (random.nextInt(3) == 0 ? ".25" : "");
                rows.add(Sheets.row(rows.size() + 2, leaves.get(i), level, effort, requires));
            }
        }
    }

    /** What the steps of a choice take, one of them at another effort. */
    long effort(Choice choice, int lever, int level, long effort) {
        long sum = 0;
        for (int i = 0; i < choice.levels().size(); i++) {
            for (int at = 1; at <= choice.levels().get(i); at++) {
                boolean moved = i == lever && at == level;
                sum += moved
                        ? effort
                        : worksheet.levers().get(i).levels().get(at).effort();
            }
        }
        return sum;
    }

    long effort(Choice choice) {
        return effort(choice, -1, 0, 0);
    }

    /** Every choice that meets the prerequisites and gives the index a value, scored one by one. */
    List<Choice> everything() {
        List<Choice> found = new ArrayList<>();
        collect(new ArrayList<>(), found);
        return found;
    }

    private void collect(List<Integer> levels, List<Choice> found) {
        List<Lever> levers = worksheet.levers();
        if (levels.size() == levers.size()) {
            Batch batch = scorer.one(Sheets.facts(scorer, after(levels)), 0);
            int index = scorer.index(root());
            if (batch.known(index, 0) && meets(levels)) {
                Rational value = batch.amount(index, 0).exact();
                Category category = judged ? batch.category(scorer.index("putusan"), 0) : null;
                found.add(new Choice(List.copyOf(levels), value, category));
            }
            return;
        }
        for (int level = 0; level <= levers.get(levels.size()).highest(); level++) {
            levels.add(level);
            collect(levels, found);
            levels.removeLast();
        }
    }

    private Map<String, String> after(List<Integer> levels) {
        Map<String, String> then = new LinkedHashMap<>(standing);
        for (int i = 0; i < levels.size(); i++) {
            Lever lever = worksheet.levers().get(i);
            then.put(lever.criterion().id(), lever.levels().get(levels.get(i)).text());
        }
        return then;
    }

    /** Steps taken need what their rows say; what was there before needs nothing. */
    private boolean meets(List<Integer> levels) {
        Map<String, String> then = after(levels);
        for (EffortRow row : rows) {
            boolean taken = number(then, row.item()) >= Integer.parseInt(row.level())
                    && number(standing, row.item()) < Integer.parseInt(row.level());
            if (taken && !row.requires().isEmpty()) {
                String[] need = row.requires().split(">=", -1);
                if (number(then, need[0]) < Integer.parseInt(need[1])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int number(Map<String, String> values, String item) {
        return Integer.parseInt(String.valueOf(values.get(item)));
    }

    /** A number between what the index is and somewhat above the most it can be. */
    Rational target(List<Choice> everything) {
        Rational most =
                everything.stream().map(Choice::value).max(Rational::compareTo).orElse(Rational.ZERO);
        Rational least =
                everything.stream().map(Choice::value).min(Rational::compareTo).orElse(Rational.ZERO);
        return least.plus(most.minus(least).times(Rational.of(random.nextInt(0, 23), 20)));
    }

    /** One of the categories above the lowest. */
    Category asked() {
        List<Category> categories = worksheet.categories();
        return categories.get(random.nextInt(1, categories.size()));
    }

    long budget() {
        return random.nextInt(0, 80) * Points.ONE;
    }
}
