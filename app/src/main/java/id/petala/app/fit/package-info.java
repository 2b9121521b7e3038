/** Who may take which post, why not, and how well people match posts: the people and posts of a data package held against the rules about moves. */
@NullMarked
package id.petala.app.fit;

import org.jspecify.annotations.NullMarked;
