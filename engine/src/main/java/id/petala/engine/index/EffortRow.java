package id.petala.engine.index;

import id.petala.engine.finding.Where;

/**
 * A row of an effort file as written, blanks around its cells taken off.
 *
 * @param level what the step leads to, from the stated level below or from where the item stands
 * @param effort a plain decimal, in whatever unit the agency counts
 * @param requires {@code item>=level}, several separated by semicolons; empty for none
 */
public record EffortRow(Where where, String item, String level, String effort, String requires) {}
