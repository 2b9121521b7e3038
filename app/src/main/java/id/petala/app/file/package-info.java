/** Files that come into being whole or not at all, files that only their owner can open, and bytes that are no text. */
@org.jspecify.annotations.NullMarked
package id.petala.app.file;
