package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.TingkatJenjang;
import id.petala.engine.placement.PlacementProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pairs that would take a person to a lower tier. They are known only where both tables state tiers. */
final class Demotions {

    static final String TIER = "jenjang";

    private final PlacementInput input;
    private final TingkatJenjang levels = TingkatJenjang.shipped();
    private final List<@Nullable Jenjang> people;
    private final List<@Nullable Jenjang> posts;

    private Demotions(PlacementInput input) {
        this.input = input;
        boolean known = input.people().has(TIER) && input.posts().has(TIER);
        this.people = known ? tiers(input.problem().people(), input.people(), "--pegawai") : List.of();
        this.posts = known ? tiers(input.problem().posts(), input.posts(), "--jabatan") : List.of();
    }

    /**
     * The demotions among the allowed pairs; staying is none.
     *
     * @throws Refused when a tier is none that is known
     */
    static BitSet of(PlacementInput input) {
        return new Demotions(input).pairs();
    }

    private static List<@Nullable Jenjang> tiers(List<String> codes, Traits traits, String table) {
        List<@Nullable Jenjang> tiers = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (String code : codes) {
            String text = traits.of(code, TIER);
            Jenjang tier = tier(text);
            if (tier == null && !text.isEmpty()) {
                faults.add(Finding.reject(
                        "placement.tier", new Where(table, 0, TIER), text, Arrays.toString(Jenjang.values()), code));
            }
            tiers.add(tier);
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return tiers;
    }

    private static @Nullable Jenjang tier(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(Jenjang.values())
                .filter(tier -> tier.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private BitSet pairs() {
        BitSet pairs = new BitSet();
        PlacementProblem problem = input.problem();
        for (int person = 0; person < people.size(); person++) {
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                pairs.set(pair, demotes(person, problem.post(pair)));
            }
        }
        return pairs;
    }

    private boolean demotes(int person, int post) {
        Jenjang from = people.get(person);
        Jenjang to = posts.get(post);
        return from != null && to != null && input.before().get(person) != post && levels.demotes(from, to);
    }
}
