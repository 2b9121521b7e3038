package id.petala.app.placing;

import id.petala.app.placement.ConstrainedPlacement;
import id.petala.app.placement.PlacementPlan.Step;
import id.petala.app.placement.WomenShare;
import id.petala.app.placing.PlacingView.Law;
import id.petala.app.placing.PlacingView.Move;
import id.petala.app.placing.PlacingView.Post;
import id.petala.app.placing.PlacingView.Price;
import id.petala.app.placing.PlacingView.Rule;
import id.petala.app.placing.PlacingView.Tie;
import id.petala.app.placing.TrainSvg.Coach;
import id.petala.app.placing.TrainSvg.Stop;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.PlannedMove;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.plan.Seats;
import id.petala.app.platform.Words;
import id.petala.app.succession.Addresses;
import id.petala.app.succession.Bench;
import id.petala.app.succession.ManagerPost;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Checked;
import id.petala.engine.eligibility.EligibilityRule;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.Target;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.number.Rational;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a plan in one language. */
final class PlacingViews {

    private static final int MOST_TRAINS = 24;
    private static final int MOST_ROWS = 100;
    private static final int MOST_NOTES = 20;
    private static final int PLACES = 2;
    private static final int MONTHS = 12;
    private static final Pattern NIP = Pattern.compile("\\b\\d{18}\\b");

    private final ScenarioPlan plan;
    private final Words words;
    private final Language language;
    private final RuleViews told;
    private final Map<String, ManagerPost> posts = new LinkedHashMap<>();
    private final Map<String, Candidate> people = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    PlacingViews(ScenarioPlan plan, Bench bench, Words words) {
        this.plan = plan;
        this.words = words;
        this.language = Language.of(words.language());
        this.told = new RuleViews(words);
        bench.posts().forEach(post -> posts.put(post.post().kode(), post));
        plan.data().candidates().forEach(one -> people.put(one.nip(), one));
        plan.data().targets().forEach(one -> targets.put(one.kode(), one));
    }

    PlacingView view(String key, String text) {
        List<PlannedMove> moves = plan.moves();
        List<List<Step>> trains = plan.solved().plan().steps();
        List<Finding> notes = plan.tables().findings();
        ConstrainedPlacement.@Nullable Result constrained = plan.solved().constrained();
        List<Price> prices = prices(constrained);
        return new PlacingView(
                key,
                plan.scenario().title(),
                headline(),
                sizes() + " "
                        + words.t(
                                "placing.worth-is",
                                plan.data().worth().settings().in(language)),
                women(),
                IntStream.range(0, Math.min(MOST_TRAINS, trains.size()))
                        .mapToObj(number -> train(
                                trains.get(number),
                                plan.solved().plan().trains().get(number).circle()))
                        .toList(),
                Math.max(0, trains.size() - MOST_TRAINS),
                moves.stream().limit(MOST_ROWS).map(this::move).toList(),
                Math.max(0, moves.size() - MOST_ROWS),
                prices,
                constrained != null && constrained.costs().stream().anyMatch(cost -> !cost.priced()),
                plan.solved().ties().stream().limit(MOST_ROWS).map(this::tie).toList(),
                Math.max(0, plan.solved().ties().size() - MOST_ROWS),
                moves.stream().limit(MOST_ROWS).map(this::law).toList(),
                notes.stream().limit(MOST_NOTES).map(this::note).toList(),
                Math.max(0, notes.size() - MOST_NOTES),
                PlacingForm.of(text, List.of(), language));
    }

    /** What a constraint is called, with the names of people for their numbers. */
    private String named(String constraint) {
        return NIP.matcher(constraint)
                .replaceAll(found -> Matcher.quoteReplacement(
                        people.containsKey(found.group()) ? name(found.group()) : found.group()));
    }

    /** A person by name: numbers stand in files only. */
    private String note(Finding note) {
        String told = FindingText.reason(note, words.locale());
        Candidate who = note.value() == null ? null : people.get(note.value());
        return who == null ? told : told.replace(who.nip(), name(who.nip()));
    }

    private String headline() {
        Seats seats = Seats.of(plan);
        int moved = plan.moves().size();
        PlanCheck.Result check = plan.solved().plan().check();
        String figures = words.t("placing.figures", moved, seats.filled(), seats.after());
        return check.optimal()
                ? words.t("placing.proven", figures)
                : words.t(
                        "placing.gap",
                        figures,
                        plan.solved().plan().worth(check.worth()),
                        plan.solved().plan().worth(check.bound()));
    }

