package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges the moves of one person to any post. What depends on the person and the tier alone is judged once a tier, so that
 * thousands of posts take little more than what looks at each of them.
 */
public final class CandidateJudge {

    /** How often time may cure one thing and bring up another before nothing is promised. */
    private static final int TRIES = 4;

    private final Candidate who;
    private final Eligibility rules;
    private final ByStandard<JobPersonMatch> matches;
    private final Retirements retirements;
    private final Map<Jenjang, Map<JenisPerpindahan, Course>> courses = new EnumMap<>(Jenjang.class);

    /**
     * The rules about moves of a kind to posts of a tier.
     *
     * @param tally what comes of those about the person, the same for all posts of the tier
     */
    private record Course(Tally tally, List<RuleOnDay> ofTier, List<RuleOnDay> ofPost) {}

    CandidateJudge(Candidate who, Eligibility rules) {
        this.who = who;
        this.rules = rules;
        this.matches = who.matches(rules.settings());
        this.retirements = new Retirements(who, rules);
    }

    public Candidate who() {
        return who;
    }

    public Eligibility rules() {
        return rules;
    }

    /** What the person's move to a post would be on the day; null where the person's tier isn't told. */
    public @Nullable JenisPerpindahan kind(Target to) {
        Jenjang from = who.jenjang();
        Jabatan held = who.held();
        boolean abolished = held != null && !held.letak().existsOn(rules.day());
        if (who.holds(to.post()) && !abolished) {
            return JenisPerpindahan.TETAP;
        }
        if (from == null) {
            return null;
        }
        JenisPerpindahan plain = rules.levels().move(from, to.post().jenjang());
        return held != null && abolished && plain == JenisPerpindahan.HORIZONTAL ? displaced(held, to) : plain;
    }

    private static boolean continues(Jabatan held, Target to) {
        String earlier = to.post().letak().menggantikan();
        return earlier != null && earlier.equals(held.kode());
    }

    /** Where the post held ends, another of its level continues it or is another post altogether. */
    private static JenisPerpindahan displaced(Jabatan held, Target to) {
        return continues(held, to) ? JenisPerpindahan.PENGUKUHAN : JenisPerpindahan.TERGESER_SOTK;
    }

    /**
     * Whether something ties the person to this very post rather than to what it demands: it is held, or continues the one
     * held, or something is known of the person and one of its units.
     */
    public boolean tied(Target to) {
        Jabatan held = who.held();
        return (held != null && (who.holds(to.post()) || continues(held, to)))
                || touches(who.relatives(), to)
                || touches(who.conflicts(), to);
    }

    private static boolean touches(Map<String, String> units, Target to) {
        return !units.isEmpty() && to.units().stream().anyMatch(units::containsKey);
    }

    /** How the person's competencies match the post's standard. */
    public JobPersonMatch match(Target to) {
        return matches.of(to.standard());
    }

    /** What comes of all rules on the day of the rules. */
    public Verdict verdict(Target to, JenisPerpindahan kind) {
        Move move = move(to, kind, rules.day());
        Course course = course(move);
        Tally tally = new Tally();
        tally.add(course.tally());
        run(move, course.ofPost(), tally);
        return new Verdict(tally.failed(), tally.unknown(), tally.warned(), tally.since(move, this));
    }

    private Move move(Target to, JenisPerpindahan kind, LocalDate day) {
        return new Move(who, to.demand(), to.units(), kind, day, matches, retirements, rules);
    }

    private Course course(Move move) {
        return courses.computeIfAbsent(move.to().jenjang(), _ -> new EnumMap<>(JenisPerpindahan.class))
                .computeIfAbsent(move.kind(), _ -> newCourse(move));
    }

    private Course newCourse(Move move) {
        Tally tally = new Tally();
        List<RuleOnDay> ofTier = new ArrayList<>();
        List<RuleOnDay> ofPost = new ArrayList<>();
        for (RuleOnDay one : rules.rules()) {
            if (one.rule().covers(move.kind(), move.to().jenjang(), who.jenjang())) {
                (one.rule().test().ofPost() ? ofPost : ofTier).add(one);
            }
        }
        run(move, ofTier, tally);
        return new Course(tally, ofTier, ofPost);
    }

    private static void run(Move move, List<RuleOnDay> rules, Tally tally) {
        Why why = new Why();
        for (RuleOnDay one : rules) {
            tally.add(one, one.rule().test().check().of(move, one.values(), why), why.cured);
        }
    }

    /** Whether anything blocks on a later day, judged anew. */
    private Tally later(Move move, LocalDate day) {
        Move then = move.on(day);
        Tally tally = new Tally();
        Course course = course(move);
        run(then, course.ofTier(), tally);
        run(then, course.ofPost(), tally);
        return tally;
    }

