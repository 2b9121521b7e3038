/** Formulas that rank the candidates of a selection: weighted sums, distances to an ideal, pairwise comparison, panels. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.selection;
