/** Beranda: where the agency stands, in one page that leads to all others. */
@org.jspecify.annotations.NullMarked
package id.petala.app.home;
