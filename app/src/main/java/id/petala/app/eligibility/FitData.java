package id.petala.app.eligibility;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.app.run.LoadedRun;
import id.petala.engine.eligibility.AgencyDays;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Eligibility;
import id.petala.engine.eligibility.EligibilityBook;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people and posts of a data package, with the rules about moves of its day.
 *
 * @param candidates in the order of the map, by NIP
 * @param targets in the order of the list of posts
 */
public record FitData(Eligibility rules, EligibilityBook book, List<Candidate> candidates, List<Target> targets) {

    /** What is used where nobody chooses: what was achieved counts in full, and a match is at most 100. */
    public static final MatchSettings SETTINGS = new MatchSettings(CompetencyCap.NONE, TotalCap.HUNDRED);

    public FitData {
        candidates = List.copyOf(candidates);
        targets = List.copyOf(targets);
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
        EligibilityBook book =
                EligibilityBook.shipped(ShippedRules.book().facts().get("pendidikan"));
        AgencyDays days = new AgencyDays(dossiers.events(), dossiers.approvals());
        Eligibility rules = book.on(asOf, BatasUsiaPensiun.shipped(), days, settings);
        Standards standards = new Standards(dossiers, asOf);
        List<Target> targets = dossiers.posts().stream()
                .map(post -> rules.target(post, units(dossiers, post), standards.of(post)))
                .toList();
        return new FitData(rules, book, Candidates.of(dossiers, map, asOf, branches), targets);
    }

    /** The same people and posts, matched with other settings. */
    public FitData under(MatchSettings settings) {
        Eligibility other = book.on(rules.day(), BatasUsiaPensiun.shipped(), rules.agency(), settings);
        return new FitData(other, book, candidates, targets);
    }

    private static List<String> units(Dossiers dossiers, Jabatan post) {
        String unit = post.unitOrganisasi();
        return unit == null ? List.of() : dossiers.units().upward(unit);
    }

    /** The post of a code; null where there is none. */
    public @Nullable Target target(String code) {
        return targets.stream()
                .filter(one -> one.kode().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    /** The person of a number; null where there is none. */
    public @Nullable Candidate candidate(String nip) {
        return candidates.stream()
                .filter(one -> one.nip().equals(nip))
                .findFirst()
                .orElse(null);
    }
}
