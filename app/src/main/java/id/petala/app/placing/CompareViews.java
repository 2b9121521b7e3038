package id.petala.app.placing;

import id.petala.app.placement.ConstrainedPlacement;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placing.CompareView.Cell;
import id.petala.app.placing.CompareView.Column;
import id.petala.app.placing.CompareView.Lines;
import id.petala.app.placing.CompareView.Person;
import id.petala.app.placing.CompareView.Row;
import id.petala.app.placing.Differences.Elsewhere;
import id.petala.app.placing.PlacingWork.Outcome;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.plan.Seats;
import id.petala.app.platform.Bar;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import id.petala.app.work.WorkView;
import id.petala.engine.pegawai.JenisPerpindahan;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws scenarios side by side in one language. */
final class CompareViews {

    private static final int MOST_ROWS = 100;
    private static final String NONE = "–";

    private final List<Compared> all;
    private final Words words;

    CompareViews(List<Compared> all, Words words) {
        this.all = List.copyOf(all);
        this.words = words;
    }

    CompareView view() {
        List<Column> columns = all.stream().map(this::column).toList();
        boolean busy = all.stream().anyMatch(one -> one.state().busy());
        List<Person> people = busy ? List.of() : people();
        return new CompareView(
                columns,
                busy,
                busy ? List.of() : figures(),
                busy ? List.of() : prices(),
                people.stream().limit(MOST_ROWS).toList(),
                Math.max(0, people.size() - MOST_ROWS),
                lines(),
                all.stream().map(one -> ComparePage.PLAN + "=" + one.key()).collect(Collectors.joining("&")));
    }

    private Column column(Compared one) {
        return new Column(name(one), PlacingPage.address(one.key()), state(one));
    }

    private static String name(Compared one) {
        ScenarioPlan plan = one.plan();
        return !one.name().isEmpty()
                ? one.name()
                : plan == null ? one.key() : plan.scenario().title();
    }

    private String state(Compared one) {
        return switch (one.state()) {
            case WorkView.Done<Outcome>(Outcome.Planned planned) ->
                words.t(
                        "placing.sizes",
                        planned.plan().scenario().title(),
                        words.date(planned.plan().data().rules().day()),
                        planned.plan().tables().sizes().posts(),
                        planned.plan().tables().sizes().people(),
                        planned.plan().tables().sizes().pairs());
            case WorkView.Done<Outcome>(Outcome.Impossible _) -> words.t("placing.keep.no-plan");
            case WorkView.Busy<Outcome> busy -> busy.doing(words);
            default -> words.t("placing.stopped");
        };
    }

    private List<Row> figures() {
        return List.of(
                worths(),
                said(words.t("placing.compare.proof"), this::proof),
                amounts(words.t("placing.compare.moves"), plan -> plan.moves().size()),
                amounts(
                        words.t("placing.compare.filled"),
                        plan -> Seats.of(plan).filled()),
                amounts(words.t("placing.compare.open"), plan -> Seats.of(plan).after()),
                amounts(words.t("placing.compare.displaced"), CompareViews::displaced),
                said(words.t("placing.compare.women"), this::women));
    }

    private String women(ScenarioPlan plan) {
        BigDecimal percent = plan.womenSeated().percent();
        return percent == null ? NONE : words.percent(percent);
    }

    /** How many people whose posts end with a new structure, or go on in others, have a post in the plan. */
    private static int displaced(ScenarioPlan plan) {
        return (int) plan.moves().stream()
                .filter(move ->
                        move.kind() == JenisPerpindahan.TERGESER_SOTK || move.kind() == JenisPerpindahan.PENGUKUHAN)
                .count();
    }

    private String proof(ScenarioPlan plan) {
        PlacementPlan placed = plan.solved().plan();
        return placed.check().optimal()
                ? words.t("placing.compare.proven")
                : words.t(
                        "placing.compare.bound",
                        number(placed.worth(placed.check().bound())));
    }

    private String number(String plain) {
        return words.num(new BigDecimal(plain), 2);
    }

    private Row worths() {
        return amounts(
                words.t("placing.compare.worth"),
                plan -> new BigDecimal(worth(plan)).intValue(),
                plan -> number(worth(plan)));
    }

