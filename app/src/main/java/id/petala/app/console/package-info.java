/** What every command and the server share of the terminal: streams, language, texts and exit codes. */
@org.jspecify.annotations.NullMarked
package id.petala.app.console;
