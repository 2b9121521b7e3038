package id.petala.app.succession;

import org.jspecify.annotations.Nullable;

/**
 * What something rests on.
 *
 * @param citation the place in the rule
 * @param basis regulation, agency or assumption, in words
 * @param note a remark of the rule, null for none
 */
public record RuleLine(
        String what,
        String citation,
        String basis,
        boolean provisional,
        @Nullable String note) {}
