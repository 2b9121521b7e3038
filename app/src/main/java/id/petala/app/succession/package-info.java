/** Who can follow in the posts of managers, and who retires when. */
@org.jspecify.annotations.NullMarked
package id.petala.app.succession;
