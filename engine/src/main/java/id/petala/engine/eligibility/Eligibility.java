package id.petala.engine.eligibility;

import id.petala.engine.fact.Fact;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.TingkatJenjang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about moves as they stand on a day, for one agency. */
public final class Eligibility {

    private final EligibilityBook book;
    private final LocalDate day;
    private final BatasUsiaPensiun ages;
    private final AgencyDays agency;
    private final MatchSettings settings;
    private final TingkatJenjang levels;
    private final List<RuleOnDay> rules = new ArrayList<>();

    Eligibility(EligibilityBook book, LocalDate day, BatasUsiaPensiun ages, AgencyDays agency, MatchSettings settings) {
        this.book = book;
        this.day = day;
        this.ages = ages;
        this.agency = agency;
        this.settings = settings;
        this.levels = TingkatJenjang.shipped(day);
        book.rules().forEach(rule -> rules.add(RuleOnDay.of(rule, day)));
    }

    /** A post with the ranks it asks for, its own or those of its echelon. */
    public Target target(Jabatan post, List<String> units, Standard standard) {
        List<Golongan> span = book.ranks(post.letak().eselon(), day);
        return new Target(post, units, Demand.of(post, span, standard, ages, agency.approvals()));
    }

    /** Whether somebody has retired from the present post by the day, as far as birth and tier are told. */
    public boolean retired(Candidate who) {
        return ages.of(who.berkas().pegawai(), day)
                .filter(retirement -> retirement.begunOn(day))
                .isPresent();
    }

    /** Judges moves of one person. Not for use by several threads at once. */
    public CandidateJudge judge(Candidate who) {
        return new CandidateJudge(who, this);
    }

    /** The rules of a set, in the order of the book. */
    public List<EligibilityRule> rules(RuleSet set) {
        return book.rules().stream().filter(set::has).toList();
    }

    public LocalDate day() {
        return day;
    }

    public TingkatJenjang levels() {
        return levels;
    }

    public MatchSettings settings() {
        return settings;
    }

    public AgencyDays agency() {
        return agency;
    }

    /** The rules with what holds on the day, in the order of the book. */
    public List<RuleOnDay> rules() {
        return rules;
    }

    BatasUsiaPensiun ages() {
        return ages;
    }

    Fact education() {
        return book.education();
    }

    /** The rule of an id; null where there is none. */
    public @Nullable EligibilityRule rule(String id) {
        return book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
