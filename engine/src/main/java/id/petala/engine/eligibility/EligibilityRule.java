package id.petala.engine.eligibility;

import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A legal rule about moves.
 *
 * @param bit its place among the rules of its sort in a {@link RuleSet}
 * @param movements the moves it covers; it never fails another
 * @param tiers the tiers of posts it covers
 * @param origins the tiers of present posts it covers
 * @param force over time; the citation of the value that holds is that of the rule
 * @param values by the names that the test gives them
 */
public record EligibilityRule(
        String id,
        Label label,
        RuleTest test,
        int bit,
        Set<JenisPerpindahan> movements,
        Set<Jenjang> tiers,
        Set<Jenjang> origins,
        Parameter<Force> force,
        Map<String, Parameter<List<String>>> values) {

    public EligibilityRule {
        movements = unmodifiable(movements, JenisPerpindahan.class);
        tiers = unmodifiable(tiers, Jenjang.class);
        origins = unmodifiable(origins, Jenjang.class);
    }

    private static <E extends Enum<E>> Set<E> unmodifiable(Set<E> some, Class<E> type) {
        Set<E> kept = EnumSet.noneOf(type);
        kept.addAll(some);
        return Collections.unmodifiableSet(kept);
    }

    /** Whether it has something to say of a move; of somebody whose tier isn't told only when it covers all. */
    public boolean covers(JenisPerpindahan move, Jenjang to, @Nullable Jenjang from) {
        return movements.contains(move)
                && tiers.contains(to)
                && (from == null ? origins.size() == Jenjang.values().length : origins.contains(from));
    }
}
