/** Plans for indices: which steps reach a value with the least effort, exactly. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.index;
