/** The demo city: a data package of invented people in the units of a real city, the same bytes for the same seed. */
@org.jspecify.annotations.NullMarked
package id.petala.app.demo;
