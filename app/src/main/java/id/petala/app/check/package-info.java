/** A data package checked and not mapped: what was found, what was rejected, and how complete the data are. */
@org.jspecify.annotations.NullMarked
package id.petala.app.check;
