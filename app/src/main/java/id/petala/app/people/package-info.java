/** The people of a run by what they can be chosen by. */
@org.jspecify.annotations.NullMarked
package id.petala.app.people;
