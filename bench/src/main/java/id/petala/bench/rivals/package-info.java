/** Other solvers on the placement that Petala solves: the same problem, the same rounding, one run. */
@org.jspecify.annotations.NullMarked
package id.petala.bench.rivals;
