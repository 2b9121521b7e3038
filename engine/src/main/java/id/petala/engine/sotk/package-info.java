/** Drafts of a new structure of the organisation (SOTK): changes of posts and units, applied to a list of posts. */
@NullMarked
package id.petala.engine.sotk;

import org.jspecify.annotations.NullMarked;
