/** Tables as files: comma-separated values that every spreadsheet opens and no spreadsheet executes. */
@org.jspecify.annotations.NullMarked
package id.petala.app.table;
