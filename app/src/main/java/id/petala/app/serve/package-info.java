/** Petala as a server on this machine: database, kept runs and pages, started and stopped together. */
@org.jspecify.annotations.NullMarked
package id.petala.app.serve;
