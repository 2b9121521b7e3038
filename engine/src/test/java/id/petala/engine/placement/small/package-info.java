/** Placements so small that every plan can be tried; the tests of the solver use them too. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.placement.small;
