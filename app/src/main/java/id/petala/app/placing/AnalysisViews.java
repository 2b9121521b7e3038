package id.petala.app.placing;

import id.petala.app.placement.PinPrices;
import id.petala.app.placement.PinPrices.Instead;
import id.petala.app.placement.PlanChanges;
import id.petala.app.placement.Steadiness;
import id.petala.app.placing.PlacingView.Rule;
import id.petala.app.placing.PlacingWork.Answer;
import id.petala.app.placing.PlanPageView.Asked;
import id.petala.app.placing.PlanPageView.Change;
import id.petala.app.placing.PlanPageView.Changes;
import id.petala.app.placing.PlanPageView.Moved;
import id.petala.app.placing.PlanPageView.Names;
import id.petala.app.placing.PlanPageView.Seat;
import id.petala.app.placing.PlanPageView.Steady;
import id.petala.app.placing.PlanPageView.Worth;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Words;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in one language what people ask of a finished plan. */
final class AnalysisViews {

    private static final int MOST_OPTIONS = 1000;
    private static final int MOST_HOLDERS = 5;
    private static final int MOST_ROWS = 100;

    private final ScenarioPlan plan;
    private final Words words;
    private final PlanNames names;

    AnalysisViews(ScenarioPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        this.names = new PlanNames(plan, words);
    }

    PlanNames names() {
        return names;
    }

    Names options() {
        return new Names(some(names.everybody()), some(names.movers()), some(names.filled()));
    }

    private static List<String> some(List<String> all) {
        return all.stream().limit(MOST_OPTIONS).toList();
    }

    /** A question that can't be answered, for the person or the post is unknown. */
    Asked unknown(String who, String post) {
        String answer = names.personOf(who) == null
                ? words.t("placing.ask.unknown-person", who)
                : words.t("placing.ask.unknown-post", post);
        return new Asked(who, post, answer, List.of(), List.of(), List.of(), List.of());
    }

