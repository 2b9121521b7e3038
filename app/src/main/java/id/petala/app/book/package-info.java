/** Documents of a plan: the plan book, the book for the head of the agency, letters, and a workbook of the same tables. */
@NullMarked
package id.petala.app.book;

import org.jspecify.annotations.NullMarked;
