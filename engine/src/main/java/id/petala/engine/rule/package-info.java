/** The law as data: sources, citations and dated values, read strictly from YAML. Knows nothing above it. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.rule;
