/** The commands. File commands start no Spring and touch no database. */
@org.jspecify.annotations.NullMarked
package id.petala.app.cli;
