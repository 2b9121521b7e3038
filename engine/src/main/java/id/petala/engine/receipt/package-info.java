/** Receipts: an explanation laid out as lines that can be recomputed by hand, as text and as JSON. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.receipt;
