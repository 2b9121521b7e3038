package id.petala.app.eligibility;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.app.run.LoadedRun;
import id.petala.engine.eligibility.AgencyDays;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Eligibility;
import id.petala.engine.eligibility.EligibilityBook;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.talent.TalentMap;
import id.petala.engine.worth.MatchWorth;
import id.petala.engine.worth.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The people and posts of a data package, with the rules about moves of its day. Immutable. */
public final class FitData {

    /** What is used where nobody chooses: what was achieved counts in full, and a match is at most 100. */
    public static final MatchSettings SETTINGS = new MatchSettings(CompetencyCap.NONE, TotalCap.HUNDRED);

    private final Eligibility rules;
    private final EligibilityBook book;
    private final List<Candidate> candidates;
    private final List<Target> targets;
    private final Worth worth;
    private final Map<String, Candidate> byNumber = new TreeMap<>();
    private final Map<String, Target> byCode = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private FitData(
            Eligibility rules, EligibilityBook book, List<Candidate> candidates, List<Target> targets, Worth worth) {
        this.rules = rules;
        this.book = book;
        this.candidates = List.copyOf(candidates);
        this.targets = List.copyOf(targets);
        this.worth = worth;
        candidates.forEach(one -> byNumber.putIfAbsent(one.nip(), one));
        targets.forEach(one -> byCode.putIfAbsent(one.kode(), one));
    }

    /** Read once: all rules are read for the scale of education. */
    private static final class Shipped {
        private static final EligibilityBook BOOK =
                EligibilityBook.shipped(ShippedRules.book().facts().get("pendidikan"));
    }

    /** Everything of a run, by the rules of its day. */
    public static FitData of(LoadedRun loaded, MatchSettings settings) {
        return of(loaded, loaded.run().asOf(), settings);
    }

    /** Everything of a run, by the rules of the day on which people are to be moved. */
    public static FitData of(LoadedRun loaded, LocalDate day, MatchSettings settings) {
        Dossiers dossiers = loaded.intake().dossiers();
        String agency = Objects.requireNonNullElse(loaded.intake().agency(), "");
        return of(dossiers, loaded.run().map(), day, Branches.of(dossiers, agency), settings);
    }

    /** Everything of a data package and its map. */
    public static FitData of(
            Dossiers dossiers, TalentMap map, LocalDate asOf, Branches branches, MatchSettings settings) {
        EligibilityBook book = Shipped.BOOK;
        AgencyDays days = new AgencyDays(dossiers.events(), dossiers.approvals());
        Eligibility rules = book.on(asOf, BatasUsiaPensiun.shipped(), days, settings);
        Standards standards = new Standards(dossiers, asOf);
        List<Target> targets = dossiers.posts().stream()
                .map(post -> rules.target(post, units(dossiers, post), standards.of(post)))
                .toList();
        return new FitData(
                rules, book, Candidates.of(dossiers, map, asOf, branches), targets, new MatchWorth(settings));
    }

    /** The same people and posts, with other worths. */
    public FitData valued(Worth other) {
        return new FitData(rules, book, candidates, targets, other);
    }

    /** The same people and posts, matched with other settings; their worth is that match. */
    public FitData under(MatchSettings settings) {
        Eligibility other = book.on(rules.day(), BatasUsiaPensiun.shipped(), rules.agency(), settings);
        return new FitData(other, book, candidates, targets, new MatchWorth(settings));
    }

    private static List<String> units(Dossiers dossiers, Jabatan post) {
        String unit = post.unitOrganisasi();
        return unit == null ? List.of() : dossiers.units().upward(unit);
    }

    /** How people are valued in posts. */
    public Worth worth() {
        return worth;
    }

    /** What a person is worth in a post, 0 to 100; null where something is missing. */
    public @Nullable Rational worth(CandidateJudge judge, Target target) {
        return worth.of(new Pair(judge, target));
    }

    public Eligibility rules() {
        return rules;
    }

    /** In the order of the map, by NIP. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** In the order of the list of posts. */
    public List<Target> targets() {
        return targets;
    }

    /** The post of a code, whatever its case; null where there is none. */
    public @Nullable Target target(String code) {
        return byCode.get(code);
    }

    /** The person of a number; null where there is none. */
    public @Nullable Candidate candidate(String nip) {
        return byNumber.get(nip);
    }
}
