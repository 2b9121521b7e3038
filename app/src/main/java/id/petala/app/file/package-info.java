/** Files that come into being whole or not at all. */
@org.jspecify.annotations.NullMarked
package id.petala.app.file;
