/** Exact arithmetic: fractions, and points with six decimal places in a {@code long}. No binary floating point. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.number;
