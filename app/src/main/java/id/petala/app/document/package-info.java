/** Documents that people take away: receipts and the report book of a run, as PDF and as workbook. */
@org.jspecify.annotations.NullMarked
package id.petala.app.document;
