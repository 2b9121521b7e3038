/** What people use: the command line, the pages, the database. */
@org.jspecify.annotations.NullMarked
package id.petala.app;
