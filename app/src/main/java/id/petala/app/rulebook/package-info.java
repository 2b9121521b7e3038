/** The page Instrumen: rules as documents, what two of them differ in, what one would do to a map, and an agency's own. */
@org.jspecify.annotations.NullMarked
package id.petala.app.rulebook;
