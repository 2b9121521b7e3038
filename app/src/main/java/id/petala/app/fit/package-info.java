/** Fit tables: candidates, criteria and what a profile asks for, read from analysts' tables, computed and told. */
@org.jspecify.annotations.NullMarked
package id.petala.app.fit;
