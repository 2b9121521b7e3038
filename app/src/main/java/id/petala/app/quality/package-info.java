/** Mutu Data: what was rejected of the data shown, how complete they are, and how old. */
@org.jspecify.annotations.NullMarked
package id.petala.app.quality;
