/** What was wrong, where, with which value, and what would be right. Refusals are values, exceptions are bugs. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.finding;
