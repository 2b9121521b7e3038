/** Placement: the tables of a plan read and checked, the plan with its proof as files, and the check of both. */
@org.jspecify.annotations.NullMarked
package id.petala.app.placement;
