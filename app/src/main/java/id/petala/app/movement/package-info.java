/** What moved from one map of an agency to another: flows from place to place, split by cause, and the people behind them. */
@org.jspecify.annotations.NullMarked
package id.petala.app.movement;
