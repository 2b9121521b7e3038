/** What people are worth in posts, from 0 to 100, in the way that somebody chose. */
@NullMarked
package id.petala.engine.worth;

import org.jspecify.annotations.NullMarked;
