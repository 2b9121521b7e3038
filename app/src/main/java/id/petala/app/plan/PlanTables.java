package id.petala.app.plan;

import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.FitRow;
import id.petala.app.plan.PlanScenario.Exit;
import id.petala.app.plan.PlanScenario.Pin;
import id.petala.app.run.LoadedRun;
import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.Target;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Language;
import id.petala.engine.worth.Worth;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a placement that a scenario makes of a data package: the posts to fill with the present posts of everybody who
 * may come, and all pairs that no rule forbids and whose worth is known. Holders may stay; one whose match is not known stays.
 */
public final class PlanTables {

    private final FitData data;
    private PlanScenario scenario;
    private final Map<String, Target> posts = new TreeMap<>();
    private final Map<String, Integer> holders = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final List<Open> pairs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Target> filled = new LinkedHashMap<>();
    private final Map<String, Target> abolished = new LinkedHashMap<>();

    /**
     * How large the tables are.
     *
     * @param posts to fill
     * @param people who take part
     * @param pairs that no rule forbids
     */
    public record Sizes(int posts, int people, int pairs) {}

    /** A pair that may be in a plan. */
    private record Open(String nip, String post, BigDecimal worth) {}

    /**
     * Somebody who takes part.
     *
     * @param mayMove false where nothing but the present post is open
     */
    private record Person(Candidate who, @Nullable String post, boolean mayMove) {}

    private PlanTables(FitData data, PlanScenario scenario) {
        this.data = data;
        this.scenario = scenario;
    }

    /**
     * Makes the tables, by the rules of the day of the inauguration and in the structure that it brings.
     *
     * @throws Refused when the draft doesn't fit the posts, the scenario names what isn't there, or a pin breaks a rule
     */
    public static PlanTables of(LoadedRun run, PlanScenario scenario) {
        PlanTables tables = unnamed(run, scenario);
        tables.name(scenario);
        return tables;
    }

    /**
     * Makes the tables before anybody looks at whom the scenario names: nobody is pinned, and who leaves needn't be known.
     *
     * @throws Refused when the draft doesn't fit the posts, or the scenario fills from what isn't there
     */
    public static PlanTables unnamed(LoadedRun run, PlanScenario scenario) {
        LoadedRun then = run.in(scenario.draft(), scenario.day());
        LocalDate day = Objects.requireNonNullElse(scenario.day(), run.run().asOf());
        FitData matched = FitData.of(then, day, FitData.SETTINGS);
        Worth worth = scenario.worth().on(run.run().map().facts(), day, FitData.SETTINGS);
        PlanTables tables = new PlanTables(matched.valued(worth), scenario);
        tables.fill(then.intake().dossiers().units());
        return tables;
    }

    /**
     * Looks at whom a scenario names that differs from that of these tables in constraints and in unknown people alone, and
     * pins people as it says.
     *
     * @throws Refused when it names who or what isn't there, or a pin breaks a rule
     */
    public void name(PlanScenario naming) {
        scenario = naming;
        naming.exits().forEach(this::exit);
        naming.pins().forEach(this::pin);
    }

    /** What the plan is made for. */
    public PlanScenario scenario() {
        return scenario;
    }

    /** Whether somebody takes part. */
    public boolean hasPerson(String nip) {
        return people.containsKey(nip);
    }

    /** Whether a post is in the tables: to be filled, or held by somebody who takes part. */
    public boolean hasPost(String code) {
        return posts.containsKey(code);
    }

    /** The people and posts that the tables were made of. */
    public FitData data() {
        return data;
    }

    private void fill(UnitTree units) {
        for (Target target : scenario.filled().targets(data.targets())) {
            if (!existsThen(target)) {
                abolished.put(target.kode(), target);
            } else if (target.post().kursi() != null && target.post().kursi() < 1) {
                findings.add(warning("planning.no-seat", target.kode()));
            } else {
                filled.put(target.kode(), target);
                posts.put(target.kode(), target);
            }
        }
        Predicate<Candidate> chosen = scenario.candidates() == null
                ? one -> true
                : scenario.candidates().people(data.candidates(), units);
        List<String> leaving = scenario.exits().stream().map(Exit::nip).toList();
        for (Candidate who : data.candidates()) {
            if (!leaving.contains(who.nip()) && !retired(who) && (takesPart(who) || chosen.test(who))) {
                add(who);
            }
        }
        crowded();
    }

