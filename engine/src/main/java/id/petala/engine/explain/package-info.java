/** Results that carry their reasons: known, missing or not applicable; recomputation, ranges, differences, renderers. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.explain;
