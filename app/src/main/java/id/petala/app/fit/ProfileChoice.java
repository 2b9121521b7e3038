package id.petala.app.fit;

import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.GapTable;
import id.petala.engine.number.Rational;

/**
 * How profiles are matched.
 *
 * @param gaps what gaps are worth, and where that comes from
 * @param core the share of core factors, 0 to 1, where the table states none, and where it comes from
 * @param scaled whether weights of aspects are divided by their sum
 */
public record ProfileChoice(
        GapTable gaps,
        String gapSource,
        Chosen<FractionPolicy> policy,
        Chosen<Rational> core,
        String coreSource,
        boolean scaled) {}
