/**
 * Workbooks ({@code .xlsx}) read as streams of cells. Nothing in a workbook is believed: not its sizes, its numbers of
 * shared texts, its addresses of cells.
 */
@org.jspecify.annotations.NullMarked
package id.petala.app.workbook;
