package id.petala.app.competency;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom a change between two runs is true, with the assessment of both days.
 *
 * @param receipt where the receipt is; null where the run shown doesn't have the person
 */
public record MovedRow(
        PeopleRow then, PeopleRow now, @Nullable String receipt) {}
