package id.petala.engine.instrument;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of an instrument make the talent map. Performance stands upward, potential to the right.
 *
 * @param performance node of the performance axis
 * @param potential node of the potential axis
 * @param performanceLevel level node of the performance axis
 * @param potentialLevel level node of the potential axis
 * @param score node of the talent score
 * @param box matrix node of the box
 * @param alternative matrix node of a second numbering, or null
 * @param rank keys by which people of one box are ranked, first key first
 * @param population id of the population rule
 * @param unreachable boxes that no input can reach, with the reason
 */
public record Talent(
        String performance,
        String potential,
        String performanceLevel,
        String potentialLevel,
        String score,
        String box,
        @Nullable String alternative,
        Parameter<List<RankKey>> rank,
        String population,
        Map<String, Label> unreachable) {

    /**
     * A key of the ranking.
     *
     * @param of a node id, or the id of a single-valued fact
     * @param descending whether the larger value comes first
     */
    public record RankKey(String of, boolean descending) {}
}
