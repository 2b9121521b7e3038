/** Job fit: how what a person has meets what a post asks for. Job person match, profile matching, and their categories. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.fit;
