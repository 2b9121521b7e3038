package id.petala.engine.fit;

/**
 * How a job person match is capped; always chosen and told.
 *
 * @param cap of each competency
 * @param totalCap of the match
 */
public record MatchSettings(CompetencyCap cap, TotalCap totalCap) {}
