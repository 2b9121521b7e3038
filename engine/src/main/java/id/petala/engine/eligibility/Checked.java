package id.petala.engine.eligibility;

/** A rule that covers a move, and what comes of it. */
public record Checked(RuleOnDay rule, Outcome outcome) {}
