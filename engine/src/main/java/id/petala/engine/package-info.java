/** Rules and arithmetic of Petala: pure functions over immutable records, with no clock, no database and no framework. */
@org.jspecify.annotations.NullMarked
package id.petala.engine;
