/** Who is placed where: the problem, the best plan with its prices, the check of a plan that trusts nobody, trains of moves. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.placement;