    /** Why a move is forbidden, warned of or can't be judged: the same checks, told at length. Blocking ones first. */
    public List<Reason> reasons(Target to, JenisPerpindahan kind) {
        Move move = move(to, kind, rules.day());
        List<Reason> reasons = new ArrayList<>();
        for (RuleOnDay one : rules.rules()) {
            if (one.rule().covers(kind, to.post().jenjang(), who.jenjang())) {
                Told told = new Told();
                Outcome outcome = one.rule().test().check().of(move, one.values(), told);
                if (outcome != Outcome.PASSES) {
                    reasons.add(new Reason(one, outcome, told.found, told.cured));
                }
            }
        }
        reasons.sort((a, b) -> Boolean.compare(b.blocks(), a.blocks()));
        return reasons;
    }

    /** Every rule that covers a move, with what comes of it: the whole sheet of a move. */
    public List<Checked> sheet(Target to, JenisPerpindahan kind) {
        Move move = move(to, kind, rules.day());
        return rules.rules().stream()
                .filter(one -> one.rule().covers(kind, to.post().jenjang(), who.jenjang()))
                .map(one -> new Checked(one, one.rule().test().check().of(move, one.values(), new Why())))
                .toList();
    }

    /** The shortest lawful way to a post. */
    public CareerPath path(Target to) {
        return CareerSearch.of(rules, who, to);
    }

    /** Keeps what a check says. */
    private static final class Told extends Why {

        private List<Object> found = List.of();

        @Override
        Outcome fails(Object... what) {
            found = said(what);
            return super.fails(what);
        }

        @Override
        Outcome failsUntil(LocalDate day, Object... what) {
            found = said(what);
            return super.failsUntil(day, what);
        }

        @Override
        Outcome unknown(Object... asked) {
            found = said(asked);
            return super.unknown(asked);
        }

        private static List<Object> said(Object... what) {
            return Arrays.stream(what).map(one -> one == null ? "" : one).toList();
        }
    }

    /** Adds up what comes of rules. */
    private static final class Tally {

        private long failedPerson;
        private long failedPost;
        private long unknownPerson;
        private long unknownPost;
        private long warnedPerson;
        private long warnedPost;
        private boolean curable = true;
        private @Nullable LocalDate cured;

        void add(Tally other) {
            failedPerson |= other.failedPerson;
            failedPost |= other.failedPost;
            unknownPerson |= other.unknownPerson;
            unknownPost |= other.unknownPost;
            warnedPerson |= other.warnedPerson;
            warnedPost |= other.warnedPost;
            curable &= other.curable;
            cure(other.cured);
        }

        void add(RuleOnDay rule, Outcome outcome, @Nullable LocalDate day) {
            if (outcome == Outcome.PASSES) {
                return;
            }
            long bit = 1L << rule.rule().bit();
            boolean post = rule.rule().test().ofPost();
            if (!rule.blocks()) {
                warnedPerson |= post ? 0 : bit;
                warnedPost |= post ? bit : 0;
                return;
            }
            if (outcome == Outcome.FAILS) {
                failedPerson |= post ? 0 : bit;
                failedPost |= post ? bit : 0;
            } else {
                unknownPerson |= post ? 0 : bit;
                unknownPost |= post ? bit : 0;
            }
            curable &= outcome == Outcome.UNKNOWN || day != null;
            cure(day);
        }

        private void cure(@Nullable LocalDate day) {
            if (day != null && (cured == null || day.isAfter(cured))) {
                cured = day;
            }
        }

        RuleSet failed() {
            return set(failedPerson, failedPost);
        }

        RuleSet unknown() {
            return set(unknownPerson, unknownPost);
        }

        RuleSet warned() {
            return set(warnedPerson, warnedPost);
        }

        private static RuleSet set(long person, long post) {
            return (person | post) == 0 ? RuleSet.NONE : new RuleSet(person, post);
        }

        /**
         * The first day on which nothing blocks, if time alone brings it. What isn't known yet of a later day, such as the
         * appraisals of years to come, is taken to be as good as it is now.
         */
        @Nullable
        LocalDate since(Move move, CandidateJudge judge) {
            if ((unknownPerson | unknownPost) != 0) {
                return null;
            }
            Tally then = this;
            LocalDate day = move.day();
            for (int tried = 0; tried < TRIES; tried++) {
                if ((then.failedPerson | then.failedPost) == 0) {
                    return day;
                }
                if (!then.curable || then.cured == null || !then.cured.isAfter(day)) {
                    return null;
                }
                day = then.cured;
                then = judge.later(move, day);
            }
            return null;
        }
    }
}