    private static String worth(ScenarioPlan plan) {
        PlacementPlan placed = plan.solved().plan();
        return placed.worth(placed.check().worth());
    }

    private Row amounts(String label, ToIntFunction<ScenarioPlan> amount) {
        return amounts(label, amount, plan -> words.count(amount.applyAsInt(plan)));
    }

    private Row amounts(String label, ToIntFunction<ScenarioPlan> amount, Function<ScenarioPlan, String> said) {
        int most = plans().stream().mapToInt(amount).max().orElse(0);
        return drawn(label, plan -> new Cell(said.apply(plan), Bar.of(0, amount.applyAsInt(plan), most)));
    }

    private Row said(String label, Function<ScenarioPlan, String> said) {
        return drawn(label, plan -> new Cell(said.apply(plan), null));
    }

    private Row drawn(String label, Function<ScenarioPlan, Cell> cell) {
        return new Row(
                label,
                all.stream()
                        .map(Compared::plan)
                        .map(plan -> plan == null ? new Cell(NONE, null) : cell.apply(plan))
                        .toList());
    }

    /** The constraints of all scenarios by name, in their order. */
    private List<Row> prices() {
        List<Map<String, String>> costs = all.stream().map(this::costs).toList();
        return costs.stream()
                .flatMap(some -> some.keySet().stream())
                .distinct()
                .map(name -> new Row(
                        name,
                        costs.stream()
                                .map(some -> new Cell(some.getOrDefault(name, NONE), null))
                                .toList()))
                .toList();
    }

    private Map<String, String> costs(Compared one) {
        Map<String, String> costs = new LinkedHashMap<>();
        ScenarioPlan plan = one.plan();
        ConstrainedPlacement.Result result = plan == null ? null : plan.solved().constrained();
        if (result != null) {
            result.costs().forEach(cost -> costs.put(cost.name(), PlacingViews.cost(cost, words)));
        }
        return costs;
    }

    private List<ScenarioPlan> plans() {
        return all.stream().map(Compared::plan).filter(Objects::nonNull).toList();
    }

    /** Only where there are plans to compare: the columns are those of scenarios that have one. */
    private List<Person> people() {
        List<PlanNames> names =
                plans().stream().map(plan -> new PlanNames(plan, words)).toList();
        return new Differences(plans())
                .all().stream().map(one -> person(one, names)).toList();
    }

    private Person person(Elsewhere one, List<PlanNames> names) {
        Iterator<PlanNames> next = names.iterator();
        Iterator<String> codes = one.posts().iterator();
        return new Person(
                one.nip(),
                names.getFirst().person(one.nip()),
                Terms.profile(one.nip()),
                names.getFirst().post(one.now()),
                all.stream()
                        .map(column ->
                                column.plan() == null ? NONE : next.next().post(codes.next()))
                        .toList());
    }

    /** What only some of the texts say, line by line. */
    private List<Lines> lines() {
        return all.stream()
                .map(one -> new Lines(
                        name(one),
                        one.lines().stream()
                                .filter(line -> all.stream()
                                        .anyMatch(other -> !other.lines().contains(line)))
                                .toList()))
                .toList();
    }

    /** The figures and prices as a list to take away. */
    ListFile figuresFile() {
        List<List<Object>> rows = Stream.concat(figures().stream(), prices().stream())
                .map(row -> cells(row.label(), row.cells().stream().map(Cell::text)))
                .toList();
        return new ListFile(words.t("placing.compare.title"), header(words.t("placing.compare.what")), rows);
    }

    /** Who is elsewhere as a list to take away. */
    ListFile peopleFile() {
        List<List<Object>> rows = people().stream()
                .map(one -> cells(one.nip(), Stream.concat(Stream.of(one.name(), one.now()), one.posts().stream())))
                .toList();
        return new ListFile(
                words.t("placing.compare.people"),
                header("NIP", words.t("placing.who"), words.t("placing.compare.now")),
                rows);
    }

    private List<String> header(String... first) {
        return Stream.concat(Stream.of(first), all.stream().map(CompareViews::name))
                .toList();
    }

    private static List<Object> cells(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others)
                .map(text -> (Object) text)
                .toList();
    }
}