    /** A question whose answer is still being worked out. */
    Asked busy(Candidate who, Target post) {
        return new Asked(
                names.offered(who.nip()),
                names.post(post.kode()),
                words.t("placing.ask.busy"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Why somebody isn't in a post. */
    Asked asked(Candidate who, Target post, Answer said) {
        Instead instead = said.instead();
        String name = names.person(who.nip());
        String title = names.post(post.kode());
        return instead == null
                ? new Asked(
                        names.offered(who.nip()),
                        title,
                        words.t("placing.ask.not-allowed", name, title),
                        obstacles(who, post),
                        rules(who, post),
                        List.of(),
                        List.of())
                : new Asked(
                        names.offered(who.nip()),
                        title,
                        answer(who, post, instead),
                        List.of(now(who)),
                        List.of(),
                        worths(who, said.worths()),
                        instead.changed().stream()
                                .map(one -> new Moved(
                                        names.person(one.nip()), names.post(one.from()), names.post(one.to())))
                                .toList());
    }

    private String answer(Candidate who, Target post, Instead instead) {
        String name = names.person(who.nip());
        String title = names.post(post.kode());
        return switch (instead.state()) {
            case IMPOSSIBLE -> words.t("placing.ask.impossible", name, title);
            case NOT_COMPUTED -> words.t("placing.ask.not-computed", name, title);
            case PRICED -> priced(instead, name, title, held(who).equals(post.kode()));
        };
    }

    private String priced(Instead instead, String name, String title, boolean there) {
        if (there) {
            return words.t("placing.ask.there", name, title);
        }
        return instead.price().equals("0")
                ? words.t("placing.ask.equal", name, title)
                : words.t("placing.ask.price", number(instead.price()), name, title);
    }

    /** The post that the plan gives somebody; empty for none. */
    private String held(Candidate who) {
        return plan.solved().plan().everybody().stream()
                .filter(one -> one.nip().equals(who.nip()))
                .map(one -> one.to())
                .findFirst()
                .orElse("");
    }

    private String now(Candidate who) {
        return words.t("placing.ask.now", names.person(who.nip()), names.post(held(who)));
    }

    private String number(String plain) {
        return words.num(new BigDecimal(plain));
    }

    private List<Worth> worths(Candidate who, List<PinPrices.Worth> all) {
        List<PinPrices.Worth> told = new ArrayList<>();
        all.stream().filter(PinPrices.Worth::chosen).limit(MOST_HOLDERS).forEach(told::add);
        all.stream()
                .filter(one -> one.nip().equals(who.nip()) && !told.contains(one))
                .forEach(told::add);
        return told.stream()
                .sorted(Comparator.comparing((PinPrices.Worth one) -> new BigDecimal(one.worth()))
                        .reversed())
                .map(one -> new Worth(names.person(one.nip()), number(one.worth()), one.chosen()))
                .toList();
    }

    /** What of the scenario keeps somebody out, beside the rules. */
    private List<String> obstacles(Candidate who, Target post) {
        List<String> all = new ArrayList<>();
        CandidateJudge judge = plan.data().rules().judge(who);
        JenisPerpindahan kind = judge.kind(post);
        if (!plan.tables().filledSeats().containsKey(post.kode())) {
            all.add(words.t("placing.ask.not-filled"));
        }
        if (kind == null) {
            all.add(words.t("placing.ask.no-kind"));
        } else if (!plan.scenario().kinds().contains(kind) && !who.holds(post.post())) {
            all.add(words.t("placing.ask.other-kind", kind.label().in(Language.of(words.language()))));
        }
        if (plan.data().worth(judge, post) == null) {
            all.add(words.t("placing.ask.no-match"));
        }
        boolean takesPart = plan.solved().plan().everybody().stream()
                .anyMatch(one -> one.nip().equals(who.nip()));
        all.add(takesPart ? now(who) : words.t("placing.ask.no-part"));
        return all;
    }

    private List<Rule> rules(Candidate who, Target post) {
        CandidateJudge judge = plan.data().rules().judge(who);
        JenisPerpindahan kind = judge.kind(post);
        RuleViews told = new RuleViews(words);
        return kind == null
                ? List.of()
                : judge.reasons(post, kind).stream()
                        .filter(Reason::blocks)
                        .map(reason -> told.rule(reason.rule(), reason.outcome(), reason))
                        .toList();
    }

    /** How firmly the placements in the posts of the scenario hold; listed are those of which it was worked out. */
    Steady steady(List<PinPrices.Seat> seats, BigDecimal percent) {
        Set<String> filled = plan.tables().filledSeats().keySet();
        Steadiness steadiness =
                Steadiness.of(plan.solved().plan(), seats, percent).among(filled);
        List<PinPrices.Seat> computed = steadiness.leastFirst();
        List<Seat> rows = computed.stream()
                .limit(MOST_ROWS)
                .map(one -> seat(one, steadiness.holds(one)))
                .toList();
        return new Steady(
                words.t(
                        "placing.steady.summary",
                        steadiness.count(Steadiness.Holds.YA),
                        steadiness.seats().size(),
                        number(steadiness.tolerance().toPlainString()),
                        number(percent.toPlainString()),
                        steadiness.count(Steadiness.Holds.BELUM_DIHITUNG)),
                rows.isEmpty()
                        ? List.of()
                        : remarks(computed.size() < steadiness.seats().size()),
                percent.toPlainString(),
                rows,
                computed.size() - rows.size());
    }

    private List<String> remarks(boolean moversOnly) {
        List<String> remarks = new ArrayList<>();
        BigDecimal cost = plan.scenario().moveCost();
        if (cost.signum() > 0) {
            remarks.add(words.t("placing.steady.move-cost", number(cost.toPlainString())));
        }
        if (moversOnly) {
            remarks.add(words.t("placing.steady.movers"));
        }
        return remarks;
    }

    private Seat seat(PinPrices.Seat one, Steadiness.Holds holds) {
        return new Seat(
                names.person(one.nip()),
                Terms.profile(one.nip()),
                names.post(one.post()),
                number(one.worth()),
                switch (one.state()) {
                    case PRICED -> number(one.price());
                    case IMPOSSIBLE -> words.t("placing.steady.always");
                    case NOT_COMPUTED -> words.t("placing.steady.not-computed");
                },
                switch (holds) {
                    case YA -> words.t("placing.steady.holds");
                    case TIDAK -> words.t("placing.steady.varies");
                    case BELUM_DIHITUNG -> "–";
                },
                holds == Steadiness.Holds.YA ? "held" : "soon");
    }

    /** What differs from an earlier plan; null where the plan keeps to none. */
    @Nullable
    Changes changes() {
        PlanChanges changes = PlanChanges.of(plan.solved());
        return changes.of() == 0
                ? null
                : new Changes(
                        words.t(
                                "placing.changes.summary",
                                changes.kept(),
                                changes.of(),
                                changes.changes().size()),
                        changes.changes().stream().map(this::change).toList());
    }

    private Change change(PlanChanges.Change one) {
        return new Change(
                names.person(one.nip()),
                Terms.profile(one.nip()),
                names.post(one.before()),
                names.post(one.after()),
                switch (one.reason()) {
                    case MUNDUR -> words.t("placing.changes.withdrew");
                    case KELUAR -> words.t("placing.changes.left");
                    case KURSI_KOSONG -> words.t("placing.changes.open-seat");
                    case MENGGANTIKAN -> words.t("placing.changes.takes", names.person(one.because()));
                    case TANPA_JABATAN -> words.t("placing.changes.no-post");
                });
    }
}
