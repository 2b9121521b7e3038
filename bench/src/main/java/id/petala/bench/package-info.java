/** Benchmarks with JMH: how fast the engine is, measured on the code that ships. */
@org.jspecify.annotations.NullMarked
package id.petala.bench;
