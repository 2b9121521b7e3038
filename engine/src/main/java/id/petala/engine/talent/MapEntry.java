package id.petala.engine.talent;

import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import org.jspecify.annotations.Nullable;

/**
 * One person of a talent map. An axis that is complete is shown even while the other isn't.
 *
 * @param subject the person's id, a NIP
 * @param group the population group the person is in; null for none
 * @param performance value of the performance axis, null while missing
 * @param potential value of the potential axis, null while missing
 * @param score talent score, null while missing
 * @param rank place within the box, equal places shared (1, 2, 2, 4); 0 for people not mapped
 * @param tied whether the place is shared
 * @param nearLine whether a measuring error within the stated bounds would change the box
 */
public record MapEntry(
        String subject,
        Status status,
        Population.@Nullable Group group,
        @Nullable Amount performance,
        @Nullable Amount potential,
        @Nullable Amount score,
        @Nullable Category performanceLevel,
        @Nullable Category potentialLevel,
        @Nullable Category box,
        @Nullable Category alternative,
        int rank,
        boolean tied,
        boolean nearLine) {}
