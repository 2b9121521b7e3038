/** Runs: an instrument applied to a snapshot of people on a day; kept as a folder, compared, replayed. */
@org.jspecify.annotations.NullMarked
package id.petala.app.run;
