/** Files in: read, check, accept or reject, one finding per fault, and lay out what was accepted as facts. */
@org.jspecify.annotations.NullMarked
package id.petala.app.intake;
