package id.petala.app.talent;

import org.jspecify.annotations.Nullable;

/**
 * Something not yet known, and who can supply it.
 *
 * @param people how many wait for it; null on a single person's receipt
 */
public record MissingItem(
        String what, String supplier, @Nullable Integer people) {}