    private boolean existsThen(Target target) {
        return target.post().letak().existsOn(data.rules().day());
    }

    private static Finding warning(String code, String value, String... args) {
        return Finding.warning(code, Where.file("jabatan.csv"), value, "", args);
    }

    private void exit(Exit exit) {
        if (data.candidate(exit.nip()) == null) {
            throw exit.field().refused("placement.rule-person", exit.nip(), "");
        }
    }

    /** Who has retired by the day leaves the post by law. */
    private boolean retired(Candidate who) {
        boolean gone = data.rules().retired(who);
        if (gone && who.post() != null && filled.containsKey(who.post())) {
            findings.add(warning(
                    "planning.retired",
                    who.nip(),
                    who.post(),
                    data.rules().day().toString()));
        }
        return gone;
    }

    /** Whether somebody holds a post of the scenario, one that ends included. */
    private boolean takesPart(Candidate who) {
        return who.post() != null && (filled.containsKey(who.post()) || abolished.containsKey(who.post()));
    }

    private void add(Candidate who) {
        CandidateJudge judge = data.rules().judge(who);
        List<Open> open = open(who, judge);
        if (open.isEmpty() && !takesPart(who)) {
            return;
        }
        Target present = who.post() == null ? null : data.target(who.post());
        boolean mayMove = present == null || !existsThen(present) || stay(who, judge, present);
        people.put(who.nip(), new Person(who, present == null ? null : present.kode(), mayMove));
        if (present != null) {
            posts.putIfAbsent(present.kode(), present);
            holders.merge(present.kode(), 1, Integer::sum);
        }
        if (mayMove) {
            pairs.addAll(open);
        }
    }

    /**
     * The pair with the present post. Outside the posts to fill it counts nothing, so that a plan is worth what it brings them.
     *
     * @return whether moves can be held against it: not where the match with a post to fill isn't known
     */
    private boolean stay(Candidate who, CandidateJudge judge, Target present) {
        if (!filled.containsKey(present.kode())) {
            pairs.add(new Open(who.nip(), present.kode(), BigDecimal.ZERO));
            return true;
        }
        BigDecimal value = value(judge, present);
        if (value == null) {
            findings.add(warning("planning.no-match", who.nip(), present.kode()));
        }
        BigDecimal worth = value == null ? BigDecimal.ZERO : value.add(scenario.moveCost());
        pairs.add(new Open(who.nip(), present.kode(), worth));
        return value != null;
    }

