/** Plans under side constraints through OR-Tools, in a process of its own. Nothing it answers is believed unchecked. */
@org.jspecify.annotations.NullMarked
package id.petala.solver;