    private String sizes() {
        PlanTables.Sizes sizes = plan.tables().sizes();
        return words.t(
                "placing.sizes",
                plan.scenario().title(),
                words.date(plan.data().rules().day()),
                sizes.posts(),
                sizes.people(),
                sizes.pairs());
    }

    private List<String> women() {
        return List.of(
                women(words.t("placing.women.moved"), plan.womenMoved()),
                women(words.t("placing.women.seated"), plan.womenSeated()));
    }

    private String women(String whom, WomenShare among) {
        BigDecimal percent = among.percent();
        return percent == null
                ? words.t("placing.women.unknown", whom, among.unknown())
                : words.t("placing.women", whom, among.women(), among.told(), words.percent(percent), among.unknown());
    }

    private String train(List<Step> steps, boolean circle) {
        List<Coach> coaches = steps.stream()
                .map(step -> new Coach(name(step.nip()), stop(step.from())))
                .toList();
        return new TrainSvg(words).of(stop(steps.getFirst().to()), coaches, circle);
    }

    private Stop stop(String code) {
        Target target = targets.get(code);
        return target == null
                ? new Stop(words.t("placing.no-post"), "")
                : new Stop(target.post().nama(), unit(target));
    }

    private static String unit(Target target) {
        return Objects.requireNonNullElse(target.post().unitOrganisasi(), "");
    }

    private String name(String nip) {
        Candidate who = people.get(nip);
        return who == null ? nip : who.berkas().pegawai().nama();
    }

    private Move move(PlannedMove move) {
        Target from = move.from();
        return new Move(
                name(move.who().nip()),
                Terms.profile(move.who().nip()),
                from == null ? new Post(words.t("placing.no-post"), "") : post(from),
                post(move.to()),
                move.kind().label().in(language),
                from == null ? "–" : number(plan.data().worth(move.judge(), from)),
                number(plan.data().worth(move.judge(), move.to())),
                plan
                        .data()
                        .rules()
                        .rules(move.judge().verdict(move.to(), move.kind()).warned())
                        .stream()
                        .map(rule -> rule.label().in(language))
                        .toList());
    }

    private Post post(Target target) {
        ManagerPost known = posts.get(target.kode());
        return new Post(
                Terms.post(target.post().nama(), unit(target)), known == null ? "" : Addresses.post(known, MONTHS));
    }

    private String number(@Nullable Rational value) {
        return value == null ? "–" : words.fixed(value.rounded(PLACES), PLACES);
    }

    private List<Price> prices(ConstrainedPlacement.@Nullable Result constrained) {
        return constrained == null
                ? List.of()
                : constrained.costs().stream().map(this::price).toList();
    }

    private Price price(ConstrainedPlacement.Cost cost) {
        String elsewhere = cost.priced() ? words.count((int) cost.elsewhere()) : "–";
        return new Price(named(cost.name()), cost(cost, words), elsewhere);
    }

    /** What a constraint costs, or from where to where, or that it isn't worked out. */
    static String cost(ConstrainedPlacement.Cost cost, Words words) {
        if (!cost.priced()) {
            return words.t("placing.compare.unpriced");
        }
        String least = words.num(new BigDecimal(cost.least()), PLACES);
        String most = words.num(new BigDecimal(cost.most()), PLACES);
        return least.equals(most) ? least : words.t("placing.between", least, most);
    }

    private Tie tie(id.petala.engine.placement.Placement.Tie tie) {
        String nip = plan.solved().nip(tie);
        String where =
                plan.solved().posts(tie).stream().map(code -> stop(code).post()).collect(Collectors.joining("; "));
        return new Tie(name(nip), Terms.profile(nip), where);
    }

    private Law law(PlannedMove move) {
        Map<EligibilityRule, Reason> why = new LinkedHashMap<>();
        move.judge()
                .reasons(move.to(), move.kind())
                .forEach(reason -> why.put(reason.rule().rule(), reason));
        List<Rule> rules = new ArrayList<>();
        int passed = 0;
        for (Checked checked : move.judge().sheet(move.to(), move.kind())) {
            passed += checked.outcome() == Outcome.PASSES ? 1 : 0;
            rules.add(told.rule(
                    checked.rule(), checked.outcome(), why.get(checked.rule().rule())));
        }
        return new Law(name(move.who().nip()), move.to().post().nama(), passed, rules, passed < rules.size());
    }
}
