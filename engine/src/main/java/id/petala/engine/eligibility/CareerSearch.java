package id.petala.engine.eligibility;

import id.petala.engine.eligibility.CareerPath.Barrier;
import id.petala.engine.eligibility.CareerPath.Step;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the way that arrives first, and of those with fewest posts. Each step is judged by the very checks that judge a move today, with
 * the career as it would be then.
 */
final class CareerSearch {

    private static final int MOST_STEPS = 6;
    private static final int TRIES = 8;
    private static final Set<RuleTest> LASTING = EnumSet.of(
            RuleTest.NO_DEMOTION,
            RuleTest.SOURCE_TIER,
            RuleTest.YEARS_IN_SOURCE,
            RuleTest.MONTHS_IN_POST,
            RuleTest.EXPERIENCE,
            RuleTest.AGE_AT_MOST,
            RuleTest.RETIREMENT_AFTER,
            RuleTest.KIND_OF_EMPLOYEE);

    private final Eligibility rules;
    private final Target target;
    private final Map<String, Barrier> barriers = new LinkedHashMap<>();
    private final Map<String, RuleOnDay> untold = new LinkedHashMap<>();
    private @Nullable List<Step> best;

    private CareerSearch(Eligibility rules, Target target) {
        this.rules = rules;
        this.target = target;
    }

    static CareerPath of(Eligibility rules, Candidate who, Target target) {
        if (who.holds(target.post())) {
            return new CareerPath.Known(List.of(), List.of());
        }
        CareerSearch search = new CareerSearch(rules, target);
        if (search.tells(who.jenjang())) {
            search.go(who, List.of());
        }
        return search.found(who);
    }

    /** Where no rule says from which tiers one rises to the post, a way around that would tell nothing of the straight one. */
    private boolean tells(@Nullable Jenjang from) {
        Jenjang to = target.post().jenjang();
        return from != null
                && (!rises(rules.levels().move(from, to))
                        || stated(rules.levels().move(from, to), to, from));
    }

    private static boolean rises(JenisPerpindahan kind) {
        return kind == JenisPerpindahan.PROMOSI || kind == JenisPerpindahan.DIAGONAL;
    }

    private CareerPath found(Candidate who) {
        if (best != null) {
            return new CareerPath.Known(best, StudyChecks.lacking(who, target.demand(), rules.day()));
        }
        return untold.isEmpty() && !barriers.isEmpty()
                ? new CareerPath.Barred(List.copyOf(barriers.values()))
                : new CareerPath.Untold(List.copyOf(untold.values()));
    }

    /** Goes on from where the steps so far have led. */
    private void go(Candidate who, List<Step> steps) {
        Jenjang from = Objects.requireNonNull(who.jenjang());
        LocalDate day = steps.isEmpty() ? rules.day() : steps.getLast().day();
        Step last = step(who, target.demand(), target.units(), from, day);
        if (last != null) {
            keep(plus(steps, last));
        }
        if (steps.size() + 1 < MOST_STEPS) {
            for (Jenjang tier : Jenjang.values()) {
                if (leads(from, tier, steps)) {
                    over(who, from, tier, steps, day);
                }
            }
        }
    }

    private void over(Candidate who, Jenjang from, Jenjang tier, List<Step> steps, LocalDate day) {
        Step step = step(who, target.demand().between(tier), List.of(), from, day);
        if (step != null && !worse(step.day(), steps.size() + 2)) {
            go(who.after(tier, target.post().rumpun(), step.day()), plus(steps, step));
        }
    }

    /** Up to where a rule says who may rise; to a post of the same level at most once before the next rise. */
    private boolean leads(Jenjang from, Jenjang tier, List<Step> steps) {
        JenisPerpindahan kind = rules.levels().move(from, tier);
        if (rules.levels().level(tier) > rules.levels().level(target.post().jenjang())) {
            return false;
        }
        return switch (kind) {
            case PROMOSI, DIAGONAL -> stated(kind, tier, from);
            case HORIZONTAL -> steps.isEmpty() || steps.getLast().kind() != JenisPerpindahan.HORIZONTAL;
            default -> false;
        };
    }

