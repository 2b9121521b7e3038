/** Posts: what each asks for, who may take it and who matches it best, and why somebody may not. */
@NullMarked
package id.petala.app.post;

import org.jspecify.annotations.NullMarked;
