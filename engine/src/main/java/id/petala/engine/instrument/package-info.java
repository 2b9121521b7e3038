/** Instruments: weighted trees read from files, compiled to flat steps over columns, narrated for one subject. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.instrument;
