/** The talent map: two axes, nine boxes, ranks, the near-the-line flag, what-if, and movement between two maps. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.talent;