    /** The posts to fill that the person may move to and whose worth is known. */
    private List<Open> open(Candidate who, CandidateJudge judge) {
        List<Pair> allowed = filled.values().stream()
                .filter(target -> !who.holds(target.post()) && allowed(judge, target))
                .map(target -> new Pair(judge, target))
                .toList();
        @Nullable Rational[] worths = data.worth().of(allowed);
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < worths.length; i++) {
            Target target = allowed.get(i).to();
            BigDecimal value = decimal(worths[i]);
            if (value != null) {
                open.add(new Open(who.nip(), target.kode(), value.add(bonus(judge, target))));
            }
        }
        return open;
    }

    private boolean allowed(CandidateJudge judge, Target target) {
        JenisPerpindahan kind = judge.kind(target);
        return kind != null
                && scenario.kinds().contains(kind)
                && judge.verdict(target, kind).outcome() == Outcome.PASSES;
    }

    /** Going on in the post that continues one's own counts as staying. */
    private BigDecimal bonus(CandidateJudge judge, Target target) {
        return judge.kind(target) == JenisPerpindahan.PENGUKUHAN ? scenario.moveCost() : BigDecimal.ZERO;
    }

    private @Nullable BigDecimal value(CandidateJudge judge, Target target) {
        return decimal(data.worth(judge, target));
    }

    private static @Nullable BigDecimal decimal(@Nullable Rational value) {
        return value == null ? null : FitRow.decimal(value);
    }

    /** A pin may do what nothing proposes, but not what a rule forbids; a demotion only with its legal ground. */
    private void pin(Pin pin) {
        Candidate who = data.candidate(pin.nip());
        Target target = filled.get(pin.post());
        if (who == null) {
            throw pin.field().refused("placement.rule-person", pin.nip(), "");
        }
        if (target == null) {
            throw pin.field().refused("placement.rule-post", pin.post(), "");
        }
        boolean known = pairs.stream()
                .anyMatch(pair -> pair.nip().equals(pin.nip()) && pair.post().equals(pin.post()));
        if (!known) {
            pairs.add(pinned(pin, who, target));
        }
    }

    private Open pinned(Pin pin, Candidate who, Target target) {
        CandidateJudge judge = data.rules().judge(who);
        JenisPerpindahan kind = judge.kind(target);
        List<Reason> against = kind == null
                ? List.of()
                : judge.reasons(target, kind).stream()
                        .filter(Reason::blocks)
                        .filter(reason -> !(pin.grounded() && kind == JenisPerpindahan.DEMOSI && reason.isDemotion()))
                        .toList();
        BigDecimal value = value(judge, target);
        if (kind == null || !against.isEmpty()) {
            throw pin.field().refused("planning.pin-breaks-rule", pin.post(), told(against), pin.nip());
        }
        if (value == null || !people.containsKey(pin.nip())) {
            throw pin.field().refused("planning.pin-without-value", pin.post(), "", pin.nip());
        }
        return new Open(pin.nip(), pin.post(), value);
    }

    private static String told(List<Reason> reasons) {
        ReasonText text = new ReasonText(Language.ID);
        return reasons.stream()
                .map(reason -> text.why(reason) + " [" + reason.rule().rule().id() + "]")
                .collect(Collectors.joining(" "));
    }

    /** More holders than seats: nobody is put out for that. */
    private void crowded() {
        filled.keySet().forEach(code -> {
            int held = holders.getOrDefault(code, 0);
            if (held > stated(Objects.requireNonNull(filled.get(code)))) {
                findings.add(warning("planning.more-holders", code, held + ""));
            }
        });
    }

    private static int stated(Target target) {
        return Objects.requireNonNullElse(target.post().kursi(), 1);
    }

    /** Seats of a post to fill as it states them; of another as many as hold it. */
    private int seats(Target target) {
        int held = holders.getOrDefault(target.kode(), 0);
        return filled.containsKey(target.kode()) ? Math.max(stated(target), held) : Math.max(1, held);
    }

    /** How many seats each of the posts to fill has, by code. */
    public Map<String, Integer> filledSeats() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        filled.forEach((code, target) -> seats.put(code, seats(target)));
        return seats;
    }

    /** What people should know about the tables. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many posts are to be filled, how many people take part, how many pairs are open. */
    public Sizes sizes() {
        return new Sizes(filled.size(), people.size(), pairs.size());
    }

    public Collection<Target> filled() {
        return filled.values();
    }

    /** The table of worths. */
    public void fits(Writer out) {
        CsvOut csv = CsvOut.to(out, List.of("nip", "jabatan", "nilai"));
        pairs.forEach(pair -> csv.row(pair.nip(), pair.post(), pair.worth().toPlainString()));
        csv.flush();
    }

    /** The table of posts. */
    public void posts(Writer out) {
        CsvOut csv = CsvOut.to(
                out, List.of("jabatan", "kursi", "jenjang", "nama", "unit", "atasan", "rumpun", "eselon", "diisi"));
        posts.forEach((code, target) -> csv.row(
                code,
                seats(target) + "",
                target.post().jenjang().name(),
                target.post().nama(),
                Objects.requireNonNullElse(target.post().unitOrganisasi(), ""),
                Objects.requireNonNullElse(target.post().letak().atasan(), ""),
                Objects.requireNonNullElse(target.post().rumpun(), ""),
                Objects.requireNonNullElse(target.post().letak().eselon(), ""),
                filled.containsKey(code) ? "YA" : "TIDAK"));
        csv.flush();
    }

    /** The table of people. */
    public void people(Writer out) {
        CsvOut csv = CsvOut.to(
                out,
                List.of(
                        "nip",
                        "jabatan_sekarang",
                        "jenjang",
                        "boleh_pindah",
                        "wajib_ditempatkan",
                        "nama",
                        "unit",
                        "jenis_kelamin"));
        people.forEach((nip, person) -> {
            Pegawai row = person.who().berkas().pegawai();
            csv.row(
                    nip,
                    Objects.requireNonNullElse(person.post(), ""),
                    Objects.toString(person.who().jenjang(), ""),
                    person.mayMove() ? "ya" : "tidak",
                    person.post() == null ? "tidak" : "ya",
                    row.nama(),
                    row.unitOrganisasi(),
                    Objects.requireNonNullElse(row.jenisKelamin(), ""));
        });
        csv.flush();
    }
}
