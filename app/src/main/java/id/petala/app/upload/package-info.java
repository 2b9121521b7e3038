/** Impor Data: files taken in through the browser, checked, looked at, and kept as a run or thrown away. */
@org.jspecify.annotations.NullMarked
package id.petala.app.upload;
