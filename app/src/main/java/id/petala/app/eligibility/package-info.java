/** The people and posts of a data package held against the rules about moves: who may take which post, why not, how well they match. */
@NullMarked
package id.petala.app.eligibility;

import org.jspecify.annotations.NullMarked;
