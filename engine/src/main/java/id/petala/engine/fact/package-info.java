/** What is known about subjects: the catalogue of facts and dated values in columns, with the row each came from. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.fact;
