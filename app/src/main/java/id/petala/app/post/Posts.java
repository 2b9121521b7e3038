package id.petala.app.post;

import id.petala.app.eligibility.AskedMove;
import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.WorthChoice;
import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.app.platform.Held;
import id.petala.app.run.OpenRun;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.worth.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The posts of a run with who holds them, and everything that rules about moves ask of its people. People are told by their places. */
final class Posts {

    private static final int RANKINGS = 4;

    private final OpenRun open;
    private final Map<CompetencyCap, FitData> fits = new EnumMap<>(CompetencyCap.class);
    private final Map<String, Target> targets = new TreeMap<>();
    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final Held<AskedRanking, Ranking> rankings = new Held<>(RANKINGS);

    /** Everybody judged for a post. */
    private record AskedRanking(String post, AskedMove move, CompetencyCap cap, WorthChoice worth) {}

    private Posts(OpenRun open) {
        this.open = open;
        Dossiers dossiers = open.intake().dossiers();
        FitData usual = FitData.of(
                dossiers, open.run().map(), open.run().asOf(), Branches.of(open), settings(CompetencyCap.STANDARD));
        fits.put(CompetencyCap.STANDARD, usual);
        fits.put(CompetencyCap.NONE, usual.under(settings(CompetencyCap.NONE)));
        usual.targets().forEach(target -> targets.putIfAbsent(key(target.kode()), target));
        for (int place = 0; place < dossiers.size(); place++) {
            Jabatan post = dossiers.post(place);
            if (post != null) {
                holders.computeIfAbsent(key(post.kode()), _ -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    private static MatchSettings settings(CompetencyCap cap) {
        return new MatchSettings(cap, TotalCap.HUNDRED);
    }

    private static String key(String code) {
        return Standard.key(code);
    }

    /** Those of a run, laid out once. */
    static Posts of(OpenRun open) {
        return open.once(Posts.class, Posts::new);
    }

    OpenRun open() {
        return open;
    }

    LocalDate asOf() {
        return open.run().asOf();
    }

    FitData fit(CompetencyCap cap) {
        return Objects.requireNonNull(fits.get(cap));
    }

    /** With the match and the worths that were chosen. */
    FitData fit(MatchChoice choice) {
        return fit(choice.cap()).valued(worth(choice, choice.ranked()));
    }

    /** Worths by one of the ways that may be chosen. */
    Worth worth(MatchChoice choice, WorthChoice way) {
        return way.on(open.run().map().facts(), asOf(), choice.settings());
    }

    /** Everybody judged for a post; the few asked for last are held, for pages, files and comparisons look again. */
    Ranking ranking(Target post, MatchChoice choice) {
        AskedRanking asked = new AskedRanking(key(post.kode()), choice.move(), choice.cap(), choice.ranked());
        Ranking known = rankings.get(asked);
        if (known == null) {
            known = Ranking.of(fit(choice), post, choice.move(), definitive(post));
            rankings.put(asked, known);
        }
        return known;
    }

    /** In the order of the list of posts. */
    List<Target> all() {
        return fit(CompetencyCap.STANDARD).targets();
    }

    /** The post of a code; null where there is none. */
    @Nullable
    Target target(String code) {
        return targets.get(key(code));
    }

    Candidate person(int place) {
        return fit(CompetencyCap.STANDARD).candidates().get(place);
    }

    /** Who holds a post, in whatever form. */
    List<Integer> holders(Target post) {
        return holders.getOrDefault(key(post.kode()), List.of());
    }

    /** Who holds it in full. */
    List<Integer> definitive(Target post) {
        return holders(post).stream()
                .filter(place -> holding(place) == StatusJabatan.DEFINITIF)
                .toList();
    }

    StatusJabatan holding(int place) {
        return open.intake().dossiers().holding(place);
    }

    /** How many seats of a post nobody holds in full; 0 where seats are not told. */
    int vacant(Target post) {
        Integer seats = post.post().kursi();
        return seats == null ? 0 : Math.max(0, seats - definitive(post).size());
    }
}