    /** Whether a rule says from which tiers one rises to a tier. */
    private boolean stated(JenisPerpindahan kind, Jenjang tier, Jenjang from) {
        return rules.rules().stream()
                .anyMatch(one -> one.rule().test() == RuleTest.SOURCE_TIER
                        && one.blocks()
                        && one.rule().covers(kind, tier, from));
    }

    /** The first lawful step to a post from a day on; null where there is none. */
    private @Nullable Step step(Candidate who, Demand to, List<String> units, Jenjang from, LocalDate earliest) {
        Jenjang tier = to.jenjang();
        JenisPerpindahan kind = rules.levels().move(from, tier);
        if (rises(kind) && !stated(kind, tier, from)) {
            return null;
        }
        List<RuleOnDay> covering = rules.rules().stream()
                .filter(one -> one.blocks() && one.rule().covers(kind, tier, from))
                .toList();
        Map<String, RuleOnDay> waits = new LinkedHashMap<>();
        LocalDate day = earliest;
        for (int tried = 0; tried < TRIES && day != null; tried++) {
            Move move = move(who, to, units, kind, day);
            LocalDate next = judged(move, covering, waits);
            if (day.equals(next)) {
                return new Step(tier, kind, day, List.copyOf(waits.values()), studies(move, covering));
            }
            day = next;
        }
        return null;
    }

    private Move move(Candidate who, Demand to, List<String> units, JenisPerpindahan kind, LocalDate day) {
        return new Move(who, to, units, kind, day, who.matches(rules.settings()), new Retirements(who, rules), rules);
    }

    /** The day itself where nothing forbids the move, a later one to be tried, or null. */
    private @Nullable LocalDate judged(Move move, List<RuleOnDay> covering, Map<String, RuleOnDay> waits) {
        LocalDate next = move.day();
        Why why = new Why();
        for (RuleOnDay one : covering) {
            if (!LASTING.contains(one.rule().test())) {
                continue;
            }
            Outcome outcome = one.rule().test().check().of(move, one.values(), why);
            if (outcome == Outcome.UNKNOWN) {
                untold.putIfAbsent(one.rule().id(), one);
                return null;
            }
            if (outcome == Outcome.FAILS && why.cured == null) {
                bar(move, one);
                return null;
            }
            if (outcome == Outcome.FAILS && why.cured != null) {
                waits.put(one.rule().id(), one);
                next = why.cured.isAfter(next) ? why.cured : next;
            }
        }
        return next;
    }

    /** That one can't rise from a tier is what other ways are for. */
    private void bar(Move move, RuleOnDay rule) {
        if (rule.rule().test() != RuleTest.SOURCE_TIER) {
            Barrier barrier = new Barrier(rule, move.to().jenjang(), move.day());
            barriers.putIfAbsent(rule.rule().id(), barrier);
        }
    }

    private static List<RuleOnDay> studies(Move move, List<RuleOnDay> covering) {
        return covering.stream()
                .filter(one -> one.rule().test() == RuleTest.EDUCATION_AT_LEAST
                        || one.rule().test() == RuleTest.EDUCATION_OF_POST)
                .filter(one -> one.rule().test().check().of(move, one.values(), new Why()) != Outcome.PASSES)
                .toList();
    }

    private void keep(List<Step> steps) {
        if (!worse(steps.getLast().day(), steps.size())) {
            best = steps;
        }
    }

    /** Whether a way that arrives no sooner than on a day, with so many posts, is no better than the best one found. */
    private boolean worse(LocalDate day, int posts) {
        if (best == null) {
            return false;
        }
        LocalDate arrives = best.getLast().day();
        return day.isAfter(arrives) || (day.equals(arrives) && posts >= best.size());
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
