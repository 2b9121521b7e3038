/**
 * Which moves between posts the law allows: named, dated, cited rules over one person and one post, with every reason and the day on which
 * time alone cures it.
 */
@NullMarked
package id.petala.engine.eligibility;

import org.jspecify.annotations.NullMarked;
