/** Facts files: rows about subjects, read against one instrument on one day. */
@org.jspecify.annotations.NullMarked
package id.petala.app.facts;
