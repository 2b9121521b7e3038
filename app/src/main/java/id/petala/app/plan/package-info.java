/** Scenarios: which posts are to be filled by whom on a day, held against the rules about moves, and the tables that the placement needs. */
@NullMarked
package id.petala.app.plan;

import org.jspecify.annotations.NullMarked;
