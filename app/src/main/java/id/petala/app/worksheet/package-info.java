/** Worksheets of indices as workbooks: written to be filled in, and read when they come back. */
@org.jspecify.annotations.NullMarked
package id.petala.app.worksheet;
